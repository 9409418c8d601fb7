"""The options of check, validate and pairs."""

from dataclasses import dataclass
from pathlib import Path

from newskit.cli.declared import argument, option

_PATHS = "Files, folders or globs; without any, the whole project. - reads standard input."
_FORMAT = "How to print: text, json, jsonl, github, gitlab, sarif, junit, rdjson or html."
_SELECT = "Run these rules only: codes, beginnings of codes, names; comma separated."
_SINCE = "Only files changed since the merge base with this revision, and the other sides of their pairs."
_PROJECT = "Run the project rules (ids, addresses, links between stories) even when paths are named."
_FAIL_ON = "Exit with 1 from this severity on: error, warning, note, never."
_BASELINE = "Do not tell what stands in this file; without it, in newskit.baseline.json beside the settings."
_WRITE_BASELINE = "Write what the run finds into this file, so that later runs do not tell it."
_STATISTICS = "Count by rule instead of listing diagnostics; the other formats stay as they are."
_NO_EXCLUDE = "Read named files even when the settings leave them out."


@dataclass(frozen=True)
class CheckOptions:
    """The options of check and validate."""

    paths: tuple[str, ...] = argument(_PATHS, metavar="[PATHS]...", many=True)
    format: str = option(_FORMAT, metavar="FORMAT", default="text")
    output: Path | None = option("Print into this file.", metavar="FILE", kind=Path)
    report: tuple[str, ...] = option(
        "A further report beside --format; repeatable.", metavar="FORMAT=FILE", many=True
    )
    select: str | None = option(_SELECT, metavar="CODES")
    ignore: str | None = option("Leave these rules out.", metavar="CODES")
    extend_select: str | None = option("Run these rules as well.", metavar="CODES")
    fix: bool = option("Apply the safe fixes.", kind=bool)
    unsafe_fixes: bool = option("Apply unsafe fixes as well; implies --fix.", kind=bool)
    diff: bool = option("Show the fixes as a unified diff and write nothing.", kind=bool)
    baseline: Path | None = option(_BASELINE, kind=Path, metavar="FILE")
    write_baseline: Path | None = option(_WRITE_BASELINE, kind=Path, metavar="FILE")
    add_suppressions: bool = option("Write an allowance beside every diagnostic.", kind=bool)
    fail_on: str = option(_FAIL_ON, metavar="SEVERITY", default="error")
    since: str | None = option(_SINCE, metavar="REF")
    project: bool = option(_PROJECT, kind=bool)
    now: str | None = option(
        "The present moment, ISO 8601 with offset.", metavar="INSTANT", env="NEWSKIT_NOW"
    )
    jobs: int | None = option("Processes; default: as many as pay.", kind=int, metavar="N", least=1)
    no_cache: bool = option("Neither read nor write the cache.", kind=bool)
    no_exclude: bool = option(_NO_EXCLUDE, kind=bool)
    config: Path | None = option("The settings file to use.", kind=Path, metavar="FILE")
    stdin_filename: str | None = option("The name of what comes from standard input.", metavar="NAME")
    messages: str | None = option("The language of messages: en or pt.", metavar="LANGUAGE")
    statistics: bool = option(_STATISTICS, kind=bool)
    show_suppressed: bool = option("Show suppressed diagnostics too.", kind=bool)
    quiet: bool = option("Print diagnostics alone, no summary.", kind=bool, short="-q")
    verbose: bool = option(
        "Say what each rule is about, and which files were skipped and why.", kind=bool, short="-v"
    )
    color: str = option("Colour: auto, always or never.", metavar="WHEN", default="auto")


@dataclass(frozen=True)
class PairOptions(CheckOptions):
    """The options of check, and two sides named outright."""

    original: str | None = option("The original, whatever its name says.", metavar="FILE|FOLDER")
    translation: str | None = option("The translation of --original.", metavar="FILE|FOLDER")
