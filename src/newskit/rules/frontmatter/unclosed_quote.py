"""FM022 unclosed-quote."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class UnclosedQuote(FaultRule):
    """A quote that nothing closes.

    ## What it does
    Finds a value that begins with a quote and has no such quote at its end; also one that ends with another
    sign than it began with, and a quote that is not closed inside a list in brackets.

    ## Why
    YAML reads on for the closing quote through all the fields below, so that the parser complains lines
    later or at the end of the file.

    ## Example
    ```markdown
    headline: "Ferries back on the river
    section: City
    ```

    Use instead:
    ```markdown
    headline: "Ferries back on the river"
    section: City
    ```

    ## Fix safety
    Safe: the quote is added where the value ends, or put in place of the sign that stands for it there. It is
    offered only when the field reads afterwards. Unsafe where the value may be meant in another way: a number
    sign follows, which may begin a comment or belong to the text; a bracket stands behind the quote, of a
    list or a link; the text opens a quotation or a bracket and does not close it; a name and a colon begin
    an item; the quote may be an apostrophe ('90s); items of a list in brackets follow a comma.

    ## Source
    YAML 1.2.2, section 7.3.
    """

    code = "FM022"
    name = "unclosed-quote"
    severity = Severity.ERROR
    since = "0.1"
    says = "nothing closes the quote ({quote}) at the start of this value"
    fix_says = "close the quote"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """How the value is meant may be a guess; then so is the fix."""
        values = self._shown(fault)
        safe = values.pop("end", None) is None
        fix = self.fix(*fault.edits, safe=safe) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix, **values)
