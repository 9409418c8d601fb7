"""BD015 placeholder-text."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw

_FILLER = re.compile(r"lorem ipsum\b", re.IGNORECASE)
_TO_COME = re.compile(r"\bTKTK\b|\bTK TK\b|\(TK\)|(?<![\w\]])\[TK\b[^][\n]{0,60}\](?![(\[])")
_TO_DO = re.compile(
    r"^[ \t]*(?:TODO|FIXME|A FAZER|POR FAZER)\b[ \t]{0,3}(?::|$)|\[(?:TODO|FIXME)\b[^][\n]{0,60}\]",
    re.MULTILINE,
)
_IN_BRACKETS = re.compile(
    r"(?<![\w\]\\])\[ ?(?:fotos?|photos?|image|imagem|legenda|caption|placeholder|link|x{2,9}"
    r"|(?:foto|photo|image|imagem|link) (?:here|aqui)|inserir [^][\n]{1,40}|insert [^][\n]{1,40})"
    r" ?\](?![(\[:])",
    re.IGNORECASE,
)
_PATTERNS = (
    (_FILLER, "ipsum"),
    (_TO_COME, "TK"),
    (_TO_DO, "TODO"),
    (_TO_DO, "FIXME"),
    (_TO_DO, "FAZER"),
    (_IN_BRACKETS, "["),
)


class PlaceholderText(ArticleRule):
    """Text that holds a place for copy that never came.

    ## What it does
    Finds "lorem ipsum", "TK" where it stands for what is to come ("TKTK", "[TK]", "(TK)"), `TODO:` and
    `FIXME:` at the beginning of a line, and words in brackets that stand for something: `[foto]`, `[photo]`,
    `[link]`, `[insert quote]`, `[inserir legenda]`, `[XX]`. What stands in code is left alone.

    ## Why
    The place was held so that nobody would forget it.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard employs TKTK people.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard employs 340 people.
    ```
    """

    code = "BD015"
    name = "placeholder-text"
    severity = Severity.WARNING
    since = "0.1"
    says = 'a placeholder stands in the copy: "{words}"'

    def check(self, article: Article) -> Iterator[Found]:
        """Every placeholder."""
        told = set()
        text, start = article.source.text, article.body_span.start
        for pattern, gate in (each for each in _PATTERNS if text.find(each[1], start) >= 0):
            for block, found in shown_raw(article, pattern, gate):
                span = place(block, found)
                if span not in told:
                    told.add(span)
                    yield self.found(article.path, span, words=found[0].strip())
