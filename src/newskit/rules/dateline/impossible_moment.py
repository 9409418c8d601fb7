"""DL010 impossible-moment."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.lines import read_line
from newskit.rules.nodes import one_line

_LONGEST = 300  # characters of a dateline that are read
_CLOCK = re.compile(
    r"(?<![\d:.,/-])(?P<hour>\d{1,2})(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?|\s?[hH]\s?(?P<minutes>\d\d))"
    r"(?![\d:/])(?:\s?(?P<half>[aApP]\.?[mM]\b\.?))?"
)
_NOON = 12
_MIDNIGHT = 24
_LAST = (23, 59, 60)  # hour, minute, second, with the leap second


class ImpossibleMoment(ArticleRule):
    """A day or a time in a dateline that no calendar and no clock has.

    ## What it does
    Reads the field `dateline`. It tells hours above 23 (24:00 is midnight), minutes above 59, hours above 12
    with "am" or "pm" behind them, and days such as 30 February. The same in date fields is told by
    impossible-date.

    ## Why
    One key was missed, and nobody can know the true day or hour. Programs leave such a time out, or count
    on into the next day.

    ## Example
    ```markdown
    dateline: LISBON, May 14, 2024 13:42pm (Lusa) -
    ```

    Use instead:
    ```markdown
    dateline: LISBON, May 14, 2024 13:42 (Lusa) -
    ```

    ## Fix safety
    Safe for "pm" behind an hour above 12, which says the same twice: it is taken away. There is no other fix.

    ## Source
    ISO 8601-1:2019, section 4.3.
    """

    code = "DL010"
    name = "impossible-moment"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" is a time that does not exist'
    variants: ClassVar[dict[str, str]] = {
        "day": '"{written}" is a day that does not exist',
        "half": '"{written}" counts to 24 hours and has "{half}" too',
    }
    fix_says = "write {time}"

    def check(self, article: Article) -> Iterator[Found]:
        """The times and the day of the field."""
        dateline = article.dateline
        if dateline is None or not any(map(str.isdecimal, dateline.value)) or len(dateline.value) > _LONGEST:
            return
        day = _missing_day(article, dateline.value)
        if day:
            yield self.found(article.path, dateline.span, variant="day", written=day)
        for clock in _CLOCK.finditer(dateline.value):
            yield from self._of_clock(article, clock)

    def _of_clock(self, article: Article, clock: re.Match[str]) -> Iterator[Found]:
        written, half = clock.group(), clock["half"]
        span = article.dateline.span if article.dateline else None
        if not _exists(clock):
            yield self.found(article.path, span, written=written)
        elif half and int(clock["hour"]) > _NOON:
            fix = self._fix(one_line(article, "dateline"), clock)
            yield self.found(article.path, span, variant="half", fix=fix, written=written, half=half)

    def _fix(self, node: Scalar | None, clock: re.Match[str]) -> Fix | None:
        """The time without its "pm", where that says the same."""
        if node is None or clock["half"][:1].lower() != "p" or node.text.count(clock.group()) != 1:
            return None
        time = clock.group().removesuffix(clock["half"]).rstrip()
        return self.fix(set_scalar(node, node.text.replace(clock.group(), time)), time=time)


def _exists(clock: re.Match[str]) -> bool:
    """Whether a clock shows the time; 24:00 is the end of a day."""
    hour, minute, second = int(clock["hour"]), clock["minute"] or clock["minutes"], clock["second"] or 0
    read = (hour, int(minute), int(second))
    return read == (_MIDNIGHT, 0, 0) or all(n <= last for n, last in zip(read, _LAST, strict=True))


def _missing_day(article: Article, text: str) -> str:
    """The written date of a dateline that no calendar has; empty where there is none."""
    reading = read_line(article, text)
    start, end = dict(reading.parts).get("date", (0, 0))
    unread = reading.clock.date is None and not reading.ambiguous
    return reading.raw[start:end] if unread and reading.kind.value == "wire" else ""
