"""BY002 doubled-byline."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.removal import without_block
from newskit.rules.seen import words_of

_LABEL = re.compile(
    r"^(?:(?:written|reported|text|story|words|escrito|texto|reportagem|publicado) )?(?:by|por) "
    r"|^(?:texto|reportagem|autora?|author) "
)
_AND = re.compile(r" (?:and|e) ")
_LONGEST = 200  # characters


class DoubledByline(ArticleRule):
    """A body that begins or ends with the byline.

    ## What it does
    Compares the first and the last paragraph of the body with the names in `byline`, with or without "By",
    "Por" or "Texto:" before them.

    ## Why
    Pages, feeds and wire formats print the byline of the field. Where the body has it too it stands twice on
    the page, and is counted as copy: it comes first in excerpts and in what a screen reader says.

    ## Example
    ```markdown
    byline: Marta Exemplo
    ---
    By Marta Exemplo

    The night ferries are back.
    ```

    Use instead:
    ```markdown
    byline: Marta Exemplo
    ---
    The night ferries are back.
    ```

    ## Fix safety
    Unsafe: a theme that prints no byline needs the one in the body.
    """

    code = "BY002"
    name = "doubled-byline"
    severity = Severity.WARNING
    since = "0.1"
    says = "the body holds the byline once more"
    variants: ClassVar[dict[str, str]] = {"byline": "the byline"}
    fix_says = "take it out of the body"

    def check(self, article: Article) -> Iterator[Found]:
        """The first and the last block, when it is the byline and nothing else."""
        if not article.byline:
            return
        names = _names(" and ".join(words_of(name.value) for name in article.byline))
        blocks = article.body.prose_blocks
        for block in dict.fromkeys((*blocks[:2], *blocks[-1:])):
            if names and _may_be(block) and _names(words_of(block.prose)) == names:
                related = (Related(article.path, article.byline[0].span, self.message("byline")),)
                fix = self.fix(without_block(article, block.span), safe=False)
                yield self.found(article.path, block.span, fix=fix, related=related)


def _may_be(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and not block.quoted and len(block.prose) <= _LONGEST


def _names(words: str) -> frozenset[str]:
    """The names in a line without its label, however they are joined."""
    return frozenset(_AND.split(_LABEL.sub("", words)))
