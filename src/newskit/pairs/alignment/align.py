"""From two lists of blocks to an alignment."""

from collections.abc import Sequence
from itertools import combinations

from newskit.article import Block
from newskit.pairs.alignment.anchors import Anchors, anchors
from newskit.pairs.alignment.likeness import Likeness
from newskit.pairs.alignment.model import Alignment, Link
from newskit.pairs.alignment.path import best_path

_MOVED = 4.0  # how likely two blocks without a partner must be to count as one that was moved
_POOR = 1.0  # likeness below which linked blocks are looked at as ones that changed places with others
_TWO = 2
_FEW = 60  # blocks without a partner on a side, up to which moves are looked for


def align(
    original: Sequence[Block], translation: Sequence[Block], languages: tuple[str, str] = ("en", "pt")
) -> Alignment:
    """Which blocks of the translation stand for which of the original.

    `languages` are the codes of the two sides. Never by position: a paragraph that is missing, added, merged,
    split or moved leaves the links of the others alone.
    """
    ours = [anchors(block, languages[0]) for block in original]
    theirs = [anchors(block, languages[1]) for block in translation]
    likeness = Likeness(ours, theirs)
    links = _uncrossed(best_path(ours, theirs, likeness), ours, theirs, likeness)
    links = _exchanged(links, ours, theirs, likeness)
    missing, added = _alone(links, len(ours), len(theirs))
    links += _moved(missing, added, ours, theirs, likeness)
    links.sort(key=lambda link: link.original)
    missing, added = _alone(links, len(ours), len(theirs))
    return Alignment(tuple(links), tuple(missing), tuple(added))


def _alone(links: list[Link], ours: int, theirs: int) -> tuple[list[int], list[int]]:
    """The blocks of each side that are in no link."""
    linked = (
        {index for link in links for index in link.original},
        {index for link in links for index in link.translation},
    )
    return [i for i in range(ours) if i not in linked[0]], [i for i in range(theirs) if i not in linked[1]]


def _uncrossed(
    links: list[Link], ours: list[Anchors], theirs: list[Anchors], likeness: Likeness
) -> list[Link]:
    """The links, with neighbours that changed places told from those whose sentences moved."""
    found: list[Link] = []
    for link in links:
        before = found.pop() if found and _single(found[-1]) and _single(link) else None
        couple = (
            Link(before.original + link.original, before.translation + link.translation) if before else link
        )
        if len(couple.original) == len(couple.translation) == _TWO and _cross(couple, ours, theirs, likeness):
            (a, b), (c, d) = couple.original, couple.translation
            found += [Link((a,), (d,)), Link((b,), (c,))]
        else:
            found += [before, link] if before else [link]
    return found


def _exchanged(
    links: list[Link], ours: list[Anchors], theirs: list[Anchors], likeness: Likeness
) -> list[Link]:
    """The links, with blocks that stand far apart and changed places linked to what they say."""
    poor = [
        link
        for link in links
        if _single(link) and likeness.of(ours[link.original[0]], theirs[link.translation[0]]) < _POOR
    ]
    if len(poor) > _FEW:
        return links
    turned: dict[Link, Link] = {}
    for one, other in combinations(poor, 2):
        couple = Link(one.original + other.original, one.translation + other.translation)
        if one not in turned and other not in turned and _cross(couple, ours, theirs, likeness):
            turned[one] = Link(one.original, other.translation)
            turned[other] = Link(other.original, one.translation)
    return [turned.get(link, link) for link in links]


def _single(link: Link) -> bool:
    return len(link.original) == len(link.translation) == 1


def _cross(couple: Link, ours: list[Anchors], theirs: list[Anchors], likeness: Likeness) -> bool:
    """Whether two blocks are far likelier translations of two others crosswise."""
    (a, b), (c, d) = couple.original, couple.translation
    crossed = likeness.of(ours[a], theirs[d]), likeness.of(ours[b], theirs[c])
    straight = likeness.of(ours[a], theirs[c]) + likeness.of(ours[b], theirs[d])
    return min(crossed) > 0 and sum(crossed) > straight + _MOVED


def _moved(
    missing: list[int], added: list[int], ours: list[Anchors], theirs: list[Anchors], likeness: Likeness
) -> list[Link]:
    """Links between blocks that stand alone and are likely translations, the likeliest first."""
    if len(missing) > _FEW or len(added) > _FEW:
        return []
    scored = [(likeness.of(ours[i], theirs[j]), i, j) for i in missing for j in added]
    found: list[Link] = []
    for score, i, j in sorted(scored, key=lambda entry: (-entry[0], entry[1], entry[2])):
        free = all(i not in link.original and j not in link.translation for link in found)
        if score >= _MOVED and free:
            found.append(Link((i,), (j,)))
    return found
