"""FM006 unknown-field."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class UnknownField(FaultRule):
    """A field that neither newskit nor the site generator knows.

    ## What it does
    Notes each field name that is in none of three lists: newskit's fields, the names the repository gives
    them, and those that `known` names in the settings. A name that is nearly a known one is misspelt-field
    instead.

    A site generator hands every field to the site's templates, so under its preset a site has fields of its
    own. There only a name that templates cannot simply read is noted, one with a blank or an accent in it,
    until the settings name the site's own fields with `known`; then every other one is noted as well.

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
