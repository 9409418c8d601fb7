"""Bylines: who wrote, for which house, and where."""

import re
from dataclasses import dataclass, field

from newskit.datelines.context import Line
from newskit.datelines.heads import plausible
from newskit.datelines.names import is_house, is_name, split_names
from newskit.datelines.namesakes import settled
from newskit.datelines.places import is_place, locate
from newskit.datelines.reading import Kind, Place, Possible, Reading, Span
from newskit.lexicon.agencies import agency_named
from newskit.lexicon.regions import BRAZILIAN_CODES, NAMES
from newskit.lexicon.weekdays import weekday_number

_LONGEST = 240  # characters
_LONGEST_PLACE = 4  # words
_BY = re.compile(
    r"\s*(?:[-–—•|]\s*)?(?:"
    r"(?:texto|reportagem|text|story|words|written|escrito|publicado|published)\s+"
    r"(?:(?:por|by)(?:\s*:\s*|\s+)|de\s*:\s*)"
    r"|(?:by|por|rep[óo]rter|autora?|author|texto|reportagem)\s*:\s*"
    r"|(?:by|por)\s+)",
    re.IGNORECASE,
)
_READING_TIME = re.compile(
    r"[\s|•·,\-–—]{0,6}\d{1,3}\s?min(?:s|utos?|utes?)?\.?(?:\s(?:read|de leitura))?\s*$", re.IGNORECASE
)
_MARK = re.compile(r"\s*[,|•·]\s*|\s+[-–—/]\s+|(?<=[A-Z])/(?=[A-ZÀ-Ý])")
_ROLE = re.compile(
    r"(?:rep[óo]rter|enviad[oa] especial|correspondente|jornalista|editora?"
    r"|(?:[A-Z][\w&\-]{1,20}\s){0,3}(?:staff|writer|reporter|correspondent|contributor))"
    r"(?:\s+(?:da|do|de|of|for|at)\s+(?P<house>.+))?$",
    re.IGNORECASE,
)
_WITH = re.compile(r"\s(?:com|with)\s(?:(?:ag[êe]ncia)\s)?")
_PUBLISHED_BY = re.compile(
    r",?\s*(?:publicad[oa]|editad[oa]|published|edited)\s+(?:por|by)\s+", re.IGNORECASE
)
_AND = re.compile(r"\s(?:e|and)\s")


@dataclass(slots=True)
class _Found:
    """What the pieces of a byline said so far."""

    line: Line
    names: list[str] = field(default_factory=list)
    agency: str | None = None
    place: Place | None = None
    region: str | None = None
    spans: dict[str, Span] = field(default_factory=dict)

    def text(self, span: Span) -> str:
        return self.line.text[span[0] : span[1]]

    def set_agency(self, agency: str, span: Span) -> None:
        """The first house counts."""
        if self.agency is None:
            self.agency, self.spans["agency"] = agency, span

    def reading(self) -> Reading:
        places, why = settled((self.place,) if self.place else (), (self.region is None,), self.agency)
        return Reading(
            self.line.text,
            Kind.BYLINE,
            self.line.language,
            places,
            agency=self.agency,
            byline="; ".join(self.names) or None,
            readings=(Possible(None, None, None, why),) if why else (),
            parts=tuple(sorted(self.spans.items(), key=lambda part: part[1])),
        )


def read_byline(line: Line) -> Reading | None:
    """The line as a byline, or None."""
    text = line.text
    if len(text) > _LONGEST:
        return None
    late = _READING_TIME.search(text)
    end = late.start() if late else len(text.rstrip())
    by = _BY.match(text)
    if by:
        found = _read_pieces(line, by.end(), end)
    else:
        found = _published_by(line, end) or _shared(line, end) or _with_role(line, end)
    return found.reading() if found else None


# Pieces between commas


def _read_pieces(line: Line, start: int, end: int) -> _Found | None:
    """Names first, then houses and a place; a piece that is none of them makes the line prose."""
    found = _Found(line)
    pieces = _pieces(line.text, start, end)
    if not pieces or weekday_number(found.text(pieces[0])) is not None:
        return None
    for at, span in enumerate(pieces):
        placed = at > 0 and (at == len(pieces) - 1 or found.agency is not None)
        taken = _take_role(found, span) or _take_house(found, span)
        taken = taken or (placed and _take_place(found, span)) or _take_names(found, span)
        if not taken:
            return None
    return found


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """The stretches between commas, bars and dashes, without blanks and full stops around them."""
    cuts = [match.span() for match in _MARK.finditer(text, start, end)]
    starts, ends = [start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end]
    trimmed = []
    for first, last in zip(starts, ends, strict=True):
        piece = text[first:last]
        trimmed.append((first + len(piece) - len(piece.lstrip()), first + len(piece.rstrip(" ."))))
    return [(first, last) for first, last in trimmed if first < last]


def _take_role(found: _Found, span: Span) -> bool:
    """A role, with its house when it is named: "Repórter da Agência Brasil"."""
    role = _ROLE.match(found.text(span))
    if role is None:
        return False
    if role["house"]:
        house = role["house"].strip()
        start = span[0] + role.start("house")
        found.set_agency(agency_named(house) or house, (start, start + len(house)))
    return True


def _take_house(found: _Found, span: Span) -> bool:
    """A house, alone or with the code of a Brazilian state behind it: "G1 PR"."""
    text = found.text(span)
    house, _, code = text.rpartition(" ")
    if house and code in BRAZILIAN_CODES and is_house(house):
        text, found.region = house, NAMES["BR"][code]
    agency = agency_named(text)
    if agency is None and (not all(is_house(part) for part in _AND.split(text)) or is_place(text)):
        return False
    found.set_agency(agency or text, (span[0], span[0] + len(text)))
    return True


def _take_place(found: _Found, span: Span) -> bool:
    text = found.text(span)
    likely = found.agency is not None and plausible(text) and len(text.split()) <= _LONGEST_PLACE
    if found.place is not None or not (likely or is_place(text)):
        return False
    found.place, found.spans["place"] = locate(text, found.region, found.line.variety), span
    return True


def _take_names(found: _Found, span: Span) -> bool:
    names = split_names(found.text(span))
    if found.agency is not None or not names or not all(is_name(name) for name in names):
        return False
    found.names += names
    found.spans["byline"] = (found.spans.get("byline", span)[0], span[1])
    return True


# Bylines without "by"


def _published_by(line: Line, end: int) -> _Found | None:
    """A house and who put it on the page: "Lusa, publicado por ..."."""
    match = _PUBLISHED_BY.search(line.text, 0, end)
    house = line.text[: match.start()].strip() if match else ""
    agency = agency_named(house) if house else None
    found = _read_pieces(line, match.end(), end) if match and agency else None
    if found and agency:
        start = line.text.index(house)
        found.set_agency(agency, (start, start + len(house)))
    return found


def _shared(line: Line, end: int) -> _Found | None:
    """A house with an agency: "Porto Canal com Lusa"."""
    match = _WITH.search(line.text, 0, end)
    if match is None or not plausible(line.text[: match.start()].strip()):
        return None
    agency = agency_named(line.text[match.end() : end].strip())
    if agency is None:
        return None
    found = _Found(line)
    found.set_agency(agency, (match.end(), end))
    return found


def _with_role(line: Line, end: int) -> _Found | None:
    """A name, a role and a place: "... - Repórter da Agência Brasil - Brasília"."""
    pieces = _pieces(line.text, 0, end)
    roles = [span for span in pieces[1:] if _ROLE.match(line.text[span[0] : span[1]])]
    if not roles or not all(is_name(name) for name in split_names(line.text[slice(*pieces[0])])):
        return None
    return _read_pieces(line, pieces[0][0], end)
