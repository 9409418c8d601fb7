"""TP031 number-differs."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import PairRule
from newskit.text import Span

if TYPE_CHECKING:
    from newskit.article import Block
    from newskit.pairs.evidence import PlacedDifference
    from newskit.pairs.model import Pair

_SENTENCE = re.compile(r"[^.!?…]*(?:[.!?…](?!\s)[^.!?…]*)*[.!?…]?")


class NumberDiffers(PairRule):
    """A number that is not the same in original and translation.

    ## What it does
    Reads the numbers of every two passages that correspond (headline, standfirst, paragraphs) by value:
    1,234.5 and 1.234,5; 2.3 billion, 2,3 mil milhões and 2,3 bilhões; three and três; 3:48 p.m. and 15h48.
    Reports a number that another one replaces, that is lost or that is added, and a number with the
    separators of the other language (1.5 in Portuguese). Parts of a whole (half of, um terço de), times of
    day in words (noon, nove e meia) and pairs in order (3-1, from 5 to 7) are compared with each
    other; a pair only with the same one turned round, and a score not where the text tells a defeat. Degrees
    below zero must stay below.

    Not reported: "one", a number in words without another in its place, a value that one side repeats, units
    converted within what rounding explains, conversions and rates in brackets, numbers inside names (G20).

    ## Why
    Numbers are what translations get wrong most often and readers act on. A separator left in English changes
    the value: 3,000 is three in Portuguese.

    ## Example
    Original:
    ```markdown
    The budget fell by 1,250 euros.
    ```

    Translation:
    ```markdown
    O orçamento caiu 1.520 euros.
    ```

    Use instead:
    ```markdown
    O orçamento caiu 1.250 euros.
    ```

    ## Source
    The list of equivalent forms follows Unicode CLDR (separators of en, pt and pt-PT) and the long scale of
    European Portuguese.
    """

    code = "TP031"
    name = "number-differs"
    severity = Severity.ERROR
    since = "0.1"
    says = "{translation} stands where the original has {original}"
    variants = {
        "missing": "the original's {original} is missing",
        "added": "{translation} is not in the original",
        "form": "{translation} has the separators of the other language",
        "sign": "{translation} and the original's {original} are on different sides of zero",
        "there": "the original's {original}",
        "place": "the passage in the original",
    }

    def check(self, pair: "Pair") -> Iterator[Found]:
        """Every difference of numbers, at the translation's number or passage."""
        for difference in pair.number_differences:
            message = self.message(_variant(difference), **_written(difference))
            related = (self._related(pair, difference),)
            yield Found(pair.translation.path, _place(difference), message, related=related)

    def _related(self, pair: "Pair", difference: "PlacedDifference") -> Related:
        """The place in the original."""
        path, number = pair.original.path, difference.original
        if number is None:
            return Related(path, _sentence(difference.group.original[0]), self.message("place"))
        return Related(path, number.span, self.message("there", original=number.written))


def _variant(difference: "PlacedDifference") -> str:
    if difference.original is None:
        return "added"
    if difference.translation is None:
        return "missing"
    from newskit.pairs.evidence import is_only_form, is_sign

    if is_sign(difference) and difference.original.values & difference.translation.values:
        return "sign"
    same_form = difference.original.written == difference.translation.written
    return "form" if is_only_form(difference) or same_form else ""


def _written(difference: "PlacedDifference") -> dict[str, str]:
    """Both numbers as written, those that there are."""
    sides = {"original": difference.original, "translation": difference.translation}
    return {side: number.written for side, number in sides.items() if number is not None}


def _place(difference: "PlacedDifference") -> Span:
    """The translation's number, or the beginning of the passage that lacks it."""
    number = difference.translation
    return number.span if number is not None else _sentence(difference.group.translation[0])


def _sentence(block: "Block") -> Span:
    """The first sentence of a block."""
    start = len(block.prose) - len(block.prose.lstrip())
    match = _SENTENCE.match(block.prose, start)
    end = match.end() if match and match.end() > start else len(block.prose)
    return Span(block.span.start + start, block.span.start + end)
