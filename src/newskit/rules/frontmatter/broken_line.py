"""FM026 broken-line."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class BrokenLine(FaultRule):
    """A line that is neither a field nor the rest of one.

    ## What it does
    Finds lines of front matter where a field was torn apart: text at the start of a line that goes on with
    the value above, a name without its colon, an equals sign where the colon belongs, text that a comment
    cuts off from its field.

    ## Why
    YAML cannot say what the line is, and most parsers complain about the next one.

    ## Example
    ```markdown
    standfirst: The count goes on through the night
    and the first results come in the morning.
    ```

    Use instead:
    ```markdown
    standfirst: The count goes on through the night
      and the first results come in the morning.
    ```

    ## Fix safety
    Unsafe: the line is moved in, joined or given its colon so that the field reads. Whether it belongs to
    that field only its author knows.

    ## Source
    YAML 1.2.2, section 7.3.3.
    """

    code = "FM026"
    name = "broken-line"
    severity = Severity.ERROR
    since = "0.1"
    says = 'neither a field nor the rest of one: "{line}"'
    fix_says = "make the line part of its field"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """What the line was meant to be is a guess: the fix is unsafe."""
        fix = self.fix(*fault.edits, safe=False) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix, **self._shown(fault))
