"""BY004 sign-off-in-body."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.lines import line_of, sign_off_of
from newskit.rules.removal import without_block

_LAST = 3  # blocks at the end in which sign-offs stand


class SignOffInBody(ArticleRule):
    """The sign-off of an agency at the end of the body.

    ## What it does
    Finds last paragraphs that are an agency's end mark ("Lusa/Fim"), the initials of a desk ("ANS // MLS"), a
    copyright line ("© AFP"), or the name of an agency, alone or with "Com" or "With". An agency in brackets
    at the end of a sentence, and the dateline at the head of the copy, stay.

    ## Why
    Marks are for the systems of the desks; on a page they read as a slip. Whose copy it is belongs into
    `credit`, from which pages, feeds and wire formats print it.

    ## Example
    ```markdown
    credit: Lusa
    ---
    The night ferries are back.

    Lusa/Fim
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    The night ferries are back.
    ```

    ## Fix safety
    Unsafe: the line may be the only credit that a theme prints.
    """

    code = "BY004"
    name = "sign-off-in-body"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the body ends with a sign-off, "{written}"'
    fix_says = "take it out of the body"

    def check(self, article: Article) -> Iterator[Found]:
        """Every block at the end that signs off, up to the last one of copy."""
        for block in reversed(article.body.prose_blocks[-_LAST:]):
            if block.quoted or sign_off_of(article, block) is None:
                return
            fix = self.fix(without_block(article, block.span), safe=False)
            yield self.found(article.path, block.span, fix=fix, written=line_of(article, block))
