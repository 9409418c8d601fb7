"""FM016 missing-opening-fence."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class MissingOpeningFence(FaultRule):
    """Front matter whose opening fence is missing or misspelt.

    ## What it does
    Finds fields on the first lines that a closing fence follows, and first lines that are nearly a fence:
    two hyphens or four, dashes made of hyphens by a word processor, equals signs.

    ## Why
    Generators take such a file for a page without front matter and print the fields at its head.

    ## Example
    ```markdown
    id: ferry-reopens
    language: en
    headline: The ferry line reopens on Monday
    published: 2026-01-02T10:00:00+00:00
    ---
    The first boat leaves at seven.
    ```

    Use instead:
    ```markdown
    ---
    id: ferry-reopens
    language: en
    headline: The ferry line reopens on Monday
    published: 2026-01-02T10:00:00+00:00
    ---
    The first boat leaves at seven.
    ```

    ## Fix safety
    Safe: only the fence is written, and only where fields and a closing fence follow it.
    """

    code = "FM016"
    name = "missing-opening-fence"
    severity = Severity.ERROR
    since = "0.1"
    says = "the front matter has no opening fence"
    variants = {"misspelt": 'the front matter opens with "{written}", not with ---'}
    fix_says = "open it with ---"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A misspelt fence is told apart from a missing one."""
        written, fix = fault.values["written"], self.fix(*fault.edits)
        if written:
            yield self.found(article.path, fault.span, variant="misspelt", fix=fix, written=written)
        else:
            yield self.found(article.path, fault.span, fix=fix)
