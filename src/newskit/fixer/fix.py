"""One file, fixed in memory until nothing more changes."""

from collections.abc import Callable
from dataclasses import dataclass

from newskit.article import Article
from newskit.diagnostics import Diagnostic
from newskit.fixer.choose import chosen_edits
from newskit.fixer.prove import difference
from newskit.text import apply_edits

_PASSES = 12  # more than any chain of repairs seen; fixes that go on are fighting one another

Read = Callable[[str], Article]
Judge = Callable[[Article], list[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Fixed:
    """The file after all fixes: the article read anew and what remains to be said of it."""

    article: Article
    remaining: list[Diagnostic]
    made: int

    @property
    def text(self) -> str:
        """The text to write."""
        return self.article.source.text


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing is written: the fixes would have changed `what`, or never come to an end ("loop")."""

    what: str


def fix_article(article: Article, read: Read, judge: Judge, *, unsafe: bool = False) -> Fixed | Refused:
    """Apply fixes pass by pass.

    `read` reads a text as the same file, `judge` gives its diagnostics. The article is returned as it is
    when it offers no fix.
    """
    diagnostics, made = judge(article), 0
    for _ in range(_PASSES):
        edits = chosen_edits(diagnostics, unsafe=unsafe)
        if not edits:
            return Fixed(article, diagnostics, made)
        after = read(apply_edits(article.source.text, edits))
        changed = difference(article, after, edits)
        if changed is not None:
            return Refused(changed.what)
        made += len(edits)
        article, diagnostics = after, judge(after)
    return Refused("loop")
