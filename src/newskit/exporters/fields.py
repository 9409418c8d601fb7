"""Fields of an article as clean text, and the losses of those that a format has no place for."""

from collections.abc import Iterable
from typing import Any

from newskit.article import Article, Value
from newskit.exporters.loss import Loss, LossKind
from newskit.text import Span
from newskit.wire.text import clean, one_line


def text_of(value: Value[str] | None) -> str | None:
    """The text of a field, clean; None when the field is absent or blank."""
    return clean(value.value).strip() or None if value else None


def line_of(value: Value[str] | None) -> str | None:
    """The text of a field on one line, clean; None when the field is absent or blank."""
    return one_line(value.value) or None if value else None


def lines_of(values: Iterable[Value[str]]) -> list[str]:
    """The lines of a list field, without blank ones."""
    return [line for value in values if (line := line_of(value))]


def by_of(article: Article) -> str | None:
    """The byline on one line; several names are joined as newsrooms print them."""
    return ", ".join(lines_of(article.byline)) or None


def not_carried(article: Article, names: Iterable[str]) -> list[Loss]:
    """A loss for each named field in which the article says something."""
    fields = ((name, getattr(article, name)) for name in names)
    return [Loss(LossKind.FIELD, name, _span(field)) for name, field in fields if _says_something(field)]


def _says_something(field: Any) -> bool:
    """Whether a field has a value that is more than empty text."""
    if isinstance(field, Value):
        return not isinstance(field.value, str) or bool(field.value.strip())
    return bool(field)


def _span(value: Any) -> Span | None:
    """Where a field's value stands: the first entry's first part for a structured field."""
    if isinstance(value, Value):
        return value.span
    if isinstance(value, tuple):
        return _span(value[0])
    parts = (getattr(value, name) for name in value.__slots__)
    return next((_span(part) for part in parts if part), None)


def without_blanks(entries: dict[str, Any]) -> dict[str, Any]:
    """The entries that have a value: None, empty text and empty lists are left out; zero and False stay."""
    return {name: value for name, value in entries.items() if value not in (None, "", [], {})}
