"""datelines normalise: files with their datelines and dates in house style, shown or written."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newskit.api.settings import project_folder, settings_of
from newskit.config import for_path
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError

if TYPE_CHECKING:
    from newskit.article import Article
    from newskit.datelines import Style
    from newskit.fixer.normalise import Normalised


@dataclass(frozen=True, slots=True)
class NormaliseRequest:
    """Which files, from which folder, with which settings; `write` puts the result in their place."""

    paths: tuple[str, ...] = ()
    cwd: Path = Path()
    config: Path | None = None
    write: bool = False
    exclude: bool = True


@dataclass(frozen=True, slots=True)
class Told:
    """A value that was left: path, line, the field's name in the file (empty: the whole file), why."""

    path: str
    line: int
    field: str
    written: str
    why: Message


@dataclass(frozen=True, slots=True)
class NormaliseOutcome:
    """What was found.

    `diff` is empty when nothing would change, and when files were written; `changed` are the files that
    changed or would; `left` is what was left as it is, `failed` (path, why) what was not read or written.
    """

    settings: Settings
    files: int = 0
    diff: str = ""
    changed: tuple[str, ...] = ()
    values: int = 0
    left: tuple[Told, ...] = ()
    failed: tuple[tuple[str, Message], ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(slots=True)
class _Run:
    diff: str = ""
    changed: tuple[str, ...] = ()
    values: int = 0
    left: tuple[Told, ...] = ()
    failed: tuple[tuple[str, Message], ...] = ()
    unstyled: tuple[str, ...] = ()


def normalise_files(request: NormaliseRequest) -> NormaliseOutcome:
    """Normalise the files of a request, on disk only with `write`.

    Raises:
        UsageError: the settings are not usable, or there is no article.
    """
    from newskit.sources import choose

    start = project_folder(request.cwd, request.paths)
    settings, _ = settings_of(start, request.config)
    chosen = choose(settings, request.paths, str(request.cwd.absolute()), no_exclude=not request.exclude)
    if not chosen.files and not chosen.unreadable and not (request.paths and chosen.skipped):
        from newskit.api.check import NO_ARTICLES

        raise UsageError(Message("no-articles", NO_ARTICLES, {"globs": ", ".join(settings.articles)}))
    run = _Run(failed=tuple((each.path, each.message) for each in chosen.unreadable))
    for file in chosen.files:
        _one_file(settings, file.path, request, run)
    return NormaliseOutcome(
        settings,
        len(chosen.files),
        run.diff,
        run.changed,
        run.values,
        run.left,
        run.failed,
        tuple(_unstyled(dict.fromkeys(run.unstyled))),
    )


def _unstyled(tags: dict[str, None]) -> list[Message]:
    """Languages whose datelines stay, because no style is set for them."""
    english = (
        'datelines in "{tag}" are left as they are: neither [newskit.datelines.style] nor the profile names '
        "a style for them"
    )
    return [Message("normalise-no-style", english, {"tag": tag}) for tag in tags]


def _one_file(settings: Settings, path: str, request: NormaliseRequest, run: _Run) -> None:
    from newskit.fixer import unified_diff
    from newskit.sources import Refused, Unreadable, read_bytes
    from newskit.sources import replace as put
    from newskit.text import digest_of

    in_force = for_path(settings, path)
    data = read_bytes(settings.root, path, in_force.limits.article_bytes)
    if isinstance(data, Unreadable):
        run.failed += ((path, data.message),)
        return
    before, outcome, unstyled = normalised(path, data, in_force)
    run.unstyled += unstyled
    run.left += tuple(
        Told(path, before.source.lines.line_of(kept.offset), kept.field, kept.written, kept.why)
        for kept in outcome.kept
    )
    if not outcome.changed:
        return
    text = outcome.article.source.text
    if request.write:
        written = put(settings.root, path, text.encode("utf-8"), digest_of(data))
        if isinstance(written, Refused):
            run.failed += ((path, written.reason),)
            return
    else:
        run.diff += unified_diff(path, before.source.text, text)
    run.changed += (path,)
    run.values += outcome.changed


def normalised(path: str, data: bytes, settings: Settings) -> "tuple[Article, Normalised, tuple[str, ...]]":
    """One file in memory: the article as it was, as it becomes, and its language where that has no style.

    The language is told only if there is a dateline. `settings` are those in force for the path.
    """
    from newskit.api.houses import profile_in_force, style_for
    from newskit.datelines import Context
    from newskit.fixer.normalise import House, normalise
    from newskit.parsing import read_bytes

    def read(text: str) -> "Article":
        return read_bytes(path, text.encode("utf-8"), settings)

    before = read_bytes(path, data, settings)
    tag = before.language.value if before.language else None
    house = profile_in_force(settings)
    context = Context(tag, None, house, settings.datelines.timezone)
    style: Style | None = style_for(settings, tag, house)
    words = settings.fields.date_words
    outcome = normalise(before, read, House(context, style, words))
    unstyled = (tag or "?",) if style is None and before.dateline is not None else ()
    return before, outcome, unstyled
