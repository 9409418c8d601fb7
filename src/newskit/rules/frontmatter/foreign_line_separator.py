"""FM013 foreign-line-separator."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class ForeignLineSeparator(FaultRule):
    """A line separator that only some programs know.

    ## What it does
    Finds U+0085 (next line), U+2028 (line separator) and U+2029 (paragraph separator) in front matter.

    ## Why
    YAML 1.1 breaks the line there and YAML 1.2 does not: the same file has one headline in one program, and
    half a headline and a syntax error in another. Word processors and design programs leave them in copied
    text.

    ## Example
    Here `<U+2028>` stands for the character itself.
    ```markdown
    headline: The port<U+2028>reopens on Monday
    ```

    Use instead:
    ```markdown
    headline: The port reopens on Monday
    ```

    ## Fix safety
    Safe: a blank takes its place, which is how newskit reads it.

    ## Source
    YAML 1.2.2, section 5.4, and its note on YAML 1.1.
    """

    code = "FM013"
    name = "foreign-line-separator"
    severity = Severity.ERROR
    since = "0.1"
    says = "{character} ends the line in some programs and not in others"
    fix_says = "put a blank in its place"
