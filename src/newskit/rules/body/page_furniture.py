"""BD014 page-furniture."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.lexicon import furniture
from newskit.rules.base import ArticleRule

_LONGEST = 200  # characters of a block that can be furniture
_SHORTEST_TITLE = 3  # words of a title behind "Leia também:"
_NOT_WORDS = re.compile(r"[^\w]+")
_AROUND = "“”«»\"'‘’()[]*_:.,;!?…–—-•►→>|"
_ANY_LENGTH = _LONGEST  # words


def _beginnings() -> dict[str, int]:
    """The words with which furniture begins, and how many words it has at most; few paragraphs begin so."""
    longest: dict[str, int] = {}
    for entry in furniture.LEFT_IN_COPY:
        words = entry.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    for entry in (*furniture.READ_ALSO_OPENINGS, *furniture.CALLS):
        longest[entry.split()[0]] = _ANY_LENGTH
    return longest


_BEGINNINGS = _beginnings()


class PageFurniture(ArticleRule):
    """A paragraph that belongs to a page and not to the story.

    ## What it does
    Finds paragraphs that are nothing but furniture of a news page: a button ("Share on Facebook",
    "Partilhar"), a marker of an advertisement, a label over other stories ("Related stories"), a line that
    names one ("Leia também: ..."), a call to sign up for a newsletter. Only a whole paragraph counts; the
    same words inside a sentence are copy, and so is a label over a list that the writer made.

    ## Why
    Such lines come along when a story is copied from a page. Where the story is published next they are
    wrong: the button does nothing, and the other story is not there. Other stories have a field, `related`.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.

    Share on Facebook

    Fares stay as they are.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.

    Fares stay as they are.
    ```
    """

    code = "BD014"
    name = "page-furniture"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the paragraph is part of a page, not of the story: "{words}"'

    def check(self, article: Article) -> Iterator[Found]:
        """Every paragraph that is furniture."""
        for block, low in zip(article.body.prose_blocks, article.body.low_words, strict=True):
            if not _may_be_furniture(block, low):
                continue
            words = block.words()
            if _is_furniture(words.casefold()) and not _is_over_list(article, block):
                yield self.found(article.path, block.span, words=words)


def _may_be_furniture(block: Block, low: tuple[str, ...]) -> bool:
    """Whether it is a short paragraph, nobody's quoted words, and begins with a word of furniture."""
    first = low[0].strip(_AROUND)
    longest = _BEGINNINGS.get(first, 0) if first.isalpha() else _ANY_LENGTH
    if len(low) > longest or block.quoted:
        return False
    return block.kind is BlockKind.PARAGRAPH and block.span.end - block.span.start <= _LONGEST


def _is_over_list(article: Article, block: Block) -> bool:
    blocks = article.body.blocks
    at = bisect_right(blocks, block.span.start, key=lambda each: each.span.start)
    return at < len(blocks) and blocks[at].kind is BlockKind.LIST_ITEM


def _is_furniture(low: str) -> bool:
    key = " ".join(_NOT_WORDS.split(low)).strip()
    return key in furniture.LEFT_IN_COPY or _names_story(low) or _is_call(key)


def _names_story(low: str) -> bool:
    """Whether the paragraph names another story: `Leia também: Porto reabre a ponte`."""
    opening, found, title = low.partition(":")
    return (
        bool(found)
        and opening.strip(" *_") in furniture.READ_ALSO_OPENINGS
        and len(title.split()) >= _SHORTEST_TITLE
    )


def _is_call(key: str) -> bool:
    """Whether the paragraph asks to sign up for a newsletter or to follow an account."""
    return key.startswith(furniture.CALLS) and any(word in key for word in furniture.CALLED_TO)
