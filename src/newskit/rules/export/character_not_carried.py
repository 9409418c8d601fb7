"""EX013 character-not-carried."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class CharacterNotCarried(LossRule):
    """A character that no document may hold.

    ## What it does
    Finds control characters and code points that stand for no character in the body. Each becomes
    U+FFFD, the sign for a lost character.

    ## Why
    XML forbids them and JSON readers stumble over them. Mostly they came with a paste, and a letter
    went missing.

    ## Example
    ```markdown
    credit: Acme
    ---
    The ferry<U+0001> is back.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The ferry is back.
    ```

    ## Source
    XML 1.0, section 2.2 (Char).
    """

    code = "EX013"
    name = "character-not-carried"
    severity = Severity.NOTE
    since = "0.1"
    says = "the character {character} cannot be published and becomes U+FFFD: {formats}"
