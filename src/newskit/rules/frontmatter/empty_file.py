"""FM002 empty-file."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class EmptyFile(FaultRule):
    """A file that holds nothing, or blanks alone.

    ## What it does
    Finds an article file without a single character that is not a blank.

    ## Why
    An empty file is what a save that failed or a merge that went wrong leaves behind. A generator makes an
    empty page of it.

    ## Example
    ```markdown
    ```

    Use instead:
    ```markdown
    ---
    id: ferry-reopens
    language: en
    headline: The ferry line reopens on Monday
    published: 2026-01-02T10:00:00+00:00
    ---
    The first boat leaves at seven.
    ```
    """

    code = "FM002"
    name = "empty-file"
    severity = Severity.ERROR
    since = "0.1"
    says = "the file is empty"
