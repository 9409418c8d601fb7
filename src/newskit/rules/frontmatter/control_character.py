"""FM012 control-character."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class ControlCharacter(FaultRule):
    """A control character in front matter.

    ## What it does
    Finds characters that are no text: controls other than tab and line break, a byte order mark inside the
    file, codes that Unicode keeps free, and escapes that stand for one of these.

    ## Why
    They come with copy from terminals and old editors and cannot be seen. XML does not allow them: one
    backspace in a headline stops the feed of the whole site.

    ## Example
    Here `<U+0008>` stands for the character itself.
    ```markdown
    headline: The port<U+0008> reopens on Monday
    ```

    Use instead:
    ```markdown
    headline: The port reopens on Monday
    ```

    ## Fix safety
    Unsafe: the character is taken away, and what it was meant to be is not known. An escape has no fix.

    ## Source
    XML 1.0, fifth edition, section 2.2; YAML 1.2.2, section 5.1.
    """

    code = "FM012"
    name = "control-character"
    severity = Severity.ERROR
    since = "0.1"
    says = "{character} is a control character, not text"
    fix_says = "take it away"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """The character, and its removal where it stands in the file itself."""
        fix = self.fix(*fault.edits, safe=False) if fault.edits else None
        yield self.found(article.path, fault.span, fix=fix, character=fault.values["character"])
