"""Lines of copy read as datelines and stamps, with what the article knows of its language, house and zone.

The grammar of datelines is loaded when a line is read: most articles have none to read.
"""

from typing import TYPE_CHECKING

from newskit.article import Article

if TYPE_CHECKING:
    from newskit.datelines import Profile, Reading


def read_line(article: Article, text: str) -> "Reading":
    """The reading of a line of an article's front matter."""
    from newskit.datelines import Context, parse

    language = article.language.value if article.language else None
    return parse(text.strip(), Context(language, None, house_of(article), article.world.timezone))


def house_of(article: Article) -> "Profile | None":
    """The house in force for an article."""
    if article.world.profile is None:
        return None
    from newskit.datelines import profile

    return profile(article.world.profile)


def is_stamp(reading: "Reading") -> bool:
    """Whether a line is a page's publication line."""
    return reading.kind.value == "stamp"
