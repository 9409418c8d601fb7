"""ST005 canceled-without-ednote."""

from collections.abc import Iterator

from newskit.article import Article, PubStatus
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule


class CanceledWithoutEdnote(ArticleRule):
    """A canceled story that does not say why.

    ## What it does
    Finds `status: canceled` without an editor's note (`ednote`).

    ## Why
    Desks that already used the story must decide what to do: take it down, or correct what they wrote. A kill
    notice without its reason makes them call. It is a reminder, so it does not fail a run.

    ## Example
    ```markdown
    status: canceled
    ```

    Use instead:
    ```markdown
    status: canceled
    ednote: The figures were those of last year. A new story follows.
    ```

    ## Source
    IPTC NewsML-G2 Guidelines, publishing status and `edNote`: the note tells receivers what to do.
    """

    code = "ST005"
    name = "canceled-without-ednote"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the story is canceled, and "{field}" does not say why'

    def check(self, article: Article) -> Iterator[Found]:
        """The status, when no note stands with it."""
        status = article.status
        if status is None or status.value is not PubStatus.CANCELED or article.front is None:
            return
        if article.ednote is None or not article.ednote.value.strip():
            yield self.found(article.path, status.span, field=article.front.written_name("ednote"))
