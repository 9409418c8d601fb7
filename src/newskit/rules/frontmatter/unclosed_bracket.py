"""FM033 unclosed-bracket."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class UnclosedBracket(FaultRule):
    """A bracket that nothing closes.

    ## What it does
    Finds a value that begins with `[` or `{` where no bracket closes it, on its line or below.

    ## Why
    YAML reads on through the fields below for the closing bracket, so that none of them is read.

    ## Example
    ```markdown
    topics: [elections, Lisbon
    section: City
    ```

    Use instead:
    ```markdown
    topics: [elections, Lisbon]
    section: City
    ```

    ## Fix safety
    The bracket is added at the end of the line. Safe in a field that takes a list, when no comma waits there
    for another item. Unsafe elsewhere: the value may have been meant as text.

    ## Source
    YAML 1.2.2, section 7.4.
    """

    code = "FM033"
    name = "unclosed-bracket"
    severity = Severity.ERROR
    since = "0.1"
    says = 'nothing closes the "{bracket}" at the start of this value'
    fix_says = "close the bracket at the end of the line"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A bracket may open text; in a field of lists it opens a list."""
        fix = self.fix(*fault.edits, safe="list" in fault.values) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix, bracket=fault.values["bracket"])
