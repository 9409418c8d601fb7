"""FM025 conflict-marker."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class ConflictMarker(FaultRule):
    """The marks of a merge that was not finished.

    ## What it does
    Finds the lines that git writes around two versions it could not join: `<<<<<<<`, `=======`, `>>>>>>>`.
    The rest of the file is checked with the first of the two versions.

    ## Why
    The file holds two stories at once. Published as it is, it cannot be read, or shows both.

    ## Example
    ```markdown
    <<<<<<< HEAD
    section: City
    =======
    section: Economy
    >>>>>>> desk
    ```

    Use instead:
    ```markdown
    section: Economy
    ```

    ## Source
    git-merge, "How conflicts are presented".
    """

    code = "FM025"
    name = "conflict-marker"
    severity = Severity.ERROR
    since = "0.1"
    says = 'an unfinished merge: "{marker}"'
