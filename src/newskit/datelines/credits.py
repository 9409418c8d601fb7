"""A line of copy with an agency in brackets at its end, and photo credits."""

import re

from newskit.datelines.context import Line
from newskit.datelines.names import agencies_in
from newskit.datelines.reading import Kind, Reading, Span
from newskit.lexicon.agencies import agency_named
from newskit.lexicon.regions import BRAZILIAN_CODES

_LONGEST = 60  # characters between the brackets
_LONGEST_PHOTO = 200
_FEWEST_WORDS = 2
_LOOKED_AT = 400  # characters before the brackets in which words are counted
_ENDS = frozenset('.!?”"»')
_LEAD = re.compile(
    r"(?:com|with|por|by|via|c/|fonte:|source:)\s{0,3}"
    r"(?:(?:informações|inputs?|reporting|dados|material)\s(?:d[ao]s?|from|by)\s)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_PHOTO = re.compile(
    r"\s*(?:©|\(c\)\s|(?:fotos?|photos?|cr[ée]dito|credit|imagem|image)\s*:)",
    re.IGNORECASE,
)
_PIECE = re.compile(
    r"(?:(?!\s*/\s*|\s(?:e|and|com|with|via)\s|,\s*|\s[-–—]\s|\s{2,}|:\s*|©\s*|\(c\)).)+", re.IGNORECASE
)


def read_credit(line: Line) -> Reading | None:
    """The line as a credit, or None."""
    return _trailing(line) or _photo(line)


def _trailing(line: Line) -> Reading | None:
    """The agency at the end of "the minister said (Lusa)"."""
    text = line.text.rstrip()
    if not text.endswith(")"):
        return None
    opening = text.rfind("(", max(len(text) - _LONGEST, 0))
    if opening < 0:
        return None
    before, inside = text[:opening].rstrip(), text[opening + 1 : -1].strip()
    lead = _LEAD.match(inside)
    house = inside[lead.end() :] if lead else inside
    agency = agencies_in(house)
    if agency is None or len(before[-_LOOKED_AT:].split()) < _FEWEST_WORDS or _is_state(inside, before, line):
        return None
    start = text.index(house, opening)
    return _credit(line, agency, (start, start + len(house)))


def _is_state(inside: str, before: str, line: Line) -> bool:
    """Whether "(PA)" or "(AP)" in Portuguese copy is a state; behind a full stop it is a credit."""
    return inside in BRAZILIAN_CODES and line.language == "pt" and before[-1:] not in _ENDS


def _photo(line: Line) -> Reading | None:
    """The last house that "© Name/Reuters" or "Foto: Name/Agência Brasil" names."""
    if len(line.text) > _LONGEST_PHOTO or not _PHOTO.match(line.text):
        return None
    for piece in reversed(list(_PIECE.finditer(line.text))):
        bare = piece.group().strip(" .()")
        agency = agency_named(bare) if bare else None
        if agency:
            start = piece.start() + piece.group().index(bare)
            return _credit(line, agency, (start, start + len(bare)))
    return None


def _credit(line: Line, agency: str, span: Span) -> Reading:
    return Reading(line.text, Kind.CREDIT, line.language, agency=agency, parts=(("agency", span),))
