"""DL006 place-of-other-variety."""

from collections.abc import Iterator

from newskit.article import Article, Value
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.lines import read_line
from newskit.rules.nodes import one_line

_LONGEST = 200  # characters of a field that are read


class PlaceOfOtherVariety(ArticleRule):
    """A town under the name that the other variety of Portuguese has for it.

    ## What it does
    Reads the fields `dateline` and `located` of articles whose language names a country (`pt-BR`, `pt-PT`,
    `pt-AO` and so on; all but Brazil write as Portugal does) and tells towns that newskit knows under two
    names, such as Moscovo in Portugal and Moscou in Brazil. A name that towns of other countries have too is
    passed over, and so is one that differs only by an accent that capitals lost.

    ## Why
    The dateline is the first word that is read, and the name of the town tells readers at once that the copy
    was written for somebody else.

    ## Example
    ```markdown
    language: pt-PT
    dateline: Moscou, 14 mai 2024 (Lusa) --
    ```

    Use instead:
    ```markdown
    language: pt-PT
    dateline: Moscovo, 14 mai 2024 (Lusa) --
    ```

    ## Fix safety
    Unsafe: the house may have a style of its own for the town.

    ## Source
    Unicode CLDR, exemplar cities of pt and pt-PT; the style books of Lusa, Folha and Agência Brasil.
    """

    code = "DL006"
    name = "place-of-other-variety"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" is "{expected}" in the language declared, "{declared}"'
    fix_says = "write {expected}"
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """The towns of both fields."""
        if article.dateline is None and article.located is None:
            return
        if article.language_code != "pt" or article.language is None or len(article.language.value) == 2:
            return
        declared = article.language.value
        for field, value in (("dateline", article.dateline), ("located", article.located)):
            for written in _towns(article, value):
                expected = _expected(written, brazilian=declared[3:5].upper() == "BR")
                if value is not None and expected:
                    fix = self._fix(article, field, written, expected)
                    yield self.found(
                        article.path,
                        value.span,
                        fix=fix,
                        written=written,
                        expected=expected,
                        declared=declared,
                    )

    def _fix(self, article: Article, field: str, written: str, expected: str) -> Fix | None:
        node = one_line(article, field)
        if node is None or node.text.count(written) != 1:
            return None
        return self.fix(set_scalar(node, node.text.replace(written, expected)), safe=False, expected=expected)


def _towns(article: Article, value: Value[str] | None) -> tuple[str, ...]:
    """The towns that a field names: those of a dateline, else the whole of it."""
    if value is None or len(value.value) > _LONGEST:
        return ()
    places = read_line(article, value.value).places
    return tuple(place.written for place in places) or (value.value.strip().rstrip(".,:-–— "),)


def _expected(written: str, *, brazilian: bool) -> str:
    """The name that the town has in the variety, when what is written is that of the other alone."""
    from newskit.datelines.gazetteer import fold
    from newskit.datelines.toponyms import expected_form, languages_of, places_called

    own, other = ("pt-BR", "pt-PT") if brazilian else ("pt-PT", "pt-BR")
    named = places_called(written)
    if len(named) != 1 or languages_of(written) != {other} or _has_namesakes(written, named[0].country):
        return ""
    expected = expected_form(written, own) or ""
    if written.isascii() and fold(written) == fold(expected):
        return ""
    return expected.upper() if written.isupper() else expected


def _has_namesakes(written: str, country: str) -> bool:
    """Whether towns of other countries are called so: São José is a town of Brazil, too."""
    from newskit.datelines.gazetteer import fold, towns_named

    return any(town.country != country for town in towns_named(fold(written)))
