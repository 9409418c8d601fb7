"""Which variety of its language a text is written in: Portugal or Brazil, Britain or America."""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newskit.lexicon.varieties import PHRASES, PLACES, WORDS, Variant

VARIETIES = {"pt-PT": "pt-BR", "pt-BR": "pt-PT", "en-GB": "en-US", "en-US": "en-GB"}
"""Each variety that is told apart, with the other of its language."""

_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+")
_BREAK = re.compile(r"[\n\r\u00a0]")
# Before a nasal that opens the next syllable Portugal writes é and ó, Brazil ê and ô: económico, econômico.
# The first person of the past has its accent in Portugal alone (falámos). Brazil alone wrote idéia, vôo and
# freqüente before 2009.
_VOWELS = "aeiouáíóéãâêôúõ"
_ACCENT = re.compile(
    rf"[êôéóáü](?:(?<=[êôéó])[mn][{_VOWELS}]|(?<=á)mos|(?<=é)ias?\b|(?<=ô)o|(?<=[gq]ü)[eiéêí])"
)
_EXCHANGED = str.maketrans("éóêô", "êôéó")
_BARE = str.maketrans("áéôü", "aeou")
_LONGEST_WORD = 30
_ALIKE = frozenset({"estômago", "estômagos", "fêmea", "fêmeas"})
_STATE = re.compile(
    r"est(?:á|ão|ava|avam|ou|amos|ávamos|ará|arão|ar|eve|iveram)\s"
    r"(?:(a)\s)?([^\W\d_]{1,20}(?:[aei]ndo|[aei]r))\b"
)
_NO_VERBS = frozenset(
    [
        "quando",
        "comando",
        "lindo",
        "bando",
        "mando",
        "brando",
        "tremendo",
        "horrendo",
        "estupendo",
        "vindo",
        "infindo",
        "par",
        "mar",
        "ar",
        "lar",
        "bar",
        "altar",
        "lugar",
        "mulher",
        "pesar",
        "favor",
        "qualquer",
        "sequer",
    ]
)


class Sign(NamedTuple):
    """A word that only one variety writes: place, tag, and the other variety's word, if it has one."""

    start: int
    end: int
    tag: str
    counterpart: str


def signs(prose: str, code: str) -> Iterator[Sign]:
    """The signs of a variety in running text of a language ("en" or "pt").

    Words with a capital are names and count only when they are places. A word of the tables is told where it
    first stands.
    """
    yield from _words(prose, code)
    if code == "pt":
        yield from _accents(prose)
        yield from _verbs(prose)


def most_signs(text: str, words: AbstractSet[str], tag: str) -> int:
    """At most how many signs of a variety stand in a text with these different words in lower case.

    Quick, and mostly none: `signs` must look only where there may be enough of them.
    """
    bare = {word.strip(_AROUND) for word in words}
    joined = [part for word in bare if not word.isalpha() for part in _WORD.findall(word)]
    found = len(_OF[tag] & bare.union(joined))
    if tag in _ACCENTED:
        found += len(_ACCENTED[tag].findall(text))
        found += sum(bool(state[1]) == (tag == "pt-PT") for state in _STATE.finditer(text))
    return found


def _words(prose: str, code: str) -> Iterator[Sign]:
    """What the tables know."""
    known = _KNOWN[code].intersection(_WORD.findall(prose))
    if not known:
        return
    line = _BREAK.sub(" ", prose)
    for word in known:
        variant = WORDS[code].get(word) or PLACES[code].get(word)
        if variant is not None:
            yield from _first(line, word, variant)
        for phrase, variant in _BY_LAST[code].get(word, ()):
            yield from _first(line, phrase, variant)
            yield from _first(line, phrase[0].upper() + phrase[1:], variant)


def _first(line: str, words: str, variant: Variant) -> Iterator[Sign]:
    """The first place where whole words stand."""
    start = line.find(words)
    while start >= 0:
        end = start + len(words)
        if not line[start - 1 : start].isalpha() and not line[end : end + 1].isalpha():
            yield Sign(start, end, *variant)
            return
        start = line.find(words, end)


def _by_last(phrases: Mapping[str, Variant]) -> dict[str, list[tuple[str, Variant]]]:
    """The phrases by their last word."""
    found: dict[str, list[tuple[str, Variant]]] = {}
    for phrase, variant in phrases.items():
        found.setdefault(_WORD.findall(phrase)[-1], []).append((phrase, variant))
    return found


_BY_LAST = {code: _by_last(phrases) for code, phrases in PHRASES.items()}
_KNOWN = {code: frozenset((*WORDS[code], *PLACES[code], *_BY_LAST[code])) for code in WORDS}


def _of(tag: str) -> frozenset[str]:
    """Every word by which the tables know a variety, of phrases the last, in lower case."""
    code = tag.partition("-")[0]
    single = (
        word for known in (WORDS, PLACES) for word, variant in known[code].items() if variant.tag == tag
    )
    last = (
        word for word, phrases in _BY_LAST[code].items() if any(variant.tag == tag for _, variant in phrases)
    )
    return frozenset(word.lower() for word in (*single, *last))


_OF = {tag: _of(tag) for tag in VARIETIES}
_AROUND = "“”«»\"'‘’()[]{}*_`~<>#|/:.,;!?…–—-•"
_ACCENTED = {
    "pt-PT": re.compile(f"[éó][mn][{_VOWELS}]|ámos"),
    "pt-BR": re.compile(f"[êô][mn][{_VOWELS}]|éia|ôo|ü"),
}


def _accents(prose: str) -> Iterator[Sign]:
    """Words whose accent tells the variety."""
    end = 0
    for found in _ACCENT.finditer(prose):
        if found.start() < end:
            continue
        start, end = _around(prose, *found.span())
        word = prose[start:end]
        if word[0].islower() and word not in _ALIKE and word not in WORDS["pt"]:
            at = found.start() - start
            nasal = found[0][1] in "mn" and found[0] != "ámos"
            letter = word[at].translate(_EXCHANGED if nasal else _BARE)
            tag = "pt-PT" if found[0] == "ámos" or (nasal and word[at] in "éó") else "pt-BR"
            yield Sign(start, end, tag, word[:at] + letter + word[at + 1 :])


def _around(prose: str, start: int, end: int) -> tuple[int, int]:
    """The word around a place, to a bounded length."""
    first, last = start - _LONGEST_WORD, end + _LONGEST_WORD
    while start > max(first, 0) and prose[start - 1].isalpha():
        start -= 1
    while end < min(last, len(prose)) and prose[end].isalpha():
        end += 1
    return start, end


def _verbs(prose: str) -> Iterator[Sign]:
    """What somebody is doing: está a fazer in Portugal, está fazendo in Brazil."""
    for found in _STATE.finditer(prose):
        verb, start = found[2], found.start()
        if prose[start - 1 : start].isalpha():
            continue
        if (verb[-1] == "r") == bool(found[1]) and verb not in _NO_VERBS:
            yield Sign(*found.span(), "pt-PT" if found[1] else "pt-BR", "")
