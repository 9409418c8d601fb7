"""The rules on facts in a run: of its own articles, and of the whole project where that is asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from newskit.api.request import CheckRequest, is_whole
from newskit.article import Facts
from newskit.checker import Job, check_files
from newskit.checker.around import Around, Judged
from newskit.checker.facts import judge_facts
from newskit.checker.task import FileResult
from newskit.config.settings import Settings
from newskit.sources import Presence, walk

EVERY_STORY = ("**/*.md", "**/*.markdown", "**/*.mdx")


def judge_project(job: Job, request: CheckRequest, results: Mapping[str, FileResult]) -> Judged:
    """What the rules on facts say of the articles of a run, whose results these are.

    The project rules look at all of it: in a run over the whole project, and where `project` asks for it.
    """
    settings = job.settings
    own = _facts(results.values())
    around = Around(settings, request.command, Presence(settings.root), request.now)
    scope = _scope(request)
    if not scope:
        return judge_facts(own, (), around)
    everything = own if scope != "all" or is_whole(request) else [*own, *_others(job, settings, results)]
    elsewhere = _elsewhere(job, everything) if scope == "all" else frozenset()
    return judge_facts(own, everything, replace(around, project=scope, elsewhere=elsewhere))


def _scope(request: CheckRequest) -> str:
    """Over which articles the project rules run: "all", "chosen" or none ("")."""
    if request.project and request.only_chosen:
        return "chosen"
    return "all" if request.project or is_whole(request) else ""


def _facts(results: Iterable[FileResult]) -> list[Facts]:
    return [Facts._make(result.facts) for result in results if not result.skipped]


def _others(job: Job, settings: Settings, results: Mapping[str, FileResult]) -> list[Facts]:
    """The facts of the articles that the run itself did not read."""
    files = [file for file in walk(settings).files if file.path not in results]
    return _facts(check_files(job, files).results.values())


def _elsewhere(job: Job, articles: list[Facts]) -> frozenset[str]:
    """The ids that articles outside the project's globs have, where a translation names one of them."""
    if not any(facts.translation_of for facts in articles):
        return frozenset()
    from newskit.index.originals import unknown_names

    wanted = unknown_names(articles)
    if not wanted:
        return frozenset()
    everywhere = replace(job.settings, articles=EVERY_STORY, exclude=())
    known = {facts.path for facts in articles}
    files = [file for file in walk(everywhere).files if file.path not in known]
    found = _facts(check_files(job, files).results.values())
    return frozenset(facts.id for facts in found if facts.id and facts.id in wanted)
