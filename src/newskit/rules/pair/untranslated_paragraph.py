"""TP002 untranslated-paragraph."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import PairRule
from newskit.text import Span

if TYPE_CHECKING:
    from newskit.pairs.groups import Group
    from newskit.pairs.model import Pair


class UntranslatedParagraph(PairRule):
    """A paragraph of the translation that is still in the language of the original.

    ## What it does
    Reports a paragraph, list item, heading or standfirst of eight words or more that is written in the
    original's language. Neighbours are reported once.

    Not reported: quotations and block quotes, code, lists of names, and files whose front matter says that
    they are not translated (`untranslated: true`; other field names in the setting `pairs.untranslated`).

    ## Why
    A paragraph is overlooked, or pasted in from the corrected original and forgotten.

    ## Example
    Original:
    ```markdown
    The minister said that the new line would open in the spring of next year.
    ```

    Translation:
    ```markdown
    The minister said that the new line would open in the spring of next year.
    ```

    Use instead:
    ```markdown
    A ministra disse que a nova linha abriria na primavera do próximo ano.
    ```
    """

    code = "TP002"
    name = "untranslated-paragraph"
    severity = Severity.ERROR
    since = "0.1"
    says = 'this paragraph is not translated: "{start}"'
    variants = {"there": "the original's paragraph"}

    def check(self, pair: "Pair") -> Iterator[Found]:
        """Each run of paragraphs that are not translated."""
        for run in _runs(pair):
            first, last = run[0].translation[0], run[-1].translation[-1]
            yield self.found(
                pair.translation.path,
                Span(first.span.start, last.span.end),
                related=tuple(
                    Related(pair.original.path, g.original[0].span, self.message("there")) for g in run
                ),
                start=first.words(),
            )


def _runs(pair: "Pair") -> Iterator[list["Group"]]:
    """The groups not translated, neighbours together."""
    places = {id(group): index for index, group in enumerate(pair.groups)}
    run: list[Group] = []
    for group in pair.untranslated:
        if run and places[id(group)] != places[id(run[-1])] + 1:
            yield run
            run = []
        run.append(group)
    if run:
        yield run
