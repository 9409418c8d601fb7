"""Other stories that a page asks to read beside this one."""

import re
from collections.abc import Iterator, Mapping

from newskit.importers.text.classes import LineClass, opening_of, without_bullet
from newskit.importers.text.page import Page
from newskit.importers.text.story import Story
from newskit.lexicon import furniture

_VERSION = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]\s*$")
_AFTER = 8  # lines under the story in which such a line may stand
_MOST = 10  # entries of a list
_SHORTEST = 4  # words of an entry


def related_of(page: Page, story: Story) -> dict[int, dict[str, str]]:
    """The entries of `related`, by the line each stands on."""
    body = frozenset(story.body)
    until = min(len(page.lines), story.end + _AFTER)
    found: dict[int, dict[str, str]] = {}
    for at in range(story.start, until):
        if at in found:
            continue
        if page.kind(at) is LineClass.RELATED:
            opening = opening_of(page.lines[at].head.casefold()) or ""
            if opening.strip(" :|.•►▶>»-–—*") in furniture.READ_ALSO:
                found[at] = _entry(page.text(at)[len(opening) :])
        elif page.lines[at].key in furniture.READ_ALSO:
            found |= {line: _entry(page.text(line)) for line in _listed(page, at, body)}
    return _once(found)


def _once(found: Mapping[int, dict[str, str]]) -> dict[int, dict[str, str]]:
    """The entries that have a headline, each headline once."""
    first: dict[str, int] = {}
    for at in sorted(found):
        first.setdefault(" ".join(found[at]["headline"].casefold().split()), at)
    return {at: found[at] for headline, at in first.items() if headline}


def _listed(page: Page, label: int, body: frozenset[int]) -> Iterator[int]:
    """The lines of headlines that touch one another under a label."""
    for at in range(label + 1, min(len(page.lines), label + 1 + _MOST)):
        if at in body or not _is_headline(page, at):
            return
        yield at
        if page.lines[at].after:
            return


def _is_headline(page: Page, at: int) -> bool:
    """Whether a line reads as a headline rather than as a sentence of the page."""
    line = page.lines[at]
    asks = page.kind(at) is LineClass.PROSE and line.text[-1] not in ".:;"
    return len(line.words) >= _SHORTEST and (asks or page.kind(at) is LineClass.SHORT)


def _entry(text: str) -> dict[str, str]:
    """A headline, and the language that a note in brackets names."""
    headline = without_bullet(text.strip())
    version = _VERSION.search(headline)
    language = furniture.VERSIONS.get(version[1].casefold().strip()) if version else None
    if not version or not language:
        return {"headline": headline}
    return {"headline": headline[: version.start()].rstrip(), "language": language}
