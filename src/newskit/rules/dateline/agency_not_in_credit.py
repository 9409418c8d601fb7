"""DL013 agency-not-in-credit."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.lexicon.agencies import forms_of, is_agency
from newskit.rules.base import ArticleRule
from newskit.rules.printed import Printed, printed
from newskit.rules.seen import words_of

_JOINED = re.compile(r"\s?/\s?|,\s?|\s(?:e|and|y)\s")  # as the grammar joins the agencies of a dateline
_SHORTEST = 3  # letters in Portuguese copy, where two may be a state: Amapá, Pará


class AgencyNotInCredit(ArticleRule):
    """A credit that leaves out the agency of the dateline.

    ## What it does
    Where `credit` is filled, looks whether it names the news agency that stands in the dateline (the field,
    else the head of the body), under any of the names that newskit knows of it. Of several agencies one is
    enough. An article without a credit is told by missing-credit, which writes it.

    ## Why
    Agencies ask for a credit, and what pages, feeds and wire formats show as credit comes from this field.
    Often the dateline was copied with the text of one agency, and the credit is left from another.

    ## Example
    ```markdown
    dateline: LISBON, May 14 (Lusa) -
    credit: Reuters
    ```

    Use instead:
    ```markdown
    dateline: LISBON, May 14 (Lusa) -
    credit: Lusa
    ```
    """

    code = "DL013"
    name = "agency-not-in-credit"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the dateline names {agency}, the credit does not: "{credit}"'
    variants = {"dateline": "the dateline"}

    def check(self, article: Article) -> Iterator[Found]:
        """The credit, when the agency of the dateline is not in it."""
        credit = article.credit
        if credit is None or not credit.value.strip():
            return
        line = printed(article)
        agency = line.reading.agency if line else None
        shortest = _SHORTEST if article.language_code == "pt" else 0
        if line is None or not agency or not _are_agencies(agency, shortest):
            return
        if not _is_named(agency, credit.value):
            yield self._missing(article, line, agency)

    def _missing(self, article: Article, line: Printed, agency: str) -> Found:
        related = (Related(article.path, line.span, self.message("dateline")),)
        span, written = (article.credit.span, article.credit.value) if article.credit else (None, "")
        return self.found(article.path, span, related=related, agency=agency, credit=written)


def _are_agencies(names: str, shortest: int) -> bool:
    """Whether all the names are of news agencies for certain."""
    return all(len(name) >= shortest and is_agency(name) for name in _JOINED.split(names))


def _is_named(agency: str, credit: str) -> bool:
    """Whether a credit names one of the agencies, under any of its names."""
    given = f" {words_of(credit)} "
    return any(
        f" {words_of(form)} " in given for name in _JOINED.split(agency) for form in forms_of(name.strip())
    )
