"""What may leave the house: embargo, withheld and canceled stories, and those that cannot be read.

A story goes the way of its original. Where the file names a status, an embargo, a draft or an expiry that
could not be read, or misspells or repeats one, it is held: what is not understood is not published. So is the
translation whose `translation_of` leads to no article ("translation-held"): its original may be under
embargo. A story whose `expires` has passed is held as "withheld", until nobody knows when: an editor would
not publish today what was to be gone yesterday. Of an expiry without an offset the earliest meaning counts.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from newskit.article import Article, Fault, PubStatus, Value
from newskit.bundle.brakes import EMBARGO, is_named, unsure_brakes
from newskit.bundle.story import Story
from newskit.diagnostics import Found
from newskit.messages import Message
from newskit.wire.instants import earliest, instant, latest

_ORIGINAL = "translation_of"


class Gate(StrEnum):
    """Where a story goes; all but the first two are reasons in the manifest's `held`."""

    OPEN = "open"
    CANCELED = "canceled"
    EMBARGO = "embargo"
    WITHHELD = "withheld"
    TRANSLATION_HELD = "translation-held"
    UNREADABLE = "unreadable"


class Passage(NamedTuple):
    """A gate, the embargo as written where there is one, and what is told of a story held unasked."""

    gate: Gate
    until: str | None = None
    told: Found | None = None


@dataclass(frozen=True, slots=True)
class Sorted:
    """The stories of a bundle by where they go."""

    usable: tuple[Story, ...]
    canceled: tuple[Story, ...]
    held: tuple[tuple[Story, Passage], ...]
    notes: tuple[Found, ...]


def sort_stories(
    stories: Sequence[Story], now: datetime, timezone: str | None, brakes: Collection[str] = ()
) -> Sorted:
    """Sort by the gates, in the order given; `brakes` are the fields of the generator that hold."""
    by_path = {story.article.path: story for story in stories}
    passages = _Passages(now, timezone, brakes)
    usable, canceled, held, notes = [], [], [], []
    for story in stories:
        own = passages.of(story.article)
        through = _with_original(story, own, by_path, passages)
        if through.gate is Gate.OPEN:
            usable.append(story)
        elif through.gate is Gate.CANCELED:
            canceled.append(replace(story, article=_canceled(story.article)))
        else:
            held.append((story, through))
        if through.told:
            notes.append(through.told)
        elif through != own:
            notes.append(_note(story, through))
    return Sorted(tuple(usable), tuple(canceled), tuple(held), tuple(notes))


class _Passages(NamedTuple):
    """How articles are judged: when, in which zone, with which brakes of the generator."""

    now: datetime
    timezone: str | None
    brakes: Collection[str]

    def of(self, article: Article) -> Passage:
        return passage(article, self.now, self.timezone, self.brakes)


def passage(article: Article, now: datetime, timezone: str | None, brakes: Collection[str] = ()) -> Passage:
    """The gate of one article by itself. An embargo is stronger than a kill: nothing of it is out yet."""
    if _is_unreadable(article):
        return Passage(Gate.UNREADABLE)
    unsure = dict(reversed(list(unsure_brakes(article, brakes))))
    embargo = _embargo(article, now, timezone, unsure.pop(EMBARGO, None))
    if embargo:
        return embargo
    if article.pub_status is PubStatus.CANCELED:
        return Passage(Gate.CANCELED)
    if article.pub_status is PubStatus.WITHHELD:
        return Passage(Gate.WITHHELD)
    told = next(reversed(unsure.values()), None)
    return Passage(Gate.WITHHELD, told=told) if told else _unexpired(article, now, timezone)


def _embargo(article: Article, now: datetime, timezone: str | None, unsure: Found | None) -> Passage | None:
    """The gate that an embargo closes: one that is not over, or one that cannot be relied on."""
    if article.embargo:
        at = instant(article.embargo.value, timezone) or latest(article.embargo.value)
        if at > now:
            return Passage(Gate.EMBARGO, str(article.embargo.value))
    return Passage(Gate.EMBARGO, told=unsure) if unsure else None


def _is_unreadable(article: Article) -> bool:
    is_untitled = not article.headline or not article.headline.value.strip()
    return article.front is None or not article.language or is_untitled


def _unexpired(article: Article, now: datetime, timezone: str | None) -> Passage:
    """The gate of a story that nothing else holds: closed once it has expired."""
    if article.expires is None:
        return Passage(Gate.OPEN)
    at = instant(article.expires.value, timezone) or earliest(article.expires.value)
    if at > now:
        return Passage(Gate.OPEN)
    values = {"expires": str(article.expires.value)}
    message = Message("bundle-expired", "expired at {expires}: it is held", values)
    return Passage(Gate.WITHHELD, told=Found(article.path, article.expires.span, message))


def _with_original(story: Story, own: Passage, by_path: Mapping[str, Story], passages: _Passages) -> Passage:
    """The gate of a story after its originals, one after the other, have had their say."""
    original, seen = story.original, {story.article.path}
    if own.gate is Gate.OPEN and names_lost_original(story):
        own = Passage(Gate.TRANSLATION_HELD, told=lost_original(story))
    while own.gate in (Gate.OPEN, Gate.CANCELED) and original is not None and original.path not in seen:
        seen.add(original.path)
        theirs = passages.of(original)
        following = by_path.get(original.path)
        if theirs.gate is Gate.CANCELED:
            own = Passage(Gate.CANCELED)
        elif own.gate is Gate.OPEN and (
            theirs.gate is not Gate.OPEN or (following and names_lost_original(following))
        ):
            own = Passage(Gate.TRANSLATION_HELD, theirs.until)
        original = following.original if following else None
    return own


def names_lost_original(story: Story) -> bool:
    """Whether a story says that it is a translation, and not of what."""
    article = story.article
    unread = any(
        fault.kind in ("misspelt-field", "duplicate-field") and _means_original(article, fault)
        for fault in article.faults
    )
    is_broken = article.translation_of is None and is_named(article, _ORIGINAL)
    return story.lost_original is not None or unread or is_broken


def _means_original(article: Article, fault: Fault) -> bool:
    written = article.front.written_name(_ORIGINAL) if article.front else _ORIGINAL
    return fault.values.get("known", fault.values.get("key")) in (_ORIGINAL, written)


def lost_original(story: Story) -> Found:
    """What is told of a translation whose original is not there, at the field that names it."""
    named = story.article.translation_of
    message = Message("bundle-unsure-original", "its original cannot be found: it is held")
    if story.lost_original is not None:
        message = Message(
            "bundle-lost-original",
            'no article is called "{original}", by path or id: its translation cannot be published',
            {"original": story.lost_original},
        )
    return Found(story.article.path, named.span if named else None, message)


def _canceled(article: Article) -> Article:
    """The article with the status it goes out with: a translation may not say canceled itself."""
    return replace(article, status=Value(PubStatus.CANCELED, None), draft=None)


def _note(story: Story, through: Passage) -> Found:
    original = story.original.path if story.original else ""
    if through.gate is Gate.CANCELED:
        message = Message(
            "bundle-translation-of-canceled",
            "{original}, its original, is canceled: so is this",
            {"original": original},
        )
    else:
        message = Message(
            "bundle-translation-of-held",
            "{original}, its original, is held back: so is this",
            {"original": original},
        )
    return Found(story.article.path, None, message)
