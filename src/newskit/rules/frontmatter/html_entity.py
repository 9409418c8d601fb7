"""FM043 html-entity."""

import re
from collections.abc import Iterator

from newskit.article import Article, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import single_values
from newskit.text import Span

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CODE = re.compile(r"`[^`\n]{0,400}`")
_MARKUP = frozenset("&<>\"'")  # characters that mean something in HTML


class HtmlEntity(ArticleRule):
    """An HTML entity in a line of front matter.

    ## What it does
    Finds entities (`&amp;`, `&#58;`, `&eacute;`) in headline, standfirst, byline, credit, section, topics and
    the other text of front matter; not in addresses, in code between backticks, or in text that holds HTML
    tags.

    ## Why
    Front matter is text, not HTML: feeds, search engines and social cards show `Caf&eacute;` as it is
    written, and programs that escape text make `&amp;amp;` of it. Mostly an entity was to get round a colon,
    for which quotes are there. A warning, because many pages show the right character all the same.

    ## Example
    ```markdown
    headline: Caf&eacute; by the river&#58; a guide
    ```

    Use instead:
    ```markdown
    headline: "Café by the river: a guide"
    ```

    ## Fix safety
    Safe for letters and signs: the character is written, in quotes where the value needs them. Unsafe for
    `&amp;`, `&lt;`, `&gt;` and quotation marks: a template that puts the value into a page without escaping
    counts on them. No fix for text on several lines.

    ## Source
    HTML Living Standard, section 13.5 (named character references); JSON Feed 1.1 takes
    titles as text.
    """

    code = "FM043"
    name = "html-entity"
    severity = Severity.WARNING
    since = "0.1"
    front_signs = frozenset("&")
    says = '"{written}" in "{field}" is an HTML entity, and front matter is text'
    fix_says = "write {character}"

    def check(self, article: Article) -> Iterator[Found]:
        """The first entity of every value."""
        front = article.front
        if front is None or article.source.text.find("&", *front.fence.content) < 0:
            return
        for each in single_values(front):
            found = _entity(each.node) if each.is_prose else None
            if found is not None:
                at = article.source.text.find(found, *each.node.span)
                span = Span(at, at + len(found)) if at >= 0 else each.node.span
                fix = self._mended(article, each.node)
                yield self.found(article.path, span, fix=fix, written=found, field=each.path)

    def _mended(self, article: Article, node: Scalar) -> Fix | None:
        """All entities of the value at once: it is written anew."""
        if "\n" in article.source.slice(node.span) or node.is_block:
            return None
        from html import unescape

        characters = [unescape(each) for each in _ENTITY.findall(_CODE.sub("", node.text))]
        text = _ENTITY.sub(lambda each: unescape(each[0]), node.text)
        if any(not each.isprintable() and each != "\u00a0" for each in characters) or _CODE.search(node.text):
            return None
        is_safe = (
            article.is_whole and not _MARKUP.intersection("".join(characters)) and not _ENTITY.search(text)
        )
        return self.fix(set_scalar(node, text), safe=is_safe, character=" ".join(dict.fromkeys(characters)))


def _entity(node: Scalar) -> str | None:
    """The first entity that stands for a character; none in text that is HTML."""
    from html import unescape

    if "&" not in node.text or "</" in node.text or "/>" in node.text:
        return None
    for found in _ENTITY.finditer(_CODE.sub("", node.text)):
        if unescape(found[0]) != found[0]:
            return found[0]
    return None
