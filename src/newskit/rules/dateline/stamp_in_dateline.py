"""DL001 stamp-in-dateline."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from newskit.article import Article, Day, Entry, FrontMatter, Instant, LocalTime, Moment, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import remove_lines, rename_field, set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.lines import is_stamp, read_line
from newskit.rules.nodes import is_absent, new_field
from newskit.text import Edit

if TYPE_CHECKING:
    from newskit.datelines import Reading


class StampInDateline(ArticleRule):
    """A page's publication line where the dateline belongs.

    ## What it does
    Reads the field `dateline`. Where it holds a stamp (time, date and credit, and no place) it says so.

    ## Why
    A dateline tells where and when a story was written, and agencies and archives file stories by it. A
    stamp tells when a page went online: that is `published` and `credit`.

    ## Example
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    dateline: 15:48 - 14/05/24 por Lusa
    ```

    Use instead:
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    credit: Lusa
    dateline: LISBON, May 14 (Lusa) -
    ```

    ## Fix safety
    Unsafe, because the true dateline is then missing. Where the file has no `published` and the stamp
    states a full instant (with a zone from the settings or the house's profile), the stamp becomes
    `published`. Where `published` says the same moment, the stamp is taken away. The credit of the stamp is
    kept in `credit`. Where `published` says another moment, or `credit` another house, there is no fix:
    somebody must decide.
    """

    code = "DL001"
    name = "stamp-in-dateline"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" is the stamp of a page, not a dateline: it names no place'
    variants: ClassVar[dict[str, str]] = {"drop": 'take it away: "{field}" says the same'}
    fix_says = 'move it to "{field}"'

    def check(self, article: Article) -> Iterator[Found]:
        """The dateline, when it reads as a stamp."""
        if article.dateline is None or article.front is None:
            return
        reading = read_line(article, article.dateline.value)
        if is_stamp(reading):
            written = article.dateline.value
            fix = self._fix(article, article.front, reading)
            yield self.found(article.path, article.dateline.span, fix=fix, written=written)

    def _fix(self, article: Article, front: FrontMatter, reading: "Reading") -> Fix | None:
        from newskit.datelines import moment_of

        moment, entry = moment_of(reading), front.entries["dateline"]
        credit = _credit(article, front, reading)
        field = front.written_name("published")
        if moment is None or credit is None or not isinstance(entry.node, Scalar):
            return None
        if "published" not in front.entries:
            return (
                self.fix(*_moved(entry, entry.node, moment, field), *credit, safe=False, field=field)
                if isinstance(moment, Instant) and is_absent(article, "published")
                else None
            )
        if article.published is None or not _are_one(moment, article.published.value):
            return None
        removal = remove_lines(article.source, entry.key.span, entry.node.span)
        return self.fix(removal, *credit, safe=False, says="drop", field=field) if removal else None


def _credit(article: Article, front: FrontMatter, reading: "Reading") -> tuple[Edit, ...] | None:
    """The edit that keeps the stamp's credit, if one is needed; None when nothing can keep it.

    The file credits another house, or has no line for another field.
    """
    if reading.agency is None:
        return ()
    if "credit" not in front.entries:
        added = new_field(article, "credit", reading.agency)
        return (added,) if added else None
    same = article.credit is not None and article.credit.value.strip().casefold() == reading.agency.casefold()
    return () if same else None


def _moved(entry: Entry, node: Scalar, moment: Moment, field: str) -> tuple[Edit, Edit]:
    """The stamp's line made the line of another field."""
    return rename_field(entry, field), set_scalar(node, str(moment))


def _are_one(stamp: Moment, published: Moment) -> bool:
    """Whether what the stamp states is what `published` says, as far as the stamp goes."""
    if isinstance(published, Day):
        return stamp == published
    clock = published.at.replace(tzinfo=None, second=0, microsecond=0)
    if isinstance(stamp, Day):
        return stamp.at == clock.date()
    if isinstance(stamp, LocalTime) or isinstance(published, LocalTime):
        return stamp.at.replace(tzinfo=None, second=0, microsecond=0) == clock
    return abs((stamp.at - published.at).total_seconds()) < 60
