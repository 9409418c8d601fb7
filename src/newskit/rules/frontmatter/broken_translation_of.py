"""FM062 broken-translation-of."""

from newskit.diagnostics import Severity
from newskit.rules.base import ProjectRule


class BrokenTranslationOf(ProjectRule):
    """A `translation_of` that leads to no original.

    ## What it does
    Follows `translation_of`: a path from the file's own folder, or an id. Reports one that leads nowhere,
    to a folder, out of the project or to the story itself, and one that is right but for its capitals,
    which most servers tell apart. One that leads to a story in the very same language is a warning.

    Not reported: a file that is there and no article of the project.

    ## Why
    A translation follows its original: embargo, correction and kill. One that hangs on nothing misses them,
    and `newskit bundle` refuses it.

    ## Example
    `bridge.en.md`:
    ```markdown
    language: en
    ```

    `bridge.pt.md`:
    ```markdown
    language: pt
    id: story-2
    translation_of: brigde.en.md
    ```

    Use instead:

    `bridge.pt.md`:
    ```markdown
    language: pt
    id: story-2
    translation_of: bridge.en.md
    ```
    """

    code = "FM062"
    name = "broken-translation-of"
    severity = Severity.ERROR
    since = "0.1"
    says = 'no file stands at "{name}", seen from this one'
    variants = {
        "id": 'no article has the path or the id "{name}"',
        "itself": '"{name}" is this very story',
        "folder": '"{name}" is a folder, not a file',
        "outside": '"{name}" leads out of the project',
        "case": '"{name}" is called {written} on disk; capitals count on most servers',
        "language": 'the original "{name}" is in the same language, {language}',
        "there": "the original",
    }
