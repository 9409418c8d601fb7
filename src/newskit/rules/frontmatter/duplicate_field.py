"""FM030 duplicate-field."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Related, Severity
from newskit.parsing.write import remove_lines
from newskit.rules.base import FaultRule


class DuplicateField(FaultRule):
    """A field that stands twice.

    ## What it does
    Finds field names that occur more than once, at the top or inside an entry. The first one counts here;
    it is shown beside the second.

    ## Why
    Some readers take the first value, some the last, some refuse the file. A story with two headlines has
    one in the feed and another on the page.

    ## Example
    ```markdown
    section: World
    genre: news
    section: World
    ```

    Use instead:
    ```markdown
    section: World
    genre: news
    ```

    ## Fix safety
    Safe, and offered only where both values are equal: the lines of the second field go. Where the values
    differ only an editor can say which one is right.

    ## Source
    YAML 1.2.2, section 3.2.1.3: the keys of a mapping are unique.
    """

    code = "FM030"
    name = "duplicate-field"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the field "{key}" stands twice'
    variants = {"differing": 'the field "{key}" stands twice, with two values', "first": 'the first "{key}"'}
    fix_says = "remove the second"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """The second field, with the first one beside it."""
        key, same = fault.values["key"], fault.values["same"]
        related = (Related(article.path, fault.values["first"], self.message("first", key=key)),)
        removal = (
            remove_lines(article.source, fault.span, fault.values["value"]) if same and fault.span else None
        )
        fix = self.fix(removal) if removal else None
        variant = "" if same else "differing"
        yield self.found(article.path, fault.span, variant=variant, fix=fix, related=related, key=key)
