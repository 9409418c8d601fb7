"""HS001 unwanted-wording."""

from newskit.diagnostics import Severity
from newskit.rules.wording import WordingRule
from newskit.style import Kind


class UnwantedWording(WordingRule):
    """Words that the house does not use.

    ## What it does
    Finds the `words` and `pattern` of every entry of kind `existence` in the house-style files
    (`[[newskit.style]]`). The diagnostic carries the entry's name, `house/<name>`, its message and its
    severity (a warning unless it says otherwise).

    ## Why
    Every desk has a list of words it keeps out of its copy, and nobody remembers all of it.

    ## Example
    With this entry:
    ```yaml
    - name: no-very
      kind: existence
      words: [very, really]
    ```

    ```markdown
    headline: A very long night
    ```

    Use instead:
    ```markdown
    headline: A long night
    ```
    """

    code = "HS001"
    name = "unwanted-wording"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the house does not write "{match}"'
    kind = Kind.EXISTENCE
