"""BD005 vague-link-text."""

from collections.abc import Iterator

from newskit.article import Article, InlineKind
from newskit.diagnostics import Found, Severity
from newskit.lexicon.vague_links import VAGUE_LINKS
from newskit.rules.base import ArticleRule

_LONGEST = 30  # characters of the longest entry, with marks around it


class VagueLinkText(ArticleRule):
    """A link whose words do not say where it leads.

    ## What it does
    Finds links whose whole text is "here", "click here", "this link", "read more", "aqui", "clique aqui",
    "neste link" and the like.

    ## Why
    Many readers who listen to a page have its links read out as a list, where "here" says nothing. A link on
    the words that name the thing also tells everybody else whether to follow it.

    It is off until it is selected: it is a matter of style that a house decides for itself, and an archive
    has hundreds of them.

    ## Example
    ```markdown
    credit: Acme
    ---
    The report can be read [here](https://example.org/report/).
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    It says so in the [report on the yards](https://example.org/report/).
    ```

    ## Source
    WCAG 2.2, success criterion 2.4.9: the purpose of each link can be told from its text alone.
    """

    code = "BD005"
    name = "vague-link-text"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the words of the link do not say where it leads: "{label}"'
    enabled = False

    def check(self, article: Article) -> Iterator[Found]:
        """Every link with words that fit any link."""
        for block in article.body.blocks:
            for link in block.inlines:
                if link.kind is InlineKind.LINK and len(link.label) <= _LONGEST and _is_vague(link.label):
                    yield self.found(article.path, link.span, label=link.label.strip())


def _is_vague(label: str) -> bool:
    return " ".join(label.casefold().split()).strip(" .,:;!…»›>→[]()\"'“”") in VAGUE_LINKS
