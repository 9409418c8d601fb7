"""FM035 toml-syntax."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class TomlSyntax(FaultRule):
    """Front matter between `+++` fences that is not TOML.

    ## What it does
    Tells what the TOML parser says, at the line where it stopped.

    ## Why
    Nothing of the front matter can be read, and the generator stops with the same words.

    ## Example
    ```markdown
    +++
    id = "story-1"
    headline = The count in Lisbon
    +++
    Copy.
    ```

    Use instead:
    ```markdown
    +++
    id = "story-1"
    headline = "The count in Lisbon"
    +++
    Copy.
    ```

    ## Source
    TOML 1.0.0.
    """

    code = "FM035"
    name = "toml-syntax"
    severity = Severity.ERROR
    since = "0.1"
    says = "not TOML: {problem}"
