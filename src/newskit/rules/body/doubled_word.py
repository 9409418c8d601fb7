"""BD002 doubled-word."""

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Fix, Found, Severity
from newskit.language import of_block
from newskit.lexicon.doubled_words import MAY_STAND_TWICE, NEVER_TWICE
from newskit.rules.base import ArticleRule
from newskit.text import Edit, Span

_TWICE = re.compile(
    r"(?<![\w'’.-])([^\W\d_]+)([ \t]{1,3}|[ \t]{0,3}\r?\n[ \t]{0,8})\1(?![\w'’-]|\.\w)", re.IGNORECASE
)
# A verb may end with the first, and the second begin a phrase: "need not be talked to to agree".
_AFTER_VERBS = frozenset(
    ("to", "in", "on", "at", "for", "with", "by", "from", "about", "into", "of", "through", "after", "before")
)
# The second may stand for a noun named before: "diferente do do ano passado".
_FOR_A_NOUN = frozenset(("do", "da", "dos", "das"))
_GOES_WITH_DE = (
    "diferente",
    "distint",
    "depend",
    "além",
    "longe",
    "perto",
    "acima",
    "abaixo",
    "antes",
    "depois",
)
_LONG = 4  # letters of a word that need not be a known one to stand twice by mistake
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


class DoubledWord(ArticleRule):
    """A word that stands twice in a row.

    ## What it does
    Finds words that stand twice in a row in English and Portuguese copy: "the the", "de de", "council
    council", also across a line break. Words that may stand twice ("had had", "that that", "muito muito"),
    names, numbers and words set off by emphasis are left alone, and so is copy in other languages.

    ## Why
    Eyes skip the second word, spelling checkers too, and most of all where a line ends between the two.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard opens on the the first of March.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard opens on the first of March.
    ```

    ## Fix safety
    Unsafe: one of the two is taken away, but another word may have been meant.
    """

    code = "BD002"
    name = "doubled-word"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the word stands twice in a row: "{word} {word}"'
    fix_says = "take one of the two away"

    def check(self, article: Article) -> Iterator[Found]:
        """Every word that may not stand twice and does."""
        code = article.language_code
        if (code and code not in NEVER_TWICE) or not _has_twice(article):
            return
        for block in article.body.prose_blocks:
            if block.kind in _KINDS:
                for found in _TWICE.finditer(block.prose):
                    if _is_fault(article, block, found, code):
                        span = Span(block.span.start + found.start(), block.span.start + found.end())
                        fix = self._fix(found, span)
                        yield self.found(article.path, span, fix=fix, word=found[1].lower())

    def _fix(self, found: re.Match[str], span: Span) -> Fix:
        """The second word goes with the blanks before it; before a line break the first, so lines stay."""
        first, gap = len(found[1]), len(found[2])
        if "\n" not in found[2] or found.start() == 0 or found.string[found.start() - 1] != " ":
            edit = Edit(Span(span.start + first, span.end), "")
        else:
            edit = Edit(Span(span.start - 1, span.end - first - gap), "")
        return self.fix(edit, safe=False)


def _has_twice(article: Article) -> bool:
    """Whether two equal words stand in a row in the body: this is quick to see, and nearly all have none."""
    return any(any(map(eq, words, islice(words, 1, None))) for words in article.body.low_words)


def _is_fault(article: Article, block: Block, found: re.Match[str], code: str) -> bool:
    """Whether the two are one too many in the language of the block."""
    first, second = found[1], found[0][-len(found[1]) :]
    at = block.span.start + found.start()
    if (second != first if len(first) == 1 else second != first.lower()) or article.source.text[
        at : at + len(found[0])
    ] != found[0]:
        return False
    language = code or of_block(block.prose) or ""
    return _is_word_once(second, language) and not _fits_twice(second, found)


def _is_word_once(word: str, language: str) -> bool:
    """Whether a word stands twice by mistake only."""
    if word in NEVER_TWICE.get(language, ()):
        return True
    return len(word) >= _LONG and word not in MAY_STAND_TWICE.get(language, (word,))


def _fits_twice(word: str, found: re.Match[str]) -> bool:
    """Whether the words before make the second one right: "talked to to", "o que que", "diferente do do"."""
    words = found.string[max(0, found.start() - 30) : found.start()].lower().split()
    before = words[-1] if words else ""
    if word == "que":
        return before == "o"
    return (word in _FOR_A_NOUN and before.startswith(_GOES_WITH_DE)) or (
        word in _AFTER_VERBS and before.endswith("ed")
    )
