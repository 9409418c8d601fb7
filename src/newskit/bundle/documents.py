"""Finished documents read back, by format: whether they are valid, and what they state."""

from collections.abc import Callable
from typing import Any, NamedTuple

from newskit.wire import Complaint, Facts, ninjs, page, schemaorg
from newskit.wire.jsontext import load


class Stated(NamedTuple):
    """The facts of a document, or of a part of it; `unstated` names those that its format does not say."""

    facts: Facts
    unstated: frozenset[str]


class ReadBack(NamedTuple):
    """A document read back: what is wrong with it, or else what it states."""

    complaints: tuple[Complaint, ...]
    stated: tuple[Stated, ...]


_UNSTATED_BY_PAGE = frozenset({"uri", "version", "status"})
_UNSTATED_BY_JSON_LD = frozenset({"status"})


def _json_reader(
    check: Callable[[Any], list[Complaint]],
    facts: Callable[[dict[str, Any]], Facts],
    unstated: frozenset[str],
) -> Callable[[bytes], ReadBack]:
    def read(data: bytes) -> ReadBack:
        try:
            document = load(data)
        except ValueError as error:
            return ReadBack((Complaint("$", f"is not JSON: {error}"),), ())
        complaints = tuple(check(document))
        return ReadBack(complaints, () if complaints else (Stated(facts(document), unstated),))

    return read


def _read_page(data: bytes) -> ReadBack:
    """A page states its facts twice: for people and, as JSON-LD, for machines."""
    read = page.read_page(data)
    complaints = (*read.complaints, *page.json_ld_complaints(read))
    if complaints:
        return ReadBack(complaints, ())
    inside = [Stated(schemaorg.facts(document), _UNSTATED_BY_JSON_LD) for document in page.json_ld(read)]
    return ReadBack((), (Stated(page.facts(read), _UNSTATED_BY_PAGE), *inside))


READERS: dict[str, Callable[[bytes], ReadBack]] = {
    "ninjs": _json_reader(ninjs.check, ninjs.facts, frozenset()),
    "html": _read_page,
    "json-ld": _json_reader(schemaorg.check, schemaorg.facts, _UNSTATED_BY_JSON_LD),
}
"""By format; every format that a bundle can hold is here."""
