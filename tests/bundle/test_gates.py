"""What may leave the house."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newskit.bundle import Story, build
from newskit.bundle.gates import Gate, passage, sort_stories
from newskit.config import Settings

_NOW = datetime(2024, 6, 1, 12, 0, tzinfo=UTC)
_HEAD = "---\nid: a\nlanguage: en\nheadline: H\npublished: 2024-05-14T15:48:00Z\n"
_CASES = [
    ("", "open"),
    ("status: usable\n", "open"),
    ("status: withheld\n", "withheld"),
    ("status: canceled\n", "canceled"),
    ("draft: true\n", "withheld"),
    ("draft: false\n", "open"),
    ("draft: true\nstatus: canceled\n", "withheld"),
    ("embargo: 2024-06-01T11:59:59Z\n", "open"),
    ("embargo: 2024-06-01T12:00:00Z\n", "open"),
    ("embargo: 2024-06-01T12:00:01Z\n", "embargo"),
    ("embargo: 2024-06-01T13:00:01+01:00\n", "embargo"),
    ("embargo: 2024-06-01\n", "embargo"),
    ("embargo: 2024-05-30\n", "open"),
    ("embargo: 2024-06-01 01:00\n", "embargo"),
    ("embargo: 2030-01-01T00:00:00Z\nstatus: canceled\n", "embargo"),
    ("embargo: tomorrow\n", "embargo"),
    ("embargo: 20240101\n", "embargo"),
    ("embargo:\n", "open"),
    ("embargo: ''\n", "embargo"),
    ("embargo: null\n", "open"),
    ("embargo: # none\n", "open"),
    ("status: killed\n", "withheld"),
    ("status:\n", "open"),
    ("status: ''\n", "withheld"),
    ("embargoo: 2030-01-01T00:00:00Z\n", "embargo"),
    ("Embargo: 2030-01-01T00:00:00Z\n", "embargo"),
    ("statsu: withheld\n", "withheld"),
    ("drafft: true\n", "withheld"),
    ("embargo: 2024-05-30\nembargo: 2030-01-01T00:00:00Z\n", "embargo"),
    ("status: usable\nstatus: withheld\n", "withheld"),
    ("status: canceled\nstatus: usable\n", "canceled"),
    ("sectoin: World\n", "open"),
    ("section: World\nsection: Ports\n", "open"),
    ("expires: 2024-06-01T12:00:00Z\n", "withheld"),
    ("expires: 2024-06-01T12:00:01Z\n", "open"),
    ("expires: 2024-06-02\n", "withheld"),
    ("expires: 2024-06-03\n", "open"),
    ("expires: soon\n", "withheld"),
    ("expires: ''\n", "open"),
    ("expires:\n", "open"),
    ("draft:\n", "open"),
    ("draft: ''\n", "withheld"),
    ("translation_of: ''\n", "open"),
    ("expires: 2024-05-30T00:00:00Z\nstatus: canceled\n", "canceled"),
    ("draft: perhaps\n", "withheld"),
    ("topics: [a\nstatus: withheld\n", "withheld"),
]


@pytest.mark.parametrize(("front", "gate"), _CASES, ids=[front for front, _ in _CASES])
def test_each_story_has_its_gate(make_story, front, gate):
    """Embargo, status and draft decide; what names one of them and cannot be read is held."""
    article = make_story("a.en.md", f"{_HEAD}{front}---\nWords.\n").article
    assert passage(article, _NOW, None).gate is Gate(gate)


@pytest.mark.parametrize(
    "text",
    [
        "no front matter\n",
        "---\nid: a\nlanguage: en\n---\nx\n",
        "---\nid: a\nheadline: H\n---\nx\n",
        "---\nid: a\nlanguage: en\nheadline: ' '\n---\nx\n",
    ],
)
def test_a_story_without_headline_or_language_is_unreadable(make_story, text):
    """What cannot be shown is left out and told."""
    assert passage(make_story("a.md", text).article, _NOW, None).gate is Gate.UNREADABLE


def test_a_zone_settles_a_bare_day(make_story):
    """With a zone, an embargo until a day ends at midnight there."""
    article = make_story("a.en.md", f"{_HEAD}embargo: 2024-06-01\n---\nx\n").article
    assert passage(article, _NOW, "Europe/Lisbon").gate is Gate.OPEN


@pytest.mark.parametrize(
    ("front", "gate", "note"),
    [
        ("", "open", None),
        ("status: withheld\n", "translation-held", "bundle-translation-of-held"),
        ("embargo: 2030-01-01T00:00:00Z\n", "translation-held", "bundle-translation-of-held"),
        ("status: canceled\n", "canceled", "bundle-translation-of-canceled"),
    ],
)
def test_a_translation_goes_the_way_of_its_original(make_story, front, gate, note):
    """The translation of a held or canceled story is treated the same, chosen with it or not, with a note."""
    original = make_story("a.en.md", f"{_HEAD}{front}---\nx\n")
    translation = make_story("a.pt.md", _HEAD.replace("en", "pt") + "---\nx\n", original)
    for chosen in ([translation], [original, translation]):
        found = sort_stories(chosen, _NOW, None)
        gates = {
            **{s.article.path: Gate.OPEN for s in found.usable},
            **{s.article.path: Gate.CANCELED for s in found.canceled},
            **{s.article.path: p.gate for s, p in found.held},
        }
        assert gates["a.pt.md"] is Gate(gate)
        assert [n.message.key for n in found.notes] == ([note] if note else [])
        assert all(n.path == "a.pt.md" for n in found.notes)


@pytest.mark.parametrize(
    ("front", "key", "line"),
    [
        ("embargoo: 2030-01-01T00:00:00Z\n", "bundle-unsure-brake", 6),
        ('status: ""\n', "bundle-unsure-brake", 6),
        ("draft: false\ndraft: true\n", "bundle-unsure-brake", 7),
        ("expires: 2024-05-30T00:00:00Z\n", "bundle-expired", 6),
        ("translation_off: b.en.md\n", "bundle-unsure-original", None),
        ("translation_of: [b.en.md]\n", "bundle-unsure-original", None),
    ],
)
def test_a_story_held_unasked_is_told(make_story, front, key, line):
    """What holds a story without saying so plainly is told at its place, with until unknown."""
    story = make_story("a.en.md", f"{_HEAD}{front}---\nx\n")
    found = sort_stories([story], _NOW, None)
    [note] = found.notes
    assert (note.message.key, len(found.held), found.held[0][1].until) == (key, 1, None)
    place = story.article.source.range(note.span).start.line if note.span else None
    assert place == line


def test_a_misspelt_brake_of_the_generator_holds():
    """Jekyll's published: false is a brake there, and a slip in a field of that name holds."""
    from newskit.config.settings import FieldSettings
    from newskit.parsing import read_article
    from newskit.text import Source

    fields = FieldSettings(known=frozenset({"shown"}), brakes={"shown": False})
    text = f"{_HEAD}shownn: false\n---\nx\n"
    article = read_article(Source.from_text("a.en.md", text), Settings(root="/", fields=fields))
    assert passage(article, _NOW, None, frozenset(fields.brakes)).gate is Gate.WITHHELD
    assert passage(article, _NOW, None).gate is Gate.OPEN


def test_a_lost_original_holds_translations_of_the_translation(make_story):
    """Nobody knows whether the first original is under embargo: all that follows it waits."""
    one = replace(make_story("a.pt.md", _HEAD.replace("en", "pt") + "---\nx\n"), lost_original="x.en.md")
    two = make_story("b.pt.md", _HEAD.replace("en", "pt-BR") + "---\nx\n", one)
    found = sort_stories([one, two], _NOW, None)
    assert [p.gate for _, p in found.held] == [Gate.TRANSLATION_HELD] * 2
    assert [n.message.key for n in found.notes] == ["bundle-lost-original", "bundle-translation-of-held"]


def test_an_id_is_not_held_and_published_at_once(make_story, make_request):
    """Two stories with one id and language, of which one is held: refused, as any two with one id."""
    held = make_story("a.en.md", f"{_HEAD}status: withheld\n---\nx\n")
    built = build([held, make_story("b.en.md", f"{_HEAD}---\nx\n")], make_request())
    assert [(told.path, told.message.key) for told in built.refused] == [("b.en.md", "bundle-same-id")]


def test_a_ring_of_translations_ends(make_story):
    """Two stories that each call the other their original are both looked at once."""
    one = make_story("a.en.md", _HEAD + "---\nx\n")
    two = make_story("a.pt.md", _HEAD.replace("en", "pt") + "---\nx\n", one)
    ring = [Story(one.article, two.article), two]
    assert len(sort_stories(ring, _NOW, None).usable) == 2


def test_nothing_of_a_held_story_is_in_a_bundle(built):
    """Neither words, headline, address nor id of a held story stand outside the manifest."""
    for path, data in built.files.items():
        if path not in ("manifest.json", "SHA256SUMS"):
            for secret in (b"Secret words", b"Held for now", b"acme-held", b"/en/held/", b"held.en.md"):
                assert secret not in data, path


def test_public_documents_hold_no_desk_matter(built):
    """Under web/ there is no editor's note and nothing of a canceled story."""
    for path, data in built.files.items():
        if path.startswith("web/"):
            for secret in (b"Call the desk", b"Kill this", b"Killed story", b"Wrong words"):
                assert secret not in data, path


def test_a_kill_goes_out_on_the_wire_only(built):
    """A canceled story has its wire document and its address under removed, and no page."""
    assert [path for path in built.files if "killed" in path] == ["wire/acme-killed.en.ninjs.json"]
    assert built.manifest["removed"] == [
        {
            "id": "acme-killed",
            "language": "en",
            "url": "https://example.com/en/killed/",
            "reason": "canceled",
        },
    ]


def test_a_canceled_original_cancels_the_wire_of_its_translation(make_story, make_request):
    """The translation's document says canceled though its file does not."""
    original = make_story("a.en.md", f"{_HEAD}status: canceled\n---\nx\n")
    translation = make_story(
        "a.pt.md", _HEAD.replace("en", "pt").replace("id: a", "id: b") + "---\nPalavras\n", original
    )
    built = build([original, translation], make_request())
    assert b'"pubStatus": "canceled"' in built.files["wire/b.pt.ninjs.json"]
    assert b"Palavras" not in built.files["wire/b.pt.ninjs.json"]
