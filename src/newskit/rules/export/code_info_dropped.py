"""EX010 code-info-dropped."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class CodeInfoDropped(LossRule):
    """Words after the language of a code block.

    ## What it does
    Finds code blocks whose opening fence says more than a language. The language stays, as a class;
    what follows it goes.

    ## Why
    Titles and marked lines written there are for one generator. Other documents have no place for them.

    ## Example
    ```markdown
    credit: Acme
    ---
    ~~~ python title="Count the votes"
    print(1)
    ~~~
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    Count the votes:

    ~~~ python
    print(1)
    ~~~
    ```

    ## Source
    CommonMark 0.31.2, section 4.5: the first word of the info string is the language.
    """

    code = "EX010"
    name = "code-info-dropped"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the words "{words}" after the language of a code block are dropped: {formats}'
