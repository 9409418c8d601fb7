"""FM001 missing-front-matter."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class MissingFrontMatter(FaultRule):
    """A file that begins without front matter.

    ## What it does
    Finds a named file whose first line is no fence. Files that a walk through a folder meets are skipped
    instead.

    ## Why
    Without front matter a file has no id, no language, no headline and no date: it is read as a page, not
    as a story, and nothing else can be checked in it.

    ## Example
    ```markdown
    The ferry line reopens on Monday.
    ```

    Use instead:
    ```markdown
    ---
    id: ferry-reopens
    language: en
    headline: The ferry line reopens on Monday
    published: 2026-01-02T10:00:00+00:00
    ---
    The first boat leaves at seven.
    ```
    """

    code = "FM001"
    name = "missing-front-matter"
    severity = Severity.WARNING
    since = "0.1"
    says = "the file has no front matter"
