"""The rules on facts: of single articles beside moment and disk, and of the project.

They run every time, over what the cache keeps, and open no article. The rules themselves are loaded only when
there is something to say: in a run from cache most often there is not.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC

from newskit.article import Facts
from newskit.checker.around import Around, Judged
from newskit.config import for_path
from newskit.index import Project, Scene, among_all, among_chosen, here_and_now, is_quiet


def judge_facts(own: Iterable[Facts], all_articles: Iterable[Facts], around: Around) -> Judged:
    """What the rules say of the articles of a run (`own`) and, where asked for, of the project."""
    own = [facts for facts in own if facts.has_front]
    scenes = [scene for scene in _scenes(own, around) if scene.troubles]
    project = _project(all_articles, around)
    articles = project.articles if project else own
    allowing = {facts.path: facts for facts in (*own, *articles) if facts.allows}
    if not scenes and not allowing and not (project and project.troubles):
        return Judged()
    from newskit.checker.claims import judged

    return judged(scenes, project, allowing, around)


def _scenes(articles: Iterable[Facts], around: Around) -> Iterator[Scene]:
    today = around.now.astimezone(UTC).date().isoformat() if around.now else ""
    for facts in articles:
        if not is_quiet(facts, today):
            settings = for_path(around.settings, facts.path)
            yield Scene(facts, tuple(here_and_now(facts, settings, around.look, around.now)))


def _project(articles: Iterable[Facts], around: Around) -> Project | None:
    if not around.project:
        return None
    ordered = tuple(sorted((facts for facts in articles if facts.has_front), key=lambda facts: facts.path))
    if around.project == "chosen":
        return Project(ordered, tuple(among_chosen(ordered, around.settings)))
    return Project(ordered, tuple(among_all(ordered, around.settings, around.look, around.elsewhere)))
