"""FM032 text-after-bracket."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class TextAfterBracket(FaultRule):
    """Text after a bracket that closes a value.

    ## What it does
    Finds a value that begins with `[` or `{` and goes on after the bracket that closes it, and an empty
    list in brackets with its items on the lines below.

    ## Why
    A value that begins with a bracket is a list or an entry to YAML, and ends with it. A link in Markdown or
    a label in brackets is meant as text and needs quotes.

    ## Example
    ```markdown
    headline: [Live] The count in Lisbon
    ```

    Use instead:
    ```markdown
    headline: "[Live] The count in Lisbon"
    ```

    ## Fix safety
    Safe: where words follow, the whole value is put in quotes; signs left over behind a list and empty
    brackets above one are taken away.

    ## Source
    YAML 1.2.2, section 7.4.
    """

    code = "FM032"
    name = "text-after-bracket"
    severity = Severity.ERROR
    since = "0.1"
    says = 'text after the closing "{bracket}": "{text}"'
    variants: ClassVar[dict[str, str]] = {"drop": "take away what does not belong to the list"}
    fix_says = "put the value in quotes"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """Words are kept by quotes; signs left over go."""
        says = "" if any(edit.text for edit in fault.edits) else "drop"
        fix = self.fix(*fault.edits, says=says) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix, **self._shown(fault))
