"""FM028 missing-blank-after-colon."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class MissingBlankAfterColon(FaultRule):
    """A field name and its value with no blank between them.

    ## What it does
    Finds a name and a colon at the place of a field, followed at once by the value. Addresses (`https://`)
    are no names.

    ## Why
    Without the blank YAML sees one word, not a field. Parsers complain about the line below, or not at all:
    a file with one such line is read as a text.

    ## Example
    ```markdown
    section:City
    credit: Lusa
    ```

    Use instead:
    ```markdown
    section: City
    credit: Lusa
    ```

    ## Fix safety
    Safe: one blank is added.

    ## Source
    YAML 1.2.2, section 7.4.2.
    """

    code = "FM028"
    name = "missing-blank-after-colon"
    severity = Severity.ERROR
    since = "0.1"
    says = 'no blank after the colon of "{key}"'
    fix_says = "put a blank after the colon"
