"""import: captures and wire items to article files."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newskit.importers import IMPORTERS, Imported, ImportOptions, UnusedLine
from newskit.messages import Message, UsageError, Value, render
from newskit.sources import Refused, Unreadable, make_folder, read_bytes, write_new

_LARGEST = 16 * 1024 * 1024  # bytes of one capture or wire item
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
NOT_UTF_8 = Message("import-not-utf-8", "the text is not UTF-8; save it as UTF-8 and import it again")
_SHOWN = 60  # characters of an unused line in the report


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What is to be imported: (name, bytes) of each input, how it is read.

    And the folder for the articles (None: print).
    """

    inputs: tuple[tuple[str, bytes], ...]
    options: ImportOptions
    format: str = "auto"
    folder: Path | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What one input gave: the files written (or, when printing, their texts), and why something was not."""

    name: str
    imported: Imported
    written: tuple[str, ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()


def read_inputs(
    names: list[str], cwd: Path, stdin: bytes | None
) -> tuple[list[tuple[str, bytes]], list[Unreadable]]:
    """The bytes of every input; - is standard input."""
    inputs: list[tuple[str, bytes]] = []
    unreadable: list[Unreadable] = []
    for name in names:
        if name == "-":
            inputs.append(("-", stdin or b""))
            continue
        # A capture may stand anywhere and be a link: it is read, never written.
        data = read_bytes(str(cwd.absolute()), str((cwd / name).resolve()), _LARGEST)
        if isinstance(data, Unreadable):
            unreadable.append(Unreadable(name, data.message))
        else:
            inputs.append((name, data))
    return inputs, unreadable


def import_files(request: ImportRequest) -> Iterator[ImportedFile]:
    """Import every input.

    Raises:
        UsageError: the format, house, zone or language is unknown, or the folder cannot be made.
    """
    importer = IMPORTERS[_format(request.format)]
    _check_options(request.options)
    if request.folder is not None:
        refused = make_folder(str(request.folder))
        if refused is not None:
            raise UsageError(refused.reason, str(request.folder))
    for name, data in request.inputs:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            yield ImportedFile(name, Imported((), (), (NOT_UTF_8,)))
        else:
            yield _written(name, importer(text, request.options), request)


def _check_options(options: ImportOptions) -> None:
    """Refuse a house, zone or language tag that does not exist."""
    from newskit.api.datelines import context_of

    house = options.profile if options.profile != "auto" else None
    context_of(None, None, house, options.timezone)
    if options.language is not None and not _TAG.fullmatch(options.language):
        english = '--language takes a tag such as en or pt-PT, not "{text}"'
        raise UsageError(Message("not-a-tag", english, {"text": options.language}))


def _format(name: str) -> str:
    if name == "auto":
        return "text"
    if name in IMPORTERS:
        return name
    values: dict[str, Value] = {"name": name, "known": ("auto", *IMPORTERS)}
    raise UsageError(
        Message("import-format", 'nothing reads the format "{name}" yet; there are {known}', values)
    )


def _written(name: str, imported: Imported, request: ImportRequest) -> ImportedFile:
    if request.folder is None:
        return ImportedFile(name, imported)
    written: list[str] = []
    refused: list[tuple[str, Message]] = []
    for article in imported.articles:
        path = request.folder / f"{article.stem}.{article.language}.md"
        answer = write_new(str(path), article.text.encode("utf-8"), force=request.force)
        if isinstance(answer, Refused):
            refused.append((str(path), answer.reason))
        else:
            written.append(path.as_posix())
    return ImportedFile(name, imported, tuple(written), tuple(refused))


def report_lines(result: ImportedFile, language: str) -> Iterator[str]:
    """The report for people: what is newskit's own, and every line not used with its number and why."""
    yield from (f"{result.name}: {render(note, language)}" for note in result.imported.notes)
    for unused in result.imported.unused:
        yield f"{result.name}:{unused.line}: {_cut(unused.text)} ({render(unused.reason, language)})"


def report_json(results: list[ImportedFile]) -> str:
    """The same for machines."""
    files = [
        {
            "name": result.name,
            "written": list(result.written),
            "notes": [render(note) for note in result.imported.notes],
            "unused": [_plain(unused) for unused in result.imported.unused],
        }
        for result in results
    ]
    return json.dumps({"version": 1, "files": files}, indent=2, ensure_ascii=True) + "\n"


def _plain(unused: UnusedLine) -> dict[str, object]:
    return {
        "line": unused.line,
        "text": unused.text,
        "key": unused.reason.key,
        "reason": render(unused.reason),
    }


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
