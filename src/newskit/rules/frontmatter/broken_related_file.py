"""FM063 broken-related-file."""

from newskit.diagnostics import Severity
from newskit.rules.base import FactsRule


class BrokenRelatedFile(FactsRule):
    """A file of a related story that is not there.

    ## What it does
    Looks on disk for each `file` under `related`, from the article's own folder.

    Not reported: web addresses and templates.

    ## Why
    The link leads nowhere, and `newskit bundle` leaves it out.

    ## Example
    `bridge.md`:
    ```markdown
    related: [{headline: The old bridge, file: old-brigde.md}]
    ```

    Use instead:

    `bridge.md`:
    ```markdown
    related: [{headline: The old bridge, file: old-bridge.md}]
    ```
    """

    code = "FM063"
    name = "broken-related-file"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the related story "{file}" is not there'
    variants = {
        "folder": 'the related story "{file}" is a folder, not a file',
        "outside": 'the related story "{file}" lies outside the project',
        "case": 'the related story "{file}" is called {written} on disk; capitals count on most servers',
    }
