"""Number words and magnitudes: what a chain of tokens comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from newskit.lexicon.numbers import CARDINALS, FRACTIONS, MAGNITUDES, ONE, STANDS_ALONE
from newskit.text import Span

_AND = {"en": "and", "pt": "e"}
_HALF = {"en": frozenset({"half"}), "pt": frozenset({"meio", "meia"})}
_LONGEST = 24  # words of one number; a longer chain is no number anybody wrote
_ROOM_OF_TENS = 10
_ROOM_OF_HUNDREDS = 100


@dataclass(frozen=True, slots=True)
class Token:
    """A word (lower case, `value` None) or a figure; `near`: only a blank or a hyphen stands before it."""

    span: Span
    text: str
    near: bool
    value: Fraction | None = None


@dataclass(slots=True)
class Chain:
    """A number being put together: its parts, the room left for the next one, how many tokens it took."""

    parts: list[Fraction] = field(default_factory=list)
    room: Fraction = Fraction(0)
    taken: int = 0
    figure: bool = False

    @property
    def total(self) -> Fraction:
        """What the parts come to."""
        return sum(self.parts, Fraction(0))

    def add(self, value: Fraction, room: int, tokens: int) -> None:
        """Take a part that stands below the last one."""
        self.parts.append(value)
        self.room = Fraction(room)
        self.taken += tokens

    def multiply(self, magnitude: int, tokens: int) -> None:
        """Take a magnitude: it multiplies every part below it."""
        below = sum((part for part in self.parts if part < magnitude), Fraction(0))
        self.parts = [part for part in self.parts if part >= magnitude]
        self.parts.append((below or Fraction(1)) * magnitude)
        self.room = Fraction(magnitude if magnitude >= _ROOM_OF_HUNDREDS else 0)
        self.taken += tokens


def read_chain(tokens: Sequence[Token], index: int, language: str) -> Chain | None:
    """The number that begins with the token at `index`, or None."""
    chain = _opening(tokens, index, language)
    if chain is None:
        return None
    while chain.taken < _LONGEST and _extend(chain, tokens, index + chain.taken, language):
        pass
    return chain


def _opening(tokens: Sequence[Token], index: int, language: str) -> Chain | None:
    """The first part of a number."""
    token = tokens[index]
    chain = Chain()
    if token.value is not None:
        chain.figure = True
        chain.add(token.value, 0, 1)
        return chain
    simple = CARDINALS[language].get(token.text)
    if simple is not None:
        if token.text == "cento" and index and tokens[index - 1].text == "por":
            return None
        chain.add(Fraction(simple), _room(simple), 1)
        return chain
    if token.text in STANDS_ALONE[language]:
        chain.multiply(MAGNITUDES[language][token.text], 1)
        return chain
    return _of_one(tokens, index, language)


def _of_one(tokens: Sequence[Token], index: int, language: str) -> Chain | None:
    """The number one or a half before a magnitude: "a million", "meio milhão"."""
    first = tokens[index].text
    if first in _HALF[language]:
        factor, step = FRACTIONS[language][first], 2 if _text(tokens, index + 1) in {"a", "an"} else 1
    elif first in ONE[language]:
        factor, step = Fraction(1), 1
    else:
        return None
    magnitude = MAGNITUDES[language].get(_text(tokens, index + step))
    if magnitude is None or not tokens[index + step].near:
        return None
    chain = Chain([factor], taken=step)
    chain.multiply(magnitude, 1)
    return chain


def _extend(chain: Chain, tokens: Sequence[Token], index: int, language: str) -> bool:
    """Take what stands at `index` into the chain; False when it does not belong."""
    if index >= len(tokens) or not tokens[index].near:
        return False
    token = tokens[index]
    magnitude = MAGNITUDES[language].get(token.text) if token.value is None else None
    if magnitude is not None:
        chain.multiply(magnitude, 1)
        return True
    joined = token.text == _AND[language] and index + 1 < len(tokens) and tokens[index + 1].near
    after = index + 1 if joined else index
    return _add_half(chain, tokens, after, language, joined=joined) or _add_part(
        chain, tokens, after, language, joined=joined
    )


def _add_half(chain: Chain, tokens: Sequence[Token], index: int, language: str, *, joined: bool) -> bool:
    """Take a half: "two and a half million", "dois milhões e meio"."""
    at = index + 1 if language == "en" and _text(tokens, index) == "a" else index
    if not joined or _text(tokens, at) not in _HALF[language] or not chain.parts:
        return False
    last = chain.parts[-1]
    unit = chain.room if last >= chain.room > 0 else Fraction(1)
    chain.add(unit / 2, 0, at - index + 2)
    return True


def _add_part(chain: Chain, tokens: Sequence[Token], index: int, language: str, *, joined: bool) -> bool:
    """A smaller number after tens, hundreds or a magnitude."""
    token = tokens[index]
    value = token.value
    if value is not None:
        joins = joined and language == "pt" and _text(tokens, index + 1) in MAGNITUDES[language]
    else:
        simple = CARDINALS[language].get(token.text)
        if simple is None and chain.room == _ROOM_OF_TENS and token.text in ONE[language] - {"a", "an"}:
            simple = 1
        if simple is None:
            return False
        value = Fraction(simple)
        joins = not chain.figure and _joins(chain.room, language, joined=joined)
    if not joins or not 0 < value < chain.room:
        return False
    chain.add(value, _room(int(value)), 2 if joined else 1)
    return True


def _joins(room: Fraction, language: str, *, joined: bool) -> bool:
    """Whether "and" or its absence suits the place: "twenty-two", "vinte e dois", "mil duzentos"."""
    if language == "en":
        return not joined or room > _ROOM_OF_TENS
    return joined or room > _ROOM_OF_HUNDREDS


def _room(value: int) -> int:
    """How large a part may follow: below ten after tens, below a hundred after hundreds."""
    if 20 <= value < 100 and value % 10 == 0:
        return _ROOM_OF_TENS
    return _ROOM_OF_HUNDREDS if 100 <= value < 1000 and value % 100 == 0 else 0


def _text(tokens: Sequence[Token], index: int) -> str:
    """The word at an index; nothing past the end."""
    return tokens[index].text if index < len(tokens) else ""
