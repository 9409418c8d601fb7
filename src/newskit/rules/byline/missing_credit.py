"""BY003 missing-credit."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from newskit.article import Article, BlockKind
from newskit.diagnostics import Fix, Found, Severity
from newskit.lexicon.agencies import may_name_agency
from newskit.rules.base import ArticleRule
from newskit.rules.lines import read_line, sign_off_of
from newskit.rules.nodes import new_field
from newskit.text import Span

_SENTENCE_ENDS = '.!?”"»'
_SHORTEST = 3  # letters: two may be a state, a party, initials
_PRINTED = frozenset({"wire", "credit"})  # a stamp in the dateline is DL001's


class _Named(NamedTuple):
    """An agency that a line names: which line, where; `sure` when nothing else can be meant."""

    agency: str
    variant: str
    span: Span | None
    sure: bool


class MissingCredit(ArticleRule):
    """Copy of an agency without a credit.

    ## What it does
    Where `credit` is absent, looks for a news agency that newskit knows in the byline (the whole of it, or
    "Agência Lusa com AFP"), in the dateline ("LISBON (Lusa) -"), and in the last lines of the body
    ("Lusa/Fim", "(Lusa)", "© AFP").

    ## Why
    Agencies ask for a credit, and what pages, feeds and wire formats show as credit comes from this field.
    The name of the agency in the copy is no credit to a program.

    ## Example
    ```markdown
    dateline: LISBON, May 14 (Lusa) -
    ```

    Use instead:
    ```markdown
    dateline: LISBON, May 14 (Lusa) -
    credit: Lusa
    ```

    ## Fix safety
    Safe where byline, dateline or a mark of the agency ("Lusa/Fim") names one: the agency goes to `credit`,
    and nothing else changes. Unsafe from other lines of the body: the agency may be the source of a part.
    """

    code = "BY003"
    name = "missing-credit"
    severity = Severity.WARNING
    since = "0.1"
    says = "the byline names {agency}, and there is no credit"
    variants: ClassVar[dict[str, str]] = {
        "dateline": "the dateline names {agency}, and there is no credit",
        "body": "the body ends with {agency}, and there is no credit",
    }
    fix_says = "write {field}: {agency}"

    def check(self, article: Article) -> Iterator[Found]:
        """The first line that names an agency, in an article without a credit."""
        if article.front is None or "credit" in article.front.entries:
            return
        named = _in_byline(article) or _in_dateline(article) or _in_body(article)
        if named:
            variant, agency = named.variant, named.agency
            yield self.found(
                article.path, named.span, variant=variant, fix=self._fix(article, named), agency=agency
            )

    def _fix(self, article: Article, named: _Named) -> Fix | None:
        if article.front is None:
            return None
        field = article.front.written_name("credit")
        edit = new_field(article, "credit", named.agency)
        return self.fix(edit, safe=named.sure, field=field, agency=named.agency) if edit else None


def _in_byline(article: Article) -> _Named | None:
    """The byline, when it is one and all of it is agencies."""
    if len(article.byline) != 1 or not may_name_agency(article.byline[0].value):
        return None
    from newskit.datelines.names import agencies_in

    byline = article.byline[0]
    agency = agencies_in(byline.value)
    return _Named(agency, "", byline.span, sure=True) if agency and _is_agency(agency) else None


def _in_dateline(article: Article) -> _Named | None:
    """The agency that the dateline field names."""
    if article.dateline is None:
        return None
    reading = read_line(article, article.dateline.value)
    if reading.agency is None or reading.kind.value not in _PRINTED:
        return None
    if not _is_agency(reading.agency):
        return None
    return _Named(reading.agency, "dateline", article.dateline.span, sure=True)


def _in_body(article: Article) -> _Named | None:
    """The agency in the sign-off, or in brackets behind the last sentence."""
    blocks = [block for block in article.body.prose_blocks[-2:] if block.kind is BlockKind.PARAGRAPH]
    for block in reversed(blocks):
        found = sign_off_of(article, block)
        if found and found.agency:
            return _Named(found.agency, "body", block.span, sure=found.is_mark)
    return _trailing(article, blocks[-1].words(), blocks[-1].span) if blocks else None


def _trailing(article: Article, words: str, span: Span) -> _Named | None:
    """The agency of "... the minister said. (Lusa)"."""
    before, bracket, inside = words.rpartition("(")
    if (
        not bracket
        or not words.endswith(")")
        or not may_name_agency(inside)
        or before.rstrip()[-1:] not in _SENTENCE_ENDS
    ):
        return None
    reading = read_line(article, words[-200:])
    if reading.kind.value != "credit" or not reading.agency or not _is_agency(reading.agency):
        return None
    return _Named(reading.agency, "body", span, sure=False)


def _is_agency(names: str) -> bool:
    """Whether a name is of an agency that cannot be taken for a state or a party."""
    from newskit.datelines.signoffs import only_agencies

    return len(names) >= _SHORTEST and only_agencies(names)
