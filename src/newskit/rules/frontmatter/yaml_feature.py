"""FM018 yaml-feature."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule

_VARIANTS = {
    "alias": "alias",
    "merge key": "merge",
    "tag": "tag",
    "directive": "directive",
    "second document": "document",
    "complex key": "key",
}


class YamlFeature(FaultRule):
    """A part of YAML that front matter does without.

    ## What it does
    Finds anchors (`&name`), aliases (`*name`), merge keys (`<<`), tags (`!type`), directives (`%YAML`), a
    second document and keys that are lists or entries. Settings can allow anchors and tags.

    ## Why
    Readers treat them in different ways or not at all; a few lines of aliases can grow to gigabytes, and
    tags can make a program run code. Fields and values are all that a story needs.

    ## Example
    ```markdown
    section: &desk World
    genre: *desk
    ```

    Use instead:
    ```markdown
    section: World
    genre: World
    ```

    ## Source
    YAML 1.2.2, sections 6.8, 6.9 and 7.1.
    """

    code = "FM018"
    name = "yaml-feature"
    severity = Severity.ERROR
    since = "0.1"
    says = "an anchor (&) in front matter"
    variants = {
        "alias": "an alias (*) in front matter",
        "merge": "a merge key (<<) in front matter",
        "tag": "a tag (!) in front matter",
        "directive": "a directive (%) in front matter",
        "document": "a second document in front matter",
        "key": "a list or an entry in place of a field name",
    }

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """One message for each feature."""
        yield self.found(article.path, fault.span, variant=_VARIANTS.get(fault.values["what"], ""))
