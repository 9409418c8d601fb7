"""The files that settings name, and everything of the settings that changes results."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newskit.config.globs import WILDCARD, matches
from newskit.config.locating import line_of
from newskit.config.remember import to_plain
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError

_LARGEST = 64 * 1024 * 1024  # bytes of one named file; glossaries can be big
# Where a setting stands and which files are for other paths changes no result for this one.
_WITHOUT_EFFECT = {"root", "files", "digests", "origins", "overrides", "messages"}


def style_files(settings: Settings) -> tuple[str, ...]:
    """The house-style files of a project, relative to the root, in code-point order."""
    found: set[str] = set()
    for glob in settings.styles:
        found.update(_expanded(settings.root, glob))
    return tuple(sorted(found))


def _expanded(root: str, glob: str) -> Iterator[str]:
    """The files that a glob names; it may lie outside the root, beside a settings file that is extended."""
    found = WILDCARD.search(glob)
    if not found:
        yield glob
        return
    folder = glob[: found.start()].rpartition("/")[0]
    rest = glob[len(folder) + 1 :] if folder else glob
    top = os.path.join(root, folder)  # noqa: PTH118 - texts all the way
    for here, folders, files in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        below = os.path.relpath(here, top).replace(os.sep, "/")
        for name in files:
            path = name if below == "." else f"{below}/{name}"
            if matches((rest,), path):
                yield f"{folder}/{path}" if folder else path


def named_files(settings: Settings) -> tuple[str, ...]:
    """Every file that the settings name, relative to the root: JSON Schema, glossaries, house style."""
    schema = (settings.fields.schema,) if settings.fields.schema else ()
    return (*schema, *settings.pairs.glossary, *style_files(settings))


def environment_bytes(settings: Settings) -> bytes:
    """Everything of the settings that changes results, and the bytes of the files they name, for a hash.

    For the settings of a path, ask with what `for_path` gave. The bytes are the same in every run and on
    every machine.
    """
    plain = {key: value for key, value in to_plain(settings).items() if key not in _WITHOUT_EFFECT}
    parts = [repr(_ordered(plain)).encode("utf-8", "backslashreplace")]
    for name in named_files(settings):
        data = bytes_of_named(settings.root, name)
        parts += [
            name.encode("utf-8", "backslashreplace"),
            str(len(data)).encode() if data is not None else b"missing",
            data or b"",
        ]
    return b"\0".join(parts)


def _ordered(value: Any) -> Any:
    """Plain data with every dictionary as a sorted list."""
    if isinstance(value, dict):
        return [(key, _ordered(value[key])) for key in sorted(value)]
    return [_ordered(each) for each in value] if isinstance(value, list) else value


def bytes_of_named(root: str, name: str) -> bytes | None:
    """The bytes of a file that settings name; None where it cannot be read."""
    try:
        with Path(root, name).open("rb") as opened:
            return opened.read(_LARGEST)
    except (OSError, ValueError):
        return None


def check_files(settings: Settings) -> None:
    """Refuse settings that name a file which is not there.

    Raises:
        UsageError: a schema, glossary or house-style file is missing; with the line that names it.
    """
    for key, name in _named(settings):
        if not any(Path(settings.root, each).is_file() for each in _expanded(settings.root, name)):
            message = Message("settings-missing-file", "there is no file {file}", {"file": name})
            file, line = line_of(settings, key)
            raise UsageError(message, file, line)


def _named(settings: Settings) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each key that names a file, and the name."""
    if settings.fields.schema:
        yield ("schema",), settings.fields.schema
    for number, override in enumerate(settings.overrides):
        if "schema" in override.values:
            yield ("overrides", number, "schema"), override.values["schema"]
    yield from ((("pairs", "glossary", number), name) for number, name in enumerate(settings.pairs.glossary))
    yield from ((("style", number), glob) for number, glob in enumerate(settings.styles))
