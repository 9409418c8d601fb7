"""EX006 html-content-dropped."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class HtmlContentDropped(LossRule):
    """Raw HTML that goes with all it holds.

    ## What it does
    Finds scripts, styles and comments in the body. They are left out of every document, with their
    content. Comments that steer newskit are not told.

    ## Why
    Scripts and styles of one story do not belong on another's page, and comments are notes to
    colleagues: neither is copy. If a script put words on the page, those words are lost.

    ## Example
    ```markdown
    credit: Acme
    ---
    The poll is open. <script src="poll.js"></script>
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The [poll](https://example.org/poll/) is open.
    ```
    """

    code = "EX006"
    name = "html-content-dropped"
    severity = Severity.NOTE
    since = "0.1"
    says = "raw HTML ({element}) is dropped with all it holds: {formats}"
