"""FM031 bad-escape."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class BadEscape(FaultRule):
    r"""A backslash that YAML does not know.

    ## What it does
    Finds, in values in double quotes, a backslash before a character that makes no escape.

    ## Why
    In double quotes a backslash begins an escape, and only those that YAML lists can be read. Apostrophes
    need none, and Markdown's own (`\*`, `\(`) need two backslashes or single quotes.

    ## Example
    ```markdown
    headline: "The mayor\'s answer"
    ```

    Use instead:
    ```markdown
    headline: "The mayor's answer"
    ```

    ## Fix safety
    Safe: before an apostrophe the backslash goes; elsewhere it is doubled, so that the text keeps it.

    ## Source
    YAML 1.2.2, section 5.7.
    """

    code = "FM031"
    name = "bad-escape"
    severity = Severity.ERROR
    since = "0.1"
    says = 'YAML knows no escape "{escape}"'
    fix_says = "write the characters without an escape"
