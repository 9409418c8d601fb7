"""Which variety of its language a text is written in: Portugal or Brazil, Britain or America."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newskit.lexicon.varieties import PHRASES, PLACES, WORDS

VARIETIES = {"pt-PT": "pt-BR", "pt-BR": "pt-PT", "en-GB": "en-US", "en-US": "en-GB"}
"""Each variety that is told apart, with the other of its language."""

_WORD = re.compile(r"[^\W\d_]+")
# Before a nasal that opens the next syllable Portugal writes é and ó, Brazil ê and ô: económico, econômico.
# The first person of the past has its accent in Portugal alone (falámos). Brazil alone wrote idéia, vôo and
# freqüente before 2009.
_ACCENT = re.compile(r"[êôéó][mn][aeiouáíóéãâêôúõ]|ámos|éias?\b|ôo|[gq]ü[eiéêí]")
_EXCHANGED = str.maketrans("éóêô", "êôéó")
_BARE = str.maketrans("áéôü", "aeou")
_ALIKE = frozenset({"estômago", "estômagos", "fêmea", "fêmeas"})
_STATE = re.compile(
    r"\best(?:á|ão|ava|avam|ou|amos|ávamos|ará|arão|ar|eve|iveram) (?:(a) )?([^\W\d_]{1,20}(?:[aei]ndo|[aei]r))\b"
)
_NO_VERBS = frozenset(
    "quando comando lindo bando mando brando tremendo horrendo estupendo vindo infindo par mar ar lar bar "
    "altar lugar mulher pesar favor qualquer sequer".split()
)


class Sign(NamedTuple):
    """A word that only one variety writes: where it stands, the tag, and what the other writes, if one word does."""

    start: int
    end: int
    tag: str
    counterpart: str


def signs(prose: str, code: str) -> Iterator[Sign]:
    """The signs of a variety in running text of a language ("en" or "pt").

    Words with a capital are names and count only when they are places. Those of one kind come in the order
    of the text.
    """
    yield from _words(prose, code)
    if code == "pt":
        yield from _accents(prose)
        yield from _verbs(prose)


def _words(prose: str, code: str) -> Iterator[Sign]:
    """What the tables know."""
    words, phrases, places = WORDS[code], PHRASES[code], PLACES[code]
    lasts = _LASTS[code]
    before = ""
    for found in _WORD.finditer(prose):
        word = found[0]
        variant = words.get(word) or places.get(word)
        start = found.start()
        if variant is None and word in lasts:
            phrase = f"{before.lower()} {word}"
            variant = phrases.get(phrase)
            start -= len(before) + 1
        if variant is not None:
            yield Sign(start, found.end(), *variant)
        before = word


_LASTS = {code: frozenset(phrase.split()[1] for phrase in phrases) for code, phrases in PHRASES.items()}


def _accents(prose: str) -> Iterator[Sign]:
    """Words whose accent tells the variety."""
    for found in _ACCENT.finditer(prose):
        start, end = found.span()
        while start and prose[start - 1].isalpha():
            start -= 1
        while end < len(prose) and prose[end].isalpha():
            end += 1
        word = prose[start:end]
        if word[0].islower() and word not in _ALIKE and word not in WORDS["pt"]:
            at = found.start() - start + (found[0][0] in "gq")
            nasal = found[0][1] in "mn" and found[0] != "ámos"
            letter = word[at].translate(_EXCHANGED if nasal else _BARE)
            tag = "pt-PT" if found[0] == "ámos" or (nasal and word[at] in "éó") else "pt-BR"
            yield Sign(start, end, tag, word[:at] + letter + word[at + 1 :])


def _verbs(prose: str) -> Iterator[Sign]:
    """What somebody is doing: está a fazer in Portugal, está fazendo in Brazil."""
    for found in _STATE.finditer(prose):
        verb = found[2]
        if (verb[-1] == "r") == bool(found[1]) and verb not in _NO_VERBS:
            yield Sign(*found.span(), "pt-PT" if found[1] else "pt-BR", "")
