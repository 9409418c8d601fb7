"""check, validate and pairs: files to a report."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from newskit.api.request import CheckOutcome, CheckRequest, FixRun, with_request
from newskit.api.settings import project_folder, settings_of
from newskit.checker import Job, check_files, check_pairs
from newskit.checker.task import FileResult, PairResult, Task
from newskit.config import for_path, is_selector
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic, Report, RuleInfo
from newskit.diagnostics.packing import unpack
from newskit.messages import Message, UsageError
from newskit.sources import Chosen, GitFailure, changed_since, choose, relative

NO_ARTICLES = 'no article found with {globs}; "newskit config show" says which files are looked for'


def check(request: CheckRequest) -> CheckOutcome:
    """Run the rules and give a report; with `fix`, mend the files first.

    Raises:
        UsageError: settings, selectors, the revision or the named files are not usable.
    """
    start = project_folder(request.cwd, _named(request))
    settings, cache = settings_of(start, request.config, use_cache=request.cache)
    _check_selectors(request)
    settings = with_request(settings, request)
    job = Job(settings, Task(request.command, request.now), cache, request.jobs)
    if request.stdin is not None:
        return _check_stdin(job, request)
    if request.sides is not None:
        from newskit.api.sides import chosen_sides

        return _run(job, request, *chosen_sides(settings, request))
    return _run(job, request, _chosen(settings, request), None)


def _named(request: CheckRequest) -> tuple[str, ...]:
    """Every path of the request: they say which project it is about."""
    return (*request.paths, *(request.sides or ()), *(request.stdin or ())[:1])


def _run(
    job: Job, request: CheckRequest, chosen: Chosen, given: Sequence[tuple[str, str]] | None
) -> CheckOutcome:
    """Check files, mend them when asked, then check pairs: those given, or those found."""
    checked = check_files(job, chosen.files)
    fixes = _fixes(job, checked.results, request)
    results = {**checked.results, **fixes.results}
    pairs = _pairs(job, request, results, given)
    job.cache.save()
    return CheckOutcome(
        _report(request, results, pairs, chosen.skipped),
        job.settings,
        tuple((u.path, u.message) for u in (*chosen.unreadable, *checked.unreadable)),
        fixes.refused,
        tuple(_failures([*results.values(), *pairs])),
        fixes.diff,
        fixes.changed,
    )


def _fixes(job: Job, results: dict[str, FileResult], request: CheckRequest) -> FixRun:
    if not request.fix:
        return FixRun()
    from newskit.api.fix import fix_files

    return fix_files(job, results, request)


def _chosen(settings: Settings, request: CheckRequest) -> Chosen:
    """The files of the run; without any, the caller is told what was looked for."""
    chosen = choose(settings, request.paths, str(request.cwd.absolute()), no_exclude=not request.exclude)
    if request.since is not None:
        changed = changed_since(settings.root, request.since)
        if isinstance(changed, GitFailure):
            raise UsageError(changed.message)
        return replace(chosen, files=tuple(file for file in chosen.files if file.path in changed))
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

    named = bool(request.paths) or request.since is not None
    digests = {path: result.digest for path, result in results.items()}
    if given is not None:
        return check_pairs(job, given, digests)
    found = pairs_of(job, results, complete=not named)
    return check_pairs(job, found.pairs, digests | found.digests)


def _check_stdin(job: Job, request: CheckRequest) -> CheckOutcome:
    """One file from standard input; with `fix`, its fixed text comes back."""
    from newskit.api.fix import fix_one
    from newskit.checker.file import check_file

    given, data = request.stdin or ("", b"")
    name = relative(job.settings.root, str(request.cwd.absolute() / given))
    in_force = for_path(job.settings, name)
    result = check_file(name, data, in_force, job.task)
    outcome = CheckOutcome(
        _report(request, {name: result}, [], 0), job.settings, failures=tuple(_failures([result]))
    )
    if not request.fix:
        return outcome
    fixed = fix_one(job, name, data, request)
    remaining = {name: fixed.result or result}
    return replace(
        outcome,
        report=_report(request, remaining, [], 0),
        diff=fixed.diff,
        stdin_data=fixed.data,
        refused=fixed.refused,
    )


def _report(
    request: CheckRequest, results: dict[str, FileResult], pairs: Sequence[PairResult], skipped: int
) -> Report:
    everything: list[FileResult | PairResult] = [*results.values(), *pairs]
    diagnostics = [unpack(d) for result in everything for d in result.diagnostics]
    diagnostics = [*_told_once(diagnostics), *_idle_everywhere(pairs)]
    read = tuple(path for path, result in results.items() if not result.skipped)
    report = Report.of(
        diagnostics,
        files=len(read),
        skipped=skipped + len(results) - len(read),
        pairs=len(pairs),
        rules=_rules(diagnostics) if request.with_rules else {},
    )
    return replace(report, paths=read)


def _told_once(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics without what an article rule says of a place of which a pair rule says more."""
    from newskit.rules import SAID_BETTER

    better: dict[tuple[str, str], list[Diagnostic]] = {}
    for each in diagnostics:
        if each.code in SAID_BETTER.values():
            better.setdefault((each.code, each.path), []).append(each)
    for each in diagnostics:
        others = better.get((SAID_BETTER.get(each.code, ""), each.path), ())
        if not any(_overlap(each, other) for other in others):
            yield each


def _overlap(one: Diagnostic, other: Diagnostic) -> bool:
    if one.range is None or other.range is None:
        return False
    starts, ends = (one.range.start, other.range.start), (one.range.end, other.range.end)
    return max(place.offset or 0 for place in starts) < min(place.offset or 0 for place in ends)


def _idle_everywhere(pairs: Sequence[PairResult]) -> Iterator[Diagnostic]:
    """What is said of suppressions on pair rules that had no effect in any pair of their file."""
    told = [unpack(packed) for pair in pairs for packed in pair.idle]
    times = Counter((d.path, d.range) for d in told)
    sides = Counter(path for pair in pairs for path in (pair.original, pair.translation))
    for diagnostic in dict.fromkeys(told):
        if times[diagnostic.path, diagnostic.range] == sides[diagnostic.path]:
            yield diagnostic


def _rules(diagnostics: Iterable[Diagnostic]) -> dict[str, RuleInfo]:
    """The rules that a report speaks of, for formats that explain them."""
    from newskit.rules import by_code

    known = by_code()
    return {
        code: known[code].load().info() for code in sorted({d.code for d in diagnostics}) if code in known
    }


def _failures(results: Iterable[FileResult | PairResult]) -> Iterator[str]:
    for result in results:
        yield from (words for _, _, words in result.failures)
