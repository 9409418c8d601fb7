"""FM061 duplicate-address."""

from newskit.diagnostics import Severity
from newskit.rules.base import ProjectRule


class DuplicateAddress(ProjectRule):
    """An address at which another page of the site stands.

    ## What it does
    Compares the addresses of the pages: the one that a story states (`url`; under other names where a
    generator has them, such as `permalink`), else the pattern `permalink` of [newskit.bundle] filled with
    language and slug. The pattern counts where settings give it or `site_url`, and for a story that states a
    slug. Told at the later path.

    Not reported: drafts and withheld stories, addresses with a template in them, redirects and aliases,
    pages whose address a generator makes its own way, and versions of a story in other languages under the
    presets of generators, which may put the language before the address.

    ## Why
    One of the two pages overwrites the other, and readers and search engines find whichever was built last.

    ## Example
    `harbour.en.md`:
    ```markdown
    language: en
    slug: harbour
    ```

    `harbour-strike.en.md`:
    ```markdown
    language: en
    id: story-2
    slug: harbour
    ```

    Use instead:

    `harbour-strike.en.md`:
    ```markdown
    language: en
    id: story-2
    slug: harbour-strike
    ```
    """

    code = "FM061"
    name = "duplicate-address"
    severity = Severity.ERROR
    since = "0.1"
    says = "{other} has the address {address} too"
    variants = {
        "there": "its address is stated here",
    }
