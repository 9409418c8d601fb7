"""FM048 decomposed-letter-in-body."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body_copy import in_copy
from newskit.text import Span
from newskit.text.normal_form import ACCENTS, find_decomposed


class DecomposedLetterInBody(ArticleRule):
    """Accented letters in the copy that are written as two characters.

    ## What it does
    Finds in the body letters followed by a combining accent that Unicode has as one character too (form
    NFC), and tells the first: where one stands, mostly the whole text is written so. Code, addresses and raw
    HTML are not looked at.

    ## Why
    Both look the same and are different text: a search for a name finds one of them. They come from PDF
    files and from some keyboards. A note, because readers see nothing.

    ## Example
    Here `<U+0303>` stands for the character itself.
    ```markdown
    credit: Lusa
    ---
    O porto de Sa<U+0303>o Jacinto reabre.
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    O porto de São Jacinto reabre.
    ```

    ## Source
    Unicode Standard Annex #15; W3C, Character Model for the World Wide Web: String Matching.
    """

    code = "FM048"
    name = "decomposed-letter-in-body"
    severity = Severity.NOTE
    since = "0.1"
    body_signs = ACCENTS
    says = '"{letter}" is written as a letter and an accent of its own'

    def check(self, article: Article) -> Iterator[Found]:
        """The first such letter of the body."""
        for span in in_copy(article, _spans):
            _, letter = next(find_decomposed(article.source.text, *span))
            yield self.found(article.path, span, letter=letter)
            return


def _spans(text: str, start: int, end: int) -> Iterator[Span]:
    return (span for span, _ in find_decomposed(text, start, end))
