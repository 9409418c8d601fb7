"""EX004 link-to-held-story."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class LinkToHeldStory(LossRule):
    """A link to a story that must not be published.

    ## What it does
    Finds links and related stories that lead to a story that is under embargo, withheld or canceled. A
    link in the body keeps its words; a related story goes with its headline.

    Which stories are held is known only in a bundle, so it speaks in `newskit bundle` only, never in
    `newskit check`.

    ## Why
    The address of a story under embargo tells that there is one, and its headline tells what it says.

    ## Example
    ```markdown
    related: [{headline: Bridge to close, file: bridge-under-embargo.en.md}]
    ```

    Use instead:
    ```markdown
    related: [{headline: Bridge reopens, file: bridge-published.en.md}]
    ```
    """

    code = "EX004"
    name = "link-to-held-story"
    severity = Severity.NOTE
    since = "0.1"
    says = '"{target}" leads to a story that must not be published: {formats} leave the link out'
    checked_by = "bundle"
