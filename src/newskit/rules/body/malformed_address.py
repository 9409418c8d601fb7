"""BD006 malformed-address."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Inline, InlineKind
from newskit.diagnostics import Fix, Found, Severity
from newskit.rules.base import ArticleRule
from newskit.text import Edit, Span

_LINKED = frozenset({InlineKind.LINK, InlineKind.IMAGE})
_DOUBLED = re.compile(r"https?[:;]?/{0,2}(?=https?[:;]?//)", re.IGNORECASE)
_WRITTEN = re.compile(
    r"(?P<scheme>h{1,2}t{1,3}p{1,2}s{0,2}|ttps?|htps?|httsp|hhtps?)(?P<mark>[:;.]?/{0,4}|:)(?=[\w.-]{3})",
    re.IGNORECASE,
)
_AUTOLINK = "<"
_RIGHT = re.compile(r"https?://", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_SITE = re.compile(r"www\.[\w-]+\.\w")


class MalformedAddress(ArticleRule):
    """The address of a link or picture with a typing fault.

    ## What it does
    Finds addresses of links and pictures whose beginning is mistyped (`http:/`, `https//`, `htpp://`),
    doubled (`https://https://`) or missing (`www.example.org`, `desk@example.org`).

    ## Why
    A browser takes such an address for a page of the same site, or for none at all. The link looks right
    and fails.

    ## Example
    ```markdown
    credit: Acme
    ---
    The [report](https://https://example.org/report/) names three yards.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The [report](https://example.org/report/) names three yards.
    ```

    ## Fix safety
    Unsafe: the beginning is written as it should be, but nobody looked whether a page answers there.

    ## Source
    RFC 3986, section 4.2: a reference without a scheme is relative to the page it stands on.
    """

    code = "BD006"
    name = "malformed-address"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("[<")
    says = 'the beginning of the address is mistyped: "{target}"'
    variants: ClassVar[dict[str, str]] = {
        "doubled": 'the beginning of the address stands twice: "{target}"',
        "missing": 'the address leads to the same site, since "{begin}" is missing before "{target}"',
        "once": "write the beginning of the address once",
    }
    fix_says = 'begin the address with "{begin}"'

    def check(self, article: Article) -> Iterator[Found]:
        """Every address that does not begin as it was meant to."""
        for block in article.body.blocks:
            for link in block.inlines:
                fault = _fault(link.target) if link.kind in _LINKED and link.target else None
                if fault and article.source.text[link.span.start] != _AUTOLINK:
                    yield self._told(article, link, *fault)

    def _told(self, article: Article, link: Inline, variant: str, wrong: int, begin: str) -> Found:
        at = _place(article, link)
        span = link.span if at is None else Span(at, at + len(link.target))
        fix = None if at is None else self._fix(Edit(Span(at, at + wrong), begin))
        if variant == "missing":
            return self.found(article.path, span, variant=variant, fix=fix, target=link.target, begin=begin)
        return self.found(article.path, span, variant=variant, fix=fix, target=link.target)

    def _fix(self, edit: Edit) -> Fix:
        if edit.text:
            return self.fix(edit, safe=False, begin=edit.text)
        return self.fix(edit, safe=False, says="once")


def _fault(target: str) -> tuple[str, int, str] | None:
    """What is wrong with an address: the variant, how many characters go, and what comes in their place."""
    doubled = _DOUBLED.match(target)
    if doubled:
        return "doubled", doubled.end(), ""
    if _MAIL.fullmatch(target):
        return "missing", 0, "mailto:"
    if _SITE.match(target):
        return "missing", 0, "https://"
    written = None if _RIGHT.match(target) else _WRITTEN.match(target)
    if written and _is_scheme(target, written):
        return "", written.end(), "https://" if "s" in written["scheme"].lower() else "http://"
    return None


def _is_scheme(target: str, written: re.Match[str]) -> bool:
    """Whether what stands at the beginning is a mistyped scheme: slashes or a colon, and a host after it."""
    host = target[written.end() :].partition("/")[0]
    return bool(written["mark"].strip(".")) and ("." in host or host.startswith("localhost"))


def _place(article: Article, link: Inline) -> int | None:
    """Where the address stands, when it is written in the link itself and once."""
    text = article.source.slice(link.span)
    at = text.rfind(link.target)
    return link.span.start + at if at >= 0 and text[:at].rstrip(" <\n\r\t").endswith("](") else None
