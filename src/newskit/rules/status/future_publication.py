"""ST021 future-publication."""

from newskit.diagnostics import Severity
from newskit.rules.base import FactsRule


class FuturePublication(FactsRule):
    """A moment of publication that is still to come, without an embargo.

    ## What it does
    Compares `published` with the present moment (the clock, or `--now`), and tells only what is still to
    come in every zone, or in that of `timezone` under [newskit.datelines].

    Not reported: stories with an embargo, drafts, withheld and canceled stories, and those of Hugo and
    Jekyll, which build no page before its date.

    ## Why
    `published` says when a story went out; nothing waits for it. Either the year or the month slipped, or
    the story is meant to wait, and then `embargo` holds it.

    ## Example
    `report.md`:
    ```markdown
    published: 2062-01-02T06:00:00+00:00
    ```

    Use instead:

    `report.md`:
    ```markdown
    published: 2062-01-02T06:00:00+00:00
    embargo: 2062-01-02T06:00:00+00:00
    ```
    """

    code = "ST021"
    name = "future-publication"
    severity = Severity.WARNING
    since = "0.1"
    says = "published at {at}, which is still to come, and no embargo holds it"
