"""Bylines: who wrote, for which house, and where."""

import re

from newskit.datelines.authors import Found, Piece, pieces_of, read_pieces
from newskit.datelines.context import Line
from newskit.datelines.names import agencies_in, is_house, is_name, split_names
from newskit.datelines.places import is_place
from newskit.datelines.reading import Reading
from newskit.lexicon.agencies import agency_named
from newskit.lexicon.weekdays import weekday_number

_LONGEST = 240  # characters
_LONGEST_SIGNED = 80  # characters of a line that nothing but a known house marks as a byline
_MOST_WORDS = 5  # of a name that stands without "by"
_BY = re.compile(
    r"\s*(?:[-–—•|]\s*)?(?:"
    r"(?:com\s+)?(?:texto|reportagem|text|story|words|written|reporting|reported|escrito|publicado|published)\s+"
    r"(?:(?:por|by)(?:\s*:\s*|\s+)|de\s*:\s*)"
    r"|(?:by|por|rep[óo]rter|autora?|author|textos?|reportagem)\s*:\s*"
    r"|(?:by|por)\s+)",
    re.IGNORECASE,
)
# "Texto de Apoio" is a heading, "Texto de Ana Reis" a byline: the name has to be a full one.
_OF_SOMEBODY = re.compile(r"\s*(?:com\s+)?(?:textos?|reportagem)\s+d[eao]\s+", re.IGNORECASE)
_READING_TIME = re.compile(
    r"[\s|•·,\-–—]{0,6}\d{1,3}\s?min(?:s|utos?|utes?)?\.?(?:\s(?:read|de leitura))?\s*$", re.IGNORECASE
)
_ROLE = re.compile(
    r"(?:rep[óo]rter|enviad[oa]|correspondente|jornalista|editora?|colunista|colaboradora?"
    r"|(?:[A-Z][\w&\-]{1,20}\s){0,4}(?:staff|writer|reporter|correspondent|contributor|columnist)\b)",
    re.IGNORECASE,
)
_PUBLISHED_BY = re.compile(
    r",?\s*(?:publicad[oa]|editad[oa]|published|edited)\s+(?:por|by)\s+", re.IGNORECASE
)
_WITH = re.compile(
    r"[\s*]*(?:com|with|c/)\s?(?:(?:informações|informação|inputs?|reporting|material|dados|colaboração)\s)?"
    r"(?:(?:d[aeo]s?|from|by)\s)?(?:(?:a|o|the)\s)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_SHARED = re.compile(r",?\s(?:com|with|c/)\s?(?=[^\W\d_])", re.IGNORECASE)
_AGENCIES = re.compile(
    r"ag[êe]ncias?(?:\s(?:internacionais|de notícias))?$|(?:news\s)?agencies$", re.IGNORECASE
)
_AGENCY_LEAD = re.compile(r"(?:ag[êe]ncia\s|the\s|[ao]\s|d[ao]\s)+", re.IGNORECASE)
_OF_HOUSE = re.compile(r"\s*d[ao]\s+(?=[A-ZÀ-Ý])", re.IGNORECASE)


def read_byline(line: Line) -> Reading | None:
    """The line as a byline, or None."""
    text = line.text
    if len(text) > _LONGEST:
        return None
    late = _READING_TIME.search(text)
    start, end = _within(text, late.start() if late else len(text.rstrip()))
    by = _BY.match(text, start, end)
    found = _led(line, by.end(), end) if by else _without_by(line, start, end)
    return found.reading() if found else None


def _within(text: str, end: int) -> tuple[int, int]:
    """The stretch inside brackets that hold the whole line, else the line."""
    start = len(text) - len(text.lstrip())
    if text[start : start + 1] == "(" and text[end - 1 : end] == ")" and text.find(")", start) == end - 1:
        return start + 1, end - 1
    return start, end


def _led(line: Line, start: int, end: int) -> Found | None:
    """What follows "by"."""
    pieces = pieces_of(line.text, start, end)
    if not pieces or weekday_number(line.text[slice(*pieces[0].span)]) is not None:
        return None
    found = read_pieces(line, pieces)
    if found and not found.agency and not found.places and not any(" " in name for name in found.names):
        return None  # "By Design": one word alone is a heading more often than a name
    return found


# Bylines without "by"


def _without_by(line: Line, start: int, end: int) -> Found | None:
    forms = (_of_somebody, _published_by, _with_house, _of_house, _with_role, _shared, _signed)
    return next((found for form in forms if (found := form(line, start, end))), None)


def _of_somebody(line: Line, start: int, end: int) -> Found | None:
    """A full name behind "Reportagem de"."""
    lead = _OF_SOMEBODY.match(line.text, start, end)
    found = _led(line, lead.end(), end) if lead else None
    return found if found and found.names and all(" " in name for name in found.names) else None


def _published_by(line: Line, start: int, end: int) -> Found | None:
    """A house and who put it on the page: "Lusa, publicado por ..."."""
    match = _PUBLISHED_BY.search(line.text, start, end)
    house = line.text[start : match.start()].strip() if match else ""
    agency = agency_named(house) if house else None
    found = _led(line, match.end(), end) if match and agency else None
    if found and agency:
        at = line.text.index(house)
        found.set_agency(agency, (at, at + len(house)))
    return found


def _with_house(line: Line, start: int, end: int) -> Found | None:
    """An agency that helped, alone on its line: "c/ Lusa", "Com informações da AFP", "com agências"."""
    lead = _WITH.match(line.text, start, end)
    return _housed(line, lead.end(), end, any_house=True) if lead else None


def _housed(line: Line, start: int, end: int, *, any_house: bool = False) -> Found | None:
    """The agency that makes up a stretch; with `any_house` also "agências", which names none."""
    found = Found(line)
    text = line.text[start:end].rstrip(" .")
    unnamed = _AGENCIES.match(text)
    agency = agencies_in(text)
    lead = None if agency else _AGENCY_LEAD.match(text)
    if lead:
        start, text = start + lead.end(), text[lead.end() :]
        agency = agencies_in(text)
    if agency:
        found.set_agency(agency, (start, start + len(text)))
        return found
    return found if any_house and unnamed else None


def _of_house(line: Line, start: int, end: int) -> Found | None:
    """An agency behind "da", and its place: "Da Agência Brasil", "Do UOL, em São Paulo"."""
    lead = _OF_HOUSE.match(line.text, start, end)
    pieces = pieces_of(line.text, lead.end(), end) if lead else []
    if not pieces or not agency_named(line.text[slice(*pieces[0].span)]):
        return None
    return read_pieces(line, pieces)


def _with_role(line: Line, start: int, end: int) -> Found | None:
    """A name, a role and a place: "... - Repórter da Agência Brasil - Brasília"."""
    pieces = pieces_of(line.text, start, end)
    if not any(_ROLE.match(_text(line, piece)) for piece in pieces[1:]) or not _are_people(line, pieces[0]):
        return None
    return read_pieces(line, pieces)


def _shared(line: Line, start: int, end: int) -> Found | None:
    """A house or a person with an agency: "Porto Canal com Lusa", "Ana Reis, com Lusa"."""
    match = _SHARED.search(line.text, start, end)
    found = _housed(line, match.end(), end) if match else None
    if match is None or found is None:
        return None
    before = line.text[start : match.start()]
    people = split_names(before)
    if not people or not all(is_name(name) or is_house(name) for name in people):
        return None if people and before.split()[0].lower() not in {"redação", "redacção"} else found
    if all(_is_full_name(name) for name in people):
        found.add_names(people, (start, start + len(before.rstrip())))
    return found


def _signed(line: Line, start: int, end: int) -> Found | None:
    """People and a known agency, and nothing else: "Ana Reis | Agência Lusa", "Ana Reis, Reuters"."""
    if end - start > _LONGEST_SIGNED:
        return None
    found = read_pieces(line, pieces_of(line.text, start, end))
    if found is None or not found.names or not found.agency or not agencies_in(found.agency):
        return None
    return found if all(_is_full_name(name) for name in found.names) else None


def _are_people(line: Line, piece: Piece) -> bool:
    names = split_names(_text(line, piece).replace("*", ""))
    return bool(names) and all(_is_full_name(name) for name in names)


def _is_full_name(name: str) -> bool:
    """Two to five words that are neither a place nor a house."""
    full = 2 <= len(name.split()) <= _MOST_WORDS and is_name(name)
    return full and not is_place(name) and not is_house(name)


def _text(line: Line, piece: Piece) -> str:
    return line.text[slice(*piece.span)]
