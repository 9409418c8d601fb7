"""newskit bundle and verify as a publishing job runs them: the gates, exit codes, what stands on disk."""

import json
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import Run, newskit

from newskit.api.bundling import verify

SETTINGS = '[newskit]\narticles = ["desk/**/*.md"]\n[newskit.bundle]\nsite_url = "https://example.com"\n'
NOW = ("--now", "2026-06-01T12:00:00Z")
# The gates of one newsroom: each file's further fields, and what becomes of the story and of its translation.
GATES = {
    "open": ("", "usable", "usable"),
    "past": ("embargo: 2026-06-01T13:00:00+01:00\n", "usable", "usable"),
    "later": ("embargo: 2026-06-01T13:00:01+01:00\n", "embargo", "translation-held"),
    "withheld": ("status: withheld\n", "withheld", "translation-held"),
    "draft": ("draft: true\n", "withheld", "translation-held"),
    "killed": ("status: canceled\nednote: The source withdrew.\n", "canceled", "canceled"),
    "both": ("status: canceled\nednote: No.\nembargo: 2030-01-01T00:00:00Z\n", "embargo", "translation-held"),
}
HIDDEN = [name for name, (_, fate, _) in GATES.items() if fate != "usable"]


def article(name: str, language: str = "en", fields: str = "") -> str:
    head = f"id: {name}-{language}\nlanguage: {language}\nheadline: Headline {name} {language}\n"
    return f"---\n{head}published: 2026-01-02T10:00:00Z\n{fields}---\nCopy of {name} in {language}.\n"


def write(root: Path, files: dict[str, str | bytes]) -> Path:
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def small(root: Path, **files: str) -> Path:
    """A project of one sound story and what else a test needs."""
    further = {f"desk/{name}.en.md": text for name, text in files.items()}
    return write(root, {"newskit.toml": SETTINGS, "desk/a.en.md": article("a"), **further})


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a story and its translation for each gate, a picture, and its bundle."""
    root = tmp_path_factory.mktemp("newsroom")
    picture = "images: [{file: quay.jpg, alt: The quay}]\n"
    files = {
        f"desk/{n}.en.md": article(n, fields=f + picture * (n == "open")) for n, (f, *_) in GATES.items()
    }
    files |= {f"desk/{name}.pt.md": article(name, "pt-PT") for name in GATES}
    return write(root, {"newskit.toml": SETTINGS, "desk/quay.jpg": b"quay", **files})


@pytest.fixture(scope="module")
def built(newsroom: Path) -> Run:
    """The run that made the newsroom's bundle."""
    return newskit(newsroom, "bundle", "--out", "out", *NOW)


@pytest.fixture
def bundle(newsroom: Path, built: Run) -> Path:
    """The newsroom's bundle."""
    assert built.code == 0, built.err
    return newsroom / "out"


def fates(folder: Path) -> dict[str, str]:
    manifest = json.loads((folder / "manifest.json").read_bytes())
    published = {story["id"]: story["status"] for story in manifest["stories"]}
    return published | {held["id"]: held["reason"] for held in manifest["held"]}


# Gates.


@pytest.mark.parametrize("name", GATES)
def test_gate(bundle: Path, name: str):
    """Embargo, status and draft decide; the translation is treated the same; an embargo is stronger than a kill."""
    found = fates(bundle)
    assert (found[f"{name}-en"], found[f"{name}-pt-PT"]) == GATES[name][1:]


def test_the_run_tells_what_it_did(built: Run):
    """Exit 0 with the counts; each translation that follows its original is told on a line of its own."""
    assert built.code == 0
    assert built.text.splitlines()[-1] == "out: 17 files, stories: 6, held: 8"
    assert built.err.splitlines() == [
        f"newskit: desk/{name}.pt.md: desk/{name}.en.md, its original, is {word}: so is this"
        for name, word in sorted(
            (name, "canceled" if fate == "canceled" else "held back")
            for name, (_, fate, _) in GATES.items()
            if fate != "usable"
        )
    ]


def test_the_manifest_says_until_when(bundle: Path):
    """A held story is told with its embargo; a canceled one with the address to answer with 410."""
    manifest = json.loads((bundle / "manifest.json").read_bytes())
    until = {held["id"]: held["until"] for held in manifest["held"]}
    assert until["later-en"] == until["later-pt-PT"] == "2026-06-01T13:00:01+01:00"
    assert until["draft-en"] is None
    assert [(gone["id"], gone["url"], gone["reason"]) for gone in manifest["removed"]] == [
        ("killed-en", "https://example.com/en/killed/", "canceled"),
        ("killed-pt-PT", "https://example.com/pt-pt/killed/", "canceled"),
    ]


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("language", ["en", "pt-PT"])
def test_a_hidden_story_is_in_no_document(bundle: Path, name: str, language: str):
    """Not its copy, and but for canceled ones not its headline, id or address; nothing of a canceled one is public."""
    files = {
        path: data for path, data in contents(bundle).items() if path not in ("manifest.json", "SHA256SUMS")
    }
    assert not any(f"Copy of {name}".encode() in data for data in files.values())
    is_wire = GATES[name][1] == "canceled"
    words = (f"Headline {name} {language}", f"{name}-{language}", f"/{language.lower()}/{name}/")
    for path, data in files.items():
        if not (is_wire and path.startswith("wire/killed")):
            assert not any(word.encode() in data or word in path for word in words)


def test_a_canceled_story_is_a_notice_on_the_wire(bundle: Path):
    """The wire document says canceled, with headline and editor's note and without a body."""
    item = json.loads((bundle / "wire/killed-en.en.ninjs.json").read_bytes())
    assert (item["pubStatus"], item["edNote"]) == ("canceled", "The source withdrew.")
    assert item["headlines"][0]["value"] == "Headline killed en"
    assert "bodies" not in item


@pytest.mark.parametrize(
    ("fail_on", "broken", "code"),
    [
        ("error", "urgency: 99\n", 1),
        ("error", "unheard_of: x\n", 0),
        ("note", "unheard_of: x\n", 1),
        ("never", "urgency: 99\n", 0),
    ],
)
def test_diagnostics_hold_a_bundle_back(tmp_path: Path, fail_on: str, broken: str, code: int):
    """At or above the threshold nothing is written and the diagnostics are printed; `never` builds all the same."""
    root = small(tmp_path, b=article("b", fields=broken))
    run = newskit(root, "bundle", "--out", "out", "--fail-on", fail_on, *NOW)
    assert run.code == code, run.err
    assert "desk/b.en.md:6:" in run.text
    assert (root / "out").exists() == (code == 0)
    assert ("nothing was written" in run.err) == (code == 1)


def test_stories_that_cannot_be_together(tmp_path: Path):
    """Two stories with one id: exit 1, told with line and in the reader's language, nothing written."""
    root = small(tmp_path, b=article("a"))
    run = newskit(root, "bundle", "--out", "out", "--messages", "pt", "--fail-on", "never", *NOW)
    assert run.code == 1
    assert run.err.splitlines() == [
        "newskit: desk/b.en.md:2: desk/a.en.md tem o id a-en na mesma língua",
        "newskit: nada foi escrito",
    ]
    assert not (root / "out").exists()


# The same bytes.


def test_two_runs_give_the_same_bytes(newsroom: Path, bundle: Path, tmp_path: Path):
    """Folder and zip do not depend on the run, on the order of arguments or on when files were written."""
    names = sorted((newsroom / "desk").glob("*.md"), reverse=True)
    paths = [path.relative_to(newsroom).as_posix() for path in names]
    for path in names:
        path.touch()
    runs = [
        newskit(newsroom, "bundle", *paths, "--out", str(tmp_path / "again"), *NOW),
        newskit(newsroom, "bundle", "--out", str(tmp_path / "one.zip"), *NOW),
        newskit(newsroom, "bundle", *paths, "--out", str(tmp_path / "two.zip"), "--no-cache", *NOW),
    ]
    assert [run.code for run in runs] == [0, 0, 0]
    assert contents(tmp_path / "again") == contents(bundle)
    zipped = (tmp_path / "one.zip").read_bytes()
    assert (tmp_path / "two.zip").read_bytes() == zipped
    with ZipFile(BytesIO(zipped)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == contents(bundle)
    assert verify(str(tmp_path / "one.zip"), None) == ()


# Where it goes.


def test_an_earlier_bundle_is_replaced(tmp_path: Path):
    """An earlier bundle and an empty folder make room; what the new bundle has not is gone."""
    root = small(tmp_path, b=article("b"))
    (root / "out").mkdir()
    assert newskit(root, "bundle", "--out", "out", *NOW).code == 0
    (root / "desk/b.en.md").unlink()
    assert newskit(root, "bundle", "--out", "out/", *NOW).code == 0
    assert fates(root / "out") == {"a-en": "usable"}
    assert not (root / "out/web/en/b").exists()
    assert sorted(path.name for path in root.iterdir()) == ["desk", "newskit.toml", "out"]


def test_nothing_else_is_replaced(tmp_path: Path):
    """A folder that is no earlier bundle: exit 2, one line, and all is as it was."""
    root = write(small(tmp_path), {"out/notes.txt": "x"})
    before = contents(root)
    run = newskit(root, "bundle", "--out", "out", *NOW)
    assert (run.code, run.out) == (2, b"")
    assert run.err == "newskit: out is there and is neither empty nor an earlier bundle\n"
    assert contents(root) == before


# Verify.


CHANGED = {
    "manifest.json": "verify-sum-differs",
    "SHA256SUMS": "verify-sums-differ",
    "wire/open-en.en.ninjs.json": "verify-manifest-differs",
    "web/en/open/index.html": "verify-manifest-differs",
    "web/en/open/story.jsonld": "verify-manifest-differs",
    "assets/*": "verify-manifest-differs",
}


@pytest.mark.parametrize("path", CHANGED)
def test_one_changed_byte_fails_verify(bundle: Path, tmp_path: Path, path: str):
    """One byte changed in any kind of file: of all sums, those of that file alone are told, once."""
    copy = shutil.copytree(bundle, tmp_path / "copy")
    changed = next(copy.glob(path))
    data = bytearray(changed.read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(bytes(data))
    told = [(f.path, f.message.key) for f in verify(str(copy), None) if f.message.key in CHANGED.values()]
    assert told == [(changed.relative_to(copy).as_posix(), CHANGED[path])]


def test_verify_prints_and_exits(bundle: Path, tmp_path: Path):
    """0 for a sound bundle, 1 with the file named, 2 where there is none; --format json says the same."""
    assert newskit(bundle.parent, "verify", "out").code == 0
    copy = shutil.copytree(bundle, tmp_path / "copy")
    (copy / "web/en/open/index.html").write_bytes((bundle / "web/en/open/index.html").read_bytes() + b"\n")
    run = newskit(tmp_path, "verify", "copy")
    assert run.code == 1
    assert run.text.splitlines()[0] == (
        "web/en/open/index.html: is not the file that the manifest lists: sum or size differ"
    )
    report = newskit(tmp_path, "verify", "copy", "--format", "json").report
    assert (report["sound"], [flaw["path"] for flaw in report["flaws"]]) == (
        False,
        ["web/en/open/index.html"],
    )
    assert newskit(tmp_path, "verify", "none").code == 2


def test_sha256sum_agrees(bundle: Path):
    """The list of sums is one that `sha256sum -c` reads, and it lists everything but itself."""
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed")
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=bundle, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == len(contents(bundle)) - 1


# Usage.


def test_the_address_of_the_site_is_needed(tmp_path: Path):
    """Without it: exit 2, option and setting named; the option is enough."""
    root = small(tmp_path)
    (root / "newskit.toml").unlink()
    run = newskit(root, "bundle", "desk", "--out", "out", *NOW)
    assert (run.code, run.out) == (2, b"")
    assert "--site-url" in run.err
    assert "site_url in [newskit.bundle]" in run.err
    assert not (root / "out").exists()
    assert (
        newskit(root, "bundle", "desk", "--out", "out", "--site-url", "https://example.org", *NOW).code == 0
    )
    assert json.loads((root / "out/manifest.json").read_bytes())["site_url"] == "https://example.org"


@pytest.mark.parametrize(
    ("epoch", "option", "stated", "fate"),
    [
        ("1780315200", (), "2026-06-01T12:00:00+00:00", "usable"),
        ("0", (), "1970-01-01T00:00:00+00:00", "embargo"),
        ("0", NOW, "2026-06-01T12:00:00+00:00", "usable"),
    ],
)
def test_the_moment_may_be_stated(
    tmp_path: Path, epoch: str, option: tuple[str, ...], stated: str, fate: str
):
    """SOURCE_DATE_EPOCH, 0 too, stands in for the clock; --now is stronger; the manifest tells the moment."""
    root = write(
        tmp_path,
        {"newskit.toml": SETTINGS, "desk/b.en.md": article("b", fields="embargo: 2026-06-01T11:30:00Z\n")},
    )
    run = newskit(root, "bundle", "--out", "out", *option, env={"SOURCE_DATE_EPOCH": epoch})
    assert run.code == 0, run.err
    assert json.loads((root / "out/manifest.json").read_bytes())["now"] == stated
    assert fates(root / "out") == {"b-en": fate}


@pytest.mark.parametrize("arguments", [("--fail-on", "errors"), ("nowhere.md",)])
def test_a_wrong_word_is_refused(tmp_path: Path, arguments: tuple[str, ...]):
    """Exit 2, one line, nothing written."""
    root = small(tmp_path)
    run = newskit(root, "bundle", "--out", "out", *arguments)
    assert run.code == 2
    assert arguments[-1] in run.err
    assert not (root / "out").exists()


def test_a_wrong_epoch_is_refused(tmp_path: Path):
    """SOURCE_DATE_EPOCH that is no number: exit 2, and the clock is not taken instead."""
    run = newskit(small(tmp_path), "bundle", "--out", "out", env={"SOURCE_DATE_EPOCH": "noon"})
    assert run.code == 2
    assert "SOURCE_DATE_EPOCH" in run.err
