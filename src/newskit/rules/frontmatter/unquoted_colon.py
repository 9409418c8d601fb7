"""FM020 unquoted-colon."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class UnquotedColon(FaultRule):
    """A colon and a blank inside a value without quotes.

    ## What it does
    Finds a value that holds a colon followed by a blank, or ends with a colon, and stands in no quotes.

    ## Why
    YAML takes the colon for the end of another field name, and the file cannot be read. It is the commonest
    mistake in front matter.

    ## Example
    ```markdown
    headline: Budget: what changes in January
    ```

    Use instead:
    ```markdown
    headline: "Budget: what changes in January"
    ```

    ## Fix safety
    Safe: the whole value is put in quotes and no word changes. Where the words before the colon are
    themselves a field name (a doubled name, as in `headline: headline: Budget`), the fix is unsafe: quotes
    would hide the mistake.

    ## Source
    YAML 1.2.2, section 7.3.3: plain scalars must not contain ": ".
    """

    code = "FM020"
    name = "unquoted-colon"
    severity = Severity.ERROR
    since = "0.1"
    says = "a colon and a blank inside a value without quotes"
    variants = {"doubled": 'the field name "{doubled}" stands twice'}
    fix_says = "put the value in quotes"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A doubled field name is told apart: quotes would hide it."""
        doubled = str(fault.values.get("doubled", ""))
        fix = self.fix(*fault.edits, safe=not doubled) if fault.edits else None
        if doubled:
            yield self.found(article.path, fault.span, variant="doubled", fix=fix, doubled=doubled)
        else:
            yield self.found(article.path, fault.span, fix=fix)
