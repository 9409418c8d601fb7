"""Lines of copy read as datelines, stamps and sign-offs.

What the article knows of its language, house and zone goes with them.

The grammar of datelines is loaded when a line is read: most articles have none to read.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from newskit.article import Article, Block, BlockKind
from newskit.lexicon.agencies import may_name_agency

if TYPE_CHECKING:
    from newskit.datelines import Profile, Reading
    from newskit.datelines.signoffs import SignOff

_LONGEST_SIGN_OFF = 80  # characters


def read_line(article: Article, text: str) -> "Reading":
    """The reading of a line of an article; several rules ask for the same."""
    language = article.language.value if article.language else None
    return _read(text.strip(), language, house_of(article), article.world.timezone)


@lru_cache(maxsize=16)
def _read(text: str, language: str | None, house: "Profile | None", timezone: str | None) -> "Reading":
    from newskit.datelines import Context, parse

    return parse(text, Context(language, None, house, timezone))


def house_of(article: Article) -> "Profile | None":
    """The house in force for an article."""
    if article.world.profile is None:
        return None
    from newskit.datelines import Profile, profile

    own = article.world.house
    return Profile(article.world.profile, **dict(own)) if own else profile(article.world.profile)


def is_stamp(reading: "Reading") -> bool:
    """Whether a line is a page's publication line."""
    return reading.kind.value == "stamp"


def sign_off_of(article: Article, block: Block) -> "SignOff | None":
    """The sign-off that a paragraph is, or None; the grammar is loaded only where it may be one."""
    if block.kind is not BlockKind.PARAGRAPH or len(block.prose) > 2 * _LONGEST_SIGN_OFF:
        return None
    line = line_of(article, block)
    if "//" not in line and not may_name_agency(line):
        return None
    from newskit.datelines.signoffs import read_sign_off

    return read_sign_off(line)


def line_of(article: Article, block: Block) -> str:
    """A block as written, on one line."""
    return " ".join(article.source.slice(block.span).split())
