"""FM070 house-schema-mismatch."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class HouseSchemaMismatch(FaultRule):
    """Front matter that does not fit the JSON Schema of the house.

    ## What it does
    Checks front matter, as the repository writes it, against the schema named by `schema` in the settings
    (draft 2020-12, draft 7 or another that its `$schema` names), and tells every error at the value it is
    about. Dates are text there, and the field `newskit` is not shown to the schema. What the built-in
    schema tells of the same place is told once.

    ## Why
    A desk's own fields and lists of values are known to nobody but the desk. Most validators name a path
    inside the data; an editor needs the line.

    ## Example
    With this schema:
    ```json
    {"properties": {"desk": {"enum": ["city", "sport"]}}}
    ```

    ```markdown
    desk: citty
    ```

    Use instead:
    ```markdown
    desk: city
    ```

    ## Source
    JSON Schema, draft 2020-12 and draft 7. Formats (`date`, `uri`) are checked; patterns are of the Rust
    crate `regex`, without look-around. A schema is one file: what it refers to outside is never fetched.
    """

    code = "FM070"
    name = "house-schema-mismatch"
    severity = Severity.ERROR
    since = "0.1"
    says = '"{field}" does not fit the house schema ("{keyword}")'
    variants = {
        "required": 'the house schema wants the field "{field}"',
        "stranger": 'the house schema knows no field "{field}"',
        "type": '"{field}" takes one of {types}, not "{written}"',
        "type-string": '"{field}" takes text, not {written}',
        "type-number": '"{field}" takes a number, not "{written}"',
        "type-integer": '"{field}" takes a whole number, not "{written}"',
        "type-boolean": '"{field}" takes true or false, not "{written}"',
        "type-array": '"{field}" takes a list, not "{written}"',
        "type-object": '"{field}" takes an entry with named parts, not "{written}"',
        "type-null": '"{field}" takes no value, not "{written}"',
        "enum": '"{field}" takes one of {options}, not "{written}"',
        "pattern": '"{field}" takes text of the form {pattern}, not "{written}"',
        "format": '"{field}" takes text of the format {format}, not "{written}"',
        "format-date": '"{field}" takes a day such as 2026-01-31, not "{written}"',
        "format-date-time": '"{field}" takes a moment such as 2026-01-31T10:00:00Z, not "{written}"',
        "format-time": '"{field}" takes a time such as 10:00:00Z, not "{written}"',
        "format-uri": '"{field}" takes an address, not "{written}"',
        "format-email": '"{field}" takes an e-mail address, not "{written}"',
        "shorter": '"{field}" has {length} characters, fewer than {limit}',
        "longer": '"{field}" has {length} characters, more than {limit}',
        "fewer": '"{field}" has {length} entries, fewer than {limit}',
        "more": '"{field}" has {length} entries, more than {limit}',
        "less": '"{field}" takes {limit} or more, not {written}',
        "not-more": '"{field}" takes more than {limit}, not {written}',
        "greater": '"{field}" takes {limit} or less, not {written}',
        "not-less": '"{field}" takes less than {limit}, not {written}',
        "multiple": '"{field}" takes a multiple of {factor}, not {written}',
        "twice": '"{field}" has the same entry twice',
        "lacks": '"{field}" lacks an entry that the house schema wants',
        "named": '"{field}" has a part whose name the house schema does not take',
        "choice": '"{field}" fits none of the forms of the house schema, or several: "{written}"',
        "not": '"{field}" is what the house schema rules out',
    }

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """One message for each keyword."""
        shown = {name: value for name, value in fault.values.items() if name != "says"}
        says = fault.values["says"]
        variant = says if says in self.variants else ""
        yield self.found(article.path, fault.span, variant=variant, **shown)
