"""BD008 undefined-reference."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import ClassVar

from newskit.article import Article, Block, InlineKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw

_LINK = re.compile(r"(?<![\w\]])!?\[(?P<words>[^][\n]{2,300})\] ?\[(?P<label>[^][\n^]{0,100})\](?![\[(])")
_NOTE = re.compile(r"\[\^(?P<label>[^][\s]{1,60})\](?!\()")
_DEFINED = re.compile(r"^[ \t>]{0,9}\[([^][\n]{1,100})\]:", re.MULTILINE)
_LETTER = re.compile(r"[^\W\d_]{2}")


class UndefinedReference(ArticleRule):
    """A link or note whose definition is missing, so that readers see its brackets.

    ## What it does
    Finds `[words][label]` where no line `[label]: address` gives the address, and `[^label]` where no line
    `[^label]: note` gives the note. A body that takes in another file by a template tag (`{% include %}`) is
    left alone, since the definitions may stand there.

    ## Why
    Markdown prints both as they are written. The definition was mostly at the end of a text of which only a
    part was copied, or the label has a typing fault on one side.

    ## Example
    ```markdown
    credit: Acme
    ---
    The [report on the yards][report] names three.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The [report on the yards][report] names three.

    [report]: https://example.org/report/
    ```

    ## Source
    CommonMark 0.31.2, section 6.3: without a matching definition the brackets are text.
    """

    code = "BD008"
    name = "undefined-reference"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("[")
    says = 'readers see "{raw}": no line gives the address of "{label}"'
    variants: ClassVar[dict[str, str]] = {"note": 'readers see "{raw}": no line gives the note "{label}"'}

    def check(self, article: Article) -> Iterator[Found]:
        """Every reference to something that is not there."""
        found = [*self._links(article), *self._notes(article)]
        if found and not _takes_in(article):
            yield from found

    def _links(self, article: Article) -> Iterator[Found]:
        defined: frozenset[str] | None = None
        for block, found in shown_raw(article, _LINK, "["):
            defined = _definitions(article) if defined is None else defined
            label = found["label"] or found["words"]
            if _LETTER.search(found["words"]) and _key(label) not in defined:
                yield self.found(article.path, place(block, found), raw=found[0], label=label)

    def _notes(self, article: Article) -> Iterator[Found]:
        defined: frozenset[str] | None = None
        for block, found in shown_raw(article, _NOTE, "[^"):
            defined = _definitions(article) if defined is None else defined
            if not _is_note(block, found) and _key(f"^{found['label']}") not in defined:
                yield self.found(
                    article.path, place(block, found), variant="note", raw=found[0], label=found["label"]
                )


def _definitions(article: Article) -> frozenset[str]:
    """The labels of all lines that look like definitions: a template may make them what they look like."""
    found = _DEFINED.finditer(article.source.text, article.body_span.start)
    return frozenset(_key(line[1]) for line in found)


def _key(label: str) -> str:
    return " ".join(label.casefold().split())


def _takes_in(article: Article) -> bool:
    """Whether a template tag takes in another file."""
    tags = (i.span for b in article.body.blocks for i in b.inlines if i.kind is InlineKind.TEMPLATE)
    return any("include" in article.source.slice(span) for span in tags)


def _is_note(block: Block, found: re.Match[str]) -> bool:
    """Whether Markdown knows the note; its mark stays in the prose."""
    at = bisect_left(block.inlines, place(block, found), key=attrgetter("span"))
    return at < len(block.inlines) and block.inlines[at].kind is InlineKind.FOOTNOTE
