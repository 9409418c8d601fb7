"""FM017 oversized-front-matter."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class OversizedFrontMatter(FaultRule):
    """Front matter larger or deeper than fields can be.

    ## What it does
    Refuses front matter over 64 KiB, over 10 000 values or nested deeper than 32 levels, unless settings
    raise the limits. Its fields are not read.

    ## Why
    The largest front matter of real stories is a few kilobytes and four levels deep. What goes beyond is a
    body or a picture in the wrong place, or a file made to bring a reader down.

    ## Example
    For this page the limit is 150 bytes.
    ```markdown
    standfirst: The first boat leaves at seven, and the whole timetable follows here, pier by pier.
    ```

    Use instead:
    ```markdown
    section: Ferries
    ```
    """

    code = "FM017"
    name = "oversized-front-matter"
    severity = Severity.ERROR
    since = "0.1"
    says = "the front matter has more than {limit} bytes"
    variants = {
        "nodes": "the front matter has more than {limit} values",
        "depth": "the front matter is nested more than {limit} levels deep",
    }

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """One message for each limit."""
        what = fault.values["what"]
        variant = what if what in self.variants else ""
        yield self.found(article.path, fault.span, variant=variant, limit=fault.values["limit"])
