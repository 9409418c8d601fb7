"""EX007 html-element-dropped."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class HtmlElementDropped(LossRule):
    """A tag of raw HTML that goes, while its words stay.

    ## What it does
    Finds elements of HTML that the documents may not hold (frames, forms, `font`, embedded players), or
    that stand where they cannot stand. The text inside stays.

    ## Why
    A frame or a player vanishes without a trace from the page; the words around it may still speak of
    "the video below".

    ## Example
    ```markdown
    credit: Acme
    ---
    <font color="red">Now open</font> to all.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    **Now open** to all.
    ```

    ## Source
    HTML Living Standard, section 4 (which elements there are); the allow-list is newskit's.
    """

    code = "EX007"
    name = "html-element-dropped"
    severity = Severity.NOTE
    since = "0.1"
    says = "the tag <{element}> is dropped and its words stay: {formats}"
