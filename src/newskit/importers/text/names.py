"""Writers whose name is a line of its own, told by what stands around it."""

import re

from newskit.importers.text.classes import LineClass
from newskit.importers.text.marks import Marks
from newskit.importers.text.page import Page
from newskit.importers.text.times import before_time
from newskit.lexicon import furniture

_CAPITALISED = r"(?:[^\W\d_a-zà-öø-ÿ][\w’'.-]*)"
_PARTICLE = r"(?:de|da|do|dos|das|e|van|der|den|von|la|le|bin|al)"
_NAME = re.compile(rf"{_CAPITALISED}(?: (?:{_CAPITALISED}|{_PARTICLE})){{0,3}} {_CAPITALISED}")
_GLUED = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_UNDER_HEADLINE = 6  # lines under the headline in which a name above the stamp is looked for
_LONGEST, _LONGEST_NAME = 9, 5  # words of a name with its role and time, and without
_GLUED_BY = re.compile(r"^(?:Por|By)(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])")
_NO_NAME = re.compile(r"\d|[|:]")


def names_alone(page: Page, headline: int, start: int, marks: Marks) -> dict[int, str]:
    """Names between headline and body, or over a stamp above the headline, by line.

    A name counts under a label such as "By", under its own initials, before a relative time, or above the
    stamp; not in a list.
    """
    found: dict[int, str] = {}
    listed = False
    for at in range(headline + 1, min(start, len(page.lines))):
        name = _name(page, at, marks)
        listed = name is not None and (_introduced(page, at, name) or (listed and at - 1 in found))
        if name and (listed or at in marks.times or _above_stamp(page, at, headline, marks)):
            found[at] = name
    return found or _over_headline(page, headline, marks)


def _over_headline(page: Page, headline: int, marks: Marks) -> dict[int, str]:
    """The name over a stamp that stands right above the headline; a section may stand between."""
    if headline - 1 not in marks.stamps:
        return {}
    for at in range(max(0, headline - 2), max(-1, headline - 4), -1):
        name = _name(page, at, marks)
        if name:
            return {at: name}
    return {}


def _name(page: Page, at: int, marks: Marks) -> str | None:
    """The name on a line, without a role or a relative time behind it; None when the line is no name."""
    text = page.text(at)
    if at in marks.times:
        text = before_time(text) or ""
    elif at in marks.places or page.kind(at) not in (LineClass.SHORT, LineClass.FRAGMENT):
        return None
    if len(page.lines[at].words) > _LONGEST or _NO_NAME.search(text):
        return None
    words = _without_role(_apart(_GLUED_BY.sub("", text)))
    name = " ".join(words)
    ordinary = any(word.casefold() in furniture.MENU or word.casefold() == "the" for word in words)
    return name if 2 <= len(words) <= _LONGEST_NAME and _NAME.fullmatch(name) and not ordinary else None


def _apart(text: str) -> list[str]:
    """The words of a line, taken apart where a role is glued to the name."""
    words: list[str] = []
    for word in text.split():
        parts = _GLUED.split(word)
        words += parts if len(parts) == 2 and parts[1].casefold() in furniture.ROLES else [word]
    return words


def _without_role(words: list[str]) -> list[str]:
    """The words without the role at their end."""
    while len(words) > 2 and words[-1].casefold().strip(",") in furniture.ROLES:
        words = words[:-1]
    return words


def _introduced(page: Page, at: int, name: str) -> bool:
    """Whether the line above is a label for a writer, or the name's initials."""
    above = page.lines[at - 1]
    initials = "".join(word[0] for word in name.split())
    return above.key in furniture.BYLINE_LABELS or (
        above.text.isupper() and above.text == initials[:1] + initials[-1:]
    )


def _above_stamp(page: Page, at: int, headline: int, marks: Marks) -> bool:
    """Whether a stamp follows, near the headline, and no other name-like line stands above.

    Between a name right under the headline and the stamp one more line, a place or a house, may stand.
    """
    if at - headline > _UNDER_HEADLINE:
        return False
    timed = frozenset(marks.stamps) | marks.times
    stamped = at + 1 in timed or (at == headline + 1 and at + 2 in timed)
    above = page.text(at - 1)
    return stamped and not (
        at - 1 > headline and page.kind(at - 1) is LineClass.SHORT and _NAME.fullmatch(above)
    )
