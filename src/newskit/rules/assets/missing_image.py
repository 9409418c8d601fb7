"""AS020 missing-image."""

from newskit.diagnostics import Severity
from newskit.rules.base import FactsRule


class MissingImage(FactsRule):
    """A picture that is named and not there.

    ## What it does
    Looks on disk for the files of `images` and of the pictures in the body. A path without a slash at its
    start begins at the article's folder. One with a slash begins at the root of the site: it is looked for
    at the root of the project and in the folders whose content the generator copies, and told when the
    first folder of the path is there and the file is not. A file whose name on disk differs in its capitals
    is told too.

    Not reported: web addresses, `data:`, templates and aliases (`@/`, `~/`); under the presets of
    generators that count a path from the address of the page, one that does not begin with a folder beside
    the article.

    ## Why
    The page shows a gap. A name with other capitals works on most laptops and breaks on the server.

    ## Example
    `bridge.md`:
    ```markdown
    images: [{file: images/brigde.jpg, alt: The bridge at night}]
    ```

    Use instead:

    `bridge.md`:
    ```markdown
    images: [{file: images/bridge.jpg, alt: The bridge at night}]
    ```
    """

    code = "AS020"
    name = "missing-image"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the picture "{file}" is not there'
    variants = {
        "folder": 'the picture "{file}" is a folder, not a file',
        "case": 'the picture "{file}" is called {written} on disk; capitals count on most servers',
    }
