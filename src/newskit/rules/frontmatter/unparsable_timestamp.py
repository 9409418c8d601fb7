"""FM004 unparsable-timestamp."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newskit.article import Article, Fault, Instant, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing import write
from newskit.parsing.moments import iso
from newskit.rules.base import FaultRule
from newskit.rules.lines import is_stamp, read_line
from newskit.rules.nodes import new_field
from newskit.text import Edit

if TYPE_CHECKING:
    from newskit.datelines import Reading


class UnparsableTimestamp(FaultRule):
    """A date field that holds something else than a date, such as a page stamp.

    ## What it does
    Reads `published`, `modified`, `embargo`, `expires` and the `at` of corrections, under the names that the
    repository gives them, and finds values that are no ISO 8601 date or time. A publication line copied
    from a page, such as `15:48 - 14/05/24 por Lusa`, is recognised as a stamp, and a dateline as one. Where
    `02/03/2026` may be the second of March or the third of February, both days are named.

    ## Why
    Generators, feeds and search engines take an unreadable date for no date, or guess: day and month change
    places, and the story sorts where nobody looks for it.

    ## Example
    ```markdown
    published: 15:48 - 14/05/24 por Lusa
    ```

    Use instead:
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    credit: Lusa
    ```

    ## Fix safety
    A bare date in another form stays a bare date: safe where it says itself which number is the day, unsafe
    where the language of the article does. A stamp is mended only where it gives day and time and the zone
    is known: printed in the stamp, kept by the house (`profile`) or set (`timezone`). Safe where everything
    the stamp says is kept: an agency goes to `credit` when the file has none. Unsafe where it also names a
    person, a town, a second time or another agency than the credit.

    ## Source
    ISO 8601-1:2019, section 5.4; RFC 3339, section 5.6.
    """

    code = "FM004"
    name = "unparsable-timestamp"
    severity = Severity.ERROR
    since = "0.1"
    says = '"{written}" is not an ISO 8601 instant'
    variants = {
        "stamp": '"{written}" is a page stamp, not an ISO 8601 instant',
        "dateline": '"{written}" is a dateline, not an ISO 8601 instant',
        "date": '"{written}" is a date in another form than ISO 8601',
        "open": '"{written}" can be read as {first} or as {second}',
        "credited": "write {instant} and {credit}: {agency}",
    }
    fix_says = "write {instant}"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A stamp is told apart, and mended where its instant is certain."""
        node, name = fault.values["node"], str(fault.values["name"])
        written = fault.values["written"]
        reading = read_line(article, node.text)
        if is_stamp(reading) and _is_date(reading):
            fix = self._as_day(article, node, reading)
            yield self.found(article.path, fault.span, variant="date", fix=fix, written=written)
        elif is_stamp(reading) and reading.clock.date is not None:
            fix = self._mended(article, name, node, reading)
            yield self.found(article.path, fault.span, variant="stamp", fix=fix, written=written)
        elif days := _two_days(reading):
            yield self.found(
                article.path, fault.span, variant="open", written=written, first=days[0], second=days[1]
            )
        else:
            variant = "dateline" if reading.kind.value == "wire" and reading.places else ""
            yield self.found(article.path, fault.span, variant=variant, written=written)

    def _as_day(self, article: Article, node: Scalar, reading: "Reading") -> Fix | None:
        """A bare date stays one; certain where nothing but itself had to say which number is the day."""
        day = reading.clock.date or ""
        if len(day) != len("yyyy-mm-dd") or node.is_block:
            return None
        safe = article.is_whole and not any(possible.evidence for possible in reading.readings)
        return self.fix(write.set_scalar(node, day), safe=safe, instant=day)

    def _mended(self, article: Article, name: str, node: Scalar, reading: "Reading") -> Fix | None:
        from newskit.datelines import moment_at, moment_of

        moment = moment_of(reading) if name == "published" else moment_at(reading.clock)
        if not isinstance(moment, Instant) or node.is_block:
            return None
        instant, agency, safe = iso(moment), reading.agency or "", _keeps_all(article, reading)
        edits = [write.set_scalar(node, instant)]
        added = _credit(article, name, agency)
        if added is None:
            lost = bool(agency) and article.credit is None
            return self.fix(*edits, safe=safe and not lost, instant=instant)
        credit = article.front.written_name("credit") if article.front else "credit"
        return self.fix(
            *edits, added, safe=safe, says="credited", instant=instant, credit=credit, agency=agency
        )


def _is_date(reading: "Reading") -> bool:
    """Whether a line is a date and nothing else."""
    return reading.clock.date is not None and {name for name, _ in reading.parts} == {"date"}


def _two_days(reading: "Reading") -> tuple[str, str] | None:
    """The two days that a line may mean, where nothing decides which number is the day."""
    if not is_stamp(reading) or not reading.ambiguous:
        return None
    days = [possible.date for possible in reading.readings if possible.date]
    return (days[0], days[1]) if len(days) > 1 and days[0] != days[1] else None


def _credit(article: Article, name: str, agency: str) -> Edit | None:
    """The credit that a stamp of the story itself names, where the file has no such field."""
    return new_field(article, "credit", agency) if agency and name != "corrections" else None


def _keeps_all(article: Article, reading: "Reading") -> bool:
    """Whether day, time and agency are all that the stamp says.

    And the agency is in the credit or goes there.
    """
    if reading.modified or reading.byline or reading.places:
        return False
    return not reading.agency or article.credit is None or reading.agency in article.credit.value
