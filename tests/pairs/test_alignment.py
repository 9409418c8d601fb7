"""Alignment of blocks: what is missing, merged, split or moved."""

import pytest

from newskit.article import Block, BlockKind
from newskit.pairs.alignment import align
from newskit.text import Span

STORY = (
    (
        "The council closed the old bridge on Monday after inspectors found cracks in two pillars.",
        "A câmara fechou a ponte velha na segunda-feira, depois de os inspetores terem encontrado fissuras em dois pilares.",
    ),
    (
        "Repairs will cost 3.4 million euros and last until September, the mayor said.",
        "As reparações vão custar 3,4 milhões de euros e durar até setembro, disse a presidente.",
    ),
    (
        "Some 12,000 cars cross the river there every day.",
        "Cerca de 12 mil carros atravessam ali o rio todos os dias.",
    ),
    (
        "Shopkeepers fear that customers will go to the new centre in the suburbs.",
        "Os comerciantes receiam que os clientes passem a ir ao novo centro nos subúrbios.",
    ),
    (
        "A ferry will carry pedestrians and cyclists from Tuesday, at no charge.",
        "Um ferry vai transportar peões e ciclistas a partir de terça-feira, sem custos.",
    ),
    (
        "Engineers from the university had warned of the danger in a report in 2019.",
        "Engenheiros da universidade tinham alertado para o perigo num relatório em 2019.",
    ),
)


def blocks(texts):
    return tuple(Block(BlockKind.PARAGRAPH, Span(0, len(text)), text) for text in texts)


ORIGINAL, TRANSLATION = blocks(one for one, _ in STORY), blocks(other for _, other in STORY)
EVERY = pytest.mark.parametrize("place", range(len(STORY)))


def links(alignment):
    return [(link.original, link.translation) for link in alignment.links]


def test_whole_story():
    """Each paragraph stands beside its translation."""
    alignment = align(ORIGINAL, TRANSLATION)
    assert links(alignment) == [((n,), (n,)) for n in range(len(STORY))]
    assert (alignment.missing, alignment.added) == ((), ())


@EVERY
def test_one_missing(place):
    """The paragraph that is missing is named, and no other."""
    alignment = align(ORIGINAL, TRANSLATION[:place] + TRANSLATION[place + 1 :])
    assert (alignment.missing, alignment.added) == ((place,), ())


@EVERY
def test_one_added(place):
    """A paragraph that only the translation has is named as added."""
    alignment = align(ORIGINAL[:place] + ORIGINAL[place + 1 :], TRANSLATION)
    assert (alignment.missing, alignment.added) == ((), (place,))


@pytest.mark.parametrize("place", range(len(STORY) - 1))
def test_two_merged(place):
    """Two paragraphs made one are linked to it together, and the other way round."""
    one = TRANSLATION[place]._replace(prose=f"{TRANSLATION[place].prose} {TRANSLATION[place + 1].prose}")
    merged = (*TRANSLATION[:place], one, *TRANSLATION[place + 2 :])
    assert ((place, place + 1), (place,)) in links(align(ORIGINAL, merged))
    assert ((place,), (place, place + 1)) in links(align(merged, ORIGINAL, ("pt", "en")))


@pytest.mark.parametrize("place", range(len(STORY) - 2))
def test_three_merged(place):
    """Three paragraphs made one are linked to it together, and the other way round."""
    whole = " ".join(block.prose for block in TRANSLATION[place : place + 3])
    merged = (*TRANSLATION[:place], TRANSLATION[place]._replace(prose=whole), *TRANSLATION[place + 3 :])
    three = (place, place + 1, place + 2)
    assert (three, (place,)) in links(align(ORIGINAL, merged))
    assert ((place,), three) in links(align(merged, ORIGINAL, ("pt", "en")))


def test_far_ones_swapped():
    """Two paragraphs that stand far apart and changed places keep their partners."""
    swapped = (TRANSLATION[-1], *TRANSLATION[1:-1], TRANSLATION[0])
    alignment = align(ORIGINAL, swapped)
    assert (alignment.missing, alignment.added) == ((), ())
    assert alignment.translation_of(0) == (len(STORY) - 1,)
    assert alignment.translation_of(len(STORY) - 1) == (0,)


@pytest.mark.parametrize("place", range(len(STORY) - 1))
def test_neighbours_swapped(place):
    """Two neighbours that changed places keep their partners, and the links say so."""
    swapped = (*TRANSLATION[:place], TRANSLATION[place + 1], TRANSLATION[place], *TRANSLATION[place + 2 :])
    alignment = align(ORIGINAL, swapped)
    assert alignment.translation_of(place) == (place + 1,)
    assert alignment.translation_of(place + 1) == (place,)
    assert [link.original for link in alignment.moved()] == [(place + 1,)]


def test_moved_to_the_end():
    """A paragraph moved far away keeps its partner."""
    alignment = align(ORIGINAL, (*TRANSLATION[1:], TRANSLATION[0]))
    assert alignment.missing == ()
    assert alignment.translation_of(0) == (len(STORY) - 1,)


@pytest.mark.parametrize(("one", "other"), [((), ()), (ORIGINAL, ()), ((), TRANSLATION)])
def test_empty_sides(one, other):
    """A side without blocks leaves the other alone."""
    alignment = align(one, other)
    assert alignment.links == ()
    assert (len(alignment.missing), len(alignment.added)) == (len(one), len(other))


def test_long_documents_keep_to_a_band():
    """Two thousand blocks a side are aligned without comparing each with each, also after a large loss."""
    texts = blocks(
        f"Story number {n} from harbour{n} about vessel{n % 700} and captain{n % 311}" for n in range(2000)
    )
    alignment = align(texts, texts[:800] + texts[1100:], ("en", "en"))
    assert alignment.missing == tuple(range(800, 1100))


def test_equal_blocks():
    """Blocks that say nothing of their own are aligned in order."""
    texts = blocks(["the same words"] * 60)
    assert links(align(texts, texts, ("en", "en"))) == [((n,), (n,)) for n in range(60)]
