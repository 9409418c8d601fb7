"""The proof where several fields of a repository mean one of newskit's."""

from newskit.config.presets import PRESETS
from newskit.config.settings import Settings
from newskit.fixer import difference
from newskit.parsing import read_article
from newskit.text import Edit, Source, Span, apply_edits

SETTINGS = Settings(root="/", fields=PRESETS["hugo"].fields)
BEFORE = "---\ntitle: A\nsummary: *b* c\ndeck: d\n---\nCopy.\n"


def read(text: str):
    return read_article(Source.from_text("a.md", text), SETTINGS)


def test_a_field_that_reads_again_takes_its_place():
    """`summary` counts before `deck`: once it reads, `deck` stands as it did and counts no more."""
    at = BEFORE.index("*b* c")
    edits = [Edit(Span(at, at + 5), '"*b* c"')]
    assert difference(read(BEFORE), read(apply_edits(BEFORE, edits)), edits) is None


def test_a_field_that_changed_is_found_all_the_same():
    """What stands in the place of the field is compared letter for letter."""
    at = BEFORE.index("*b* c")
    edits = [Edit(Span(at, at + 5), '"*b* c"')]
    other = apply_edits(BEFORE, edits).replace("deck: d", "deck: e")
    assert difference(read(BEFORE), read(other), edits) is not None
