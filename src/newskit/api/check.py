"""check, validate and pairs: files to a report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newskit.api.baseline import baseline_of, existing_baseline, idle_notes, write_baseline
from newskit.api.project import judge_project
from newskit.api.reporting import diagnostics_of, failures_of, report_of
from newskit.api.request import CheckOutcome, CheckRequest, FixRun, is_whole, with_request
from newskit.api.settings import project_folder, settings_of
from newskit.api.suppressing import Allowances, add_suppressions
from newskit.checker import Job, check_files, check_pairs, forget_gone
from newskit.checker.around import Judged
from newskit.checker.task import FileResult, PairResult, Task
from newskit.config import for_path, is_selector
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic
from newskit.messages import Message, UsageError
from newskit.sources import Chosen, GitFailure, PassedOver, Unreadable, changed_since, choose, relative

if TYPE_CHECKING:
    from newskit.checker.baseline import Baseline

NO_ARTICLES = (
    'no article found with {globs}; "newskit init" writes settings for this repository, '
    '"newskit config show" says which files are looked for'
)
NO_FRONT_MATTER = Message("passed-no-front-matter", "skipped: it does not begin with front matter")


def check(request: CheckRequest) -> CheckOutcome:
    """Run the rules and give a report; with `fix`, mend the files first.

    Raises:
        UsageError: settings, selectors, the revision or the named files are not usable.
    """
    start = project_folder(request.cwd, _named(request))
    settings, cache = settings_of(start, request.config, use_cache=request.cache)
    _check_selectors(request)
    settings = with_request(settings, request)
    job = Job(settings, Task(request.command), cache, request.jobs)
    if request.stdin is not None:
        return _check_stdin(job, request)
    if request.sides is not None:
        from newskit.api.sides import chosen_sides

        return _run(job, request, *chosen_sides(settings, request))
    return _run(job, request, _chosen(settings, request), None)


def check_chosen(job: Job, request: CheckRequest, chosen: Chosen) -> CheckOutcome:
    """Run the rules over files that were chosen already, with the settings of `job` as they are."""
    return _run(job, request, chosen, None)


def _named(request: CheckRequest) -> tuple[str, ...]:
    """Every path of the request: they say which project it is about."""
    return (*request.paths, *(request.sides or ()), *(request.stdin or ())[:1])


@dataclass(slots=True)
class _Ran:
    """What a run gathered: the baseline that holds, and the results of the files as they are now."""

    known: "Baseline | None"
    results: dict[str, FileResult]
    pairs: list[PairResult]
    judged: Judged
    fixes: FixRun
    allowances: Allowances
    unreadable: tuple[Unreadable, ...]
    skipped: tuple[PassedOver, ...]


def _run(
    job: Job, request: CheckRequest, chosen: Chosen, given: Sequence[tuple[str, str]] | None
) -> CheckOutcome:
    """Check files, mend them when asked, then check pairs: those given, or those found."""
    old = existing_baseline(job.settings, request) if request.write_baseline is not None else None
    known = baseline_of(job.settings, request)
    checked = check_files(job, chosen.files)
    fixes = _fixes(job, checked.results, request, known)
    results = {**checked.results, **fixes.results}
    pairs = _pairs(job, request, results, given)
    judged = judge_project(job, request, results)
    allowances = Allowances()
    if request.add_suppressions:
        allowances = add_suppressions(job, diagnostics_of(results, pairs, judged.diagnostics, known))
        results |= {path: each for path, each in allowances.results.items() if path in results}
        pairs = _pairs(job, request, results, given)
        judged = judge_project(job, request, results)
    if is_whole(request):
        forget_gone(job, results)
    job.cache.save()
    told = diagnostics_of(results, pairs, judged.diagnostics)
    if old is not None:
        known = write_baseline(job.settings, request, old, told, results)
    unreadable = (*chosen.unreadable, *checked.unreadable)
    ran = _Ran(known, results, pairs, judged, fixes, allowances, unreadable, chosen.skipped)
    return _outcome(job.settings, request, ran, told)


def _outcome(settings: Settings, request: CheckRequest, ran: _Ran, told: list[Diagnostic]) -> CheckOutcome:
    """The report over what was told, and everything said beside it."""
    known, failures = ran.known, failures_of([*ran.results.values(), *ran.pairs, ran.judged])
    return CheckOutcome(
        report_of(
            known.mark(told) if known else told,
            ran.results,
            pairs=len(ran.pairs),
            skipped=len(ran.skipped),
            with_rules=request.with_rules,
        ),
        settings,
        unreadable=tuple((each.path, each.message) for each in ran.unreadable),
        refused=(*ran.fixes.refused, *ran.allowances.refused),
        failures=failures,
        diff=ran.fixes.diff,
        changed=ran.fixes.changed,
        allowed=ran.allowances.changed,
        left=ran.allowances.left,
        passed=tuple((each.path, each.message) for each in (*ran.skipped, *_without_front(ran.results))),
        notes=tuple(idle_notes(settings, request, known, told) if known and not failures else ()),
    )


def _without_front(results: dict[str, FileResult]) -> Iterator[PassedOver]:
    """The files that were walked and are no articles."""
    return (PassedOver(path, NO_FRONT_MATTER) for path, result in results.items() if result.skipped)


def _fixes(
    job: Job, results: dict[str, FileResult], request: CheckRequest, known: "Baseline | None"
) -> FixRun:
    if not request.fix:
        return FixRun()
    from newskit.api.fix import fix_files

    return fix_files(job, results, request, known)


def _chosen(settings: Settings, request: CheckRequest) -> Chosen:
    """The files of the run; without any, the caller is told what was looked for."""
    changed = None if request.since is None else changed_since(settings.root, request.since)
    if isinstance(changed, GitFailure):
        raise UsageError(changed.message)
    cwd = str(request.cwd.absolute())
    chosen = choose(settings, request.paths, cwd, no_exclude=not request.exclude, among=changed)
    if changed is not None:
        return chosen
    if not chosen.files and not chosen.unreadable and not (request.paths and chosen.skipped):
        globs = ", ".join(settings.articles)
        raise UsageError(Message("no-articles", NO_ARTICLES, {"globs": globs}))
    return chosen


def _check_selectors(request: CheckRequest) -> None:
    """Refuse a selector on the command line that names no rule."""
    given = (*(request.select or ()), *request.extend_select, *request.ignore)
    if not given:
        return
    from newskit.rules import LISTED

    rules = {rule.code: rule.name for rule in LISTED}
    for selector in given:
        if not (is_selector(selector, rules) or is_selector(selector.upper(), rules)):
            from newskit.config.nearest import RULE, unknown

            raise UsageError(unknown(RULE, selector, [*rules, *rules.values()]))


def _pairs(
    job: Job,
    request: CheckRequest,
    results: dict[str, FileResult],
    given: Sequence[tuple[str, str]] | None,
) -> list[PairResult]:
    """The results of the pairs given, else of those that have a side among the files of the run."""
    if request.command == "validate":
        return []
    from newskit.api.pairing import pairs_of

    digests = {path: result.digest for path, result in results.items()}
    if given is not None:
        return check_pairs(job, given, digests)
    found = pairs_of(job, results, complete=is_whole(request))
    return check_pairs(job, found.pairs, digests | found.digests)


def _check_stdin(job: Job, request: CheckRequest) -> CheckOutcome:
    """One file from standard input; with `fix`, its fixed text comes back."""
    from newskit.api.fix import FixedFile, fix_one
    from newskit.checker.file import check_file

    given, data = request.stdin or ("", b"")
    name = relative(job.settings.root, str(request.cwd.absolute() / given))
    known = baseline_of(job.settings, request)
    in_force = for_path(job.settings, name)
    result = check_file(name, data, in_force, job.task)
    fixed = fix_one(job, name, data, request, known) if request.fix else FixedFile()
    remaining = {name: fixed.result or result}
    judged = judge_project(job, request, remaining)
    return CheckOutcome(
        report_of(
            diagnostics_of(remaining, [], judged.diagnostics, known), remaining, with_rules=request.with_rules
        ),
        job.settings,
        failures=failures_of([result, judged]),
        diff=fixed.diff,
        stdin_data=fixed.data,
        refused=fixed.refused,
    )
