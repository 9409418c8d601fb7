"""FM007 misspelt-field."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class MisspeltField(FaultRule):
    """A field name that is one letter or a capital away from a known one.

    ## What it does
    Compares every unknown field name with the known ones: those of newskit, as the repository calls them,
    and those of its generator. A name that differs by case, or by one letter added, lost, changed or
    swapped, is taken for a slip. Hugo reads names in any case, so under its preset case makes none.

    ## Why
    Generators drop fields they do not know without a word: a story with `pubished` has no date, and one
    with `Tags` no tags.

    ## Example
    ```markdown
    standfrist: Two sentences under the headline.
    ```

    Use instead:
    ```markdown
    standfirst: Two sentences under the headline.
    ```

    ## Fix safety
    Safe for the fields of newskit: only the name changes, and only where the right name is absent from the
    file. Unsafe for the further fields of a generator: a theme may know a field that newskit does not.
    """

    code = "FM007"
    name = "misspelt-field"
    severity = Severity.ERROR
    since = "0.1"
    says = 'no field is called "{field}"; one is called "{known}"'
    fix_says = 'write "{known}"'

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A slip in a field of the generator may be a field of the theme."""
        shown = self._shown(fault)
        shown.pop("ours", None)
        fix = (
            self.fix(*fault.edits, safe=bool(fault.values["ours"]), known=shown["known"])
            if fault.edits
            else None
        )
        yield self.found(article.path, fault.span, fix=fix, **shown)
