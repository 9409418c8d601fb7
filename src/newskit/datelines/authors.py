"""The pieces of a byline: names, roles, houses and places, each with its span."""

import re
from dataclasses import dataclass, field

from newskit.datelines.context import Line
from newskit.datelines.heads import plausible
from newskit.datelines.names import agencies_in, agency_in, is_house, is_name, split_names
from newskit.datelines.namesakes import settled
from newskit.datelines.places import is_place, locate
from newskit.datelines.reading import Kind, Place, Possible, Reading, Span
from newskit.lexicon.agencies import agency_named
from newskit.lexicon.regions import BRAZILIAN_CODES, NAMES

_LONGEST_PLACE = 4  # words
_FEWEST_OF_A_FULL_NAME = 2  # words
_SHORTEST_ALONE = 3  # letters of an agency that nothing but a blank parts from the name
_MARK = re.compile(r"\s*[,;|•·]\s*|\s+[-–—/]\s+")
# What joins a name to a place or a house without a comma.
_JOINT = re.compile(
    r"(?:^|\s)(?:(?P<place>em|in|at|desde)|(?P<house>com|with|for|para)|c/\s?(?=[A-ZÀ-Ý]))"
    r"(?:\s(?:os|as|o|a|the|agências?|inputs\sfrom))?\s(?=[^\W\d_])"
    r"|(?:^|\s)[cC]/\s?(?=[A-ZÀ-Ý])",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:rep[óo]rter|enviad[oa](?:\sespecial)?|correspondente|jornalista|editora?|colunista|colaboradora?"
    r"|estagi[áa]ri[oa]|(?P<lead>(?:[A-Z][\w&\-]{1,20}\s){0,4})"
    r"(?:staff|writer|reporter|correspondent|contributor|columnist))"
    r"(?:\s+(?:da|do|de|of|for|at)\s+(?P<house>.+))?$",
    re.IGNORECASE,
)
_ROLE_BEHIND = re.compile(
    r"(?:\s(?:staff|sports|business|political|science|news|senior))*"
    r"\s(?:writer|reporter|correspondent|editor|contributor|staff|columnist)$",
    re.IGNORECASE,
)
_OF = re.compile(r"(?:d[aeo]s?|of|from|pel[ao])\s+(?:ag[êe]ncia\s+(?=\S))?", re.IGNORECASE)
_OTHER_HANDS = re.compile(
    r"(?:com\s)?(?:edi(?:ção|cao|tad[oa]|ting|ted)|edited|fotos?|photos?|photography|fotografias?|imagens?|vídeos?|videos?"
    r"|ilustraç(?:ão|ões)|arte|infografia|traduç(?:ão|ões)|translat(?:ed|ion)|compiled)(?:\s(?:de|por|by)\s|\s?:)",
    re.IGNORECASE,
)
_LED = re.compile(r"\s(?:d[aeo]s?|for|com|with|from)$", re.IGNORECASE)
_NOTE = re.compile(r"\s?\((?:textos?|fotos?|text|photos?|words|imagens?|vídeo)\)|\*", re.IGNORECASE)
_AND = re.compile(r"\s(?:e|and)\s")
_FULL_STOPPED = ("Jr.", "Sr.")
_PIECES_AT_MOST = 16


@dataclass(slots=True)
class Found:
    """What the pieces of a byline said so far."""

    line: Line
    names: list[str] = field(default_factory=list)
    agency: str | None = None
    places: list[Place] = field(default_factory=list)
    region: str | None = None
    spans: dict[str, Span] = field(default_factory=dict)

    def text(self, span: Span) -> str:
        """The line at a span."""
        return self.line.text[span[0] : span[1]]

    def set_agency(self, agency: str, span: Span) -> None:
        """The first house counts."""
        if self.agency is None:
            self.agency, self.spans["agency"] = agency, span

    def add_names(self, names: list[str], span: Span) -> None:
        """People, in the order printed."""
        self.names += names
        self.spans["byline"] = (self.spans.get("byline", span)[0], span[1])

    def add_place(self, span: Span) -> None:
        """The first place has its span in the reading."""
        self.places.append(locate(self.text(span), self.region, self.line.variety))
        self.spans.setdefault("place", span)

    def reading(self) -> Reading:
        """The byline; a house of a state, with no town printed, lies in that state."""
        stated = self.region is not None
        places, why = settled(tuple(self.places), (not stated,) * len(self.places), self.agency)
        if not places and self.region:
            places = (Place("", region=self.region, country="BR"),)
        return Reading(
            self.line.text,
            Kind.BYLINE,
            self.line.language,
            places=places,
            agency=self.agency,
            byline="; ".join(self.names) or None,
            readings=(Possible(None, None, None, why),) if why else (),
            parts=tuple(sorted(self.spans.items(), key=lambda part: part[1])),
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch between marks; `joint` is "place" behind "in" and "house" behind "with"."""

    span: Span
    joint: str = ""


def read_pieces(line: Line, pieces: list[Piece]) -> Found | None:
    """Names first, then houses and places; a piece that is none of them makes the line prose."""
    found = Found(line)
    for at, piece in enumerate(pieces):
        if _OTHER_HANDS.match(found.text(piece.span)):
            return found if at else None
        if not _take(found, piece, first=at == 0, last=at == len(pieces) - 1):
            return None
    return found if pieces and len(pieces) <= _PIECES_AT_MOST else None


def _take(found: Found, piece: Piece, *, first: bool, last: bool) -> bool:
    span = piece.span
    if piece.joint == "place":
        return _take_place(found, span) or _take_place_and_names(found, span)
    if _take_signed(found, span) or _take_role(found, span) or _take_house(found, span):
        return True
    if piece.joint == "house":
        return found.text(span).lower() in {"agências", "agências internacionais", "agencies", "lusa"}
    placed = not first and (last or found.agency is not None)
    return (placed and _take_place(found, span)) or _take_names(found, span)


def pieces_of(text: str, start: int, end: int) -> list[Piece]:
    """The stretches between commas, bars, dashes and joining words, without blanks and full stops around."""
    cuts = [(match.span(), "") for match in _MARK.finditer(text, start, end)]
    cuts += [(match.span(), _joint(match)) for match in _JOINT.finditer(text, start, end)]
    cuts.sort()
    pieces: list[Piece] = []
    at, joint = start, ""
    for (first, last), kind in [*cuts, ((end, end), "")]:
        piece = _trimmed(text, at, first)
        if piece:
            pieces += [Piece(part, joint if part[0] == piece[0] else "") for part in _at_slash(text, piece)]
        at, joint = max(at, last), kind or (joint if not piece else "")
    return pieces


def _joint(match: re.Match[str]) -> str:
    return "place" if match["place"] else "house"


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip() if piece.rstrip().endswith(_FULL_STOPPED) else piece.rstrip(" ."))
    return (first, last) if first < last else None


def _at_slash(text: str, span: Span) -> list[Span]:
    """A piece with a slash: several agencies stay one, "Ana Reis/Agência Brasil" is two."""
    piece = text[span[0] : span[1]]
    if "/" not in piece or agencies_in(piece):
        return [span]
    spans, at = [], span[0]
    for part in piece.split("/"):
        trimmed = _trimmed(text, at, at + len(part))
        at += len(part) + 1
        if trimmed:
            spans.append(trimmed)
    return spans


# What a piece may be


def _take_role(found: Found, span: Span) -> bool:
    """A role, with its house when it is named: "Repórter da Agência Brasil", "Reuters Staff"."""
    role = _ROLE.match(found.text(span))
    if role is None:
        return False
    if role["house"]:
        house = role["house"].strip()
        start = span[0] + role.start("house")
        found.set_agency(agency_named(house) or house, (start, start + len(house)))
        return True
    lead = (role["lead"] or "").split()
    for length in range(len(lead), 0, -1):
        agency = agency_named(" ".join(lead[:length]))
        if agency:
            found.set_agency(agency, (span[0], span[0] + len(" ".join(lead[:length]))))
            break
    return True


def _take_house(found: Found, span: Span) -> bool:
    """A house, alone, led by "da", or with the code of a Brazilian state behind it: "G1 PR"."""
    text = found.text(span)
    lead = _OF.match(text)
    if lead and agencies_in(text[lead.end() :]):
        return _take_house(found, (span[0] + lead.end(), span[1]))
    house, _, code = text.rpartition(" ")
    if house and code in BRAZILIAN_CODES and is_house(house):
        text, found.region = house, NAMES["BR"][code]
    agency = agency_named(text) or (agencies_in(text) if "/" in text else None)
    if agency is None and (not all(is_house(part) for part in _AND.split(text)) or is_place(text)):
        return False
    found.set_agency(agency or text, (span[0], span[0] + len(text)))
    return True


def _take_place(found: Found, span: Span) -> bool:
    text = found.text(span)
    likely = found.agency is not None and plausible(text) and len(text.split()) <= _LONGEST_PLACE
    if "place" in found.spans or not (likely or is_place(text)):
        return False
    found.add_place(span)
    return True


def _take_place_and_names(found: Found, span: Span) -> bool:
    """A place and the next name: "in London and Ann Poe", or a second place."""
    text = found.text(span)
    cut = _AND.search(text)
    place = (span[0], span[0] + cut.start()) if cut else span
    if not is_place(found.text(place)):
        return False
    found.add_place(place)
    return cut is None or _take_names(found, (span[0] + cut.end(), span[1]))


def _take_names(found: Found, span: Span) -> bool:
    names = split_names(_NOTE.sub("", found.text(span)))
    if found.agency is not None or not names or not all(is_name(name) for name in names):
        return False
    if len(names) == 1 and " " not in names[0] and is_place(names[0]):
        return False
    found.add_names(names, span)
    return True


def _take_signed(found: Found, span: Span) -> bool:
    """A name and its house with no mark between: "ANA REIS Associated Press Writer", "Ana Reis Do UOL"."""
    role = _ROLE.match(found.text(span))
    house = None if role and not role["lead"] else _house_behind(found, span)
    if house is None or found.agency is not None:
        return False
    agency, at = house
    name = _LED.sub("", found.text((span[0], at[0])).rstrip())
    names = split_names(name)
    if not names or not all(is_name(name) and not is_house(name) for name in names):
        return False
    found.add_names(names, (span[0], span[0] + len(name)))
    found.set_agency(agency, at)
    return True


def _house_behind(found: Found, span: Span) -> tuple[str, Span] | None:
    """A known agency at the end of a piece, a role behind it left out; no surname that is like one."""
    text = found.text(span)
    role = _ROLE_BEHIND.search(text)
    end = span[0] + (role.start() if role else len(text))
    house = agency_in(found.line.text, span[0], end, sure=role is None)
    if house is None or house[1][1] != end:
        return None
    before, written = found.text((span[0], house[1][0])).rstrip(), found.text(house[1])
    led = _LED.search(before)
    name = before[: led.start()] if led else before
    if len(name.split()) < _FEWEST_OF_A_FULL_NAME:
        return None
    apart = written.isupper() and len(written) >= _SHORTEST_ALONE and not name.isupper()
    return house if role or led or " " in written or apart else None
