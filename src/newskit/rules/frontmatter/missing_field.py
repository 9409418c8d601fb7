"""FM003 missing-field."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class MissingField(FaultRule):
    """A field that every story needs and this one lacks.

    ## What it does
    Finds required fields that are absent, and those that stand there without a value. Which fields are
    required depends on the preset: newskit's own asks for `id`, `language`, `headline` and `published`, the
    presets of site generators for the headline alone; a language or an id that the path gives is not
    missing. In lists of entries a picture needs its `file`, a correction `at` and `text`, a related story
    one of `headline`, `url` and `file`.

    A file of a generator's site needs no headline when nothing shows that it is a story: it states no date,
    byline, credit, dateline or embargo, its name tells no day, and only a glob without a folder in it
    (`**/*.md`) takes it in.

    A missing field is reported at the opening fence, an empty one at its name, a part of an entry at the
    entry.

    ## Why
    A story without a date sorts last, one without an id cannot be linked, and one without a language is
    paired with nothing.

    ## Example
    ```markdown
    ---
    id: ferry-reopens
    language: en
    headline: The ferry line reopens on Monday
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
    """

    code = "FM003"
    name = "missing-field"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the field "{field}" is missing'
    variants = {"empty": 'the field "{field}" has no value', "any": '"{field}" has none of {any_of}'}

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """Absent, empty, and entries of which any one part would do are told apart."""
        field, any_of = fault.values["field"], fault.values.get("any_of")
        if any_of:
            yield self.found(article.path, fault.span, variant="any", field=field, any_of=any_of)
        else:
            variant = "empty" if fault.values.get("empty") else ""
            yield self.found(article.path, fault.span, variant=variant, field=field)
