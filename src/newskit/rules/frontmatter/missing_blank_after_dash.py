"""FM029 missing-blank-after-dash."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class MissingBlankAfterDash(FaultRule):
    """A list item with no blank after its dash.

    ## What it does
    Finds lines that begin with a dash and a word at once, at a place where a list stands or begins.

    ## Why
    Without the blank YAML reads a word that begins with a hyphen, and the list is lost or the file cannot
    be read.

    ## Example
    ```markdown
    topics:
    -elections
    -Lisbon
    credit: Lusa
    ```

    Use instead:
    ```markdown
    topics:
    - elections
    - Lisbon
    credit: Lusa
    ```

    ## Fix safety
    Safe: one blank is added.

    ## Source
    YAML 1.2.2, section 8.2.1.
    """

    code = "FM029"
    name = "missing-blank-after-dash"
    severity = Severity.ERROR
    since = "0.1"
    says = "no blank after the dash of a list item"
    fix_says = "put a blank after the dash"
