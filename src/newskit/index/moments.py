"""Moments of a story beside the present."""

from collections.abc import Iterator
from datetime import date, datetime

from newskit.article import Day, Facts, Instant, LocalTime, Moment, Stated
from newskit.index.trouble import Trouble

# The generators that build no page before its date, so that a date to come is how a story is planned.
_WAIT = frozenset({"hugo", "jekyll"})
# Names under which a generator keeps the moment itself, and takes the page up or down.
_KEPT_BY_GENERATOR = frozenset({"publishdate", "pubdate", "expirydate", "unpublishdate"})


def past_and_future(facts: Facts, now: datetime, timezone: str | None, preset: str) -> Iterator[Trouble]:
    """An embargo that has ended, an expiry that has passed, a publication that is still to come.

    Only what is certain in every zone, where neither the moment nor `timezone` gives one; nothing of a story
    that its status holds back.
    """
    if facts.status != "usable":
        return
    if preset not in _WAIT:
        yield from _future(facts, now, timezone)
    yield from _past(facts, "embargo", now, timezone)
    yield from _past(facts, "expires", now, timezone)


def _future(facts: Facts, now: datetime, timezone: str | None) -> Iterator[Trouble]:
    from newskit.wire.instants import earliest, instant

    if any(row[0] == "embargo" for row in facts.rows):
        return
    for stated in facts.stated("published"):
        moment = _moment(stated.value)
        if moment is not None and (instant(moment, timezone) or earliest(moment)) > now:
            yield _trouble("future-publication", facts, stated)


def _past(facts: Facts, field: str, now: datetime, timezone: str | None) -> Iterator[Trouble]:
    from newskit.wire.instants import instant, latest

    for stated in facts.stated(field):
        moment = _moment(stated.value)
        if moment is None or stated.written.lower() in _KEPT_BY_GENERATOR:
            continue
        if (instant(moment, timezone) or latest(moment)) <= now:
            yield _trouble("past-embargo" if field == "embargo" else "past-expiry", facts, stated)


def _trouble(kind: str, facts: Facts, stated: Stated) -> Trouble:
    return Trouble(kind, facts.path, stated.place, {"at": stated.value, "field": stated.written})


def _moment(text: str) -> Moment | None:
    """A moment from the text that facts keep of it."""
    try:
        if len(text) == len("2000-01-01"):
            return Day(date.fromisoformat(text))
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return LocalTime(at) if at.tzinfo is None else Instant(at)
