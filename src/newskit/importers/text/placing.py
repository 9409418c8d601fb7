"""The lines around the stamp: standfirst, publisher, section and topics."""

from dataclasses import dataclass

from newskit.importers.text.classes import LineClass, is_sentence
from newskit.importers.text.marks import Marks
from newskit.importers.text.page import Page
from newskit.importers.text.story import Story
from newskit.lexicon import furniture

_SHORTEST = 6  # words of a standfirst
_WORDS, _HOUSE_WORDS = 6, 4  # words of a line of section and topics, and of a house's name
_PLAIN = frozenset({LineClass.PROSE, LineClass.SHORT})


@dataclass(frozen=True)
class Placing:
    """What stands between headline and body beside stamp and byline, and on which lines."""

    standfirst: str | None = None
    publisher: str | None = None
    section: str | None = None
    topics: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()


def placing_of(page: Page, headline: int, story: Story, marks: Marks, house: str | None) -> Placing:
    """Read the lines between headline and body."""
    standfirst = _standfirst(page, headline, story, marks)
    publisher = _publisher(page, headline, story, marks, house)
    sectioned = _section(page, headline, story, marks)
    section, topics = _split(page.text(sectioned)) if sectioned is not None else (None, ())
    return Placing(
        page.text(standfirst) if standfirst is not None else None,
        page.text(publisher) if publisher is not None else None,
        section,
        topics,
        tuple(at for at in (standfirst, publisher, sectioned) if at is not None),
    )


def _standfirst(page: Page, headline: int, story: Story, marks: Marks) -> int | None:
    """The prose line under the headline, when a stamp, byline or copy of the headline follows."""
    at = headline + 1
    if at >= min(story.start, len(page.lines)) or at in marks.places or page.kind(at) not in _PLAIN:
        return None
    line, head = page.lines[at], page.lines[headline]
    prose = is_sentence(line) or len(line.words) > len(head.words)
    if len(line.words) < _SHORTEST or not prose or line.key.startswith(head.key):
        return None
    copies = page.copies[head.key]
    return (
        at if any(other in marks.places or other in copies for other in range(at + 1, story.start)) else None
    )


def _publisher(page: Page, headline: int, story: Story, marks: Marks, house: str | None) -> int | None:
    """The line of the recognised house, or a house between a copy of the headline and the stamp."""
    for at in range(headline + 1, story.start):
        if house and page.text(at) == house:
            return at
        if headline < at - 1 and at + 1 in marks.stamps and at not in marks.places:
            copied = page.lines[at - 1].key == page.lines[headline].key
            if copied and len(page.lines[at].words) <= _HOUSE_WORDS and _signs(page, at):
                return at
    return None


def _signs(page: Page, at: int) -> bool:
    """Whether the words of a line stand in a rights line of the page, as the house's name does."""
    rights = (
        line.key for line, kind in zip(page.lines, page.classes, strict=True) if kind is LineClass.RIGHTS
    )
    return any(page.lines[at].key in key for key in rights)


def _section(page: Page, headline: int, story: Story, marks: Marks) -> int | None:
    """The short line under the stamp, alone before the body, that begins with the name of a section."""
    for at in range(headline + 2, min(story.start + 1, len(page.lines))):
        if at - 1 not in marks.stamps or at in marks.places or len(page.lines[at].words) > _WORDS:
            continue
        single = at + 1 >= story.start or page.lines[at].alone
        if single and _split(page.text(at))[0]:
            return at
    return None


def _split(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Section and topics of a line such as "Mundo MNE russo": the longest opening that names a section."""
    words = text.split()
    for count in range(min(3, len(words)), 0, -1):
        if " ".join(words[:count]).casefold().strip(",|·•-") in furniture.SECTIONS:
            rest = " ".join(words[count:]).strip(" ,|·•-")
            return " ".join(words[:count]).strip(",|·•-"), (rest,) if rest else ()
    return None, ()
