"""What a line of a capture looks like by itself."""

import re
from enum import StrEnum
from functools import lru_cache

from newskit.importers.text.lines import Line
from newskit.lexicon import furniture

_SENTENCE_END = re.compile(r"[.!?…:;]['\"”’»)\]]*$")
_CUT = re.compile(r"(?:\.\.\.|…)$")
_DEGREES = re.compile(r"\d\s?[º°]")
_FORECAST = re.compile(r"\b(?:weather|forecast)\b.*\d|\bprevisão\b.*\d", re.IGNORECASE)
_BULLET = re.compile(r"^[•·▪►▶‣*\-–—]\s*")
_INITIALS = re.compile(r"^[A-ZÀ-Þ]{2,4}(?: ?//? ?[A-ZÀ-Þ]{2,5})+\.?$")  # writer // editor, under agency copy
_COUNT = re.compile(r"^[\W\d]*$")
_CREDIT_OPENING = re.compile(
    r"^[(\[]?(?:photos?|images?|pictures?|pic|fotos?|imagens?|imagem|credits?|cr[ée]ditos?|sources?|fonte|"
    r"illustration|ilustração|fotografia|"
    r"(?:file|stock|handout|courtesy) (?:photo|image|picture)s?)\b(?: by|\s?[:/|]|\s+(?:courtesy|credit))",
    re.IGNORECASE,
)
_CREDIT_END = re.compile(
    r"(?:[(\[—–|/]\s*|\b)(?i:photos?|images?|pictures?|pic|fotos?|imagem|credit|cr[ée]ditos?|courtesy)"
    r"(?i: by)?\s?[:/]\s?[A-ZÀ-Þ@©][^.]{0,60}\.?[)\]]?$"
    r"|\((?:[^()]{0,50}\b)?(?i:photo|image|picture|foto)s?\b[^()]{0,50}\)\.?$"
)
_AGENCY_END = re.compile(
    r"(?:^|[\s/(|©.—-])(?:"
    + "|".join(re.escape(name) for name in furniture.PICTURE_AGENCIES)
    + r")\s?(?:images|photo)?[)\].]?$",
    re.IGNORECASE,
)
_NAME_HOUSE = re.compile(  # Ana Silva/Lusa
    r"^[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3}/[A-ZÀ-Þ][\w.’'/-]*(?: [A-ZÀ-Þ][\w.’'/-]*){0,4}$"
)
_AGENCY_PICTURE = re.compile(
    r"(?:getty|shutterstock|istock|alamy|wikimedia|AP Photo|/AFP|/Reuters|/EPA|REUTERS/|AFP/|Twitter/)",
    re.IGNORECASE,
)
_REPORTED = re.compile(  # a page speaks to its reader; a sentence that somebody said is copy
    rf"(?:[,!?”»]|[,.!?][\"'’])\s(?:[^\s,:]+\s){{0,8}}(?:{'|'.join(furniture.SAYING)})\b[^:]*\.$"
)
_LONGEST_CREDIT = 80  # characters of a credit by itself
_LONGEST_LABEL, _SHORTEST_TITLE = 8, 3  # words of a label, and of a title behind its colon
_LONGEST_MENU, _MENU_SHARE = 12, 0.7  # words of a row of menu entries, and the share that must be known


class LineClass(StrEnum):
    """What a line looks like, without its neighbours."""

    PROSE = "prose"
    SHORT = "short"
    FRAGMENT = "fragment"
    MENU = "menu"
    LABEL = "label"
    RELATED = "related"
    ENDING = "ending"
    AD = "advertisement"
    PROMPT = "prompt"
    RIGHTS = "rights"
    CREDIT = "credit"
    TEASER = "teaser"
    WEATHER = "weather"
    SIGN_OFF = "sign-off"
    TABLE = "table"


def classify(line: Line) -> LineClass:
    """The class of a line; the first that fits, furniture before prose."""
    found = _by_words(line.key, line.head.casefold()) or _by_form(line)
    if found and not (found is LineClass.MENU and line.text[-1] in ".!?"):
        return found
    if is_sentence(line) and len(line.words) >= 3:
        return LineClass.PROSE
    return LineClass.SHORT if len(line.words) >= 2 else LineClass.FRAGMENT


def is_sentence(line: Line) -> bool:
    """Whether a line ends as a sentence does, or is long enough to be one."""
    return len(line.words) >= 35 or bool(_SENTENCE_END.search(line.text[-6:]))


def _by_words(key: str, low: str) -> LineClass | None:
    """The class that the lexicon gives."""
    for found, entries in _EXACT:
        if key in entries:
            return found
    if _is_rights(low):
        return LineClass.RIGHTS
    if _begins(key, furniture.RELATED_STARTS) and len(key.split()) <= _LONGEST_LABEL:
        return LineClass.RELATED if _carries_title(low) else LineClass.LABEL
    if _begins(low, furniture.PROMPTS) and not _REPORTED.search(low):
        return LineClass.PROMPT
    if _is_menu(key.split()):
        return LineClass.MENU
    return LineClass.RELATED if opening_of(low) else None


def _carries_title(low: str) -> bool:
    """Whether the title that a label announces stands on its own line, after a colon."""
    return len(low.partition(":")[2].split()) >= _SHORTEST_TITLE


def _begins(low: str, openings: tuple[str, ...]) -> bool:
    """Whether a line in lower case begins with one of the openings as whole words."""
    if not low.startswith(openings):
        return False
    ends = (len(opening) for opening in openings if low.startswith(opening))
    return any(not low[end : end + 1].isalnum() for end in ends)


def _is_menu(words: list[str]) -> bool:
    """Whether a line is several menu entries in a row; a few other words may stand between."""
    return 2 <= len(words) <= _LONGEST_MENU and sum(
        word in furniture.MENU for word in words
    ) >= _MENU_SHARE * len(words)


_EXACT = (
    (LineClass.SIGN_OFF, furniture.SIGN_OFFS),
    (LineClass.AD, furniture.ADS),
    (LineClass.WEATHER, furniture.WEATHER),
    (LineClass.LABEL, furniture.RELATED),
    (LineClass.ENDING, furniture.ENDINGS),
    (LineClass.MENU, furniture.MENU),
)


def _by_form(line: Line) -> LineClass | None:
    """The class that marks and numbers give."""
    text = line.head
    few = len(line.words)
    if _COUNT.match(text):
        return LineClass.FRAGMENT
    if _INITIALS.match(text):
        return LineClass.SIGN_OFF
    if (_DEGREES.search(text) and few <= 6) or (few <= 12 and _FORECAST.search(text)):
        return LineClass.WEATHER
    if is_credit(text):
        return LineClass.CREDIT
    if _CUT.search(line.text[-4:]) and few >= 6:
        return LineClass.TEASER
    return LineClass.TABLE if line.cells > 1 else None


def _is_rights(low: str) -> bool:
    """Whether a line states copyright."""
    return low.startswith(("©", "copyright", "(c) ")) or any(words in low for words in furniture.RIGHTS)


@lru_cache(maxsize=4096)
def is_credit(text: str) -> bool:
    """Whether a line is, or ends with, the credit of a picture."""
    if _CREDIT_OPENING.match(text) or _CREDIT_END.search(text[-140:]):
        return True
    if len(text) <= _LONGEST_CREDIT and _NAME_HOUSE.match(text):
        return True
    tail = text[-60:]
    return bool(_AGENCY_END.search(tail)) and (len(text) < 40 or bool(_AGENCY_PICTURE.search(tail)))


def opening_of(low: str) -> str | None:
    """The words of a `Read also:` opening, when a line in lower case has one and goes on after it."""
    for mark in (":", "|"):
        opening, found, rest = low.partition(mark)
        if found and rest.strip() and opening.strip(" .•►▶>»-–—*") in furniture.RELATED_OPENINGS:
            return opening + mark
    return None


def without_bullet(text: str) -> str:
    """A line without the mark of a list."""
    return _BULLET.sub("", text)
