"""Alignment measured on professional translations of news."""

from newskit.config.settings import Settings
from newskit.pairs.alignment import align
from newskit.parsing import read_bytes

TARGET = 0.92


def blocks(path):
    return read_bytes(path.name, path.read_bytes(), Settings(root="/")).body.prose_blocks


def test_missing_paragraph_is_named(shared):
    """With any one paragraph dropped, exactly that paragraph is missing in more than nine of ten cases."""
    right = total = 0
    for english in sorted((shared / "corpus/pairs/ntrex-ptpt").glob("*.en.md"))[:30]:
        original, translation = (
            blocks(english),
            blocks(english.with_name(english.name.replace(".en.", ".pt."))),
        )
        for place in range(len(translation)):
            alignment = align(original, translation[:place] + translation[place + 1 :])
            right += alignment.missing == (place,) and not alignment.added
            total += 1
    assert right / total >= TARGET
