"""FM006 unknown-field."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class UnknownField(FaultRule):
    """A field that neither newskit nor the site generator knows.

    ## What it does
    Notes each field name that is in none of three lists: newskit's fields, the names the repository gives
    them, and the fields of the generator. A name that is nearly a known one is misspelt-field instead.

    ## Why
    Nothing reads such a field. Often that is meant; at times it is an old name, or a word in another
    language, and what it says reaches no reader.

    ## Example
    ```markdown
    rubrik: World
    ```

    Use instead:
    ```markdown
    section: World
    ```
    """

    code = "FM006"
    name = "unknown-field"
    severity = Severity.NOTE
    since = "0.1"
    says = 'no field is called "{field}"'
