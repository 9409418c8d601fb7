"""FM041 decomposed-letter."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.parsing.write import set_part
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import foreign_values
from newskit.text.normal_form import ACCENTS, find_decomposed


class DecomposedLetter(ArticleRule):
    """An accented letter in front matter that is written as two characters.

    ## What it does
    Finds letters followed by a combining accent that Unicode has as one character too (form NFC): `a` and
    U+0303 for `ã`. Marks that no single letter holds, and other differences between the forms of Unicode, are
    passed over.

    ## Why
    Both look the same and are different text: a search for `São` finds one of them, a topic stands twice in
    the list, sorting goes wrong. They come from PDF files and from names of files on a Mac. A warning,
    because readers see nothing.

    ## Example
    Here `<U+0303>` stands for the character itself.
    ```markdown
    section: Sa<U+0303>o Tome
    ```

    Use instead:
    ```markdown
    section: São Tome
    ```

    ## Fix safety
    Safe in copy: the letter is written as one character, and is the same text by Unicode's own definition.
    Unsafe in names of files, addresses, ids and in fields of the repository, where something else may be
    called by the two characters.

    ## Source
    Unicode Standard Annex #15; W3C, Character Model for the World Wide Web: String Matching.
    """

    code = "FM041"
    name = "decomposed-letter"
    severity = Severity.WARNING
    since = "0.1"
    front_signs = ACCENTS
    says = '"{letter}" in "{field}" is written as a letter and an accent of its own'
    fix_says = "write the letter as one character"

    def check(self, article: Article) -> Iterator[Found]:
        """Every letter that has a form of its own."""
        for each in foreign_values(article):
            for span, letter in find_decomposed(article.source.text, *each.node.span):
                fix = self.fix(
                    set_part(article.source, each.node, span, letter), safe=each.is_prose and article.is_whole
                )
                yield self.found(article.path, span, fix=fix, letter=letter, field=each.path)
