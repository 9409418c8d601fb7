"""BD018 hyphen-for-dash."""

import re
from collections.abc import Iterator

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.body._raw import place
from newskit.text import Edit

_HYPHEN = re.compile(r"(?<=[^\W\d_]|[)”’\"»,])(?: (?P<one>-{1,3}) |(?P<two>-{2,3}))(?=[\"“‘«(]?[^\W\d_])")
_WORD_BEFORE = re.compile(r"[^\W\d_][\w'’]*\W?\Z")
_HEAD = 60  # characters at the head of a paragraph in which a hyphen may end a dateline or a label


class DashWanted(Options):
    """The options of hyphen-for-dash.

    Attributes:
        dash: the dash that the house sets between blanks.
    """

    dash: str = "–"


class HyphenForDash(ArticleRule):
    """A hyphen between words that stands for a dash.

    ## What it does
    Finds a hyphen between two blanks, and two or three in a row, between words of a paragraph. Left alone are
    the head of a paragraph, where a hyphen ends a dateline or a label, names on both sides (teams, towns at
    the ends of a line), numbers, lists, headings and tables.

    ## Why
    A hyphen joins words, a dash sets them apart. Typed in haste, a clause in hyphens reads as a compound.

    It is off until it is selected: which dash a house uses is its own style, and some site generators make
    dashes of hyphens by themselves.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard on the far bank of the river, closed since the storm, opens on Monday - without the crane.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard on the far bank of the river, closed since the storm, opens on Monday – without the crane.
    ```

    ## Fix safety
    Unsafe: the house may set another dash, and the hyphens may belong to a name.

    ## Options
    `dash`: the dash to write, "–" unless set. Hyphens without blanks around them become a dash without.
    """

    code = "BD018"
    name = "hyphen-for-dash"
    severity = Severity.NOTE
    since = "0.1"
    says = '"{hyphen}" stands between words for a dash'
    fix_says = 'write "{dash}"'
    enabled = False
    options_type = DashWanted
    options: DashWanted

    def check(self, article: Article) -> Iterator[Found]:
        """Every hyphen that stands for a dash."""
        for block in article.body.prose_blocks:
            if block.kind is BlockKind.PARAGRAPH and not block.quoted and _may_hold(block.prose):
                yield from self._in_block(article, block)

    def _in_block(self, article: Article, block: Block) -> Iterator[Found]:
        text, base = article.source.text, block.span.start
        for found in _HYPHEN.finditer(block.prose, _HEAD - 1):
            start, end = found.span()
            if text[base + start : base + end] == found[0] and not _between_names(found):
                yield self._told(article, block, found)

    def _told(self, article: Article, block: Block, found: re.Match[str]) -> Found:
        span = place(block, found, found.lastgroup or 0)
        fix = self.fix(Edit(span, self.options.dash), safe=False, dash=self.options.dash)
        return self.found(article.path, span, fix=fix, hyphen=found[found.lastgroup or 0])


def _may_hold(prose: str) -> bool:
    """Whether a hyphen can stand for a dash; where one character in eight is one, they draw something."""
    return (" - " in prose or "--" in prose) and prose.count("-") * 8 < len(prose)


def _between_names(found: re.Match[str]) -> bool:
    """Whether a name stands on both sides: two teams, two towns."""
    text, end = found.string, found.end()
    if not text[end : end + 2].lstrip('"“‘«(')[:1].isupper():
        return False
    before = _WORD_BEFORE.search(text[max(0, found.start() - 40) : found.start()])
    return bool(before and before[0][0].isupper())
