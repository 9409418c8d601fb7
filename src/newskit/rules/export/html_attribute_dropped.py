"""EX008 html-attribute-dropped."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class HtmlAttributeDropped(LossRule):
    """An attribute of raw HTML that goes.

    ## What it does
    Finds attributes that the documents may not hold, or whose value is not written as HTML asks.
    Attributes that hold no words (class, style, align and their like) go without being told.

    ## Why
    What the attribute said is lost: a description, a summary of a table, a handler that opened a
    picture.

    ## Example
    ```markdown
    credit: Acme
    ---
    <table summary="Ferries by hour"><tr><td>10:00</td></tr></table>
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    <table><caption>Ferries by hour</caption><tr><td>10:00</td></tr></table>
    ```
    """

    code = "EX008"
    name = "html-attribute-dropped"
    severity = Severity.NOTE
    since = "0.1"
    says = "the attribute {attribute} of <{element}> is dropped: {formats}"
