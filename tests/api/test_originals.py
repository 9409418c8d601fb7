"""A translation goes the way of its original, wherever that is and whatever was chosen."""

import sys
from pathlib import Path

import pytest

from newskit.api.bundling import verify

sys.path.insert(0, str(Path(__file__).parent))
from desks import CANCELED, HELD, Desk, article, everything, fates, run

REFERENCES = {
    "path": ("", "translation_of: story.en.md", "desk/story.en.md", "desk/texto.pt.md"),
    "path elsewhere": ("", "translation_of: ../other/x.en.md", "desk/other/x.en.md", "desk/pt/texto.pt.md"),
    "id": ("", "translation_of: original", "desk/far/away.en.md", "desk/texto.pt.md"),
    "key": ("translation_key: k1", "translation_key: k1", "desk/far/away.en.md", "desk/texto.pt.md"),
    "file name": ("", "", "desk/story.en.md", "desk/story.pt.md"),
    "folder": ("", "", "desk/en/story.md", "desk/pt/story.md"),
    "left out of the project": ("", "translation_of: ../attic/x.en.md", "attic/x.en.md", "desk/texto.pt.md"),
}


@pytest.mark.parametrize("way", REFERENCES)
@pytest.mark.parametrize(
    ("fate", "expected"),
    [(HELD, "translation-held"), ("draft: true", "translation-held"), (CANCELED, "canceled")],
)
@pytest.mark.parametrize("named", [True, False])
def test_a_translation_goes_the_way_of_its_original(
    desk: Desk, way: str, fate: str, expected: str, named: bool
):
    """However the original is named, and whether or not it was chosen, it holds or cancels its translation."""
    first, second, original, translation = REFERENCES[way]
    root = desk(
        {
            original: article("original", *filter(None, (first, fate))),
            translation: article(
                "traducao", *filter(None, (second,)), language="pt", body="Palavras secretas."
            ),
        },
        newskit='pairs = {pattern = "desk/{language}/{path}"}' if way == "folder" else "",
    )
    outcome = run(root, *([str(root / translation)] if named else []), fail_on=None)
    assert fates(root)["traducao.pt"] == expected
    assert b"secretas" not in everything(root)
    assert [(t.path, t.message.values["original"]) for t in outcome.notes] == [(translation, original)]


def test_an_original_that_was_not_chosen_is_not_published(desk: Desk):
    """An open original that nobody chose stays out, and its translation does not link it."""
    root = desk({"desk/a.en.md": article("a"), "desk/a.pt.md": article("a", language="pt")})
    assert run(root, str(root / "desk/a.pt.md")).exit_code == 0
    assert fates(root) == {"a.pt": "usable"}
    assert b"/en/a/" not in everything(root)


def test_an_original_of_an_original_counts(desk: Desk):
    """A translation of a translation is held by the first original, though neither was chosen."""
    root = desk(
        {
            "desk/a.en.md": article("a", HELD),
            "desk/b.pt.md": article("b", "translation_of: a.en.md", language="pt-PT"),
            "desk/c.pt.md": article("c", "translation_of: b.pt.md", language="pt-BR"),
        }
    )
    run(root, str(root / "desk/c.pt.md"))
    assert fates(root) == {"c.pt-BR": "translation-held"}


@pytest.mark.parametrize(
    "broken", [b"---\nid: a\nheadline: \xe7\n---\n", b"---\nid: a\nheadline: x: y\nlanguage: en\n---\n"]
)
def test_an_original_that_cannot_be_read_holds_its_translation(desk: Desk, broken: bytes):
    """What is not understood is not published, nor is what follows it."""
    root = desk({"desk/a.en.md": broken, "desk/a.pt.md": article("a", language="pt")})
    run(root, str(root / "desk/a.pt.md"), fail_on=None)
    assert fates(root) == {"a.pt": "translation-held"}


def test_translations_of_each_other_are_both_published(desk: Desk):
    """Two files that name one another are versions of one story."""
    root = desk(
        {
            "desk/a.en.md": article("a", "translation_of: b.pt.md"),
            "desk/b.pt.md": article("b", "translation_of: a.en.md", language="pt"),
        }
    )
    run(root, fail_on=None)
    assert fates(root) == {"a.en": "usable", "b.pt": "usable"}
    assert verify(str(root / "out"), None) == ()
