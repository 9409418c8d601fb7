"""bundle: chosen stories to a folder or zip, and verify: the check of a finished one."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from newskit.api.check import NO_ARTICLES, check_chosen
from newskit.api.lost import loss_diagnostics, loss_rules
from newskit.api.request import CheckOutcome, CheckRequest
from newskit.api.settings import settings_of
from newskit.api.stories import read_articles, stories_of
from newskit.article import Article
from newskit.bundle import (
    BuiltBundle,
    BundleRequest,
    Flaw,
    build,
    check_place,
    lost_original,
    open_bundle,
    resolve_formats,
    write,
)
from newskit.bundle import verify as verify_bundle
from newskit.bundle.addresses import check_permalink, site_address
from newskit.checker import Job
from newskit.checker.task import Task
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic, Found, Report, Severity
from newskit.messages import Message, UsageError, render
from newskit.sources import FileFound, LocalDisk, choose, relative

_REMINDERS = frozenset({"past-embargo", "past-expiry"})


@dataclass(frozen=True, slots=True)
class BundleOrder:
    """One run of bundle: which stories, where to, and what stands in for settings."""

    paths: tuple[str, ...]
    cwd: Path
    out: str
    now: datetime
    is_now_stated: bool = False
    config: Path | None = None
    formats: tuple[str, ...] = ()
    site_url: str | None = None
    fail_on: Severity | None = Severity.ERROR
    cache: bool = True
    jobs: int | None = None


class Told(NamedTuple):
    """What a build says of a file where no rule does; `line` is 1-based, None for the whole file."""

    path: str
    line: int | None
    message: Message


@dataclass(frozen=True, slots=True)
class BundleOutcome:
    """The report of the gate, and the bundle where one was written.

    `built` is None when nothing was: diagnostics at the threshold, files that could not be read, rules that
    broke, or stories that `refused` says cannot be together or whose original is not there. `notes` tell of
    stories that went the way of their original, and of those that are held unasked.
    """

    checked: CheckOutcome
    report: Report
    built: BuiltBundle | None = None
    refused: tuple[Told, ...] = ()
    notes: tuple[Told, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 written, 1 held back, 2 something could not be read, 3 a rule broke."""
        if self.checked.failures:
            return 3
        return 2 if self.checked.unreadable else int(self.built is None)


def bundle(order: BundleOrder) -> BundleOutcome:
    """Check, build, write.

    Raises:
        UsageError: the site's address is missing, the place is taken, a format is unknown, there is no
            article.
    """
    settings, cache = settings_of(order.cwd, order.config, use_cache=order.cache)
    request = _request(settings, order)
    disk = LocalDisk()
    check_place(order.out, disk)
    job = Job(settings, Task("check"), cache, order.jobs)
    chosen = choose(settings, order.paths, str(order.cwd.absolute()))
    checked = check_chosen(job, _check_request(order), chosen)
    own = _own(settings, order, chosen.files)
    report = _without(checked.report, own)
    if _stopped(checked, report, order.fail_on):
        return BundleOutcome(checked, report)
    articles = read_articles(settings, [file for file in chosen.files if file.path not in own])
    if not articles:
        raise UsageError(Message("no-articles", NO_ARTICLES, {"globs": ", ".join(settings.articles)}))
    stories = list(stories_of(job, articles, complete=not order.paths, now=order.now))
    lost = [] if order.fail_on is None else [s for s in stories if s.lost_original is not None]
    if lost:
        return BundleOutcome(checked, report, refused=_told(map(lost_original, lost), articles))
    outcome = _built(build(stories, request), BundleOutcome(checked, report), settings, articles)
    if outcome.built is None or _stopped(checked, outcome.report, order.fail_on):
        return replace(outcome, built=None)
    write(outcome.built, order.out, disk)
    return outcome


def _built(
    built: BuiltBundle, outcome: BundleOutcome, settings: Settings, articles: Mapping[str, Article]
) -> BundleOutcome:
    """The outcome with what the build itself found."""
    losses = loss_diagnostics(settings, built.losses, articles, outcome.report.diagnostics)
    return replace(
        outcome,
        report=_with(outcome.report, [*outcome.report.diagnostics, *losses]),
        built=None if built.refused else built,
        refused=_told(built.refused, articles),
        notes=_told(built.notes, articles),
    )


def _told(found: Iterable[Found], articles: Mapping[str, Article]) -> tuple[Told, ...]:
    return tuple(
        Told(f.path, articles[f.path].source.range(f.span).start.line if f.span else None, f.message)
        for f in found
    )


def _request(settings: Settings, order: BundleOrder) -> BundleRequest:
    from newskit import __version__

    site = replace(settings.bundle, site_url=order.site_url or settings.bundle.site_url)
    site_address(site)
    check_permalink(site.permalink)
    return BundleRequest(
        site=site,
        formats=resolve_formats(order.formats or settings.bundle.formats),
        now=order.now,
        is_now_stated=order.is_now_stated,
        languages=settings.languages,
        timezone=settings.datelines.timezone,
        tool={"name": "newskit", "version": __version__},
        brakes=frozenset(settings.fields.brakes),
        codes={kind: rule.code for kind, rule in loss_rules().items()},
    )


def _check_request(order: BundleOrder) -> CheckRequest:
    return CheckRequest(
        command="check",
        paths=order.paths,
        cwd=order.cwd,
        config=order.config,
        now=order.now,
        cache=order.cache,
        jobs=order.jobs,
        project=True,
        only_chosen=True,  # what others say does not matter to the bundle
        use_baseline=False,  # what an archive has got used to is still not fit to go out
    )


def _own(settings: Settings, order: BundleOrder, files: Iterable[FileFound]) -> frozenset[str]:
    """The paths of those passed over: files of the earlier bundle at the same place."""
    place = f"{relative(settings.root, str(order.cwd.absolute() / order.out))}/"
    return frozenset(file.path for file in files if not file.named and file.path.startswith(place))


def _without(report: Report, own: frozenset[str]) -> Report:
    """The report without the files of the earlier bundle, and without what the build itself says better.

    That is family EX, which the documents built decide, and reminders of moments, of which the gates speak.
    """
    codes = {rule.code for rule in loss_rules().values()}
    kept = (d for d in report.diagnostics if d.path not in own and d.code not in codes)
    kept = (d for d in kept if d.name not in _REMINDERS)
    return _with(report, [d for d in kept if not any(other.path in own for other in d.related)])


def _with(report: Report, diagnostics: list[Diagnostic]) -> Report:
    s = report.summary
    return Report.of(diagnostics, files=s.files, skipped=s.skipped, pairs=s.pairs, rules=report.rules)


def _stopped(checked: CheckOutcome, report: Report, fail_on: Severity | None) -> bool:
    """Whether nothing may be written: something could not be read, or the gate says so.

    A rule that broke has judged nothing, so it stops a build like an error does.
    """
    if checked.unreadable:
        return True
    worst = report.worst()
    return fail_on is not None and (bool(checked.failures) or (worst is not None and worst >= fail_on))


def verify(path: str, schemas: Path | None) -> tuple[Flaw, ...]:
    """Everything wrong with a bundle at a path.

    Raises:
        UsageError: there is no bundle, or it cannot be read.
    """
    disk = LocalDisk()
    return verify_bundle(open_bundle(path, disk), _schemas(schemas, disk))


def _schemas(folder: Path | None, disk: LocalDisk) -> dict[str, bytes]:
    if folder is None:
        return {}
    try:
        return {
            name: disk.read(f"{folder}/{name}")
            for name in disk.names(str(folder))
            if name.endswith((".json", ".xsd", ".rng"))
        }
    except OSError as error:
        values = {"folder": str(folder), "reason": error.strerror or ""}
        raise UsageError(
            Message("no-schemas", "the schemas in {folder} cannot be read: {reason}", values)
        ) from error


def flaws_json(path: str, flaws: tuple[Flaw, ...]) -> str:
    """The answer of verify for machines."""
    rows = [
        {"path": f.path, "key": f.message.key, "message": render(f.message), "values": dict(f.message.values)}
        for f in flaws
    ]
    return (
        json.dumps(
            {"version": 1, "bundle": path, "sound": not flaws, "flaws": rows}, indent=2, ensure_ascii=True
        )
        + "\n"
    )
