"""FM049 mojibake-in-body."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body_copy import in_copy
from newskit.text import Span
from newskit.text.mojibake import LEADS, find_mangled, may_be_mangled


class MojibakeInBody(ArticleRule):
    """Letters in the copy that were read in the wrong encoding.

    ## What it does
    Does in the body what mojibake does in front matter: `Ã§` for `ç`, `â€œ` for `“`, `Â«` for `«`, and the
    sign U+FFFD where a letter was lost. Code, addresses and raw HTML are not looked at.

    ## Why
    The story goes out as `a situaÃ§Ã£o`. A warning, not an error as in front matter: a story may quote such
    text to tell of it.

    ## Example
    ```markdown
    credit: Lusa
    ---
    A situaÃ§Ã£o no porto.
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    A situação no porto.
    ```

    ## Source
    The Unicode Standard 16.0, section 3.9 (UTF-8); WHATWG Encoding Standard, windows-1252.
    """

    code = "FM049"
    name = "mojibake-in-body"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = LEADS
    says = '"{written}" was read in the wrong encoding'
    variants = {"meant": '"{written}" was read in the wrong encoding and means "{meant}"'}

    def check(self, article: Article) -> Iterator[Found]:
        """The first such runs of the body, with what they mean where that is known."""
        if not may_be_mangled(article.body_signs):
            return
        meant: dict[Span, str] = {}

        def mangled(text: str, start: int, end: int) -> Iterator[Span]:
            for each in find_mangled(text, start, end):
                meant[each.span] = each.meant
                yield each.span

        for span in in_copy(article, mangled):
            written = article.source.slice(span)
            if meant[span]:
                yield self.found(article.path, span, variant="meant", written=written, meant=meant[span])
            else:
                yield self.found(article.path, span, written=written)
