"""BY001 label-in-byline."""

import re
from collections.abc import Iterator

from newskit.article import Article, Scalar, Sequence, Style
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.text import Span

_LABEL = re.compile(r"\s*((?:written\s+|escrito\s+)?(?:by|por))(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)
_ENGLISH, _PORTUGUESE = "by", "por"
_WRITTEN = (Style.PLAIN, Style.SINGLE, Style.DOUBLE)


class LabelInByline(ArticleRule):
    """The word "By" or "Por" inside the byline.

    ## What it does
    Finds a byline that begins with its label: "By", "Written by", "Por", "Escrito por", with or without a
    colon. The label must fit the language of the article, or names must follow it.

    ## Why
    `byline` holds who wrote, and nothing else. Pages, feeds and wire formats put their own label before it,
    each in its language, so that a label in the field shows twice and ends up in the author's name.

    ## Example
    ```markdown
    byline: By Newsroom Desk
    ```

    Use instead:
    ```markdown
    byline: Newsroom Desk
    ```

    ## Fix safety
    Safe: the label goes, the names stay as they are.

    ## Source
    Google Search Central, best practices for author markup: the name of the author only, without
    introductory words.
    """

    code = "BY001"
    name = "label-in-byline"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the byline holds its label, "{label}"'
    fix_says = "keep the names only"

    def check(self, article: Article) -> Iterator[Found]:
        """Every byline that begins with a label."""
        nodes = _nodes(article)
        for byline in article.byline:
            found = _LABEL.match(byline.value)
            if found and _is_label(found[1], byline.value[found.end() :], article.language_code):
                fix = self._fix(nodes.get(byline.span), byline.value[found.end() :].strip())
                yield self.found(article.path, byline.span, fix=fix, label=found[1])

    def _fix(self, node: Scalar | None, names: str) -> Fix | None:
        if node is None or node.style not in _WRITTEN or "\n" in names:
            return None
        return self.fix(set_scalar(node, names))


def _is_label(label: str, rest: str, language: str) -> bool:
    """Whether the word is a label here: in the article's language, or before names.

    "Por" begins no English phrase and "By" no Portuguese one, but either may begin a name nobody foresaw.
    """
    from newskit.datelines.names import is_house, is_name, split_names

    own = _PORTUGUESE if label.casefold().endswith(_PORTUGUESE) else _ENGLISH
    fits = own == {"pt": _PORTUGUESE, "en": _ENGLISH}.get(language)
    return fits or is_house(rest.strip()) or all(is_name(name) for name in split_names(rest.strip()))


def _nodes(article: Article) -> dict[Span | None, Scalar]:
    """The scalars of the byline by their place."""
    entry = article.front.entries.get("byline") if article.front else None
    if entry is None:
        return {}
    items = entry.node.items if isinstance(entry.node, Sequence) else [entry.node]
    return {item.span: item for item in items if isinstance(item, Scalar)}
