"""One verdict from the vote and, where that does not tell, from langdetect."""

from typing import NamedTuple

from newskit.language.vote import LETTERS_READ, Vote, vote
from newskit.lexicon.tags import primary_subtag

_DECIDED = 0.08  # lead of English over Portuguese, or the other way, from which a vote counts
_AHEAD = 0.025  # lead over the languages that share words with them
_PROSE = 0.2  # share of function words below which a text is no prose: code, lists of names, links
_FULL_PROSE = 0.25  # share of function words of a text that is prose throughout
_FEWEST_AGREEING = 10  # words of the declared language that bear it out
_LAST_LATIN = "\u024f"
_FEWEST_LETTERS = 120
_OVERWHELMING = 0.3  # lead that decides a shorter text
_FEWEST_VOTES = 5  # words that a shorter text needs for it
_LIKELY = 0.9  # probability from which langdetect counts


class Verdict(NamedTuple):
    """The language of a text.

    `code` is ISO 639-1 ("en", "pt", another), or None when it stays open. `margin` is the lead of the vote
    as a share of the words, or the probability when `by` is "langdetect" (else "vote").
    """

    code: str | None
    margin: float
    by: str


def verdict(text: str, declared: str | None = None) -> Verdict:
    """Which language a text is in.

    `declared` (a BCP 47 tag) is what the file says: where the vote says otherwise, or too little of it,
    langdetect is asked too.
    A text of fewer than 120 letters is judged only when the lead is overwhelming.
    """
    found = vote(text)
    if _is_short(text):
        return Verdict(_short_code(found), found.margin, "vote")
    code = _decided(found)
    stated = primary_subtag(declared) if declared else code
    if stated in {"en", "pt"} and (code == stated or _bears_out(found, stated, text)):
        return Verdict(stated, found.margin, "vote")
    if code == "gl":  # langdetect has no profile of Galician and takes it for Portuguese
        return Verdict(code, found.margin, "vote")
    return _detected(text, found, code)


def of_block(text: str) -> str | None:
    """The language of one paragraph by the vote alone; None when it is short or open."""
    found = vote(text)
    if _is_short(text):
        return _short_code(found)
    return _decided(found)


def _decided(found: Vote) -> str | None:
    """The leader when it leads clearly and the text is prose."""
    clear = found.margin >= _DECIDED and found.ahead >= _AHEAD and found.share >= _PROSE
    return found.leader if clear else None


def _bears_out(found: Vote, stated: str, text: str) -> bool:
    """Whether a vote too close or too thin to tell a language speaks for the declared one.

    Portuguese shares most of its small words with Galician, and a list of changes has few of any language;
    that somebody declared the language makes up for it. A text in another script has next to no votes.
    """
    if found.leader != stated or found.margin < _DECIDED or found.votes < _FEWEST_AGREEING:
        return False
    if found.ahead < 2 * _AHEAD and found.share < _FULL_PROSE:
        return False
    letters = [letter for letter in text[:LETTERS_READ] if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) < len(letters)


def _is_short(text: str) -> bool:
    """Whether fewer than 120 letters stand in the part that votes."""
    for part in (text[: 2 * _FEWEST_LETTERS], text[:LETTERS_READ]):
        if sum(map(str.isalpha, part)) >= _FEWEST_LETTERS:
            return False
    return True


def _short_code(found: Vote) -> str | None:
    return (
        found.leader
        if min(found.margin, found.ahead) >= _OVERWHELMING and found.votes >= _FEWEST_VOTES
        else None
    )


def _detected(text: str, found: Vote, code: str | None) -> Verdict:
    """What langdetect says; open when it is unsure or contradicts the vote, or when the text is no prose."""
    from newskit.language.detection import detect

    answer = detect(text)
    if answer is None or answer[1] < _LIKELY:
        return Verdict(code, found.margin, "vote")
    if answer[0] == "pt" and found.leader == "gl":
        return Verdict(None, found.margin, "vote")
    if answer[0] in {"en", "pt"} and found.share < _PROSE:
        return Verdict(None, found.margin, "vote")
    if code is not None and answer[0] != code:
        return Verdict(None, found.margin, "vote")
    return Verdict(answer[0], answer[1], "langdetect")
