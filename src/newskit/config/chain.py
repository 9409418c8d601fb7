"""A settings file and those it extends."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newskit.config.discovery import shown_path
from newskit.config.document import Document, read_bytes_of, read_document
from newskit.messages import Message, UsageError

_MOST = 32  # files of a chain

# A style of datelines is one value: another style does not inherit its options.
_ATOMIC = ("datelines", "style")


def read_chain(root: Path, file: Path, data: bytes) -> list[Document]:
    """The file and all it extends, nearest first: a file comes before what it builds on.

    Raises:
        UsageError: a file cannot be read, or extends itself by whatever way; the chain is named.
    """
    return list(_documents(root, file, data, ()))


def _documents(root: Path, file: Path, data: bytes, above: tuple[str, ...]) -> Iterator[Document]:
    document = read_document(root, file, data)
    yield document
    chain = (*above, document.name)
    # The last file of the list wins over those before it, so it is the nearer one.
    for number, named in reversed(list(enumerate(_extended(document)))):
        other = (file.parent / named).resolve()
        line = document.line(("extend", number))
        _refuse_loop(document, line, (*chain, shown_path(root, other)))
        try:
            found = read_bytes_of(root, other)
        except UsageError as error:
            message = Message("settings-extend-unreadable", "{file} cannot be read", {"file": named})
            raise UsageError(message, document.name, line) from error
        yield from _documents(root, other, found, chain)


def _extended(document: Document) -> list[str]:
    """What `extend` names; values of another type are refused when the table is validated."""
    named = document.table.get("extend", [])
    listed = [named] if isinstance(named, str) else named
    texts = [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []
    return [each.replace("\\", "/") for each in texts]  # a file written on Windows means the same elsewhere


def _refuse_loop(document: Document, line: int | None, chain: tuple[str, ...]) -> None:
    if len(chain) <= _MOST and chain[-1] not in chain[:-1]:
        return
    message = Message(
        "settings-extend-loop",
        "settings extend one another in a circle: {chain}",
        {"chain": " > ".join(chain)},
    )
    raise UsageError(message, document.name, line)


def merged(top: dict[str, Any], base: dict[str, Any], path: tuple[str, ...] = ()) -> dict[str, Any]:
    """`base` with `top` laid over it: tables merge, lists and single values replace."""
    result = dict(base)
    for key, value in top.items():
        below = base.get(key)
        mergeable = isinstance(value, dict) and isinstance(below, dict) and path != _ATOMIC
        result[key] = merged(value, below, (*path, key)) if mergeable and isinstance(below, dict) else value
    return result


def leaves(table: dict[str, Any]) -> Iterator[tuple[str | int, ...]]:
    """The paths of all values of a table; lists are values, but for lists of tables."""
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), table)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict) and path[:-1] != _ATOMIC:
            waiting += [((*path, key), each) for key, each in value.items()]
        elif isinstance(value, list) and any(isinstance(each, dict) for each in value):
            waiting += [((*path, number), each) for number, each in enumerate(value)]
        else:
            yield path
