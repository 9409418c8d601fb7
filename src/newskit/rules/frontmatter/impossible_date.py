"""FM036 impossible-date."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class ImpossibleDate(FaultRule):
    """A date or time that does not exist.

    ## What it does
    Finds values in the form of a date whose numbers fit no calendar or clock: a thirteenth month, 30
    February, hour 25, an offset beyond 14 hours.

    ## Why
    Builds stop at such a date with a message that names no file, or count on into the next month without a
    word.

    ## Example
    ```markdown
    published: 2026-02-30T10:00:00+00:00
    ```

    Use instead:
    ```markdown
    published: 2026-03-02T10:00:00+00:00
    ```

    ## Source
    ISO 8601-1:2019, section 4.3.
    """

    code = "FM036"
    name = "impossible-date"
    severity = Severity.ERROR
    since = "0.1"
    says = '"{written}" is a date or time that does not exist'
