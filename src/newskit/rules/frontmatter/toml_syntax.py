"""FM035 toml-syntax."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class TomlSyntax(FaultRule):
    """Front matter between `+++` fences that is not TOML.

    ## What it does
    Says what is wrong in each line that the TOML parser stops at: text without quotes, a colon where an
    equals sign belongs, a quote that is not closed, a field that stands twice, a date that is none. What has
    no name is told in the words of the parser.

    ## Why
    Nothing of the front matter can be read, and the generator stops with words that are hard to understand.

    ## Example
    ```markdown
    +++
    id = "story-1"
    headline = The count in Lisbon
    +++
    Copy.
    ```

    Use instead:
    ```markdown
    +++
    id = "story-1"
    headline = "The count in Lisbon"
    +++
    Copy.
    ```

    ## Fix safety
    Safe: quotes and equals signs are added, a comma behind a value is taken away, a backslash is doubled; no
    word changes. Words such as yes and no get no quotes: they may be meant as true and false.

    ## Source
    TOML 1.0.0.
    """

    code = "FM035"
    name = "toml-syntax"
    severity = Severity.ERROR
    since = "0.1"
    says = "not TOML: {problem}"
    variants = {
        "bare": '"{written}" has no quotes, and is no value of TOML without them',
        "colon": 'a colon behind "{key}", where TOML takes an equals sign',
        "equals": "no equals sign on this line",
        "string": "nothing closes the quote ({quote}) at the start of this value",
        "inside": "quotes ({quote}) inside a value in the same quotes",
        "after": 'text behind the end of the value: "{text}"',
        "twice": 'the field "{key}" stands twice',
        "date": '"{written}" is no date of TOML, or a day that does not exist',
        "empty": '"{key}" has no value',
        "bracket": 'what "{bracket}" opens is not closed, or lacks a comma or quotes',
        "escape": "a backslash in double quotes that TOML does not know",
    }
    fix_says = "write the line as TOML"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """One message for each cause."""
        shown = self._shown(fault)
        variant = str(shown.pop("what", ""))
        if variant:
            shown.pop("problem")
        fix = self.fix(*fault.edits) if fault.edits else None
        yield self.found(article.path, fault.span, variant=variant, fix=fix, **shown)
