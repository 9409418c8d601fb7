"""FM039 direction-control."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.parsing.write import set_part
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import foreign_values
from newskit.text.unseen import DIRECTION, stray_direction, turns_text


class DirectionControl(ArticleRule):
    """An unseen mark of writing direction in front matter.

    ## What it does
    Finds the marks, embeddings, isolates and overrides of direction (U+061C, U+200E, U+200F, U+202A to
    U+202E, U+2066 to U+2069) in values without any text from right to left. Articles in a language that is
    written from right to left may have them, and so may values that quote one; overrides, which turn letters
    round, are told there too.

    ## Why
    They come with copied dates and phone numbers, cannot be seen, and go into feeds, addresses and searches.
    An override shows another text than the one that is there, which is how file names and names are forged.
    A warning, because the words are all there.

    ## Example
    Here `<U+200E>` stands for the character itself.
    ```markdown
    headline: The port<U+200E> reopens on Monday
    ```

    Use instead:
    ```markdown
    headline: The port reopens on Monday
    ```

    ## Fix safety
    Safe for marks from left to right, which say what holds anyway: they are taken away. Unsafe for the
    others, because the text may be seen in another order afterwards.

    ## Source
    Unicode Standard Annex #9; Unicode Technical Standard #55, Unicode source code handling.
    """

    code = "FM039"
    name = "direction-control"
    severity = Severity.WARNING
    since = "0.1"
    front_signs = DIRECTION
    says = '{character} in "{field}" is an unseen mark of writing direction'
    fix_says = "take it away"

    def check(self, article: Article) -> Iterator[Found]:
        """Every run of marks that no text from right to left calls for."""
        text = article.source.text
        for each in foreign_values(article):
            for span in stray_direction(text, *each.node.span, article.language_code):
                edit = set_part(article.source, each.node, span, "")
                fix = self.fix(edit, safe=article.is_whole and not turns_text(article.source.slice(span)))
                yield self.found(
                    article.path, span, fix=fix, character=f"U+{ord(text[span.start]):04X}", field=each.path
                )
