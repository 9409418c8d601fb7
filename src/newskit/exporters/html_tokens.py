"""Raw HTML of a body, cut into tags, comments and text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

# A tag is taken as browsers do: a letter after `<` or `</`, then everything to the next `>` outside quotes.
# Each alternative begins with another character and the quantifiers are possessive: one pass, no return.
_TAG = re.compile(r"""<(/?)([A-Za-z][^\s/>]*+)((?:[^>"'=]++|=\s*+"[^"]*+"|=\s*+'[^']*+'|[="'])*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"']++)))?+""")
_TAG_START = re.compile("</?[A-Za-z]")
_OTHER = ("<!--", "<!", "<?")
_TAG_END = "tag"


Attributes = tuple[tuple[str, str | None], ...]
"""Names in lower case with their values, each name once; None for one without a value."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of raw HTML, by its offsets in the piece it was cut from.

    `kind` is "open", "close", "hidden" (a comment, a declaration, an instruction) or "text"; `name` is in
    lower case.
    """

    kind: str
    start: int
    end: int
    name: str = ""
    attributes: Attributes = ()


def tokens(html: str) -> Iterator[Token]:
    """The tokens of a piece of raw HTML; together they cover it. What opens and does not close is text."""
    at = done = 0
    unclosed: set[str] = set()
    while (at := html.find("<", at)) >= 0:
        token = _token_at(html, at, unclosed)
        if token is None:
            at += 1
            continue
        if token.start > done:
            yield Token("text", done, token.start)
        yield token
        at = done = token.end
    if done < len(html):
        yield Token("text", done, len(html))


def _token_at(html: str, at: int, unclosed: set[str]) -> Token | None:
    opener = next((opener for opener in _OTHER if html.startswith(opener, at)), None)
    if opener:
        return _hidden(html, at, opener, unclosed)
    if _TAG_END in unclosed or not _TAG_START.match(html, at):
        return None
    match = _TAG.match(html, at)
    if match is None:
        # Browsers take everything after an unclosed tag for its attributes: nothing that follows is a tag.
        unclosed.add(_TAG_END)
        return None
    if match[1]:
        return Token("close", at, match.end(), match[2].lower())
    return Token("open", at, match.end(), match[2].lower(), _attributes(match[3]))


def _hidden(html: str, at: int, opener: str, unclosed: set[str]) -> Token | None:
    """A comment, declaration or instruction; an opener that is known to have no end is not searched again."""
    closer = "-->" if opener == "<!--" else ">"
    if closer in unclosed:
        return None
    end = html.find(closer, at + len(opener))
    if end < 0:
        unclosed.add(closer)
        return None
    return Token("hidden", at, end + len(closer))


def _attributes(text: str) -> Attributes:
    found: dict[str, str | None] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = next((group for group in match.groups()[1:] if group is not None), None)
        found.setdefault(match[1].lower(), None if value is None else unescape(value))
    return tuple(found.items())
