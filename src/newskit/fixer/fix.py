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
    """The file after all fixes: the article read anew, and what remains to be said of it.

    `refused` names what single fixes would have changed beyond their edits; they were not made.
    """

    article: Article
    remaining: list[Diagnostic]
    made: int
    refused: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text to write."""
        return self.article.source.text


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing is written: the fixes never come to an end."""


@dataclass(frozen=True, slots=True)
class _Pass:
    """One pass: the article after it, how many edits were made, and what refused fixes would have changed."""

    article: Article
    made: int
    refused: tuple[str, ...] = ()


def fix_article(article: Article, read: Read, judge: Judge, *, unsafe: bool = False) -> Fixed | Refused:
    """Apply fixes pass by pass.

    `read` reads a text as the same file, `judge` gives its diagnostics. The article is returned as it is when
    it offers no fix.
    """
    diagnostics, made = judge(article), 0
    for _ in range(_PASSES):
        step = _pass(article, diagnostics, read, unsafe=unsafe)
        if not step.made:
            return Fixed(article, diagnostics, made, step.refused)
        made += step.made
        article, diagnostics = step.article, judge(step.article)
    return Refused()


def _pass(article: Article, diagnostics: list[Diagnostic], read: Read, *, unsafe: bool) -> _Pass:
    """All fixes at once; where the result is not what they said, without those that are to blame."""
    edits = chosen_edits(diagnostics, unsafe=unsafe)
    if not edits:
        return _Pass(article, 0)
    after = read(apply_edits(article.source.text, edits))
    if difference(article, after, edits) is None:
        return _Pass(after, len(edits))
    sound, refused = _one_by_one(article, diagnostics, read, unsafe=unsafe)
    edits = chosen_edits(sound, unsafe=unsafe)
    after = read(apply_edits(article.source.text, edits))
    if difference(article, after, edits) is not None:
        edits = chosen_edits(sound[:1], unsafe=unsafe)
        after = read(apply_edits(article.source.text, edits))
    return _Pass(after, len(edits), refused)


def _one_by_one(
    article: Article, diagnostics: list[Diagnostic], read: Read, *, unsafe: bool
) -> tuple[list[Diagnostic], tuple[str, ...]]:
    """The diagnostics whose fix alone does what it says, and what the others would have changed."""
    sound: list[Diagnostic] = []
    refused: dict[str, None] = {}
    for diagnostic in diagnostics:
        edits = chosen_edits([diagnostic], unsafe=unsafe)
        changed = difference(article, read(apply_edits(article.source.text, edits)), edits) if edits else None
        if changed is not None:
            refused[changed.what] = None
        elif edits:
            sound.append(diagnostic)
    return sound, tuple(refused)
