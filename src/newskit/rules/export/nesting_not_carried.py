"""EX014 nesting-not-carried."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class NestingNotCarried(LossRule):
    """Elements that stand too deep within one another.

    ## What it does
    Finds the first element of a body that stands within 64 others. From that depth on elements go and
    their words stay.

    ## Why
    Nobody writes so by intent: a quotation of quotations was pasted, or tags were never closed.
    Browsers and readers of feeds stop at some depth of their own.

    ## Example
    ```markdown
    credit: Acme
    ---
    > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > - - - - - - - - - - - - - - - - deep
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    > - deep
    ```
    """

    code = "EX014"
    name = "nesting-not-carried"
    severity = Severity.NOTE
    since = "0.1"
    says = "from <{element}> on elements stand too deep, they are dropped and their words stay: {formats}"
