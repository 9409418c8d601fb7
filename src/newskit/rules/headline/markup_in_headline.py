"""HL009 markup-in-headline."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.nodes import one_line

_QUICK = re.compile(r"[*_<&\[]")
# The text between marks begins and ends with no blank, so that "3 * 4 * 5" and snake_case_names stay.
_EMPHASIS = re.compile(r"(?<![\w*])(\*\*|__|\*|_)(?=[^\s*_])([^*_]{1,200}?)(?<=[^\s*_])\1(?![\w*])")
_TAG = re.compile(
    r"</?(?:b|strong|i|em|u|s|small|big|sub|sup|mark|font|span|a|br|p|center)\b[^<>]{0,200}>", re.IGNORECASE
)
_PAIR = re.compile(
    r"</(?:b|strong|i|em|u|s|small|big|sub|sup|mark|font|span|a|p|center)>|<br ?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"</?(?:br|p|center)\b[^<>]{0,200}>", re.IGNORECASE)
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\((?:https?:|/|\.|mailto:|#)[^()\s]{0,400}\)")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d?);")


class MarkupInHeadline(ArticleRule):
    """Markdown, HTML or entities in a headline.

    ## What it does
    Finds emphasis (`**`, `*`, `__`, `_` around words), links, HTML tags of running text and HTML entities
    (`&amp;`, `&#58;`) in the headline. Code in backquotes and names in angle brackets that are no HTML of
    running text stay.

    ## Why
    A headline is plain text wherever it goes: page titles, feeds, alerts, wire formats. Marks show as they
    are written, and an entity is escaped once more, so that readers see `&amp;amp;`. Some generators render
    Markdown in titles; a house that relies on it ignores the rule.

    ## Example
    ```markdown
    headline: Council &amp; crews agree on **night ferries**
    ```

    Use instead:
    ```markdown
    headline: Council & crews agree on night ferries
    ```

    ## Fix safety
    Unsafe: the marks go and the words stay, but emphasis may have told the title of a work apart.
    """

    code = "HL009"
    name = "markup-in-headline"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the headline holds markup, "{written}"'
    variants: ClassVar[dict[str, str]] = {"entity": 'the headline holds the HTML entity "{written}"'}
    fix_says = "write plain text"

    def check(self, article: Article) -> Iterator[Found]:
        """The first mark of the headline."""
        headline = article.headline
        if headline is None or not _QUICK.search(headline.value) or "{{" in headline.value:
            return
        markup = _markup(headline.value)
        entity = None if markup else _entity(headline.value)
        if markup or entity:
            fix = self._fix(article, headline.value)
            variant = "" if markup else "entity"
            yield self.found(article.path, headline.span, variant=variant, fix=fix, written=markup or entity)

    def _fix(self, article: Article, text: str) -> Fix | None:
        node = one_line(article, "headline")
        plain = _plain(text)
        return self.fix(set_scalar(node, plain), safe=False) if node and plain else None


def _markup(text: str) -> str | None:
    """The first piece of Markdown or HTML: emphasis, a link, a tag that has its end."""
    found = _EMPHASIS.search(text) or _LINK.search(text)
    if found is None and _PAIR.search(text):
        found = _TAG.search(text)
    return found[0] if found else None


def _entity(text: str) -> str | None:
    """The first HTML entity that stands for a character."""
    from html import unescape

    return next((found[0] for found in _ENTITY.finditer(text) if unescape(found[0]) != found[0]), None)


def _plain(text: str) -> str:
    """The words without marks, tags and entities, on one line."""
    from html import unescape

    text = _LINK.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    if _PAIR.search(text):
        text = _TAG.sub("", _BREAK.sub(" ", text))
    return " ".join(unescape(text).split())
