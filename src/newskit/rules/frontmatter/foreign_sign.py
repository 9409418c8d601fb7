"""FM053 foreign-sign."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class ForeignSign(FaultRule):
    """A sign of typography where YAML takes the plain one.

    ## What it does
    Finds no-break and other wide blanks in an indent, behind a colon or behind the dash of an item; long
    dashes and bullets that were to begin an item; and the full-width colon behind the name of a field.

    ## Why
    They look right and are letters to YAML: the field or the list is not there, or nothing can be read. Word
    processors write them unasked, and so do keyboards for Chinese and Japanese. An error.

    ## Example
    ```markdown
    topics:
      – Ports
      – Rivers
    ```

    Use instead:
    ```markdown
    topics:
      - Ports
      - Rivers
    ```

    ## Fix safety
    Safe: the plain sign takes its place, and the fields read after it. In text a long dash stays what it is.

    ## Source
    YAML 1.2.2, sections 5.3 and 6.1.
    """

    code = "FM053"
    name = "foreign-sign"
    severity = Severity.ERROR
    since = "0.1"
    says = "{sign} stands where YAML takes a plain blank"
    variants = {
        "hyphen": "{sign} stands where YAML takes a hyphen",
        "colon": "{sign} stands where YAML takes a plain colon",
    }
    fix_says = "write the plain sign"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """The sign, and which one was wanted."""
        wanted = fault.values["wanted"]
        variant = wanted if wanted in self.variants else ""
        fix = self.fix(*fault.edits) if fault.edits else None
        yield self.found(article.path, fault.span, variant=variant, fix=fix, sign=fault.values["sign"])
