"""Documents of one story state the same facts, and those of the manifest."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from newskit.bundle.documents import Stated
from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.messages import Message
from newskit.wire import Facts

_COMPARED = ("uri", "url", "language", "headline", "published", "modified", "version", "status")


def stated_by(bundle: OpenedBundle, story: Mapping[str, Any]) -> Iterator[tuple[str, Stated]]:
    """Path and facts of each valid document of a story."""
    for entry in story["documents"]:
        read = bundle.read_back(entry)
        yield from ((entry["path"], stated) for stated in (read.stated if read else ()))


def check_facts(bundle: OpenedBundle) -> Iterator[Flaw]:
    """Every fact of every document against the manifest, and the credit against the first that states one."""
    for story in bundle.manifest["stories"]:
        expected = _told(_expected(story))
        read = list(stated_by(bundle, story))
        credit = next((stated.facts.credit for _, stated in read if stated.facts.credit), None)
        for path, stated in read:
            facts = _told(stated.facts)
            for field in _COMPARED:
                if field not in stated.unstated:
                    yield from _compare(path, field, getattr(expected, field), getattr(facts, field))
            yield from _compare(path, "credit", credit, facts.credit)


def _expected(story: Mapping[str, Any]) -> Facts:
    """What the manifest states."""
    return Facts(
        uri=story["uri"],
        url=story["url"],
        language=story["language"],
        headline=story["headline"],
        published=story["published"],
        modified=story["modified"],
        version=str(story["version"]),
        status=story["status"],
    )


def _told(facts: Facts) -> Facts:
    """A change at the instant of publishing is no fact of its own: ninjs cannot tell it."""
    return replace(facts, modified=None) if facts.modified == facts.published else facts


def _compare(path: str, field: str, expected: str | None, stated: str | None) -> Iterator[Flaw]:
    if expected != stated:
        values = {"field": field, "stated": stated or "nothing", "expected": expected or "nothing"}
        yield Flaw(
            path,
            Message(
                "verify-fact-differs", "{field}: this document says {stated}, the bundle {expected}", values
            ),
        )
