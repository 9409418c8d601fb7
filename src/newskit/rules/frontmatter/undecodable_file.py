"""FM010 undecodable-file."""

from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Found, Severity
from newskit.rules.base import FaultRule


class UndecodableFile(FaultRule):
    """A file that is not UTF-8.

    ## What it does
    Finds the first byte that UTF-8 does not allow, and says what the file looks like: another encoding
    throughout, UTF-8 with bytes of another encoding pasted into it, or no text at all. Nothing is ever read
    with the encoding named. In such a file lines and columns count bytes.

    ## Why
    Letters with accents come out as other signs, or the site is not built at all. Copy from an old editor
    or saved by a spreadsheet is the usual cause.

    ## Example
    Here `<0xE7>` and `<0xE3>` stand for single bytes.
    ```markdown
    headline: Situa<0xE7><0xE3>o nos portos
    ```

    Use instead:
    ```markdown
    headline: Situação nos portos
    ```

    ## Source
    RFC 3629, section 3.
    """

    code = "FM010"
    name = "undecodable-file"
    severity = Severity.ERROR
    since = "0.1"
    says = "the byte {byte} is not UTF-8; the file looks like {encoding}"
    variants = {
        "mixed": "the byte {byte} is not UTF-8 as the rest of the file is; it looks like {encoding}",
        "binary": "the file holds no text; it looks like a picture or a document of a word processor",
    }

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """A file in another encoding is told apart from a byte in the wrong place, and from no text."""
        byte, encoding = fault.values["byte"], fault.values["encoding"]
        variant = str(fault.values["what"])
        yield self.found(article.path, fault.span, variant=variant, byte=byte, encoding=encoding)
