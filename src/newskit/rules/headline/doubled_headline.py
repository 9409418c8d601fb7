"""HL004 doubled-headline."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.removal import without_block
from newskit.rules.seen import same_words

_TEXT = (BlockKind.HEADING, BlockKind.PARAGRAPH)
_TOP = 1  # the level of a heading that stands for the page


class HeadingsJudged(Options):
    """The options of doubled-headline.

    Attributes:
        headings: whether a heading is judged where a generator makes the pages.
    """

    headings: bool = False


class DoubledHeadline(ArticleRule):
    """A body that begins with the headline.

    ## What it does
    Compares the first block of the body with the headline: a paragraph, letter for letter, or a heading of
    the first level, word for word. A paragraph with a full stop behind the words is a sentence of the copy,
    and a body of nothing else is not told. Under the presets of site generators headings are judged only
    where the option asks for it: many themes print no headline and leave it to the body.

    ## Why
    Pages, feeds and wire formats put the headline before the body. Where the body has it too, readers see it
    twice, and screen readers say it twice. It is a warning, not an error, because the story can still be
    read.

    ## Example
    ```markdown
    headline: Night ferries run again from May
    ---
    # Night ferries run again from May

    The council decided on Monday.
    ```

    Use instead:
    ```markdown
    headline: Night ferries run again from May
    ---
    The council decided on Monday.
    ```

    ## Fix safety
    Unsafe: a theme that prints no headline needs the one in the body.

    ## Options
    `headings`: judge headings under the preset of a site generator too, for themes that print the headline;
    false unless set.

        [newskit.rules.doubled-headline]
        headings = true
    """

    code = "HL004"
    name = "doubled-headline"
    severity = Severity.WARNING
    since = "0.1"
    says = "the body begins with the headline once more"
    variants: ClassVar[dict[str, str]] = {"headline": "the headline"}
    fix_says = "take it out of the body"
    options_type = HeadingsJudged
    options: HeadingsJudged

    def check(self, article: Article) -> Iterator[Found]:
        """The first block, when it says what the headline says."""
        headline, block = article.headline, _first(article)
        if headline is None or headline.span is None or block is None:
            return
        if self._is_doubled(article, block, headline.value):
            related = (Related(article.path, headline.span, self.message("headline")),)
            fix = self.fix(without_block(article, block.span), safe=False)
            yield self.found(article.path, block.span, fix=fix, related=related)

    def _is_doubled(self, article: Article, block: Block, headline: str) -> bool:
        if block.kind is BlockKind.PARAGRAPH:
            return block.words().casefold() == " ".join(headline.split()).casefold()
        is_judged = self.options.headings or article.world.generator is None
        return is_judged and same_words(headline, block.prose)


def _first(article: Article) -> Block | None:
    """The first block of running text: a paragraph or a heading of the first level, with copy below it."""
    block, *below = article.body.prose_blocks[:2] or (None,)
    if block is None or not below or block.kind not in _TEXT or block.quoted or block.level > _TOP:
        return None
    return block
