"""TP001 missing-paragraph."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newskit.article import Block, BlockKind
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import PairRule
from newskit.text import Span

if TYPE_CHECKING:
    from newskit.pairs.model import Pair

_FEWEST_WORDS = {BlockKind.PARAGRAPH: 4, BlockKind.LIST_ITEM: 2, BlockKind.HEADING: 1, BlockKind.FOOTNOTE: 4}
_VARIANTS = {BlockKind.HEADING: "heading", BlockKind.LIST_ITEM: "item"}


class MissingParagraph(PairRule):
    """A paragraph of the original that the translation lacks.

    ## What it does
    Aligns the paragraphs, headings and list items of both sides by what they say (numbers, names, addresses,
    related words, length), never by position, and reports what has no counterpart, at the place where it
    would stand. Paragraphs that were merged, split or moved have one. Neighbours that are missing together
    are reported once.

    ## Why
    A paragraph is lost in copying, or was added to the original after it was translated; readers of one
    language know less.

    ## Example
    Original:
    ```markdown
    The bridge was closed at noon after inspectors found cracks in two of its pillars.

    The council meets on Friday to decide on repairs worth 3 million euros.
    ```

    Translation:
    ```markdown
    A ponte foi fechada ao meio-dia, depois de os inspetores terem encontrado fissuras em dois dos pilares.
    ```

    Use instead:
    ```markdown
    A ponte foi fechada ao meio-dia, depois de os inspetores terem encontrado fissuras em dois dos pilares.

    A câmara reúne-se na sexta-feira para decidir sobre reparações no valor de 3 milhões de euros.
    ```
    """

    code = "TP001"
    name = "missing-paragraph"
    severity = Severity.ERROR
    since = "0.1"
    says = 'a paragraph of the original is missing here: "{start}"'
    variants = {
        "heading": 'a heading of the original is missing here: "{start}"',
        "item": 'a list item of the original is missing here: "{start}"',
        "there": "the original's text",
    }

    def check(self, pair: "Pair") -> Iterator[Found]:
        """Each run of blocks without a counterpart."""
        for run in _runs(pair):
            yield self.found(
                pair.translation.path,
                _place(pair, run[0]),
                variant=_VARIANTS.get(pair.blocks[0][run[0]].kind, ""),
                related=tuple(
                    Related(pair.original.path, pair.blocks[0][i].span, self.message("there")) for i in run
                ),
                start=pair.blocks[0][run[0]].words(),
            )


def _runs(pair: "Pair") -> Iterator[list[int]]:
    """The missing blocks that are worth telling, neighbours together."""
    run: list[int] = []
    for index in pair.alignment.missing:
        if not _matters(pair.blocks[0][index]):
            continue
        if run and index != run[-1] + 1:
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _matters(block: Block) -> bool:
    """Whether a block says enough to be missed; a table that is missing is no paragraph."""
    words = [word for word in block.prose.split() if any(map(str.isalpha, word))]
    return len(words) >= _FEWEST_WORDS.get(block.kind, len(words) + 1)


def _place(pair: "Pair", index: int) -> Span:
    """Behind the translation of the last block before; at the head of the body when there is none."""
    before = [link.translation[-1] for link in pair.alignment.links if link.original[0] < index]
    if not before:
        start = pair.translation.body.span.start
        return Span(start, start)
    end = pair.blocks[1][before[-1]].span.end
    return Span(end, end)
