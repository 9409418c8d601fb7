"""FM009 numeric-date."""

from collections.abc import Iterator
from datetime import date

from newskit.article import Article, Fault, Node, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing import write
from newskit.rules.base import FaultRule

_YEARS = range(1900, 2101)  # in which eight digits are taken for a day


class NumericDate(FaultRule):
    """A number where a date belongs.

    ## What it does
    Finds date fields whose value is a number: eight digits for year, month and day without hyphens, or the
    seconds since 1970 that a program wrote.

    ## Why
    Programs that take numbers for seconds read `20140630` as 22 August 1970, and say nothing. newskit never
    takes a number for a date.

    ## Example
    ```markdown
    published: 20140630
    ```

    Use instead:
    ```markdown
    published: 2014-06-30
    ```

    ## Fix safety
    Unsafe, and offered only for eight digits that are a day between 1900 and 2100: the number may be
    something else.

    ## Source
    YAML 1.2.2, section 10.3 (core schema): digits alone are an integer.
    """

    code = "FM009"
    name = "numeric-date"
    severity = Severity.ERROR
    since = "0.1"
    says = '"{field}" takes a date, not the number {written}'
    fix_says = "write {day}"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A number, and the day its digits may stand for."""
        field, written = fault.values["field"], fault.values["written"]
        fix = self._mended(fault.values["node"])
        yield self.found(article.path, fault.span, fix=fix, field=field, written=written)

    def _mended(self, node: Node) -> Fix | None:
        day = _day(node.text) if isinstance(node, Scalar) else None
        if day is None or not isinstance(node, Scalar):
            return None
        return self.fix(write.set_scalar(node, day.isoformat()), safe=False, day=day.isoformat())


def _day(digits: str) -> date | None:
    if len(digits) != len("yyyymmdd") or not digits.isdecimal() or int(digits[:4]) not in _YEARS:
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
