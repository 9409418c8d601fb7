"""People and houses in a stretch of a line."""

import re

from newskit.datelines import words
from newskit.lexicon.agencies import OUTLET_WORDS, agency_named, compared_name

_WORD = re.compile(r"[^\s,;/|]+")
_AGENCY_MARK = re.compile(r"(\s?/\s?|\s(?:e|and|y)\s|,\s?)", re.IGNORECASE)
_SITE = re.compile(r"[A-Za-z][A-Za-z0-9\-]{1,40}(?:\.[A-Za-z]{2,6}){1,2}")
_JOINS_HOUSE = re.compile(r"\s(?:com|with|para|for|em|on|at|às|in|a)(?:\s(?:a|o|the))?$")
_ROLE_BEHIND = re.compile(
    r"\s(?:staff\s)?(?:writer|reporter|correspondent|editor|contributor|staff)$", re.IGNORECASE
)
_NOT_IN_NAMES = frozenset(':!?"“”«»()[]{}<>@#=|\\')
_LONGEST_NAME = 6  # words
_LONGEST_HOUSE = 8  # words
_MOST_WORDS = 24  # of a stretch that are looked at

Found = tuple[str, tuple[int, int]]


def agency_in(line: str, start: int, end: int, *, sure: bool) -> Found | None:
    """The longest agency name in the stretch, the last of equals, and its span.

    `sure` asks for three letters or more: where nothing introduces the house, two letters may be a state.
    """
    spans = [m.span() for m in _WORD.finditer(line, start, end)][-_MOST_WORDS:]
    for length in range(min(len(spans), _LONGEST_HOUSE), 0, -1):
        for first in range(len(spans) - length, -1, -1):
            found = _named(line, spans[first][0], spans[first + length - 1][1], sure=sure)
            if found:
                return _joined(line, start, found)
    return None


def _joined(line: str, start: int, found: Found) -> Found:
    """A house with those printed before it: the "Lusa" of "DN/Lusa"."""
    name, (at, end) = found
    while at - 1 > start and line[at - 1] == "/":
        before = next((m for m in _WORD.finditer(line, start, at - 1) if m.end() == at - 1), None)
        other = agency_named(before.group()) if before else None
        if before is None or other is None:
            break
        name, at = f"{other}/{name}", before.start()
    return name, (at, end)


def agencies_in(text: str) -> str | None:
    """One agency or several, each in its own case, joined as printed; None when one is not known."""
    pieces = _AGENCY_MARK.split(text.strip())
    names = [agency_named(piece.strip()) for piece in pieces[::2]]
    if not all(names):
        return None
    pieces[::2] = [name or "" for name in names]
    return "".join(piece.lower() if at % 2 else piece for at, piece in enumerate(pieces))


def is_site(text: str) -> bool:
    """Whether a text is the address of a site: "example.com"."""
    return _SITE.fullmatch(text) is not None


def site_house(text: str) -> str | None:
    """The house whose letters an address has: "www.dn.pt" is of DN, the Diário de Notícias; else None."""
    if not is_site(text):
        return None
    labels = text.lower().removeprefix("www.").split(".")
    house = agency_named(labels[0].upper())
    return compared_name(house) if house else None


def _named(line: str, start: int, end: int, *, sure: bool) -> Found | None:
    text = line[start:end].rstrip(" .,:")
    agency = agency_named(text)
    if agency is None or (sure and len(text) < 3):
        return None
    return agency, (start, start + len(text))


def written_names(line: str, start: int, end: int) -> Found | None:
    """The names of people in a stretch, joined by "; ", and their span; None when it holds no name."""
    text = line[start:end]
    lead = len(text) - len(text.lstrip(" ,.-–—:"))
    text = _JOINS_HOUSE.sub("", _ROLE_BEHIND.sub("", text.strip(" ,-–—:/")))
    names = split_names(text)
    if not names or not all(is_name(name) for name in names):
        return None
    return "; ".join(names), (start + lead, start + lead + len(text))


def split_names(text: str) -> list[str]:
    """The people named in a list like "Ana Reis, Rui Lima e Eva Sá".

    A single word after "e" is part of a surname.
    """
    pieces = [piece.strip() for piece in re.split(r"\s*[,;&]\s*", text) if piece.strip()]
    names: list[str] = []
    for piece in pieces:
        halves = re.split(r"\s(?:e|and|y)\s", piece)
        whole = len(halves) == 2 and len(halves[1].split()) == 1 and len(halves[0].split()) > 1
        names += [piece] if whole else [half.strip() for half in halves if half.strip()]
    return names


def is_name(text: str) -> bool:
    """Whether a text is made of capitalised words and particles, as a name is."""
    parts = text.split()
    if not parts or len(parts) > _LONGEST_NAME or any(c.isdigit() or c in _NOT_IN_NAMES for c in text):
        return False
    if parts[0].lower().rstrip(".") in words.FILLERS | words.KEYS:
        return False
    return all(
        part[:1].isupper() or part.lower() in words.PARTICLES or part[:2] in {"d'", "d’"} for part in parts
    )


def is_house(text: str) -> bool:
    """Whether a text names a house: a known agency, or words that only houses have."""
    if agency_named(text) or is_site(text):
        return True
    parts = text.split()
    if (
        not 1 < len(parts) <= _LONGEST_NAME
        or parts[0].lower() in words.FILLERS - {"the", "o", "a"}
        or "," in text
    ):
        return False
    if not all(part[:1].isupper() or part.lower() in words.PARTICLES for part in parts):
        return False
    return any(part.lower().strip(".,") in OUTLET_WORDS for part in parts)
