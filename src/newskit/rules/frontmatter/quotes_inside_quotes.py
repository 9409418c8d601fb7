"""FM021 quotes-inside-quotes."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class QuotesInsideQuotes(FaultRule):
    """Quotes inside a value that stands in the same quotes.

    ## What it does
    Finds a value whose opening quote is closed before the value ends: by a quotation, or by an apostrophe.

    ## Why
    YAML takes the first such sign for the end of the value. What follows is neither text nor a field, and
    the file cannot be read.

    ## Example
    ```markdown
    headline: "Minister says "no more" to cuts"
    ```

    Use instead:
    ```markdown
    headline: 'Minister says "no more" to cuts'
    ```

    ## Fix safety
    Safe: the value gets outer quotes that its text does not use, or has its inner ones escaped; no word
    changes. Unsafe where the value begins with a field name (`headline: 'headline: 'Budget'`): the name
    stands twice, and quotes would hide that. Unsafe too where a number sign may begin a comment or belong to
    the text. No fix where several quoted values are listed without
    brackets.

    ## Source
    YAML 1.2.2, sections 7.3.1 and 7.3.2.
    """

    code = "FM021"
    name = "quotes-inside-quotes"
    severity = Severity.ERROR
    since = "0.1"
    says = "quotes inside a value that stands in the same quotes"
    variants: ClassVar[dict[str, str]] = {
        "after": 'text after the closing quote: "{rest}"',
        "doubled": 'the field name "{doubled}" stands twice',
        "drop": "take away what follows the quote",
    }
    fix_says = "put the value in quotes that it does not use"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A doubled field name and a comma left over are told apart."""
        values = self._shown(fault)
        guessed = values.pop("end", None) is not None
        variant = "doubled" if "doubled" in values else "after" if "rest" in values else ""
        says = "drop" if variant == "after" else ""
        safe = variant != "doubled" and not guessed
        fix = self.fix(*fault.edits, safe=safe, says=says) if fault.edits else None
        yield self.found(article.path, fault.span, variant=variant, fix=fix, **values)
