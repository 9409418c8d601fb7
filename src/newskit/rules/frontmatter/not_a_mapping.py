"""FM019 not-a-mapping."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class NotAMapping(FaultRule):
    """Front matter that holds a list or plain text, not fields.

    ## What it does
    Finds front matter without a single `name: value`.

    ## Why
    Without names nothing can be read from it: no headline, no date, no language.

    ## Example
    ```markdown
    ---
    - The ferry line reopens on Monday
    - 2 January 2026
    ---
    The first boat leaves at seven.
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

    code = "FM019"
    name = "not-a-mapping"
    severity = Severity.ERROR
    since = "0.1"
    says = "the front matter holds no fields, only a list or text"
