"""Degrees above and below zero."""

import re
from dataclasses import replace
from functools import lru_cache

from newskit.pairs.numbers.model import Number
from newskit.text import Span

_BEFORE = re.compile(r"(?:(?<![\w)\]\d])[-−]|\b(?:minus|negative|menos)[ \u00a0])$", re.IGNORECASE)
_AFTER = re.compile(
    r"[ \u00a0]?(?:degrees?|graus?|[°º][ ]?C?|C)?(?:[ ](?:celsius|centígrados))?[ ]"
    r"(?:negativos?|below (?:zero|freezing)|abaixo de zero)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"[^.,;:]{0,24}\b(?:do que|than)\b")
_COLD = re.compile(r"\b(?:minus|menos|below|sub-?zero|freezing|negativ|abaixo|gelad)|[-−]\d", re.IGNORECASE)
_LONGEST = 9  # letters of "negative" and the blank


def with_sign(prose: str, number: Number) -> Number:
    """A number of degrees with its sign; unknown where the text does not say what is below zero."""
    span = number.span
    before = _BEFORE.search(prose, max(0, span.start - _LONGEST), span.start)
    after = _AFTER.match(prose, span.end)
    if _COMPARED.match(prose, span.end):  # "menos 3 graus do que ontem"
        return number
    if not before and not after:
        return replace(number, negative=None if _is_cold(prose) else False)
    whole = Span(before.start() if before else span.start, after.end() if after else span.end)
    return replace(number, negative=True, span=whole, written=prose[whole.start : whole.end])


@lru_cache(maxsize=64)
def _is_cold(prose: str) -> bool:
    """Whether anything is below zero; asked once for a text with many degrees."""
    return _COLD.search(prose) is not None
