"""How likely it is that blocks are translations of one another, as log likelihood ratios.

Three independent pieces of evidence: shared anchors, length, and what kind of block it is. Positive speaks
for a translation.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from newskit.article import BlockKind
from newskit.pairs.alignment.anchors import Anchors

_KEPT = 0.30  # share of anchors that a translation keeps
_LOST = math.log(1 - _KEPT) * 0.3  # evidence of an anchor that is not kept
_FEWEST = (
    20  # blocks: below, an anchor's frequency in the document says little of its frequency in the language
)
_SPREAD = 0.10  # standard deviation of the log length ratio of long blocks
_NOISE = 4.0  # letters: variance of short ones
_APART = 0.8  # standard deviation of the log length ratio of unrelated blocks
_PROOF = 4.0  # weight of own anchors that a part of a merge must show
_PROOF_EACH = 0.4  # of a part with few anchors, less is asked
_OTHER_KIND = -5.0
_OTHER_LEVEL = -2.0


@dataclass(frozen=True, slots=True)
class Side:
    """The blocks of one side, alone and joined with the next one or two."""

    single: tuple[Anchors, ...]
    double: tuple[Anchors, ...]
    triple: tuple[Anchors, ...]

    @classmethod
    def of(cls, blocks: Sequence[Anchors]) -> "Side":
        """A side with every block joined to those after it."""
        double = tuple(_joined(a, b) for a, b in pairwise(blocks))
        return cls(
            tuple(blocks), double, tuple(_joined(a, b) for a, b in zip(double, blocks[2:], strict=False))
        )

    def take(self, start: int, count: int) -> Anchors:
        """One to three blocks as one."""
        return (self.single, self.double, self.triple)[count - 1][start]

    def parts(self, start: int, count: int) -> tuple[Anchors, ...]:
        """The blocks that `take` joins."""
        return self.single[start : start + count]


def _joined(one: Anchors, other: Anchors) -> Anchors:
    kind = one.kind if one.kind is other.kind else BlockKind.HTML  # what is mixed is like nothing
    return Anchors(one.features | other.features, one.letters + other.letters, kind, one.level)


class Likeness:
    """The scores of one pair of documents."""

    def __init__(
        self, original: Sequence[Anchors], translation: Sequence[Anchors], growth: float = 0.09
    ) -> None:
        ours, theirs = _frequencies(original), _frequencies(translation)
        blocks = max(_FEWEST, (len(original) + len(translation)) / 2)
        self.weights = {
            feature: max(0.0, math.log(_KEPT * blocks * 2 / (count + theirs[feature]))) + -_LOST
            for feature, count in ours.items()
            if feature in theirs
        }
        self.growth = growth

    def of(self, one: Anchors, other: Anchors) -> float:
        """How much more likely a translation is than two unrelated blocks."""
        shared = one.features & other.features
        lost = (len(one.features) + len(other.features)) / 2 - len(shared)
        score = sum(map(self.weights.__getitem__, shared)) + lost * _LOST
        return score + self.length(one, other) + _kind(one, other)

    def doubt(self, parts: Sequence[Anchors], whole: Anchors) -> float:
        """What speaks against parts having gone into `whole`: few anchors there that only one has."""
        return sum(
            self._doubt(part, [*parts[:index], *parts[index + 1 :]], whole)
            for index, part in enumerate(parts)
        )

    def _doubt(self, part: Anchors, siblings: Sequence[Anchors], whole: Anchors) -> float:
        own = (part.features & whole.features).difference(*(sibling.features for sibling in siblings))
        proof = sum(map(self.weights.__getitem__, own))
        return min(0.0, proof - min(_PROOF, _PROOF_EACH * len(part.features)))

    def length(self, one: Anchors, other: Anchors) -> float:
        """The evidence of length alone."""
        return _length(one.letters, other.letters, self.growth)


def _frequencies(blocks: Sequence[Anchors]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for block in blocks:
        counts.update(block.features)
    return counts


@lru_cache(maxsize=65536)
def _length(one: int, other: int, growth: float) -> float:
    ratio = math.log((other + 3) / (one + 3)) - growth
    spread = math.sqrt(_SPREAD**2 + _NOISE / (min(one, other) + 3))
    return math.log(_APART / spread) - ratio**2 / 2 * (1 / spread**2 - 1 / _APART**2)


def _kind(one: Anchors, other: Anchors) -> float:
    """The evidence of the kind of block and the level of a heading."""
    if one.kind is not other.kind:
        return _OTHER_KIND
    return _OTHER_LEVEL if one.level != other.level else 0.5 * (one.kind is not BlockKind.PARAGRAPH)
