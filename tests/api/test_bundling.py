"""bundle through the api: what is read, what is never written."""

import json
import sys
from pathlib import Path

import pytest

from newskit.api import stories
from newskit.api.bundling import verify
from newskit.messages import UsageError, render
from newskit.rules.headline.headline_too_long import HeadlineTooLong

sys.path.insert(0, str(Path(__file__).parent))
from desks import SETTINGS, Desk, article, fates, losses_told, manifest, run

# What is read.


def test_unreadable_stories_are_held(desk: Desk):
    """With --fail-on never a story without readable front matter, headline or language is left out and told."""
    root = desk(
        {
            "desk/ok.en.md": article("ok"),
            "desk/bytes.en.md": b"---\nid: \xe7\n---\n",
            "desk/nohead.en.md": article("nohead").replace("headline", "heading"),
            "desk/nolanguage.md": article("nolanguage").replace("language: en\n", ""),
            "desk/noid.en.md": article("x").replace("id: x\n", ""),
            "desk/notes.md": "No front matter at all.\n",
        }
    )
    assert run(root).exit_code == 1
    assert not (root / "out").exists()
    assert run(root, fail_on=None).exit_code == 0
    assert fates(root) == {
        "ok.en": "usable",
        "desk/noid.en": "usable",
        "desk/bytes.None": "unreadable",
        "nohead.en": "unreadable",
        "nolanguage.None": "unreadable",
    }
    assert verify(str(root / "out"), None) == ()


def test_nothing_but_notes_is_no_bundle(desk: Desk):
    """A project of files without front matter has no article: an earlier bundle is not replaced by an empty one."""
    root = desk({"desk/notes.md": "No front matter at all.\n"})
    with pytest.raises(UsageError) as caught:
        run(root)
    assert caught.value.message.key == "no-articles"
    assert not (root / "out").exists()


def test_a_path_that_is_not_there_stops_the_build(desk: Desk):
    """A story that was asked for and cannot be read is not silently left out: exit 2, nothing written."""
    root = desk({"desk/a.en.md": article("a")})
    outcome = run(root, str(root / "desk/a.en.md"), str(root / "desk/b.en.md"), fail_on=None)
    assert (outcome.exit_code, outcome.built, (root / "out").exists()) == (2, None, False)


def test_a_rule_that_breaks_stops_the_build(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    """A gate that was not judged is not open: exit 3."""

    def broken(*_: object):
        raise ZeroDivisionError

    monkeypatch.setattr(HeadlineTooLong, "check", broken)
    root = desk({"desk/a.en.md": article("a")})
    assert run(root).exit_code == 3
    assert not (root / "out").exists()


@pytest.mark.parametrize(
    "file", ["gone.jpg", "../../outside.jpg", "link.jpg", "folder.jpg", "large.jpg", "data:x", "a\\0b.jpg"]
)
def test_a_picture_that_cannot_be_taken_is_a_loss(desk: Desk, monkeypatch: pytest.MonkeyPatch, file: str):
    """Missing, outside the project, a link out of it, a folder, too large: a loss and no crash."""
    root = desk({"p/desk/large.jpg": b"123456789", "outside.jpg": b"secret", "p/desk/folder.jpg/x": b""})
    (root / "p/desk/link.jpg").symlink_to(root / "outside.jpg")
    (root / "newskit.toml").rename(root / "p/newskit.toml")
    text = article("a", f'images: [{{file: "{file}"}}]', body=f"![Quay](<{file}>)")
    (root / "p/desk/a.en.md").write_text(text)
    monkeypatch.setattr(stories, "_LARGEST_IMAGE", 8)
    outcome = run(root / "p", fail_on=None)
    assert {code for code, *_ in losses_told(outcome)} == {"EX005"}
    assert outcome.built is not None
    assert outcome.built.manifest["assets"] == []


@pytest.mark.parametrize("written", ["big quay.jpg", "big%20quay.jpg"])
def test_a_picture_is_found_as_a_browser_finds_it(desk: Desk, written: str):
    """A name with a blank may be written with %20."""
    root = desk(
        {"desk/a.en.md": article("a", body=f"![Quay](<{written}>)"), "desk/big quay.jpg": b"12345678"}
    )
    outcome = run(root)
    assert losses_told(outcome) == []
    assert [entry["bytes"] for entry in manifest(root)["assets"]] == [8]


def test_one_picture_written_in_two_ways_is_copied_once(desk: Desk):
    """A blank and %20 name one picture: one asset, with the words of the field."""
    field = 'images: [{file: "images/a b.png", alt: The quay, credit: Acme}]'
    body = "![Quay](images/a%20b.png) ![Quay](<./images/a b.png>)"
    root = desk({"desk/a.en.md": article("a", field, body=body), "desk/images/a b.png": b"12345678"})
    run(root)
    [asset] = manifest(root)["assets"]
    assert (asset["alt"], asset["credit"]) == ("The quay", "Acme")
    assert asset["path"].endswith("-a-b.png")
    assert verify(str(root / "out"), None) == ()


UNSURE = ["embargoo: 2030-01-01T00:00:00Z", "drafft: true", "embargo: ''", "status: usable\nstatus: withheld"]


@pytest.mark.parametrize("field", UNSURE)
def test_a_brake_that_cannot_be_relied_on_holds(desk: Desk, field: str):
    """Misspelt, empty or twice: under --fail-on never the story is held and that is told."""
    root = desk({"desk/a.en.md": article("a", field)})
    outcome = run(root, fail_on=None)
    assert fates(root)["a.en"] in ("embargo", "withheld")
    assert [t.message.key for t in outcome.notes] == ["bundle-unsure-brake"]


INVALID = {
    "urgency: 99": "usable",
    "version: 0": "usable",
    "subjects: [medtop 2000]": "usable",
    "expires: 9999-12-31T23:59:59-14:00": "usable",
    "expires: soon": "withheld",
    "status: gone": "withheld",
    "draft: maybe": "withheld",
    "embargo: soon": "embargo",
}


@pytest.mark.parametrize("field", INVALID)
def test_no_document_states_an_invalid_value(desk: Desk, field: str):
    """With --fail-on never a value outside its list or form is left out; one that may be a brake brakes."""
    root = desk({"desk/a.en.md": article("a", field)})
    assert run(root, fail_on=None).exit_code == 0
    assert fates(root) == {"a.en": INVALID[field]}
    assert verify(str(root / "out"), None) == ()


@pytest.mark.parametrize("language", ["''", "'e n'", "5"])
def test_a_language_that_is_none_is_unreadable(desk: Desk, language: str):
    """What is no language tag cannot be published under one."""
    root = desk({"desk/a.md": article("a", language=language)})
    run(root, fail_on=None)
    assert list(fates(root).values()) == ["unreadable"]


# What is written.


@pytest.mark.parametrize(
    ("taken", "out"),
    [
        ("out/notes.txt", "out"),
        ("out", "out"),
        ("out.zip", "out.zip"),
        ("out/manifest.json", "out"),
        ("x", "."),
    ],
)
def test_nothing_but_an_earlier_bundle_is_replaced(desk: Desk, taken: str, out: str):
    """Another folder, a file, something that is no bundle of newskit: refused, and all is as it was."""
    root = desk({"desk/a.en.md": article("a"), taken: "{}"})
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    with pytest.raises(UsageError) as caught:
        run(root, out=out)
    assert caught.value.message.key in ("bundle-place-taken", "verify-no-zip")
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_stories_without_a_place_of_their_own_are_told(desk: Desk):
    """One id or address twice, or an address that is none: exit 1, each told at its line, nothing written."""
    root = desk(
        {
            "desk/a.en.md": article("same"),
            "desk/b.en.md": article("same"),
            "desk/c.en.md": article("c", "url: https://example.com/x/"),
            "desk/d.en.md": article("d", "url: https://example.com/x/"),
            "desk/e.en.md": article("e", "url: ht tp://x"),
        }
    )
    outcome = run(root, fail_on=None)
    assert [(t.path, t.line, t.message.key) for t in outcome.refused] == [
        ("desk/e.en.md", 6, "bundle-unsafe-address"),
        ("desk/b.en.md", 2, "bundle-same-id"),
        ("desk/d.en.md", 6, "bundle-same-address"),
    ]
    assert (outcome.exit_code, outcome.built, (root / "out").exists()) == (1, None, False)


def test_the_gate_runs_the_project_rules_over_the_chosen_stories(desk: Desk):
    """Two chosen stories with one id or address: exit 1, told by the rules; one of the two alone is sound."""
    root = desk(
        {
            "desk/a.en.md": article("same"),
            "desk/b.en.md": article("same"),
            "desk/c.en.md": article("c", "url: /x/"),
            "desk/d.en.md": article("d", "url: /x/"),
            "desk/e.pt.md": article("e", "translation_of: a.en.md", language="pt"),
        }
    )
    outcome = run(root)
    told = [(d.code, d.path, d.range.start.line) for d in outcome.report.diagnostics]
    assert told == [("FM060", "desk/b.en.md", 2), ("FM061", "desk/d.en.md", 6)]
    assert (outcome.exit_code, (root / "out").exists()) == (1, False)
    chosen = [str(root / "desk" / name) for name in ("b.en.md", "d.en.md", "e.pt.md")]
    assert run(root, *chosen).exit_code == 0


def test_the_gate_gives_no_reminders(desk: Desk):
    """Of an embargo that is over nothing is said; of an expiry that has passed the gate itself tells."""
    root = desk(
        {
            "desk/a.en.md": article("a", "embargo: 2026-05-01T00:00:00Z"),
            "desk/b.en.md": article("b", "expires: 2026-05-01T00:00:00Z"),
        }
    )
    outcome = run(root)
    assert (outcome.report.diagnostics, outcome.exit_code) == ((), 0)
    assert [told.message.key for told in outcome.notes] == ["bundle-expired"]


def test_what_the_desk_allows_the_builder_still_refuses(desk: Desk):
    """A suppression passes the gate; two stories in one place are not written all the same."""
    allowing = article("same", "newskit: {allow: [duplicate-id, duplicate-address]}")
    root = desk({"desk/a.en.md": article("same"), "desk/b.en.md": allowing})
    outcome = run(root)
    assert [told.message.key for told in outcome.refused] == ["bundle-same-id"]
    assert (outcome.exit_code, (root / "out").exists()) == (1, False)


def test_a_second_run_does_not_read_the_first_bundle(desk: Desk):
    """A bundle inside the project is no source: the second run gives the same bytes and the same report."""
    root = desk(
        {
            "desk/a.en.md": article("a", "images: [{file: notes.md}]"),
            "desk/notes.md": article("n", "urgncy: 4"),
        }
    )
    root = desk(
        {"newskit.toml": SETTINGS.format(newskit="").replace("desk/**", "**"), "desk/notes.md": article("n")}
    )
    first = run(root)
    assert any(path.startswith("assets/") and path.endswith("notes.md") for path in first.built.files)
    before = {p: p.read_bytes() for p in (root / "out").rglob("*") if p.is_file()}
    second = run(root)
    assert second.built.files == first.built.files
    assert {p: p.read_bytes() for p in (root / "out").rglob("*") if p.is_file()} == before
    assert second.report.diagnostics == first.report.diagnostics
    (root / "out/web/en/a/index.html").unlink()
    assert run(root, str(root / "desk")).built.files == first.built.files


@pytest.mark.parametrize("formats", [(), ("wire",), ("web",), ("all",), ("ninjs", "html")])
def test_settings_may_name_formats_and_groups(desk: Desk, formats: tuple[str, ...]):
    """What the option takes the settings take too."""
    root = desk({"desk/a.en.md": article("a")})
    expected = {d["format"] for d in run(root, formats=formats).built.manifest["stories"][0]["documents"]}
    with (root / "newskit.toml").open("a") as settings:
        settings.write(f"formats = {json.dumps(formats)}\n")
    assert {d["format"] for d in run(root).built.manifest["stories"][0]["documents"]} == expected


@pytest.mark.parametrize(("name", "near"), [("htm", "html"), ("wires", "wire")])
def test_an_unknown_format_is_refused_with_the_nearest(desk: Desk, name: str, near: str):
    """In the settings with file and line, on the command line without."""
    root = desk({"desk/a.en.md": article("a")})
    with pytest.raises(UsageError) as caught:
        run(root, formats=(name,))
    assert near in render(caught.value.message)
    with (root / "newskit.toml").open("a") as settings:
        settings.write(f'formats = ["{name}"]\n')
    with pytest.raises(UsageError) as caught:
        run(root)
    assert near in render(caught.value.message)
    assert (caught.value.path, caught.value.line) == ("newskit.toml", 6)
