"""FM037 loose-timestamp."""

from collections.abc import Iterator

from newskit.article import Article, Day, Fault, Instant, Moment, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing import write
from newskit.parsing.moments import in_zone, iso
from newskit.rules.base import FaultRule
from newskit.rules.lines import house_of


class LooseTimestamp(FaultRule):
    """A date or time that can be read but is no full ISO 8601 instant.

    ## What it does
    Finds dates without a time, times without an offset, and full times written in another form than ISO
    8601: a blank for the T, an offset without its colon, slashes between the numbers. Under the presets of
    site generators these forms are fine and the rule is silent.

    ## Why
    A time without an offset is another moment in Lisbon and in Brasília, and a bare day is shown as the day
    before west of Greenwich. Feeds and wire formats need one instant.

    ## Example
    ```markdown
    published: 2014-06-30 10:00:00 -0400
    ```

    Use instead:
    ```markdown
    published: 2014-06-30T10:00:00-04:00
    ```

    ## Fix safety
    Safe: an instant that is fully stated is written in the standard form. A time without an offset gets the
    one of the `timezone` set or of the house (`profile`), unless a clock change skips or repeats that time
    there. A bare day has no fix: the hour is not known.

    ## Source
    ISO 8601-1:2019, section 5.4; RFC 3339, section 5.6.
    """

    code = "FM037"
    name = "loose-timestamp"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" has no offset'
    variants = {
        "day": '"{written}" is a day without a time',
        "form": '"{written}" is an instant in another form than ISO 8601',
    }
    fix_says = "write {instant}"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """What the value lacks, and the instant where it is known."""
        moment = fault.values["moment"]
        variant = {Day: "day", Instant: "form"}.get(type(moment), "")
        fix = self._mended(article, fault.values["node"], moment)
        yield self.found(article.path, fault.span, variant=variant, fix=fix, written=fault.values["written"])

    def _mended(self, article: Article, node: Scalar, moment: Moment) -> Fix | None:
        instant = in_zone(moment, _zone(article))
        if instant is None or node.is_block:
            return None
        return self.fix(write.set_scalar(node, iso(instant)), instant=iso(instant))


def _zone(article: Article) -> str:
    """The zone set, else that of the house; empty where neither is known."""
    house = house_of(article)
    return article.world.timezone or (house.timezone if house and house.timezone else "")
