"""BD007 link-shown-raw."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block
from newskit.diagnostics import Fix, Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw
from newskit.text import Edit, Span

_ADDRESS = r"(?:https?://|mailto:|www\.)"
_BLANK_INSIDE = re.compile(
    rf"\[(?P<words>[^][\n]{{1,300}})\]\((?P<address>[ \t]*(?:{_ADDRESS}|/)[^()\n]{{1,500}})\)", re.IGNORECASE
)
_BLANK_BETWEEN = re.compile(
    rf"\[(?P<words>[^][\n]{{1,300}})\](?P<gap>[ \t]{{1,3}})\({_ADDRESS}[^()\s]{{1,500}}\)", re.IGNORECASE
)
_TURNED = re.compile(
    rf"\((?P<address>{_ADDRESS}[^()\s]{{1,500}})\)\[(?P<words>[^][\n]{{1,300}})\]", re.IGNORECASE
)
_UNCLOSED = re.compile(
    rf"\[(?P<words>[^][\n]{{1,300}})\]\({_ADDRESS}[^()\s]{{1,500}}(?=[^)\n]{{0,300}}(?:\n|\Z))", re.IGNORECASE
)


class LinkShownRaw(ArticleRule):
    """A link that is none to Markdown, so that readers see its brackets.

    ## What it does
    Finds links that stayed plain text: a blank stands in the address or between words and
    address, the closing bracket is missing, or words and address are in each other's place.

    ## Why
    Readers see brackets and an address in the middle of a sentence, and nothing to click on.

    ## Example
    ```markdown
    credit: Acme
    ---
    The [report] (https://example.org/report/) names three yards.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The [report](https://example.org/report/) names three yards.
    ```

    ## Fix safety
    Unsafe: text becomes a link, and an address with a blank may have been two words.

    ## Source
    CommonMark 0.31.2, section 6.3: the address follows the closing bracket at once and holds no blank.
    """

    code = "BD007"
    name = "link-shown-raw"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("[")
    says = 'readers see "{raw}": a blank stands between the words and the address'
    variants: ClassVar[dict[str, str]] = {
        "inside": 'readers see "{raw}": a blank stands in the address',
        "turned": 'readers see "{raw}": words and address are in each other\'s place',
        "unclosed": 'readers see "{raw}": the bracket after the address is missing',
    }
    fix_says = "write it as a link"

    def check(self, article: Article) -> Iterator[Found]:
        """Every link that stayed text."""
        for block, found in shown_raw(article, _BLANK_BETWEEN, "] ("):
            if found["words"].strip("0123456789 ,"):
                edit = Edit(place(block, found, "gap"), "")
                yield self._told(article, block, found, "", self.fix(edit, safe=False))
        for block, found in shown_raw(article, _BLANK_INSIDE, "]("):
            if " " in found["address"].strip() and not _has_title(found["address"]):
                yield self._told(article, block, found, "inside", self._without_blanks(block, found))
        for block, found in shown_raw(article, _TURNED, ")["):
            edit = Edit(place(block, found), f"[{found['words']}]({found['address']})")
            yield self._told(article, block, found, "turned", self.fix(edit, safe=False))
        for block, found in shown_raw(article, _UNCLOSED, "]("):
            end = place(block, found).end
            if article.source.text[end : end + 1].strip() == "":
                fix = self.fix(Edit(Span(end, end), ")"), safe=False)
                yield self._told(article, block, found, "unclosed", fix)

    def _told(
        self, article: Article, block: Block, found: re.Match[str], variant: str, fix: Fix | None
    ) -> Found:
        return self.found(article.path, place(block, found), variant=variant, fix=fix, raw=found[0])

    def _without_blanks(self, block: Block, found: re.Match[str]) -> Fix:
        written = found["address"].strip().replace(" ", "%20")
        return self.fix(Edit(place(block, found, "address"), written), safe=False)


def _has_title(address: str) -> bool:
    """Whether what follows the address is its title, whose quotes are the fault."""
    return any(mark in address for mark in "\"'“”‘’")
