"""FM051 item-beside-field."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class ItemBesideField(FaultRule):
    """A list item on the line of its field.

    ## What it does
    Finds a dash and an item behind the name of a field, where further items stand below or the field takes a
    list.

    ## Why
    YAML takes items below their field, or in brackets beside it. A dash beside the name is neither, and
    nothing can be read: an error.

    ## Example
    ```markdown
    topics: - Ports
      - Rivers
    ```

    Use instead:
    ```markdown
    topics:
      - Ports
      - Rivers
    ```

    ## Fix safety
    Safe: the item goes to a line of its own, above the others.

    ## Source
    YAML 1.2.2, section 8.2.1.
    """

    code = "FM051"
    name = "item-beside-field"
    severity = Severity.ERROR
    since = "0.1"
    says = 'a list item stands on the line of "{field}"'
    fix_says = "put it on a line of its own"
