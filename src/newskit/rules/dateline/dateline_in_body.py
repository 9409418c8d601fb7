"""DL009 dateline-in-body."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Fix, Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.nodes import new_field
from newskit.rules.printed import Printed, at_head, without_head


class DatelineInBody(ArticleRule):
    """A dateline at the head of the body that belongs in its field.

    ## What it does
    Where the file has no `dateline`, looks at the first words of the body for a dateline: a place, and the
    day, the agency or the dash that show what it is.

    ## Why
    In the body the dateline is copy: it comes first in excerpts and in search results, no program finds the
    place and the day, and wire formats, which have a field for it, send it as a part of the first sentence.
    A desk that keeps it there on purpose switches the rule off.

    ## Example
    ```markdown
    headline: The night ferries are back
    ---
    LISBON, May 14 (Lusa) - The night ferries are back.
    ```

    Use instead:
    ```markdown
    headline: The night ferries are back
    dateline: LISBON, May 14 (Lusa) -
    ---
    The night ferries are back.
    ```

    ## Fix safety
    Unsafe: it moves the dateline as it is written, and a theme that prints no dateline then shows none.
    """

    code = "DL009"
    name = "dateline-in-body"
    severity = Severity.NOTE
    since = "0.1"
    says = '"{written}" is a dateline, and there is a field for it'
    fix_says = 'move it to "{field}"'

    def check(self, article: Article) -> Iterator[Found]:
        """The dateline at the head of the body of a file without the field."""
        if article.front is None or "dateline" in article.front.entries:
            return
        head = at_head(article)
        if head is not None:
            yield self.found(article.path, head.span, fix=self._fix(article, head), written=head.text)

    def _fix(self, article: Article, head: Printed) -> Fix | None:
        added, taken = new_field(article, "dateline", head.text), without_head(article, head)
        if added is None or taken is None or article.front is None:
            return None
        return self.fix(added, taken, safe=False, field=article.front.written_name("dateline"))
