"""EX002 instant-without-offset."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class InstantWithoutOffset(LossRule):
    """A date that documents cannot state, because nobody said which clock it follows.

    ## What it does
    Finds `published`, `modified`, `embargo` and `expires` that are a bare day or a time without an
    offset, where no zone is set to complete them. With `timezone` in `[newskit.datelines]` a bare day
    is 00:00 there, and a time is taken in that zone.

    ## Why
    ninjs, feeds and sitemaps need a point in time. Without one the document has no date, and the story
    sinks in every list that is sorted by date. An offset that is guessed moves an embargo.

    ## Example
    ```markdown
    published: 2026-01-02T10:00
    ```

    Use instead:
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    ```

    ## Source
    RFC 3339, section 4.4: a local time that is not qualified cannot be compared with others.
    """

    code = "EX002"
    name = "instant-without-offset"
    severity = Severity.ERROR
    since = "0.1"
    says = (
        '"{value}" in "{field}" has no offset and timezone in [newskit.datelines] is not set: '
        "{formats} would be without it"
    )
