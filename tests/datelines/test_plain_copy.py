"""Paragraphs of real articles hold no dateline, save for the few lines that are one."""

import re

from newskit.datelines import Context, Kind, parse

_SUFFIXES = {".md", ".mdx", ".markdown", ".txt"}
_BLANK = re.compile(r"\n\s*\n")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_PORTUGUESE = re.compile(r"pt[-_]?br|pt[-_]?pt|[/._]pt[/._]", re.IGNORECASE)
# Lines of the collection that do say when a page was published, read by eye.
_TRUE = re.compile(r"Originally published at|^(?:- )?date:|date: \d", re.IGNORECASE)


def _paragraphs(folder):
    for path in sorted(folder.rglob("*")):
        if path.suffix in _SUFFIXES and path.is_file():
            body = _FRONT_MATTER.sub("", path.read_text("utf-8", "replace"), count=1)
            language = "pt" if _PORTUGUESE.search(path.as_posix()) else "en"
            yield from ((" ".join(text.split()), language) for text in _BLANK.split(body) if text.strip())


def test_at_most_one_false_dateline_in_ten_thousand_paragraphs(shared):
    """Over every paragraph of pairs and sites, less than one in 10,000 is taken for a dateline or a stamp."""
    count, false = 0, []
    for folder in ("pairs", "wild"):
        for text, language in _paragraphs(shared / "corpus" / folder):
            count += 1
            found = parse(text, Context(language=language))
            if found.kind in {Kind.WIRE, Kind.STAMP} and not _TRUE.search(text):
                false.append(text[:120])
    assert len(false) <= count / 10_000, false
