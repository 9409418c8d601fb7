"""FM023 leading-reserved-character."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class LeadingReservedCharacter(FaultRule):
    """A value that begins with a sign that YAML keeps for itself.

    ## What it does
    Finds a value without quotes that begins with one of `* & @ % ! | >`, a backtick, a comma or a closing
    bracket.

    ## Why
    To YAML, `*name` is a reference, `&name` a label, `!name` a type, and `@` and the backtick may begin
    nothing. Text that begins so (emphasis in Markdown, a handle, a program's name) stops the reader.

    ## Example
    ```markdown
    headline: *Live*: the count in Lisbon
    ```

    Use instead:
    ```markdown
    headline: "*Live*: the count in Lisbon"
    ```

    ## Fix safety
    Safe: the whole value is put in quotes; nothing else changes.

    ## Source
    YAML 1.2.2, section 5.3, indicator characters.
    """

    code = "FM023"
    name = "leading-reserved-character"
    severity = Severity.ERROR
    since = "0.1"
    says = 'a value without quotes begins with "{character}"'
    fix_says = "put the value in quotes"
