"""An HTML page of news read back: what it states, and what no page of newskit may hold.

Standard: HTML Living Standard, https://html.spec.whatwg.org/. This is no full validator: it checks what a
build could get wrong (balance, one title and one h1, landmarks, unique ids, alternative texts, no script, no
handlers) and reads the facts.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from newskit.wire import schemaorg
from newskit.wire.facts import Facts, Link
from newskit.wire.jsontext import load
from newskit.wire.shape import Complaint
from newskit.wire.standard import Standard
from newskit.wire.uris import is_uri

HTML = Standard("HTML", "", "https://html.spec.whatwg.org/")
MEDIA_TYPE = "text/html"
JSON_LD_TYPE = schemaorg.MEDIA_TYPE
X_DEFAULT = "x-default"
_EMPTY = "area base br col embed hr img input link meta source track wbr"
_VOID = frozenset(_EMPTY.split())
_ONE_EACH = ("html", "head", "title", "body", "main", "article", "h1")
_ADDRESSES = {"a": "href", "link": "href", "img": "src"}


@dataclass(slots=True)
class Page:
    """What a page holds."""

    language: str | None = None
    canonical: str | None = None
    alternates: list[tuple[str, str]] = field(default_factory=list)
    meta: dict[str, list[str]] = field(default_factory=dict)
    headline: str = ""
    credit: str | None = None
    json_ld: list[str] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)


def read_page(data: bytes) -> Page:
    """The page, with a complaint for each thing wrong in it."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return Page(complaints=[Complaint("1", "is not UTF-8")])
    reader = _Reader()
    if not text.startswith("<!DOCTYPE html>\n"):
        reader.complain("does not begin with the doctype")
    reader.feed(text)
    reader.close()
    reader.finish()
    return reader.page


def check(data: bytes) -> list[Complaint]:
    """Everything wrong in a page, its JSON-LD included."""
    page = read_page(data)
    return [*page.complaints, *json_ld_complaints(page)]


def facts(page: Page) -> Facts:
    """What the page itself states, without its JSON-LD."""
    versions = tuple(Link(language, url=url) for language, url in page.alternates if language != X_DEFAULT)
    return Facts(
        url=page.canonical,
        language=page.language,
        headline=page.headline,
        published=_first(page, "article:published_time"),
        modified=_first(page, "article:modified_time"),
        credit=page.credit,
        versions=versions,
        x_default=next((url for language, url in page.alternates if language == X_DEFAULT), None),
    )


def json_ld(page: Page) -> list[Any]:
    """The JSON-LD documents of a page without complaints."""
    return [load(text.encode()) for text in page.json_ld]


def json_ld_complaints(page: Page) -> list[Complaint]:
    """Everything wrong in the JSON-LD of a page."""
    return [complaint for text in page.json_ld for complaint in _json_ld_complaints(text)]


def _json_ld_complaints(text: str) -> list[Complaint]:
    try:
        document = load(text.encode())
    except ValueError:
        return [Complaint("JSON-LD", "is not JSON")]
    return [Complaint(f"JSON-LD {at}", what) for at, what in schemaorg.check(document)]


def _first(page: Page, name: str) -> str | None:
    return page.meta.get(name, [None])[0]


class _Reader(HTMLParser):
    """One pass over a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._stack: list[str] = []
        self._counts: dict[str, int] = {}
        self._ids: set[str] = set()
        self._into: list[str] | None = None
        self._ends_at = 0

    def complain(self, what: str) -> None:
        """Note what is wrong at the place being read, by line."""
        self.page.complaints.append(Complaint(str(self.getpos()[0]), what))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._counts[tag] = self._counts.get(tag, 0) + 1
        self._check(tag, values)
        self._note(tag, values)
        if tag not in _VOID:
            self._stack.append(tag)
            self._listen(tag, values)

    def handle_endtag(self, tag: str) -> None:
        if not self._stack or self._stack[-1] != tag:
            self.complain(f"</{tag}> closes nothing")
            return
        if self._into is not None and len(self._stack) == self._ends_at:
            self._keep(tag)
        self._stack.pop()

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into.append(data)

    def finish(self) -> None:
        """What can only be said of the whole page."""
        if self._stack:
            self.complain(f"<{self._stack[-1]}> is not closed")
        for tag in _ONE_EACH:
            if self._counts.get(tag, 0) != 1:
                self.complain(f"has {self._counts.get(tag, 0)} of <{tag}>, not one")
        if not self.page.canonical:
            self.complain("has no canonical address")

    def _check(self, tag: str, values: dict[str, str]) -> None:
        if tag in ("iframe", "object", "embed", "form") or (
            tag == "script" and values.get("type") != JSON_LD_TYPE
        ):
            self.complain(f"holds <{tag}>")
        if any(name.startswith("on") for name in values):
            self.complain(f"<{tag}> holds a handler")
        if tag == "img" and "alt" not in values:
            self.complain("an image has no alternative text")
        if (
            (address := values.get(_ADDRESSES.get(tag, "")))
            and not address.startswith("#")
            and not is_uri(address)
        ):
            self.complain(f"{address[:80]} is no address")
        if (name := values.get("id")) is not None:
            if name in self._ids:
                self.complain(f"two elements have the id {name[:80]}")
            self._ids.add(name)

    def _note(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html":
            self.page.language = values.get("lang")
        elif tag == "meta":
            name = values.get("property") or values.get("name") or ""
            self.page.meta.setdefault(name, []).append(values.get("content", ""))
        elif tag == "link" and values.get("rel") == "canonical":
            self.page.canonical = values.get("href")
        elif tag == "link" and values.get("rel") == "alternate" and "hreflang" in values:
            self.page.alternates.append((values["hreflang"], values.get("href", "")))

    def _listen(self, tag: str, values: dict[str, str]) -> None:
        """Keep the words of the headline, the credit of the story and JSON-LD."""
        is_credit = (
            values.get("class") == "credit" and self._stack[-2:-1] == ["p"] and self.page.credit is None
        )
        if self._into is None and (tag in ("h1", "script") or is_credit):
            self._into = []
            self._ends_at = len(self._stack)

    def _keep(self, tag: str) -> None:
        words = "".join(self._into or ())
        self._into = None
        if tag == "h1":
            self.page.headline = words
        elif tag == "script":
            self.page.json_ld.append(words)
        else:
            self.page.credit = words
