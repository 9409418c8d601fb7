"""FM052 missing-comma."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class MissingComma(FaultRule):
    """Two items in brackets with no comma between them.

    ## What it does
    Finds quoted items in brackets, on one line or several, that follow one another without a comma.

    ## Why
    Nothing of the list can be read, and YAML often says so many lines below: an error.

    ## Example
    ```markdown
    topics: ["Ports" "Rivers"]
    ```

    Use instead:
    ```markdown
    topics: ["Ports", "Rivers"]
    ```

    ## Fix safety
    Safe: the comma is added behind the first of the two.

    ## Source
    YAML 1.2.2, section 7.4.
    """

    code = "FM052"
    name = "missing-comma"
    severity = Severity.ERROR
    since = "0.1"
    says = "no comma before this item"
    fix_says = "put a comma between the two"
