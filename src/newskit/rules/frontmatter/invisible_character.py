"""FM040 invisible-character."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.parsing.write import set_part
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import foreign_values
from newskit.text.unseen import ZERO_WIDTH, stray_zero_width


class InvisibleCharacter(ArticleRule):
    """A zero-width character or a soft hyphen in front matter.

    ## What it does
    Finds zero-width spaces, joiners and non-joiners (U+200B to U+200D), word joiners (U+2060) and soft
    hyphens (U+00AD) in values, where no script needs them: never between emoji, and never on a line with
    Persian, Arabic, Indic, South-East Asian or East Asian text. In articles in other languages than English
    and Portuguese soft hyphens are passed over: some languages part long words in headlines with them.

    ## Why
    They come with text copied from pages, documents and chats. A search for the word no longer finds it, two
    equal topics are two, and an address made of the headline holds what nobody can type. A warning, because
    readers see nothing.

    ## Example
    Here `<U+200B>` stands for the character itself.
    ```markdown
    topics: [Ports<U+200B>, Rivers]
    ```

    Use instead:
    ```markdown
    topics: [Ports, Rivers]
    ```

    ## Fix safety
    Safe: the character is taken away, and the value looks as before.

    ## Source
    The Unicode Standard 16.0, section 23.2 (layout controls).
    """

    code = "FM040"
    name = "invisible-character"
    severity = Severity.WARNING
    since = "0.1"
    front_signs = ZERO_WIDTH
    says = '{character} in "{field}" cannot be seen'
    fix_says = "take it away"

    def check(self, article: Article) -> Iterator[Found]:
        """Every run that nothing calls for."""
        text = article.source.text
        parts_words = article.language_code not in ("", "en", "pt")
        for each in foreign_values(article):
            for span in stray_zero_width(text, *each.node.span):
                if text[span.start] == "\u00ad" and parts_words:
                    continue
                fix = self.fix(set_part(article.source, each.node, span, ""), safe=article.is_whole)
                character = f"U+{ord(text[span.start]):04X}"
                yield self.found(article.path, span, fix=fix, character=character, field=each.path)
