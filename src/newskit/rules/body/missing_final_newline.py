"""BD019 missing-final-newline."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.text import Edit, Span


class MissingFinalNewline(ArticleRule):
    """A file whose last line has no line ending.

    ## What it does
    Finds files that end with a character other than a line break.

    ## Why
    Git marks such a file in every diff, and the next line that somebody adds shows as two changes.

    It is off until it is selected: readers never see it, one file in six of a real archive is like that, and
    most houses leave it to their editors' settings.

    ## Example
    The file ends right after the full stop:
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.
    ```

    Use instead:
    the same with a line ending after it.
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.
    ```

    ## Fix safety
    Safe: a line break is added, of the kind that ends the first line.
    """

    code = "BD019"
    name = "missing-final-newline"
    severity = Severity.NOTE
    since = "0.1"
    says = "the last line of the file has no line ending"
    fix_says = "end the last line"
    enabled = False

    def check(self, article: Article) -> Iterator[Found]:
        """The end of a file without a line break."""
        source = article.source
        if source.decoded and source.text and source.text[-1] not in "\n\r":
            end = len(source.text)
            fix = self.fix(Edit(Span(end, end), source.newline))
            yield self.found(article.path, Span(end - 1, end), fix=fix)
