"""HS002 replaced-wording."""

from newskit.diagnostics import Severity
from newskit.rules.wording import WordingRule
from newskit.style import Kind


class ReplacedWording(WordingRule):
    """Words for which the house writes others.

    ## What it does
    Finds the words on the left of `swap` in every entry of kind `substitution` in the house-style files
    (`[[newskit.style]]`), and offers those on the right. Capitals are kept: with `utilise: use`, "Utilise"
    becomes "Use". The diagnostic carries the entry's name, `house/<name>`.

    ## Why
    One thing with one name reads better and is found again, and a list of replacements is quicker applied
    than read.

    ## Example
    With this entry:
    ```yaml
    - name: plain-words
      kind: substitution
      swap: {utilise: use, commence: begin}
    ```

    ```markdown
    headline: Port to utilise its cranes at night
    ```

    Use instead:
    ```markdown
    headline: Port to use its cranes at night
    ```

    ## Fix safety
    Unsafe, because a word may stand there for a reason; safe where the entry says `fix: safe`. What stands
    between quotation marks is left alone unless the entry says otherwise.
    """

    code = "HS002"
    name = "replaced-wording"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the house writes "{use}" for "{match}"'
    fix_says = 'write "{use}"'
    kind = Kind.SUBSTITUTION
