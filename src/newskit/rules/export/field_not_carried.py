"""EX001 field-not-carried."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class FieldNotCarried(LossRule):
    """A field that a format has no place for.

    ## What it does
    Names each field of the story that a format leaves out, and the formats that do so. Every exporter
    says under "Not carried" in its page of the reference what it has no place for.

    ## Why
    Whoever receives that format does not get the field. Where it matters it must be in the copy, or the
    receiver must be sent another format.

    ## Example
    ```markdown
    dateline: PORTO, Jan. 2 (Acme) -
    ---
    The ferry is back.
    ```

    Use instead:
    ```markdown
    headline: Ferry is back in Porto
    ---
    The ferry is back in Porto.
    ```
    """

    code = "EX001"
    name = "field-not-carried"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the field "{field}" has no place in {formats}'
