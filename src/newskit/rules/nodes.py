"""The scalar behind a field, where a fix may put another text in its place."""

from newskit.article import Article, Scalar, Style

_ON_ONE_LINE = (Style.PLAIN, Style.SINGLE, Style.DOUBLE)


def one_line(article: Article, name: str) -> Scalar | None:
    """The scalar of a field (newskit's name) when it is no block and stands on one line; else None."""
    entry = article.front.entries.get(name) if article.front else None
    if entry is None or not isinstance(entry.node, Scalar) or entry.node.style not in _ON_ONE_LINE:
        return None
    return None if "\n" in article.source.slice(entry.node.span) else entry.node
