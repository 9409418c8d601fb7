"""FM014 blank-before-fence."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class BlankBeforeFence(FaultRule):
    """Blank lines, or blanks, before the opening fence.

    ## What it does
    Finds front matter that does not begin with the first character of the file because blanks, or a comment,
    stand before it.

    ## Why
    Most generators look for front matter on the first line only. The fields are then printed at the head of
    the page, for readers to see, and the story has no date.

    ## Example
    ```markdown

    ---
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
    Safe: only the blanks go. A comment has no fix: it may be wanted elsewhere.
    """

    code = "FM014"
    name = "blank-before-fence"
    severity = Severity.ERROR
    since = "0.1"
    says = "blanks before the front matter"
    variants = {"comment": "a comment before the front matter"}
    fix_says = "begin the file with the front matter"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """Blanks, or a comment."""
        variant = "comment" if fault.values["what"] == "comment" else ""
        fix = self.fix(*fault.edits) if fault.edits else None
        yield self.found(article.path, fault.span, variant=variant, fix=fix)
