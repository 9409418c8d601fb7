"""TP011 missing-translation."""

from newskit.diagnostics import Severity
from newskit.rules.base import ProjectRule


class MissingTranslation(ProjectRule):
    """An original without a translation.

    ## What it does
    Reports an article in the language of originals (English, where `original = "en"`) that is in no pair.
    It is off until `orphans` under [newskit.pairs] is `"note"`, `"warning"` or `"error"`, which is then how
    much it matters.

    Not reported: drafts, withheld and canceled stories, and files whose front matter says that they are not
    translated (`untranslated: true`; other field names in the setting `pairs.untranslated`).

    ## Why
    Where every story is to be read in two languages, this one is not yet.

    ## Example
    With `orphans = "warning"`:

    `bridge.en.md`:
    ```markdown
    language: en
    ```

    Use instead:

    `bridge.pt.md`:
    ```markdown
    language: pt
    ```
    """

    code = "TP011"
    name = "missing-translation"
    severity = Severity.WARNING
    since = "0.1"
    says = "this story has no translation"
