"""EX003 link-without-address."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class LinkWithoutAddress(LossRule):
    """A link that leads nowhere once the story is published.

    ## What it does
    Finds links and related stories that are no web address and no file of the bundle: a path to a file
    that was not chosen, a scheme that readers cannot follow, a related story that is only a headline.
    The words stay; the link goes.

    It needs to know what else is published, so it speaks in `newskit bundle` only, never in `newskit
    check`.

    ## Why
    A path in the repository means nothing on the site. Without the other story in the bundle nobody
    knows its address.

    ## Example
    ```markdown
    related: [{headline: Fog on the quay, file: quay-not-in-the-bundle.en.md}]
    ```

    Use instead:
    ```markdown
    related: [{headline: Fog on the quay, url: "https://example.org/quay/"}]
    ```
    """

    code = "EX003"
    name = "link-without-address"
    severity = Severity.NOTE
    since = "0.1"
    says = 'nothing is published at "{target}": {formats} keep the words without the link'
    checked_by = "bundle"
