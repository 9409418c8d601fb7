"""When the story was published, by whom, for which agency: what the page states near the headline."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newskit.datelines import Clock, Context, Kind, Reading, moment_at, moment_of, parse
from newskit.importers.text.marks import Marks, lines_read
from newskit.importers.text.names import names_alone
from newskit.importers.text.page import Page
from newskit.importers.text.story import Story

_ABOVE, _SIGNED_ABOVE = (
    1,
    2,
)  # lines above the headline in which its stamp and its byline may stand; clocks stand higher
_LONGEST = 3000  # characters of a paragraph that is read for the agency


@dataclass(frozen=True)
class Publication:
    """What the stamp and the bylines state, and the lines they were taken from.

    `named` are the names that were lines of their own; `zone` and `modified_zone` the zones of the times, as
    stated or given.
    """

    published: str | None = None
    modified: str | None = None
    ambiguous: str | None = None
    bylines: tuple[str, ...] = ()
    agency: str | None = None
    lines: tuple[int, ...] = ()
    named: Mapping[int, str] = field(default_factory=dict)
    zone: str | None = None
    modified_zone: str | None = None


def publication_of(page: Page, headline: int, story: Story, marks: Marks, context: Context) -> Publication:
    """The publication line nearest to the headline; between headline and body is preferred.

    Without a credit beside the headline, the agency of a dateline at the head of the copy, or in brackets at
    its end, is taken.
    """
    places = _in_order(headline, story, marks.stamps, _ABOVE)
    taken = next((at for at in places if moment_of(marks.stamps[at])), None)
    update = next((at for at in places if _modified(marks.stamps[at])), None)
    signed = _in_order(headline, story, marks.bylines, _SIGNED_ABOVE)
    lines = [at for at in dict.fromkeys((taken, update, *signed)) if at is not None]
    readings = [_reading(marks, at) for at in lines]
    names = tuple(dict.fromkeys(name for reading in readings for name in _names(reading)))
    alone = {} if names else names_alone(page, headline, story.start, marks)
    moment = moment_of(marks.stamps[taken]) if taken is not None else None
    return Publication(
        str(moment) if moment else None,
        _modified(marks.stamps[update]) if update is not None else None,
        next((marks.stamps[at].raw for at in places if marks.stamps[at].ambiguous), None),
        names or tuple(dict.fromkeys(alone.values())),
        next((reading.agency for reading in readings if reading.agency), _copy_agency(page, story, context)),
        (*(each for at in lines for each in lines_read(page, at, _reading(marks, at))), *alone),
        alone,
        marks.stamps[taken].clock.timezone if taken is not None else None,
        _update(marks.stamps[update]).timezone if update is not None else None,
    )


def _copy_agency(page: Page, story: Story, context: Context) -> str | None:
    """The agency that the first paragraph names in its dateline, or the last in brackets at its end."""
    for places, kind in ((story.body[:1], Kind.WIRE), (story.body[-1:], Kind.CREDIT)):
        for at in places:
            reading = parse(page.text(at), context) if len(page.text(at)) <= _LONGEST else None
            if reading and reading.kind is kind and reading.agency:
                return reading.agency
    return None


def _reading(marks: Marks, at: int) -> Reading:
    """The reading of a stamp or byline."""
    return marks.stamps[at] if at in marks.stamps else marks.bylines[at]


def _in_order(headline: int, story: Story, places: Iterable[int], reach: int) -> list[int]:
    """The lines that may be this story's: between headline and body, then upward from the headline."""
    between = [at for at in places if headline < at < story.start]
    above = [at for at in places if headline - reach <= at < headline]
    return [*between, *reversed(above)]


def _modified(reading: Reading) -> str | None:
    """The moment of an update that a stamp states."""
    moment = moment_at(_update(reading))
    return str(moment) if moment else None


def _update(reading: Reading) -> Clock:
    """The clock of an update; an empty one where a stamp states none."""
    return reading.modified or (reading.clock if reading.updated else Clock())


def _names(reading: Reading) -> list[str]:
    """The names of a byline."""
    return [name.strip() for name in (reading.byline or "").split(";") if name.strip()]
