"""What may leave the house: embargo, withheld and canceled stories, and those that cannot be read.

A story goes the way of its original. Where the file names a status or an embargo that could not be read, it
is held: what is not understood is not published.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from newskit.article import Article, PubStatus, Value
from newskit.bundle.story import Story
from newskit.diagnostics import Found
from newskit.messages import Message
from newskit.wire.instants import instant, latest

# A value on the line, or on an indented line below: not a comment, not a null.
_VALUE = r"[ \t]*(?!~|null\b|Null\b|NULL\b)(?:[^\s#]|\r?\n[ \t]+\S)"


class Gate(StrEnum):
    """Where a story goes; all but the first two are reasons in the manifest's `held`."""

    OPEN = "open"
    CANCELED = "canceled"
    EMBARGO = "embargo"
    WITHHELD = "withheld"
    TRANSLATION_HELD = "translation-held"
    UNREADABLE = "unreadable"


class Passage(NamedTuple):
    """A gate, and the embargo as written where there is one."""

    gate: Gate
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Sorted:
    """The stories of a bundle by where they go."""

    usable: tuple[Story, ...]
    canceled: tuple[Story, ...]
    held: tuple[tuple[Story, Passage], ...]
    notes: tuple[Found, ...]


def sort_stories(stories: Sequence[Story], now: datetime, timezone: str | None) -> Sorted:
    """Sort by the gates, in the order given."""
    by_path = {story.article.path: story for story in stories}
    usable, canceled, held, notes = [], [], [], []
    for story in stories:
        own = passage(story.article, now, timezone)
        through = _with_original(story, own, by_path, now, timezone)
        if through.gate is Gate.OPEN:
            usable.append(story)
        elif through.gate is Gate.CANCELED:
            canceled.append(replace(story, article=_canceled(story.article)))
        else:
            held.append((story, through))
        if through != own:
            notes.append(_note(story, through))
    return Sorted(tuple(usable), tuple(canceled), tuple(held), tuple(notes))


def passage(article: Article, now: datetime, timezone: str | None) -> Passage:
    """The gate of one article by itself. An embargo is stronger than a kill: nothing of it is out yet."""
    if (
        article.front is None
        or not article.language
        or not article.headline
        or not article.headline.value.strip()
    ):
        return Passage(Gate.UNREADABLE)
    if article.embargo:
        at = instant(article.embargo.value, timezone) or latest(article.embargo.value)
        if at > now:
            return Passage(Gate.EMBARGO, str(article.embargo.value))
    elif _is_named(article, "embargo"):
        return Passage(Gate.EMBARGO)
    if article.pub_status is PubStatus.CANCELED:
        return Passage(Gate.CANCELED)
    if article.pub_status is PubStatus.WITHHELD or _has_unread_brake(article):
        return Passage(Gate.WITHHELD)
    return Passage(Gate.OPEN)


def _has_unread_brake(article: Article) -> bool:
    return (article.status is None and _is_named(article, "status")) or (
        article.draft is None and _is_named(article, "draft")
    )


def _is_named(article: Article, name: str) -> bool:
    """Whether the front matter gives a field a value, also where the lines around it could not be read."""
    front = article.front
    if front is None:
        return False
    text = article.source.slice(front.fence.content)
    field = re.escape(front.written_name(name))
    return re.search(rf"(?m)^[\"']?{field}[\"']?[ \t]*[:=]{_VALUE}", text) is not None


def _with_original(
    story: Story,
    own: Passage,
    by_path: Mapping[str, Story],
    now: datetime,
    timezone: str | None,
) -> Passage:
    """The gate of a story after its originals, one after the other, have had their say."""
    original, seen = story.original, {story.article.path}
    while own.gate in (Gate.OPEN, Gate.CANCELED) and original is not None and original.path not in seen:
        seen.add(original.path)
        theirs = passage(original, now, timezone)
        if theirs.gate is Gate.CANCELED:
            own = Passage(Gate.CANCELED)
        elif theirs.gate is not Gate.OPEN and own.gate is Gate.OPEN:
            own = Passage(Gate.TRANSLATION_HELD, theirs.until)
        following = by_path.get(original.path)
        original = following.original if following else None
    return own


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
