"""What an import says beside the article: what is newskit's own, and what the page left open."""

from collections.abc import Iterator
from datetime import UTC, datetime

from newskit.importers.text.publication import Publication
from newskit.messages import Message

_WITHOUT_ZONE = len("2024-05-14T15:48:00")  # characters of a time to which no offset is added


def notes_of(
    slug: str, language: str | None, publication: Publication, *, given: bool
) -> tuple[Message, ...]:
    """The notes of one article; `given` tells whether the caller named the language."""
    notes = [Message("imported-id", "id {id} is newskit's own, made from the headline", {"id": slug})]
    if not given:
        notes.append(_read_language(language) if language else _OPEN)
    notes += dict.fromkeys(_of_times(publication))
    if publication.ambiguous and not publication.published:
        notes.append(_two_ways(publication.ambiguous))
    return tuple(notes)


_OPEN = Message("imported-language-open", "the language could not be read: give --language")


def _of_times(publication: Publication) -> Iterator[Message]:
    """A note for each time that stays without an offset."""
    for time, zone in (
        (publication.published, publication.zone),
        (publication.modified, publication.modified_zone),
    ):
        if time and "T" in time and len(time) <= _WITHOUT_ZONE:
            yield _changed(time, zone) or _no_zone(time)


def _changed(time: str, zone: str | None) -> Message | None:
    """The note for a time that a change of clocks skips or repeats in its zone; None for another time."""
    from zoneinfo import ZoneInfo

    try:
        info = ZoneInfo(zone or "")
    except (ValueError, OSError, KeyError):
        return None
    local = datetime.fromisoformat(time)
    first, second = (local.replace(tzinfo=info, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return None
    back = first.astimezone(UTC).astimezone(info).replace(tzinfo=None)
    values = {"time": time, "zone": info.key}
    return _twice(values) if back == local else _skipped(values)


def _twice(values: dict[str, str]) -> Message:
    return Message(
        "imported-time-twice",
        "the time {time} comes twice in {zone}: write its offset in the article",
        {**values},
    )


def _skipped(values: dict[str, str]) -> Message:
    return Message(
        "imported-time-skipped",
        "the time {time} does not exist in {zone}: the clocks went forward",
        {**values},
    )


def _read_language(language: str) -> Message:
    return Message(
        "imported-language",
        "language {language} is newskit's own, read from the text",
        {"language": language},
    )


def _no_zone(time: str) -> Message:
    return Message(
        "imported-no-zone",
        "the time {time} has no zone: give --timezone or --profile",
        {"time": time},
    )


def _two_ways(stamp: str) -> Message:
    return Message(
        "imported-ambiguous-date",
        "the date in “{stamp}” can be read two ways and was left out",
        {"stamp": stamp},
    )
