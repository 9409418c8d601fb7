"""ST022 past-expiry."""

from newskit.diagnostics import Severity
from newskit.rules.base import FactsRule


class PastExpiry(FactsRule):
    """A story that has expired.

    ## What it does
    Compares `expires` with the present moment (the clock, or `--now`). An expiry without an offset has
    passed when it has in every zone, or in that of `timezone` under [newskit.datelines].

    Not reported: stories that are withheld or canceled anyway, and the fields by which a generator takes a
    page down by itself, such as Hugo's `expiryDate`.

    ## Why
    A reminder, no more: `newskit bundle` holds the story back, and whoever wonders why finds the reason
    here.

    ## Example
    `notice.md`:
    ```markdown
    published: 2026-01-02T06:00:00+00:00
    expires: 2026-01-09T06:00:00+00:00
    ```

    Use instead:

    `notice.md`:
    ```markdown
    published: 2026-01-02T06:00:00+00:00
    status: withheld
    expires: 2026-01-09T06:00:00+00:00
    ```
    """

    code = "ST022"
    name = "past-expiry"
    severity = Severity.NOTE
    since = "0.1"
    says = "expired at {at}: it goes into no bundle"
