"""The last line of a wire story, by which an agency ends it: "Lusa/Fim", "ANS // MLS", "© AFP"."""

import re
from typing import NamedTuple

from newskit.datelines.names import agencies_in
from newskit.lexicon.agencies import is_agency

_LONGEST = 80  # characters
_WRAPPING = "*_()[]–—- \t\r\n"
_END = re.compile(r"(?P<house>[^/|–—]{2,40}?)\s*[/|–—-]\s*(?:fim|end|ends|fin)\.?$", re.IGNORECASE)
_INITIALS = re.compile(
    r"[A-Z]{2,5}(?:\s?/\s?[A-Z]{2,5}|\s?\([A-Z]{2,5}\)){0,3}\s?//\s?[A-Z]{2,5}(?:\s?/\s?[A-Z]{2,5})?\.?$"
)
_LEAD = re.compile(
    r"(?:©|\(c\)|copyright|com|with|fonte\s*:|source\s*:|cr[ée]ditos?\s*:|credit\s*:|/)"
    r"(?:\s*(?:19|20)\d\d\b,?)?\s*(?:a |the )?",
    re.IGNORECASE,
)
_JOINED = re.compile(r"/|,|\s(?:e|and|y)\s")
_SHORTEST = 3  # letters of a house that stands alone: two may be a state or a party


class SignOff(NamedTuple):
    """A sign-off; `agency` as printed, None where only the initials of a desk are."""

    agency: str | None
    is_mark: bool
    """Whether it is a mark of the agency's own system, which no reader is meant to see."""


def read_sign_off(line: str) -> SignOff | None:
    """The line as a sign-off, or None."""
    text = line.strip()
    if not text or len(text) > _LONGEST:
        return None
    bare = text.strip(_WRAPPING).rstrip(".").rstrip(_WRAPPING)
    if _INITIALS.match(bare):
        return SignOff(None, is_mark=True)
    ended = _END.match(bare)
    if ended:
        agency = _agencies(ended["house"])
        return SignOff(agency, is_mark=True) if agency else None
    lead = _LEAD.match(bare)
    agency = _agencies(bare[lead.end() :] if lead else bare)
    if agency is None or len(agency) < _SHORTEST:
        return None
    return SignOff(agency, is_mark=False)


def _agencies(text: str) -> str | None:
    """The agencies that make up a text; None when something else stands in it, a newspaper say."""
    names = agencies_in(text)
    return names if names and only_agencies(names) else None


def only_agencies(names: str) -> bool:
    """Whether names joined as printed are all of agencies."""
    return all(is_agency(name.strip()) for name in _JOINED.split(names))
