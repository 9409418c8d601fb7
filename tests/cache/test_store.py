"""The cache: what it gives back, and what it refuses."""

import marshal
import time
from pathlib import Path

import pytest

from newskit.cache import Entry, open_cache
from newskit.cache.store import default_folder

OLD = 1_000_000_000_000_000_000  # ns
RESULT = ("a.md", "d1", (), (("FM001",),), (), False)


def entry(written: int = OLD + 10_000_000_000, mtime: int = OLD, environment: str = "e1") -> Entry:
    return Entry(10, mtime, "d1", environment, RESULT, written)


def kept(tmp_path: Path, one: Entry):
    cache = open_cache("/root", tmp_path)
    cache.keep("a.md", one)
    cache.save()
    return open_cache("/root", tmp_path)


def test_entry_comes_back(tmp_path):
    """A file that looks the same in the same environment gives its result without being opened."""
    assert kept(tmp_path, entry()).unchanged("a.md", 10, OLD, "e1") == RESULT


@pytest.mark.parametrize(
    ("size", "mtime", "environment"), [(11, OLD, "e1"), (10, OLD + 1, "e1"), (10, OLD, "e2")]
)
def test_anything_else_is_read_again(tmp_path, size, mtime, environment):
    """Another size, time or environment gives nothing."""
    assert kept(tmp_path, entry()).unchanged("a.md", size, mtime, environment) is None


def test_file_changed_while_it_was_read_is_not_trusted(tmp_path):
    """A time stamp within two seconds of the entry's writing proves nothing: the file is opened again."""
    cache = kept(tmp_path, entry(written=OLD + 1_999_999_999))
    assert cache.unchanged("a.md", 10, OLD, "e1") is None
    assert cache.same_content("a.md", "d1", "e1") == RESULT


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda raw: raw[:-1],
        lambda raw: raw[:60] + b"\x00" + raw[61:],
        lambda raw: b"other 9\n" + raw,
        lambda _: marshal.dumps({"files": {}}),
    ],
)
def test_damaged_file_is_ignored(tmp_path, damage):
    """A cut, changed or foreign file is an empty cache, never an error."""
    kept(tmp_path, entry())
    (path,) = tmp_path.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    assert open_cache("/root", tmp_path).unchanged("a.md", 10, OLD, "e1") is None


def test_projects_do_not_share(tmp_path):
    """Another root has another file."""
    kept(tmp_path, entry())
    assert open_cache("/other", tmp_path).unchanged("a.md", 10, OLD, "e1") is None


def test_unwritable_folder_is_no_error(tmp_path):
    """A cache that cannot be written is only slower."""
    (tmp_path / "file").write_text("x")
    cache = open_cache("/root", tmp_path / "file" / "below")
    cache.keep("a.md", entry())
    cache.save()
    assert [tmp_path / "file"] == list(tmp_path.iterdir())


def test_disabled_cache_writes_nothing(tmp_path, monkeypatch):
    """With --no-cache nothing is read or written."""
    monkeypatch.setenv("NEWSKIT_CACHE_DIR", str(tmp_path))
    cache = open_cache("/root", enabled=False)
    cache.keep("a.md", entry())
    cache.save()
    assert list(tmp_path.iterdir()) == []


def test_folder_is_the_users(monkeypatch, tmp_path):
    """$NEWSKIT_CACHE_DIR goes before the system's cache folder."""
    monkeypatch.setenv("NEWSKIT_CACHE_DIR", str(tmp_path))
    assert tmp_path == default_folder()


def test_ten_thousand_entries_load_fast_enough_to_matter(tmp_path):
    """All entries of an archive come back from one file."""
    cache = open_cache("/root", tmp_path)
    for number in range(10_000):
        cache.keep(f"articles/{number}.md", entry())
    cache.save()
    again = open_cache("/root", tmp_path)
    assert all(again.unchanged(f"articles/{n}.md", 10, OLD, "e1") == RESULT for n in range(0, 10_000, 97))
    assert len(list(tmp_path.iterdir())) == 1
    assert time.time_ns() > OLD
