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
    Unsafe: the bracket is added at the end of the line, but the list may have lost items, or have been
    meant as text.

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
        """The list may have lost items: the fix is unsafe."""
        fix = self.fix(*fault.edits, safe=False) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix, **self._shown(fault))
