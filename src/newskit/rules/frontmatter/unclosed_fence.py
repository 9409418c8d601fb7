"""FM015 unclosed-fence."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class UnclosedFence(FaultRule):
    """Front matter that is opened and never closed.

    ## What it does
    Finds an opening fence without a closing one, or with a closing line that is not quite a fence. The
    lines that can be fields are read all the same, so that what is wrong in them is told too.

    ## Why
    The whole story is taken for front matter, or the front matter for the story.

    ## Example
    ```markdown
    ---
    id: ferry-reopens
    language: en
    headline: The ferry line reopens on Monday
    published: 2026-01-02T10:00:00+00:00

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
    Safe where a line of dashes stands behind the last field: it becomes the fence. Otherwise unsafe: the
    fence is put before the first line that cannot be a field, and where the front matter was meant to end
    is a guess.
    """

    code = "FM015"
    name = "unclosed-fence"
    severity = Severity.ERROR
    since = "0.1"
    says = "the front matter opens with {fence} and is never closed"
    variants = {
        "misspelt": 'the front matter closes with "{written}" and not with {fence}',
        "replace": "close with {fence}",
    }
    fix_says = "close it with {fence} after the last field"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """The opening fence, and a closing one where the fields seem to end; or the line that was meant."""
        fence, misspelt = fault.values["fence"], fault.values.get("misspelt")
        if misspelt:
            fix = self.fix(*fault.edits, says="replace", fence=fence)
            yield self.found(
                article.path, fault.span, variant="misspelt", fix=fix, written=misspelt, fence=fence
            )
            return
        yield self.found(
            article.path, fault.span, fix=self.fix(*fault.edits, safe=False, fence=fence), fence=fence
        )
