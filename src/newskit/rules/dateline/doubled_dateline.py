"""DL008 doubled-dateline."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.printed import Printed, at_head, in_field, without_head
from newskit.rules.seen import words_of


class DoubledDateline(ArticleRule):
    """A body that begins with a dateline, though the field has one.

    ## What it does
    Where `dateline` is filled, looks for a dateline at the head of the body, and says whether the two name
    the same place and day.

    ## Why
    Pages, feeds and wire formats print the dateline of the field before the copy: readers see it twice. Where
    the two differ, one of them was forgotten.

    ## Example
    ```markdown
    dateline: LISBON, May 14 (Lusa) -
    ---
    LISBON, May 14 (Lusa) - The night ferries are back.
    ```

    Use instead:
    ```markdown
    dateline: LISBON, May 14 (Lusa) -
    ---
    The night ferries are back.
    ```

    ## Fix safety
    Unsafe: a theme that prints no dateline needs the one in the body. Where the two differ there is no fix:
    somebody must decide.
    """

    code = "DL008"
    name = "doubled-dateline"
    severity = Severity.WARNING
    since = "0.1"
    says = "the body begins with the dateline once more"
    variants: ClassVar[dict[str, str]] = {
        "other": 'the body begins with "{written}", the field has another dateline',
        "field": "the dateline of the field",
    }
    fix_says = "take it out of the body"

    def check(self, article: Article) -> Iterator[Found]:
        """The dateline at the head of the body, when the field has one."""
        if article.dateline is None:
            return
        head = at_head(article)
        if head is None:
            return
        related = (Related(article.path, article.dateline.span, self.message("field")),)
        if _is_same(article.dateline.value, in_field(article), head):
            edit = without_head(article, head)
            fix = self.fix(edit, safe=False) if edit else None
            yield self.found(article.path, head.span, fix=fix, related=related)
        else:
            yield self.found(article.path, head.span, variant="other", related=related, written=head.text)


def _is_same(value: str, field: Printed | None, head: Printed) -> bool:
    """Whether two datelines name a place in common and, where both state a day, the same."""
    towns = _names(head)
    if field is None:
        return words_of(value) in towns
    one, other = field.reading.clock.date, head.reading.clock.date
    if one and other and one[-5:] != other[-5:]:
        return False
    return not field.reading.places or bool(towns & _names(field))


def _names(line: Printed) -> set[str]:
    """The names of its places, as written and in both languages."""
    named = [name for p in line.reading.places for name in (p.written, p.english, p.portuguese) if name]
    return {words_of(name) for name in named}
