"""A run from cache: what it opens, what it imports, and everything that makes it read again."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newskit.api.check import check
from newskit.api.request import CheckRequest
from newskit.cache import store
from newskit.checker import environment, run

LONG_AGO = 1_700_000_000
FIRST = "published: 2026-01-02T10:00:00+00:00"
SECOND = "publishd: 2026-01-02T10:00:00+00:000"[: len(FIRST)]


def article(name: str, language: str = "en", copy: str = "Copy of the story.") -> str:
    return f"---\nid: {name}\nlanguage: {language}\nheadline: A headline\n{FIRST}\n---\n{copy}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two stories and a pair with a wrong number, written long ago."""
    wrong = article(
        "p", "pt", "A câmara aprovou 41 novas pontes sobre o rio na segunda-feira, disse o autarca."
    )
    right = article(
        "p", "en", "The council approved 14 new bridges over the river on Monday, the mayor said."
    )
    texts = {"a.md": article("a"), "opinion/b.md": article("b"), "p.en.md": right, "p.pt.md": wrong}
    for name, text in {**texts, "newskit.toml": "[newskit]\n"}.items():
        put(tmp_path / name, text)
    return tmp_path


def put(path: Path, text: str) -> None:
    """Write a file and make it old enough to be trusted."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    os.utime(path, (LONG_AGO, LONG_AGO))


class Watched:
    """Runs a check and notes which files and pairs were read."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.read: list[str] = []
        self.pairs: list[tuple[str, str]] = []
        monkeypatch.setattr(run, "_one", self._noting(run._one, lambda item: self.read.append(item.path)))
        monkeypatch.setattr(run, "_one_pair", self._noting(run._one_pair, self.pairs.append))

    @staticmethod
    def _noting(work: Callable, note: Callable) -> Callable:
        def noting(state: object, item: object) -> object:
            note(item)
            return work(state, item)

        return noting

    def __call__(self, *paths: str, **changes: object) -> list[tuple[str, str]]:
        """Path and code of each diagnostic."""
        self.read.clear()
        self.pairs.clear()
        outcome = check(CheckRequest(paths=paths, cwd=self.root, **changes))
        assert outcome.failures == ()
        return [(d.path, d.code) for d in outcome.report.diagnostics]


@pytest.fixture
def watched(project: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    """A check that notes what it reads."""
    return Watched(project, monkeypatch)


ALL = ["a.md", "opinion/b.md", "p.en.md", "p.pt.md"]
PAIR = ("p.en.md", "p.pt.md")
FOUND = [("p.pt.md", "TP031")]


def test_second_run_reads_nothing(watched):
    """What has not changed is neither opened nor compared, and the report is the same."""
    assert watched() == FOUND
    assert (watched.read, watched.pairs) == (ALL, [PAIR])
    assert watched() == FOUND
    assert (watched.read, watched.pairs) == ([], [])


@pytest.mark.parametrize("named", ["p.en.md", "p.pt.md"])
def test_second_run_on_one_side_reads_nothing(watched, named):
    """A hook on one side of a pair has the other side, and the pair, from cache as well."""
    watched()
    assert watched(named) == FOUND
    assert watched.read == [named]  # named files are another entry: without front matter they are told
    assert watched(named) == FOUND
    assert (watched.read, watched.pairs) == ([], [])


def test_changed_file_is_read_alone(watched):
    """Another content is read; the pair it belongs to is compared again."""
    watched()
    put(watched.root / "p.pt.md", (watched.root / "p.pt.md").read_text().replace("41", "14"))
    os.utime(watched.root / "p.pt.md", (LONG_AGO + 1, LONG_AGO + 1))
    assert watched() == []
    assert (watched.read, watched.pairs) == (["p.pt.md"], [PAIR])


def test_other_size_is_enough(watched):
    """A file of another size is read, whatever its time says."""
    watched()
    put(watched.root / "a.md", article("a").replace("publ", "pub"))
    assert ("a.md", "FM007") in watched()
    assert watched.read == ["a.md"]


def test_young_file_is_not_trusted(watched):
    """A file written within two seconds of its entry may change again in the same tick: it is read."""
    path = watched.root / "a.md"
    path.write_text(article("a"))
    stamp = path.stat().st_mtime_ns
    watched()
    path.write_text(article("a").replace(FIRST, SECOND))
    os.utime(path, ns=(stamp, stamp))
    assert ("a.md", "FM007") in watched()
    assert watched.read == ["a.md"]


def touch_all(root: Path, stamp: int) -> None:
    """Give every file another time, as a fresh checkout does."""
    for path in root.rglob("*.md"):
        os.utime(path, (stamp, stamp))


def test_fresh_checkout_is_known_by_content(watched, monkeypatch):
    """New times alone have nothing parsed or compared; one run later they are not even opened."""
    watched()
    touch_all(watched.root, LONG_AGO + 60)
    assert watched() == FOUND
    assert (watched.read, watched.pairs) == ([], [])
    opened: list[str] = []
    reads = run.read_bytes
    monkeypatch.setattr(run, "read_bytes", lambda *given: (opened.append(given[1]), reads(*given))[1])
    assert watched() == FOUND
    assert opened == []


def test_same_size_is_not_same_content(watched):
    """Another text of the same length and a new time is read."""
    watched()
    put(watched.root / "a.md", article("a").replace(FIRST, SECOND))
    touch_all(watched.root, LONG_AGO + 60)
    assert ("a.md", "FM007") in watched()
    assert watched.read == ["a.md"]


def test_content_under_other_settings_is_read(watched):
    """The same bytes under other settings are judged anew."""
    watched()
    touch_all(watched.root, LONG_AGO + 60)
    assert watched(select=("HL",)) == []
    assert watched.read == ALL


def kept_paths(folder: Path) -> set[str]:
    """The paths of which the one cache in a folder knows something."""
    (file,) = folder.glob("*.cache")
    data = store._read(file)
    pairs = {path for key in data.get("pairs", {}) for path in key.split("\0")[1:]}
    return {key.rpartition("\0")[2] for key in data["files"]} | pairs


def test_what_is_gone_leaves_the_cache(watched, tmp_path, monkeypatch):
    """A run over the whole project that writes the cache drops files that are gone, and their pairs."""
    monkeypatch.setenv("NEWSKIT_CACHE_DIR", str(tmp_path / "kept"))
    watched()
    watched("a.md")
    assert kept_paths(tmp_path / "kept") == set(ALL)
    (watched.root / "p.pt.md").unlink()
    (watched.root / "a.md").unlink()
    put(watched.root / "new.md", article("new"))
    watched("new.md")
    assert kept_paths(tmp_path / "kept") == {*ALL, "new.md"}
    watched()
    assert kept_paths(tmp_path / "kept") == {"new.md", "opinion/b.md", "p.en.md"}


CHANGES = {
    "rules": ('[newskit.rules]\nignore = ["TP031"]\n', [], ALL),
    "option": ("[newskit.rules.headline-too-long]\nlimit = 3\n", FOUND, ALL),
    "override": (
        '[[newskit.overrides]]\nfiles = ["opinion/**"]\nignore = ["FM007"]\n',
        FOUND,
        ["opinion/b.md"],
    ),
}


@pytest.mark.parametrize(("settings", "found", "read"), CHANGES.values(), ids=CHANGES)
def test_changed_settings_are_obeyed(watched, settings, found, read):
    """Files whose settings changed are read again, no others; and once only."""
    watched()
    (watched.root / "newskit.toml").write_text(settings)
    assert [each for each in watched() if each[1] != "HL001"] == found
    assert watched.read == read
    watched()
    assert (watched.read, watched.pairs) == ([], [])


def test_command_line_is_part_of_the_environment(watched):
    """--select does not get what a run with all rules remembered, nor the other way round."""
    assert watched() == FOUND
    assert watched(select=("HL",)) == []
    assert watched() == FOUND


def test_commands_do_not_share(watched):
    """What validate remembers of a file is not taken for what check would say."""
    watched(command="validate")
    assert watched(command="check") == FOUND


def test_other_version_reads_again(watched, monkeypatch):
    """Another newskit, or another version of what reads files, starts anew."""
    watched()
    monkeypatch.setattr(environment, "versions", lambda: "newskit 99")
    assert watched() == FOUND
    assert (watched.read, watched.pairs) == (ALL, [PAIR])


def test_another_copy_of_this_version_reads_again(watched, monkeypatch):
    """Of two copies from a repository, both called 0.1.0, one does not take the other's word."""
    watched()
    monkeypatch.setattr(environment, "build", lambda: "0.1.0 other")
    assert watched() == FOUND
    assert (watched.read, watched.pairs) == (ALL, [PAIR])


def test_without_cache_all_is_read(watched, tmp_path, monkeypatch):
    """--no-cache neither reads nor writes."""
    monkeypatch.setenv("NEWSKIT_CACHE_DIR", str(tmp_path / "kept"))
    assert watched(cache=False) == FOUND
    assert not (tmp_path / "kept").exists()
    watched()
    watched(cache=False)
    assert (watched.read, watched.pairs) == (ALL, [PAIR])


@pytest.mark.parametrize("damage", [b"", b"nonsense", None], ids=["empty", "nonsense", "cut"])
def test_damaged_cache_is_ignored(watched, tmp_path, monkeypatch, damage):
    """A cache that cannot be read costs time alone."""
    monkeypatch.setenv("NEWSKIT_CACHE_DIR", str(tmp_path / "kept"))
    watched()
    (kept,) = (tmp_path / "kept").glob("*.cache")
    kept.write_bytes(kept.read_bytes()[:-100] if damage is None else damage)
    assert watched() == FOUND
    assert watched.read == ALL


def test_cache_does_not_grow_with_settings(watched, tmp_path, monkeypatch):
    """Settings that come and go leave no more behind than the last ones."""
    monkeypatch.setenv("NEWSKIT_CACHE_DIR", str(tmp_path / "kept"))

    def size(limit: int) -> int:
        (watched.root / "newskit.toml").write_text(f"[newskit.rules.headline-too-long]\nlimit = {limit}\n")
        watched()
        (kept,) = (tmp_path / "kept").glob("*.cache")
        return kept.stat().st_size

    assert size(101) == size(102) == size(103)


def test_broken_rule_is_not_remembered(watched, monkeypatch):
    """What a broken rule left out is looked at again."""
    from newskit.rules.pair.number_differs import NumberDiffers

    def broken(_self: NumberDiffers, _pair: object) -> None:
        raise RuntimeError("no such thing")

    with monkeypatch.context() as patched:
        patched.setattr(NumberDiffers, "check", broken)
        outcome = check(CheckRequest(cwd=watched.root))
        assert [words.split()[1] for words in outcome.failures] == ["TP031"]
    assert watched() == FOUND


HEAVY = (
    "pydantic",
    "ruamel",
    "typer",
    "click",
    "langdetect",
    "rich",
    "pyromark",
    "jinja2",
    "newskit.rules",
    "newskit.parsing",
    "newskit.pairs.alignment",
    "newskit.pairs.numbers",
)


def test_run_from_cache_imports_little(project):
    """A warm check imports no reader, no validator, no rule and no Typer."""
    code = f"import sys; from newskit.cli.boundary import run; run(['check', '-q']); print([m for m in {HEAVY} if m in sys.modules])"
    for expected in (None, "[]"):
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True
        )
        assert expected is None or done.stdout.splitlines()[-1] == expected
    assert "TP031" in done.stdout
