"""FM047 invisible-character-in-body."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body_copy import in_copy
from newskit.text.unseen import ZERO_WIDTH, stray_zero_width

_SOFT_HYPHEN = "\u00ad"


class InvisibleCharacterInBody(ArticleRule):
    """A zero-width character in the copy.

    ## What it does
    Does in the body what invisible-character does in front matter: zero-width spaces, joiners and word
    joiners, and a byte order mark in the middle of the text, where no script and no emoji needs them. Code,
    addresses and raw HTML are not looked at. A soft hyphen between two letters says where a long word may be
    parted, and is passed over.

    ## Why
    They come with text copied from pages and chats. A search for the word no longer finds it, and a number
    with one inside is no number. A note, because readers see nothing.

    ## Example
    Here `<U+200B>` stands for the character itself.
    ```markdown
    credit: Lusa
    ---
    The port<U+200B> reopens on Monday.
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    The port reopens on Monday.
    ```

    ## Source
    The Unicode Standard 16.0, section 23.2 (layout controls).
    """

    code = "FM047"
    name = "invisible-character-in-body"
    severity = Severity.NOTE
    since = "0.1"
    body_signs = ZERO_WIDTH
    says = "{character} cannot be seen"

    def check(self, article: Article) -> Iterator[Found]:
        """The first such characters of the body."""
        text = article.source.text
        for span in in_copy(article, stray_zero_width):
            parts = text[span.start - 1].isalpha() and text[span.end : span.end + 1].isalpha()
            if text[span.start] != _SOFT_HYPHEN or not parts:
                yield self.found(article.path, span, character=f"U+{ord(text[span.start]):04X}")
