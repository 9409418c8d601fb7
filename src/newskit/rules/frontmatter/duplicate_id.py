"""FM060 duplicate-id."""

from newskit.diagnostics import Severity
from newskit.rules.base import ProjectRule


class DuplicateId(ProjectRule):
    """An id that another story of the same language has.

    ## What it does
    Compares the ids that the articles of the project state. The versions of one story in several languages
    share an id; two files in one language may not. Where a file states no language, what its path tells of
    it counts. Told at the later path, with the place of the other.

    ## Why
    The id is what a story is known by: a correction, a kill or a translation that names it would reach the
    wrong story, and `newskit bundle` cannot write both. Mostly a file was copied to begin a new story.

    ## Example
    `flood-1.en.md`:
    ```markdown
    id: lis-20260102-flood
    language: en
    ```

    `flood-2.en.md`:
    ```markdown
    id: lis-20260102-flood
    language: en
    ```

    Use instead:

    `flood-2.en.md`:
    ```markdown
    id: lis-20260102-flood-cleanup
    language: en
    ```
    """

    code = "FM060"
    name = "duplicate-id"
    severity = Severity.ERROR
    since = "0.1"
    says = '{other} has the id "{id}" in the same language'
    variants = {
        "there": "the id stands here too",
    }
