"""FM034 yaml-syntax."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class YamlSyntax(FaultRule):
    """Front matter that is not YAML, for a cause newskit does not know.

    ## What it does
    Tells what the YAML parser says, where none of the causes that newskit knows by name fits.

    ## Why
    The field cannot be read, and neither can the file by any other program.

    ## Example
    ```markdown
    topics: [elections,, Lisbon]
    ```

    Use instead:
    ```markdown
    topics: [elections, Lisbon]
    ```

    ## Source
    YAML 1.2.2.
    """

    code = "FM034"
    name = "yaml-syntax"
    severity = Severity.ERROR
    since = "0.1"
    says = "not YAML: {problem}"
