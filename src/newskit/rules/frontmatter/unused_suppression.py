"""FM050 unused-suppression."""

from newskit.diagnostics import Severity
from newskit.rules.base import Rule


class UnusedSuppression(Rule):
    """A suppression that suppresses nothing.

    ## What it does
    Finds each rule named in `newskit: {allow: [...]}`, in a `# newskit: allow` comment or in a `<!--
    newskit: allow -->` comment that had nothing to silence, and names that belong to no rule. A rule that
    did not run is not counted.

    One that is to stay all the same names this rule beside its own: `newskit: {allow: [ST001, FM050]}`, or
    `# newskit: allow ST001 FM050`. A comment keeps what is allowed for the same line or block, the field
    everything in the file. A family (`FM`) does not: it would hide all that have outlived their reason. Of an
    allowance of this rule itself nothing is told, whatever it covers.

    ## Why
    The mistake it was written for is mended; left behind, it hides the next one.

    ## Example
    ```markdown
    published: 2026-01-02T10:00:00+00:00  # newskit: allow loose-timestamp
    ```

    Use instead:
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    ```

    ## Fix safety
    Safe: the name goes, and the comment or field with the last one.
    """

    code = "FM050"
    name = "unused-suppression"
    severity = Severity.WARNING
    since = "0.1"
    says = 'nothing is suppressed by "{written}"'
    fix_says = "remove it"
    checked_by = "checker"
