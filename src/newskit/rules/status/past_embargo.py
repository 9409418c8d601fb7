"""ST020 past-embargo."""

from newskit.diagnostics import Severity
from newskit.rules.base import FactsRule


class PastEmbargo(FactsRule):
    """An embargo that has ended.

    ## What it does
    Compares `embargo` with the present moment (the clock, or `--now`). An embargo without an offset has
    ended when it has in every zone, or in that of `timezone` under [newskit.datelines].

    Not reported: stories that are withheld or canceled anyway, and dates by which a generator publishes by
    itself, such as Hugo's `publishDate`.

    ## Why
    A reminder, no more: the story goes out with the next bundle, and the field can go.

    ## Example
    `report.md`:
    ```markdown
    embargo: 2026-01-02T06:00:00+00:00
    ```

    Use instead:

    `report.md`:
    ```markdown
    published: 2026-01-02T06:00:00+00:00
    ```
    """

    code = "ST020"
    name = "past-embargo"
    severity = Severity.NOTE
    since = "0.1"
    says = '"{field}" ended at {at}: nothing holds this story any more'
