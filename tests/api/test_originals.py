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


LOST = {
    "a slip in the path": "stroy.en.md",
    "another case of the id": "Original",
    "a path out of the root": "../../story.en.md",
    "the article itself": "texto.pt.md",
    "its own id": "traducao",
    "a folder": "../desk",
    "a file that is no article": "notes.md",
}


@pytest.mark.parametrize("way", LOST)
@pytest.mark.parametrize("named", [True, False])
def test_a_translation_of_nothing_is_not_published(desk: Desk, way: str, named: bool):
    """The original that it means may be under embargo: an error at its place; held under --fail-on never."""
    root = desk(
        {
            "desk/story.en.md": article("original", HELD),
            "desk/texto.pt.md": article("traducao", f"translation_of: {LOST[way]}", language="pt"),
            "desk/notes.md": "No front matter.\n",
        }
    )
    paths = [str(root / "desk/texto.pt.md")] if named else []
    refused = run(root, *paths)
    assert [(t.path, t.line, t.message.key) for t in refused.refused] == [
        ("desk/texto.pt.md", 6, "bundle-lost-original")
    ]
    assert (refused.exit_code, (root / "out").exists()) == (1, False)
    held = run(root, *paths, fail_on=None)
    assert fates(root)["traducao.pt"] == "translation-held"
    assert [t.message.values["original"] for t in held.notes] == [LOST[way]]


def test_an_id_is_looked_up_in_every_file_below_the_root(desk: Desk):
    """An original outside the globs, excluded, and named by its id or by way of another there, holds."""
    root = desk(
        {
            "attic/x.en.md": article("original", HELD),
            "attic/y.es.md": article("intermedio", "translation_of: x.en.md", language="es"),
            "desk/a.pt.md": article("a", "translation_of: original", language="pt"),
            "desk/b.pt.md": article("b", "translation_of: intermedio", language="pt"),
        },
        newskit='exclude = ["attic/**"]',
    )
    assert run(root).exit_code == 0
    assert fates(root) == {"a.pt": "translation-held", "b.pt": "translation-held"}


def test_what_git_ignores_is_no_original(desk: Desk):
    """A file that git ignores is not of the project: what names its id is refused."""
    root = desk(
        {
            ".gitignore": "attic/\n",
            "attic/x.en.md": article("original"),
            "desk/a.pt.md": article("a", "translation_of: original", language="pt"),
        }
    )
    assert [t.message.key for t in run(root).refused] == ["bundle-lost-original"]


def test_an_original_not_chosen_that_lost_its_own_holds(desk: Desk):
    """A translation of a translation of nobody knows what is refused by the name that leads nowhere."""
    root = desk(
        {
            "desk/b.es.md": article("b", "translation_of: gone.en.md", language="es"),
            "desk/c.pt.md": article("c", "translation_of: b.es.md", language="pt"),
        }
    )
    refused = run(root, str(root / "desk/c.pt.md")).refused
    assert [(t.path, t.message.values["original"]) for t in refused] == [("desk/c.pt.md", "gone.en.md")]


def test_the_field_counts_before_the_file_name(desk: Desk):
    """Where a pattern pairs a story with one file and translation_of names another, the named one holds it."""
    root = desk(
        {
            "desk/a.en.md": article("a"),
            "desk/x.en.md": article("x", HELD),
            "desk/a.pt.md": article("a", "translation_of: x.en.md", language="pt"),
        },
        newskit='pairs = {pattern = "{stem}.{language}.md"}',
    )
    run(root, fail_on=None)
    assert fates(root)["a.pt"] == "translation-held"
