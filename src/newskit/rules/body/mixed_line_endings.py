"""BD020 mixed-line-endings."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.text import Edit, Span

_WINDOWS, _UNIX = "\r\n", "\n"
_NAMES = {_WINDOWS: "CRLF", _UNIX: "LF"}
_RUN = {_WINDOWS: re.compile(r"(?:\r\n)+"), _UNIX: re.compile(r"(?<!\r)\n++")}


class MixedLineEndings(ArticleRule):
    """Two kinds of line endings in one file.

    ## What it does
    Finds files that hold both the line ending of Windows (CRLF) and that of other systems (LF), and points at
    the first of the kind that is rarer.

    ## Why
    It comes from pasting or from merging by hand. Git shows whole paragraphs as changed where no word is, and
    tools that read line by line leave stray characters in the copy.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.<U+000D>
    Fares stay as they are.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.
    Fares stay as they are.
    ```

    ## Fix safety
    Safe: every line ends as most lines of the file do; no word changes.
    """

    code = "BD020"
    name = "mixed-line-endings"
    severity = Severity.NOTE
    since = "0.1"
    body_signs = frozenset("\r")
    says = "this line ends with {rare}, most lines of the file with {usual}"
    fix_says = "end every line with {usual}"

    def check(self, article: Article) -> Iterator[Found]:
        """The first line ending of the rarer kind."""
        text = article.source.text
        windows = text.count(_WINDOWS)
        if not windows or not article.source.decoded:
            return
        unix = text.count(_UNIX) - windows
        rare, usual = (_UNIX, _WINDOWS) if unix <= windows else (_WINDOWS, _UNIX)
        edits = [
            Edit(Span(*found.span()), found[0].replace(rare, usual)) for found in _RUN[rare].finditer(text)
        ]
        if edits:
            fix = self.fix(*edits, usual=_NAMES[usual])
            yield self.found(article.path, edits[0].span, fix=fix, rare=_NAMES[rare], usual=_NAMES[usual])
