"""One settings file: its bytes, its table, and where each key stands."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newskit.config.discovery import shown_path
from newskit.config.nearest import nearest
from newskit.messages import Message, UsageError
from newskit.text import LineIndex, digest_of
from newskit.text.toml_keys import TomlPath, scan_toml, toml_place

LARGEST = 1024 * 1024  # bytes of a settings file
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
_OWN: TomlPath = ("newskit",)
_SHARED: TomlPath = ("tool", "newskit")


@dataclass(frozen=True, slots=True)
class Document:
    """A settings file that was read; `prefix` is where newskit's table is, `name` the path people see."""

    file: Path
    name: str
    digest: str
    text: str
    prefix: TomlPath
    table: dict[str, Any]

    def line(self, path: TomlPath) -> int | None:
        """The 1-based line of a key of newskit's table, or of the nearest table above it."""
        place = toml_place(scan_toml(self.text), (*self.prefix, *path))
        return LineIndex(self.text).line_of(place.key.start) if place else None


def read_bytes_of(root: Path, file: Path) -> bytes:
    """The bytes of a settings file.

    Raises:
        UsageError: it is missing, unreadable or larger than 1 MiB.
    """
    name = shown_path(root, file)
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise UsageError(Message("settings-missing", "there is no such settings file"), name) from None
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            Message("settings-unreadable", "it cannot be read: {problem}", {"problem": problem}), name
        ) from None
    if len(data) > LARGEST:
        raise UsageError(Message("settings-too-large", "a settings file has at most 1 MiB"), name)
    return data


def read_document(root: Path, file: Path, data: bytes) -> Document:
    """A settings file as a document.

    Raises:
        UsageError: it is not UTF-8, not TOML, or has no table for newskit; with the line.
    """
    name = shown_path(root, file)
    text = _decoded(data, name)
    parsed = _parsed(text, name)
    prefix = _prefix(parsed, file)
    table: Any = parsed
    for part in prefix:
        table = table.get(part, {}) if isinstance(table, dict) else table
    document = Document(file, name, digest_of(data), text, prefix, table if isinstance(table, dict) else {})
    if not isinstance(table, dict):
        raise UsageError(_NO_TABLE, name, document.line(()))
    if prefix == _OWN:
        _refuse_outside(document, parsed)
    return document


_NO_TABLE = Message("settings-not-table", "a table is wanted here")


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UsageError(
            Message("settings-not-utf8", "a settings file is written in UTF-8"), name, line
        ) from None


def _parsed(text: str, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise UsageError(Message("settings-too-deep", "it is nested too deep"), name) from None
    except ValueError as error:  # TOMLDecodeError, and digits beyond Python's limit
        place = _AT_LINE.search(str(error))
        line = int(place.group(1)) if place else max(1, len(text.rstrip().split("\n")))
        problem = str(error)[: place.start()].strip() if place else str(error)
        raise UsageError(
            Message("settings-syntax", "this is not TOML: {problem}", {"problem": problem}), name, line
        ) from None


def _prefix(parsed: dict[str, Any], file: Path) -> TomlPath:
    """Where newskit's table is: [tool.newskit] in pyproject.toml, and in a file that has only that one."""
    tool = parsed.get("tool")
    shared = isinstance(tool, dict) and "newskit" in tool
    return _SHARED if file.name == "pyproject.toml" or (shared and "newskit" not in parsed) else _OWN


def _refuse_outside(document: Document, parsed: dict[str, Any]) -> None:
    """In newskit.toml nothing stands beside [newskit]: keys above the header would be lost silently."""
    outside = next((key for key in parsed if key != "newskit"), None)
    if outside is None:
        return
    place = toml_place(scan_toml(document.text), (outside,))
    line = LineIndex(document.text).line_of(place.key.start) if place else None
    if nearest(outside, ("newskit",)):
        english = 'no table is called "{word}"; did you mean [newskit]?'
        raise UsageError(Message("settings-misspelt-table", english, {"word": outside}), document.name, line)
    message = Message("settings-outside-table", '"{word}" stands outside [newskit]', {"word": outside})
    raise UsageError(message, document.name, line)
