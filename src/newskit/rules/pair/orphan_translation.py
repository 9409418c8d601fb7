"""TP010 orphan-translation."""

from newskit.diagnostics import Severity
from newskit.rules.base import ProjectRule


class OrphanTranslation(ProjectRule):
    """A translation without an original.

    ## What it does
    Reports an article in the language of translations (Portuguese, where `original = "en"`) that is in no
    pair. It is off until `orphans` under [newskit.pairs] is `"note"`, `"warning"` or `"error"`, which is
    then how much it matters.

    Not reported: drafts, withheld and canceled stories, files whose front matter says that they are not
    translated (`untranslated: true`; other field names in the setting `pairs.untranslated`), and those
    whose `translation_of` names an original: whether it is there is another rule's business.

    ## Why
    Where every story is to be read in two languages, a translation whose original was renamed or taken away
    is compared with nothing any more.

    ## Example
    With `orphans = "warning"`:

    `bridge.pt.md`:
    ```markdown
    language: pt
    ```

    Use instead:

    `bridge.en.md`:
    ```markdown
    language: en
    ```
    """

    code = "TP010"
    name = "orphan-translation"
    severity = Severity.WARNING
    since = "0.1"
    says = "this translation has no original"
