"""The numbers of a stretch of prose, by value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from newskit.lexicon import months
from newskit.lexicon.numbers import (
    FRACTIONS,
    INDEFINITE,
    MAGNITUDES,
    ORDINALS,
    ROMAN_DIGITS,
    SHORT_MAGNITUDES,
    STRETCHES,
    VULGAR_FRACTIONS,
)
from newskit.pairs.numbers.clock import dotted_times, take_clock_times
from newskit.pairs.numbers.conversions import unit_after
from newskit.pairs.numbers.figures import RUN, Figure, figures
from newskit.pairs.numbers.model import Amount, Number, NumberKind, Strength
from newskit.pairs.numbers.phrases import phrases
from newskit.pairs.numbers.signs import with_sign
from newskit.pairs.numbers.spoken import take_spoken_times
from newskit.pairs.numbers.wording import Chain, Token, read_chain
from newskit.text import Span

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TOKEN = re.compile(rf"{RUN}|[^\W\d_]+|[{''.join(VULGAR_FRACTIONS)}]")
_NEAR = re.compile(r"[ \u00a0\u202f\u2009\n\r\t]+|[ ]?[-–‑][ ]?|")
_PERCENT = re.compile(r"[ \u00a0\u202f]?(?:%|per[ -]?cent\b|por[ \u00a0]cento\b)", re.IGNORECASE)
_POINTS = re.compile(
    r"[ -]?(?:percentage[ -]points?\b|pontos? percentua(?:l|is)\b|p\.?p\.?(?!\w))", re.IGNORECASE
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b|[ \u00a0]?\.?[ºª°](?!\s?[CF]\b)")
_DECADE = re.compile(r"(?:anos|décadas?)(?: de)? $", re.IGNORECASE)
_CENTURY = re.compile(r"séculos?[ \u00a0]$", re.IGNORECASE)
_GAP_OF_YEARS = frozenset({"-", "–", "/"})
_RANGE = frozenset({"to", "and", "or", "-", "–", "a", "e", "ou"})
_VERSION = re.compile(r"(?:(?<!\w)(?:[A-Z]\w*|v|vers(?:ão|ões|ions?)|releases?)[ \u00a0-]?|[\w.-])$")
_RATE = re.compile(r"[ \u00a0]?(?:[^\W\d_]{1,14} )?(?:per|por)[ \u00a0]")
_CODE = re.compile(r"[^\W\d_]{1,8}\d|x[0-9a-fA-F]+\b")
_CURRENCY = "$€£¥₹"
_WIDEST_RANGE = 8
_BRACKET_REACH = 30
_SMALL = 1000
_OF = frozenset({"of", "de"})
_SHORT_YEARS = (10, 100)
_MONTHS = {
    language: {name: number for number, names in enumerate(table, 1) for name in names}
    for language, table in (("en", months.ENGLISH), ("pt", months.PORTUGUESE))
}
_YEARS = range(1000, 2101)


def numbers(prose: str, language: str) -> tuple[Number, ...]:
    """Every number of `prose` in the order it stands, read as `language` ("en" or "pt") writes numbers.

    Addresses are left out. Spans are offsets into `prose`.
    """
    return _numbers(prose, "pt" if language.startswith("pt") else "en")


@dataclass(frozen=True, slots=True)
class _Read:
    """A number and the magnitude it ended with, which the first of a range shares ("20 to 30 million")."""

    number: Number
    magnitude: int = 1


@lru_cache(maxsize=4096)
def _numbers(prose: str, language: str) -> tuple[Number, ...]:
    text = _ADDRESS.sub(lambda match: " " * len(match.group()), prose)
    hints = list(phrases(text, language))
    text, spoken = take_spoken_times(text, language)
    text, clocks = take_clock_times(text, language)
    read = [*_Reader(text, language).read(), *map(_Read, clocks)]
    read.sort(key=lambda one: one.number.span)
    return tuple(sorted([*_with_neighbours(read, text), *spoken, *hints], key=lambda number: number.span))


class _Reader:
    """One pass over the tokens of a text."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.figures: dict[int, Figure] = {}
        self.tokens = list(self._tokens())

    def _tokens(self) -> Iterator[Token]:
        """Words and figures in order."""
        end = 0
        for match in _TOKEN.finditer(self.text):
            word = match.group()
            near = _NEAR.fullmatch(self.text, end, match.start()) is not None
            if word[0].isdecimal():
                for figure in figures(word, match.start(), self.language):
                    if figure.values:
                        self.figures[figure.span.start] = figure
                        yield Token(figure.span, "", near, max(figure.values))
            elif word in VULGAR_FRACTIONS:
                yield Token(Span(*match.span()), "", near, VULGAR_FRACTIONS[word])
            else:
                yield Token(Span(*match.span()), word.lower(), near)
            end = match.end()

    def read(self) -> Iterator[_Read]:
        """The numbers, hints included."""
        index = 0
        while index < len(self.tokens):
            chain = read_chain(self.tokens, index, self.language)
            if chain is None:
                taken, read = self._indefinite(index)
                yield from read or self._hint(index)
                index += taken
            else:
                yield self._number(chain, index)
                index += chain.taken

    def _indefinite(self, index: int) -> tuple[int, list[_Read]]:
        """A magnitude without a number and how many tokens it takes: "milhares de milhões" takes three."""
        token, product, taken = self.tokens[index], 1, 0
        while (magnitude := self._indefinite_at(index + taken)) and (
            not taken or self.tokens[index + taken].near
        ):
            product *= magnitude
            taken += 1
            if self._text_at(index + taken) not in _OF or not self._indefinite_at(index + taken + 1):
                break
            taken += 1
        if not taken:
            return 1, []
        span = Span(token.span.start, self.tokens[index + taken - 1].span.end)
        written = self.text[span.start : span.end]
        return taken, [_Read(Number(frozenset({Fraction(product)}), span, written, strength=Strength.WORD))]

    def _indefinite_at(self, index: int) -> int:
        """The magnitude a token names; 0 for another token."""
        return INDEFINITE[self.language].get(self._text_at(index), 0)

    def _text_at(self, index: int) -> str:
        return self.tokens[index].text if index < len(self.tokens) else ""

    def _hint(self, index: int) -> Iterator[_Read]:
        """A word that implies a number: an ordinal, a fraction, a Roman numeral."""
        token = self.tokens[index]
        values: set[Amount] = set()
        if token.text in ORDINALS[self.language] and not self.text.startswith("-feira", token.span.end):
            values.add(Fraction(ORDINALS[self.language][token.text]))
        if token.text in _MONTHS[self.language]:
            values.add(Fraction(_MONTHS[self.language][token.text]))
        values.update(map(Fraction, STRETCHES[self.language].get(token.text, ())))
        if token.text in FRACTIONS[self.language]:
            part = FRACTIONS[self.language][token.text]
            values |= {part, part * 100, part * 60}  # half: 50 %, 30 minutes
        strength = Strength.HINT
        written = self.text[token.span.start : token.span.end]
        if not values and written.isupper() and (roman := _roman(written)):
            values.add(Fraction(roman))
            if _CENTURY.search(self.text, max(0, token.span.start - 10), token.span.start):
                strength = Strength.FIGURE
        if values:
            yield _Read(Number(frozenset(values), token.span, written, NumberKind.ORDINAL, strength))

    def _number(self, chain: Chain, index: int) -> _Read:
        """The number a chain of tokens comes to."""
        tokens = self.tokens[index : index + chain.taken]
        span = Span(tokens[0].span.start, tokens[-1].span.end)
        magnitude = _magnitude(tokens[1:], self.language)
        values = self._values(chain, span, magnitude)
        strength = self._strength(chain, span)
        if chain.figure and chain.taken == 1:
            short, whole = self._short_magnitude(index, span)
            values, magnitude, span = self._scaled(values, short, span), short, whole
        if not chain.figure and self._is_ordinal(chain, index):
            values, strength = self._tens_with_ordinal(chain, index), Strength.HINT
        figure = self.figures.get(span.start)
        times = dotted_times(self.text, span, self.language)
        foreign = figure is not None and figure.foreign and not times and not self._is_version(span)
        written = self.text[span.start : span.end]
        return _Read(
            Number(frozenset(values) | times, span, written, self._kind(span, chain), strength, foreign),
            magnitude,
        )

    def _values(self, chain: Chain, span: Span, magnitude: int) -> set[Amount]:
        """The values a chain can have: a figure can be ambiguous, a decade is named in two ways."""
        values: set[Amount] = {chain.total}
        figure = self.figures.get(span.start)
        if figure and len(figure.values) > 1:
            values |= {value * magnitude for value in figure.values}
        if chain.figure and _SHORT_YEARS[0] <= chain.total < _SHORT_YEARS[1] and self._in_name(span):
            values.add(chain.total + 2000)  # "SS19" is a season of 2019
        return values | self._decade(span, chain.total)

    def _scaled(self, values: set[Amount], magnitude: int, span: Span) -> set[Amount]:
        """The values with a short magnitude: "5m" can be metres, "£5m" cannot."""
        scaled: set[Amount] = {value * magnitude for value in values if isinstance(value, Fraction)}
        is_money = magnitude > 1 and self.text[max(0, span.start - 2) : span.start].rstrip(
            " \u00a0"
        ).endswith(tuple(_CURRENCY))
        return scaled if is_money else values | scaled

    def _strength(self, chain: Chain, span: Span) -> Strength:
        """A hint inside a name or a code, else by whether it has digits."""
        if not chain.figure:
            return Strength.WORD
        in_code = _CODE.match(self.text, span.end) is not None or self._is_mark(span)
        return Strength.HINT if in_code or self._in_name(span) else Strength.FIGURE

    def _in_name(self, span: Span) -> bool:
        """Whether letters stand right before a figure: "G20", "F-35", "X.509"."""
        before = self.text[max(0, span.start - 2) : span.start]
        return before != "" and (before[-1].isalpha() or (before[-1] in "-‑." and before[0].isupper()))

    def _is_mark(self, span: Span) -> bool:
        """Whether a figure is a reference in square brackets."""
        return self.text[span.start - 1 : span.start] == "[" and self.text[span.end : span.end + 1] == "]"

    def _short_magnitude(self, index: int, span: Span) -> tuple[int, Span]:
        """The magnitude of "5m" or "2.3bn" and the span with it; 1 when there is none."""
        if index + 1 >= len(self.tokens):
            return 1, span
        after = self.tokens[index + 1]
        magnitude = SHORT_MAGNITUDES.get(after.text, 1)
        gap = self.text[span.end : after.span.start]
        spaced = gap in {" ", "\u00a0"} and (
            after.text in {"bn", "mn", "mi", "bi", "tn"} or self.text.startswith(("€", " €"), after.span.end)
        )
        if magnitude == 1 or (gap and not spaced):
            return 1, span
        return magnitude, Span(span.start, after.span.end)

    def _is_version(self, span: Span) -> bool:
        """Whether a figure such as 1.5 names a version: after a capital or "version", counting nothing."""
        if _PERCENT.match(self.text, span.end) or unit_after(self.text, span.end):
            return False
        return _VERSION.search(self.text, max(0, span.start - 20), span.start) is not None

    def _is_ordinal(self, chain: Chain, index: int) -> bool:
        """Whether "twenty" is the head of "twenty-first"."""
        after = index + chain.taken
        if after >= len(self.tokens) or not self.tokens[after].near:
            return False
        return 0 < ORDINALS[self.language].get(self.tokens[after].text, 0) < chain.room <= 10

    def _tens_with_ordinal(self, chain: Chain, index: int) -> set[Amount]:
        return {chain.total + ORDINALS[self.language][self.tokens[index + chain.taken].text]}

    def _decade(self, span: Span, value: Fraction) -> set[Amount]:
        """The 1980s are the 80s, "os anos 80"."""
        plural = (
            self.text[span.end : span.end + 1] == "s" and not self.text[span.end + 1 : span.end + 2].isalnum()
        )
        named = _DECADE.search(self.text, max(0, span.start - 14), span.start) is not None
        if value % 10 or not (plural or named):
            return set()
        if 10 <= value < 100:
            return {value, value + 1900}
        return {value, value % 100} if 1000 <= value < 2100 else set()

    def _kind(self, span: Span, chain: Chain) -> NumberKind:
        """What the number counts, by what follows it."""
        if _POINTS.match(self.text, span.end):
            return NumberKind.PERCENTAGE_POINTS
        if _PERCENT.match(self.text, span.end):
            return NumberKind.PERCENT
        if chain.figure and _ORDINAL.match(self.text, span.end):
            return NumberKind.ORDINAL
        year = chain.figure and span.end - span.start == 4 and chain.total in _YEARS
        return NumberKind.YEAR if year else NumberKind.PLAIN


def _magnitude(tokens: list[Token], language: str) -> int:
    """What the magnitudes at the end of a chain multiply to."""
    product = 1
    for token in reversed(tokens):
        if token.text not in MAGNITUDES[language]:
            break
        product *= MAGNITUDES[language][token.text]
    return product


def _with_neighbours(read: list[_Read], prose: str) -> list[Number]:
    """The numbers with what the text lends them: unit, brackets, magnitude of a range, century of a year."""
    found: list[Number] = []
    magnitude = 1
    for one in reversed(read):
        after = found[-1] if found else None
        span = one.number.span
        unit = unit_after(prose, span.end)
        bracketed = _bracketed(prose, span) and (unit != "" or _RATE.match(prose, span.end) is not None)
        number = replace(one.number, unit=unit, bracketed=bracketed)
        if after is not None and _is_range(prose, number, after):
            number = replace(number, unit=number.unit or after.unit)
            if one.magnitude == 1:
                number = _wider(number, _scaled(number, magnitude))
        if number.unit.startswith("degree"):
            number = with_sign(prose, number)
            while found and found[-1].span.overlaps(number.span):  # the zero of "below zero"
                found.pop()
        magnitude = one.magnitude
        found.append(number)
    found.reverse()
    return [
        _with_century(number, found[index - 1], prose) if index else number
        for index, number in enumerate(found)
    ]


def _is_range(prose: str, number: Number, after: Number) -> bool:
    """Whether two numbers are the ends of a range or a choice: "20 to 30 million", "entre 2 e 3"."""
    between = prose[number.span.end : after.span.start]
    return len(between) < _WIDEST_RANGE and between.strip(f" \u00a0{_CURRENCY}") in _RANGE


def _scaled(number: Number, magnitude: int) -> set[Fraction]:
    """The values of a small number with a magnitude that stands only after the second of a range."""
    return (
        {v * magnitude for v in number.values if isinstance(v, Fraction) and v < _SMALL}
        if magnitude > 1
        else set()
    )


def _with_century(number: Number, before: Number, prose: str) -> Number:
    """The 19 of "2018-19" as 2019 too."""
    if before.kind is not NumberKind.YEAR or prose[before.span.end : number.span.start] not in _GAP_OF_YEARS:
        return number
    century = max(v for v in before.values if isinstance(v, Fraction)) // 100 * 100
    return _wider(number, {century + v for v in number.values if isinstance(v, Fraction) and v < 100})


def _bracketed(prose: str, span: Span) -> bool:
    """Whether an opening bracket stands shortly before and is not closed yet."""
    before = prose[max(0, span.start - _BRACKET_REACH) : span.start]
    return before.rfind("(") > before.rfind(")")


def _wider(number: Number, values: set[Fraction]) -> Number:
    """The number with further values it can have."""
    return replace(number, values=number.values | values) if values else number


def _roman(text: str) -> int:
    """The value of a Roman numeral of two letters or more below 40; 0 for other text."""
    if not 2 <= len(text) <= 6 or any(letter not in "IVX" for letter in text):
        return int(text in {"V", "X"}) * ROMAN_DIGITS.get(text, 0)
    values = [ROMAN_DIGITS[letter] for letter in text]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
