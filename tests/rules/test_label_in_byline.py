"""BY001 on a long list of names."""

import time

from newskit.config.settings import Settings
from newskit.parsing import read_bytes
from newskit.rules.byline.label_in_byline import LabelInByline

HEAD = "---\nid: a\nlanguage: en\nheadline: Boats\npublished: 2026-01-02T10:00:00+00:00\nbyline:\n"


def test_each_name_of_a_long_byline_is_mended_in_one_walk():
    """60 KB of names with their label: each has its fix, and time grows with the names alone."""
    text = HEAD + "  - By Newsroom Desk\n" * 3_000 + "---\nCopy.\n"
    article = read_bytes("story.md", text.encode(), Settings(root="/"))
    started = time.process_time()
    found = list(LabelInByline().check(article))
    assert time.process_time() - started < 1
    assert len(found) == 3_000
    assert all(each.fix and each.fix.edits[0].span == each.span for each in found)
