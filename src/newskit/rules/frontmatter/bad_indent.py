"""FM027 bad-indent."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class BadIndent(FaultRule):
    """A line whose indent fits no level above it.

    ## What it does
    Finds fields and list items that stand deeper or less deep than the lines around them allow, and text
    under `|` or `>` that is not moved in.

    ## Why
    In YAML the indent says what belongs to what. A line between two levels belongs to nothing.

    ## Example
    ```markdown
    related:
      - headline: The count in Porto
        url: https://news.example/porto
        - headline: The count in Faro
          url: https://news.example/faro
    ```

    Use instead:
    ```markdown
    related:
      - headline: The count in Porto
        url: https://news.example/porto
      - headline: The count in Faro
        url: https://news.example/faro
    ```

    ## Fix safety
    Unsafe: the line goes to the nearest level that can hold it, which may not be the one that was meant.

    ## Source
    YAML 1.2.2, section 6.1.
    """

    code = "FM027"
    name = "bad-indent"
    severity = Severity.ERROR
    since = "0.1"
    says = "the indent fits no level above this line"
    fix_says = "move the line to the nearest level"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """Which level was meant is a guess: the fix is unsafe."""
        fix = self.fix(*fault.edits, safe=False) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix)
