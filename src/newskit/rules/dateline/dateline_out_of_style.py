"""DL005 dateline-out-of-style."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from newskit.article import Article
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.lines import house_of
from newskit.rules.nodes import one_line

if TYPE_CHECKING:
    from newskit.datelines import Style

_LACKS = "dateline-lacks-"  # how the reasons begin that name a part which the line does not state
_LONGEST = 200  # characters of a dateline that are read


class DatelineOutOfStyle(ArticleRule):
    """A dateline in another form than the house writes.

    ## What it does
    Where the settings name a style of datelines for the language of the article, compares the field
    `dateline` with what that style makes of it: capitals, the form of the month, brackets and dash. It tells
    a line of another form, and one that lacks a part which the style prints. What does not read as a dateline
    is passed over, and so is a line that the style could not carry whole, one with a weekday or an hour.
    Without a style in the settings the rule is silent.

        [newskit.datelines]
        style = { en = "reuters", pt = { name = "lusa", year = true } }

    ## Why
    Readers know a house by its datelines, and archives find stories by them when all have one form.

    ## Example
    With the style `lusa` for `pt`:
    ```markdown
    language: pt
    dateline: LISBOA, 6 Mai (Lusa) -
    ```

    Use instead:
    ```markdown
    language: pt
    dateline: Lisboa, 06 mai (Lusa) --
    ```

    ## Fix safety
    Safe: the line is written anew only when it can be read in one way and the new one reads the same, place,
    day, year and agency. Nothing is translated, and no part is added.
    """

    code = "DL005"
    name = "dateline-out-of-style"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" is "{expected}" in the style {style}'
    variants: ClassVar[dict[str, str]] = {
        "place": '"{written}" has no place, which the style {style} prints',
        "date": '"{written}" has no day, which the style {style} prints',
        "year": '"{written}" has no year, which the style {style} prints',
        "agency": '"{written}" has no agency, which the style {style} prints',
    }
    fix_says = "write {expected}"

    def check(self, article: Article) -> Iterator[Found]:
        """The field, when the style of the language makes another line of it."""
        dateline = article.dateline
        if dateline is None or not article.world.dateline_styles or len(dateline.value) > _LONGEST:
            return
        style, written = _style_of(article), dateline.value.strip()
        result = _in_style(article, written, style) if style else written
        if style is None or result == written:
            return
        if result in self.variants:
            yield self.found(article.path, dateline.span, variant=result, written=written, style=style.name)
        elif result:
            fix = self._fix(article, result)
            yield self.found(
                article.path, dateline.span, fix=fix, written=written, style=style.name, expected=result
            )

    def _fix(self, article: Article, expected: str) -> Fix | None:
        node = one_line(article, "dateline")
        return self.fix(set_scalar(node, expected), expected=expected) if node else None


def _style_of(article: Article) -> "Style | None":
    """The style that the settings name for the language: for its whole tag, else for its first part."""
    from newskit.datelines import style_set

    return style_set(article.world.dateline_styles, article.language.value) if article.language else None


def _in_style(article: Article, written: str, style: "Style") -> str:
    """The line in the style; the name of the part that it lacks; empty where nothing is to be said of it."""
    from newskit.datelines import Context
    from newskit.datelines.styles import in_style

    language = article.language.value if article.language else None
    context = Context(language, None, house_of(article), article.world.timezone)
    result = in_style(written, style, language, context)
    if isinstance(result, str):
        return result
    return result.key.removeprefix(_LACKS) if result.key.startswith(_LACKS) else ""
