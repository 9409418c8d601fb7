"""EX012 link-definition-unused."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class LinkDefinitionUnused(LossRule):
    """A line that Markdown takes for the definition of a link, and that no link needs.

    ## What it does
    Finds lines such as `[Ana]: Yes.` that define the address of a link which nothing uses, or which
    leads nowhere. Markdown prints nothing of them.

    ## Why
    In an interview such a line is an answer, and it is lost without a word.

    ## Example
    ```markdown
    credit: Acme
    ---
    [Ana]: Yes.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    Ana: Yes.
    ```

    ## Source
    CommonMark 0.31.2, section 4.7: a link reference definition is no content.
    """

    code = "EX012"
    name = "link-definition-unused"
    severity = Severity.NOTE
    since = "0.1"
    says = 'this line defines the link "{label}", which is not used, and is not printed: {formats}'
