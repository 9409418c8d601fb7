"""newskit init: settings, hooks and a CI step for a repository; what is there already stays as it is."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newskit.api.survey import Survey, dialect_of, globs_of, only_speaks, survey, tags_of
from newskit.config import find, load
from newskit.config.guess import CMS_FILES, Guess, guess
from newskit.config.settings import Settings
from newskit.messages import Message
from newskit.reporters import FORMATS
from newskit.reporters.visible import visible
from newskit.sources import (
    Refused,
    Unreadable,
    below_git,
    inside,
    is_there,
    names_in,
    read_bytes,
    write_new,
)
from newskit.sources.creating import EXISTS

if TYPE_CHECKING:
    from jinja2 import Environment

_SETTINGS = "newskit.toml"
# What a project keeps its hooks in; and what is written, or to be added.
_HOOKS = {
    ".pre-commit-config.yaml": "pre-commit.yaml",
    ".pre-commit-config.yml": "pre-commit.yaml",
    "prek.toml": "prek.toml",
}
_WORKFLOWS = ".github/workflows"
_GITLAB = ".gitlab-ci.yml"
_LARGEST = 1024 * 1024  # bytes of a file that is searched for newskit's name
_NAMED = re.compile(rb"(?<![\w-])newskit(?![\w-]*[./]com)")
# What a preset does not know of a site that lies in a folder, or of a CMS's folders.
_USUAL_PAIRS = ("{stem}.{language}.md", "{language}/{path}")
_WIDTH = 90  # characters of a list on one line
_CONTROL = re.compile(r"[\x7f-\x9f]")

WRITTEN = Message("init-written", "written")
HOOKS_WRITTEN = Message("init-hooks-written", 'written; "pre-commit install" switches the hooks on')
WORKFLOW_WRITTEN = Message(
    "init-workflow-written",
    "written; put into it where your copy of newskit lives, it is on no package index yet",
)
LEFT = Message("init-left", "left as it is")
HAS_NEWSKIT = Message("init-has-newskit", "left as it is: it runs newskit already")
ADD = Message("init-add", "left as it is; add this to it:")
OUTSIDE = Message("write-outside", "this lies outside the project")
DECAP = Message(
    "init-decap", 'your content manager: "newskit schema decap" prints the fields for its collections'
)
ZONE = Message("init-zone", "set timezone in newskit.toml to the clock of your newsroom; it is never guessed")
NEXT = Message("init-next", 'next: "newskit check" reads every article')
BELOW_GIT = Message(
    "init-below-git", "hooks and CI belong into the folder above that holds .git; none were written here"
)
NO_ARTICLES = Message(
    "init-no-articles", "no article is there yet; the articles settings say where they will be looked for"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What happened with a file; `piece` is text to add by hand. Without a path: advice."""

    message: Message
    path: str = ""
    piece: str = ""


@dataclass(slots=True)
class InitOutcome:
    """What was written, left or advised, in order; and what could not be written. Paths are from the root."""

    root: Path
    told: list[Told] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def init(cwd: Path, language: str) -> InitOutcome:
    """Write what this repository lacks; `language` ("en" or "pt") is that of the comments.

    Raises:
        UsageError: settings are there and cannot be used.
    """
    project = find(cwd)
    settings = load(cwd)
    found = guess(project.root)
    looked = survey(settings)
    outcome = InitOutcome(project.root)
    if project.file is None:
        text = settings_text(settings, found, looked, language)
        _write(outcome, project.root, _SETTINGS, text)
    else:
        outcome.told.append(Told(LEFT, settings.files[0]))
    if outcome.refused:
        return outcome
    _example(outcome, settings, found, looked)
    if below_git(settings.root):
        outcome.told.append(Told(BELOW_GIT))
    else:
        _hooks(outcome, project.root)
        _workflow(outcome, project.root)
        _gitlab(outcome, project.root)
    outcome.told += _advice(settings, found, project.root)
    return outcome


def settings_text(settings: Settings, found: Guess, looked: Survey, language: str) -> str:
    """The settings file for a repository as it was found."""
    dialect = dialect_of(looked, settings)
    by_mark = bool(found.mark)
    return _text(
        f"newskit.{language}.toml",
        preset=settings.preset,
        mark=found.mark,
        articles=settings.articles if by_mark else globs_of(looked),
        exclude=settings.exclude if found.folder else (),
        own=dialect.is_own,
        known=dialect.known,
        fields=dialect.fields,
        english=tags_of(looked, "en"),
        portuguese=tags_of(looked, "pt"),
        patterns=_patterns(settings, found),
        original=found.original or ("pt" if only_speaks(looked, "pt") else ""),
    )


def _patterns(settings: Settings, found: Guess) -> tuple[str, ...]:
    """Where translations lie, when the preset by itself would not find them."""
    if not (found.pairs or found.folder):
        return ()
    return tuple(dict.fromkeys((*settings.pairs.preset_patterns, *_USUAL_PAIRS)))


def _write(outcome: InitOutcome, root: Path, name: str, text: str, says: Message = WRITTEN) -> None:
    """Write a file that is not there; one that is stays."""
    if not inside(root.as_posix(), name):
        outcome.refused.append(Refused(name, OUTSIDE))
        return
    done = write_new(str(root / name), text.encode())
    if not isinstance(done, Refused):
        outcome.told.append(Told(says, name))
    elif done.reason == EXISTS:
        outcome.told.append(Told(LEFT, name))
    else:
        outcome.refused.append(Refused(name, done.reason))


def _example(outcome: InitOutcome, settings: Settings, found: Guess, looked: Survey) -> None:
    """A pair of articles to look at, where there are none and no generator would publish it."""
    if looked.articles:
        return
    if settings.files or found.preset != "newskit":
        outcome.told.append(Told(NO_ARTICLES))
        return
    for language in ("en", "pt"):
        name = f"example.{language}.md"
        _write(outcome, Path(settings.root), f"articles/example-harbour-bridge.{language}.md", _text(name))


def _hooks(outcome: InitOutcome, root: Path) -> None:
    """The hooks, in a file of their own or to be added to the one that is there."""
    there = next((name for name in _HOOKS if is_there(root.as_posix(), name)), None)
    if there is None:
        name = ".pre-commit-config.yaml"
        _write(outcome, root, name, _text("pre-commit.yaml"), HOOKS_WRITTEN)
    elif _names_newskit(root, there):
        outcome.told.append(Told(HAS_NEWSKIT, there))
    else:
        piece = _text(_HOOKS[there])
        outcome.told.append(Told(ADD, there, piece.removeprefix("repos:\n")))


def _workflow(outcome: InitOutcome, root: Path) -> None:
    """A workflow for GitHub, where the repository has workflows and none runs newskit."""
    names = [n for n in names_in(root.as_posix(), _WORKFLOWS) if n.endswith((".yml", ".yaml"))]
    running = next((name for name in names if _names_newskit(root, f"{_WORKFLOWS}/{name}")), None)
    if running is not None:
        outcome.told.append(Told(HAS_NEWSKIT, f"{_WORKFLOWS}/{running}"))
    elif is_there(root.as_posix(), _WORKFLOWS):
        _write(outcome, root, f"{_WORKFLOWS}/newskit.yml", _text("github.yml"), WORKFLOW_WRITTEN)


def _gitlab(outcome: InitOutcome, root: Path) -> None:
    """The job for GitLab, to be added to the pipeline that is there."""
    if not is_there(root.as_posix(), _GITLAB):
        return
    if _names_newskit(root, _GITLAB):
        outcome.told.append(Told(HAS_NEWSKIT, _GITLAB))
    else:
        piece = _text("gitlab.yml", quality="gitlab" in FORMATS)
        outcome.told.append(Told(ADD, _GITLAB, piece))


def _advice(settings: Settings, found: Guess, root: Path) -> Iterator[Told]:
    """What only a person can decide."""
    start = f"{found.folder}/" if found.folder else ""
    cms = next((name for name in CMS_FILES if is_there(root.as_posix(), f"{start}{name}")), None)
    if cms is not None:
        yield Told(DECAP, f"{start}{cms}")
    if settings.datelines.timezone is None:
        yield Told(ZONE)
    yield Told(NEXT)


def _names_newskit(root: Path, name: str) -> bool:
    data = read_bytes(root.as_posix(), name, _LARGEST)
    return not isinstance(data, Unreadable) and _NAMED.search(data) is not None


def _text(name: str, **values: object) -> str:
    return _environment().get_template(name).render(**values)


@cache
def _environment() -> "Environment":
    """Templates of text, not of HTML: what comes from the repository goes through a filter of its syntax."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(  # noqa: S701 - TOML and YAML, escaped by their own filters
        loader=PackageLoader("newskit.api"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"toml": toml_value, "toml_list": toml_list, "comment": visible}
    return environment


def toml_list(values: Sequence[str]) -> str:
    """Texts as a list of TOML, over several lines when it is long."""
    short = ", ".join(map(toml_value, values))
    lines = "".join(f"    {toml_value(one)},\n" for one in values)
    return f"[{short}]" if len(short) <= _WIDTH else f"[\n{lines}]"


def toml_value(value: object) -> str:
    """A text, or a list of texts, as TOML; a list of one is written as the text alone."""
    if isinstance(value, list | tuple):
        return toml_value(value[0]) if len(value) == 1 else toml_list(value)
    # JSON's escapes are TOML's; the controls that JSON leaves bare are not.
    quoted = json.dumps(str(value), ensure_ascii=False)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04X}", quoted)
