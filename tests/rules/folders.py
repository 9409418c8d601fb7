"""Rules on facts over a folder that is written down as data: articles, other files, the moment.

A case has `files` (path: text, as `cases.compose` reads it), `disk` (paths of other files), `now`, `preset`,
`settings` (false where the project has no settings file), `permalink`, `orphans`, `site_url`, `timezone` and
`elsewhere` (ids outside the globs). `told` gives path:line:column of each diagnostic, lines as shown; path alone
for a whole file. `says` is the English message of the first, `severity` its severity, `related` the paths it
points to.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from cases import BASE, Composed, compose

from newskit.article import Facts
from newskit.checker.around import Around
from newskit.checker.facts import judge_facts
from newskit.checker.file import check_file
from newskit.checker.task import Task
from newskit.config.presets import PRESETS
from newskit.config.settings import DatelineSettings, Origin, RuleSettings, Settings
from newskit.diagnostics import Diagnostic
from newskit.sources import Standing

NOW = "2026-06-01T12:00:00+00:00"


class Disk:
    """Files that are there by their paths; a file is found under other capitals, as `Presence` does."""

    def __init__(self, paths: set[str]) -> None:
        self._files = paths
        self._folders = {parent.as_posix() for path in paths for parent in PurePosixPath(path).parents}

    def __call__(self, path: str) -> Standing:
        """What stands at a path."""
        if path in self._files or path in self._folders:
            return Standing("file" if path in self._files else "folder", path)
        same = [each for each in self._files if each.lower() == path.lower()]
        return Standing("file", same[0]) if same else Standing("", path)


def settings_of(code: str, case: dict[str, Any]) -> Settings:
    """The settings of a case: the one rule, and what the case gives."""
    plain = Settings(root="/", rules=RuleSettings(select=(code,)))
    preset = case.get("preset", "newskit")
    permalink = case.get("permalink")
    return replace(
        plain,
        preset=preset,
        fields=PRESETS[preset].fields,
        files=("newskit.toml",) if case.get("settings", True) else (),
        pairs=replace(plain.pairs, orphans=case.get("orphans", "ignore")),
        bundle=replace(
            plain.bundle, site_url=case.get("site_url"), permalink=permalink or plain.bundle.permalink
        ),
        datelines=DatelineSettings(timezone=case.get("timezone")),
        origins={"bundle.permalink": Origin("file")} if permalink else {},
    )


def run_desk(code: str, case: dict[str, Any]) -> list[Diagnostic]:
    """What one rule says of the folder of a case."""
    settings = settings_of(code, case)
    facts = [
        Facts(*check_file(path, composed(text, case).text.encode(), settings, Task("check")).facts)
        for path, text in case["files"].items()
    ]
    disk = Disk({*case["files"], *case.get("disk", ())})
    now = datetime.fromisoformat(case.get("now", NOW))
    around = Around(settings, "check", disk, now, "all", frozenset(case.get("elsewhere", ())))
    judged = judge_facts(facts, facts, around)
    assert judged.failures == ()
    return [d for d in judged.diagnostics if d.code == code]


def composed(text: str, case: dict[str, Any]) -> Composed:
    """A file; the fields that newskit requires are put before the text under newskit's preset alone."""
    return compose(text, base=BASE if case.get("preset", "newskit") == "newskit" else {})


def place_of(diagnostic: Diagnostic, case: dict[str, Any]) -> str:
    """Where a diagnostic stands, with lines as the case shows them."""
    if diagnostic.range is None:
        return diagnostic.path
    start = diagnostic.range.start
    before = composed(case["files"][diagnostic.path], case).before
    return f"{diagnostic.path}:{start.line - before}:{start.column}"
