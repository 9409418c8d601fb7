"""Writing files whole."""

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from hashlib import blake2b
from pathlib import Path

import pytest

from newskit.messages import render
from newskit.sources import Refused, Replaced, make_folder, replace, replacing, sweep, write_new


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture(autouse=True)
def unswept():
    """Each test sweeps its folders anew."""
    replacing._sweep_once.cache_clear()


def test_bytes_and_mode_are_kept(tree):
    """The new bytes as given, the old mode, nothing left beside."""
    top = tree({"a.md": "old"})
    (top / "a.md").chmod(0o640)
    assert replace(str(top), "a.md", b"\xef\xbb\xbfnew\r\n", _digest(b"old")) == Replaced("a.md")
    assert (top / "a.md").read_bytes() == b"\xef\xbb\xbfnew\r\n"
    assert stat.S_IMODE((top / "a.md").stat().st_mode) == 0o640
    assert _names(top) == ["a.md"]


def test_a_link_stays_a_link(tree):
    """The file behind the link gets the bytes."""
    top = tree({"d/a.md": "old", "link.md": "-> d/a.md"})
    assert replace(str(top), "link.md", b"new", _digest(b"old")) == Replaced("link.md")
    assert (top / "link.md").is_symlink()
    assert (top / "d" / "a.md").read_bytes() == b"new"


def test_what_may_not_be_replaced_is_left_as_it_is(tree, tmp_path):
    """A file that changed, is gone, or lies outside behind a link or dots."""
    (tmp_path / "out.md").write_text("old")
    top = tree({"a.md": "other", "link.md": "-> ../out.md"})
    for path, key in {
        "a.md": "write-changed",
        "gone.md": "write-gone",
        "link.md": "write-outside",
        "../out.md": "write-outside",
    }.items():
        answer = replace(str(top), path, b"new", _digest(b"old"))
        assert isinstance(answer, Refused)
        assert (answer.path, answer.reason.key) == (path, key)
    assert ((top / "a.md").read_text(), (tmp_path / "out.md").read_text()) == ("other", "old")


@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENOSPC, "write-no-space"), (errno.EACCES, "write-not-allowed"), (errno.EIO, "write-failed")],
)
@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_a_failure_at_any_step_leaves_the_old_file_whole(tree, monkeypatch, number, key, step):
    """A full disk and the like: the old bytes, no temporary file, a reason in words."""
    top = tree({"a.md": "old"})

    def failing(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, failing)
    answer = replace(str(top), "a.md", b"new", _digest(b"old"))
    assert isinstance(answer, Refused)
    assert answer.reason.key == key
    assert render(answer.reason, "pt") != render(answer.reason)
    assert ((top / "a.md").read_text(), _names(top)) == ("old", ["a.md"])


def _deny(monkeypatch, *denied: Path) -> None:
    """Make os.access refuse to write to some paths, as for somebody who is not root."""
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) not in denied and access(path, mode))


def test_in_a_folder_that_may_not_be_written_the_file_itself_is(tree, monkeypatch, tmp_path):
    """The file keeps its inode, and the backup is gone afterwards."""
    top = tree({"a.md": "a long old text"})
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    inode = (top / "a.md").stat().st_ino
    _deny(monkeypatch, top)
    assert replace(str(top), "a.md", b"new", _digest(b"a long old text")) == Replaced("a.md")
    assert ((top / "a.md").read_bytes(), (top / "a.md").stat().st_ino) == (b"new", inode)
    assert _names(tmp_path / "temporary") == []


@pytest.mark.parametrize(("failures", "end"), [(1, ("write-no-space", 0)), (2, ("write-broken", 1))])
def test_in_place_the_old_bytes_come_back_or_are_kept(tree, monkeypatch, tmp_path, failures, end):
    """When writing breaks off the old bytes are put back; when that fails too the reason names their copy."""
    top = tree({"a.md": "old"})
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    _deny(monkeypatch, top)
    fsync, calls = os.fsync, []

    def failing(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) <= failures:
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", failing)
    answer = replace(str(top), "a.md", b"newer", _digest(b"old"))
    assert isinstance(answer, Refused)
    backups = list((tmp_path / "temporary").iterdir())
    assert (answer.reason.key, len(backups)) == end
    assert all(backup.read_bytes() == b"old" for backup in backups)
    assert (top / "a.md").read_bytes() == b"old"


def test_a_read_only_file_is_not_written(tree, monkeypatch):
    """Though its folder would allow it."""
    top = tree({"a.md": "old"})
    _deny(monkeypatch, top / "a.md")
    answer = replace(str(top), "a.md", b"new", _digest(b"old"))
    assert isinstance(answer, Refused)
    assert answer.reason.key == "write-not-allowed"


def test_stray_files_of_killed_runs_are_swept(tree):
    """Only regular files with newskit's own name that are older than an hour."""
    top = tree(
        dict.fromkeys(
            (".newskit-abcd_123.tmp", ".newskit-abcd_124.tmp", ".newskit-notes.tmp", "x.tmp", "a.md"), ""
        )
    )
    (top / ".newskit-linkfile.tmp").symlink_to("a.md")
    (top / ".newskit-folder_1.tmp").mkdir()
    old = time.time() - 4000
    for name in (".newskit-abcd_123.tmp", ".newskit-notes.tmp", "x.tmp"):
        os.utime(top / name, (old, old))
    assert replace(str(top), "a.md", b"new", _digest(b"")) == Replaced("a.md")
    assert ".newskit-abcd_123.tmp" not in _names(top)
    assert len(_names(top)) == 6
    assert sweep(str(top / "gone"), old) == 0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_killed_run_leaves_the_old_or_the_new_file(tree):
    """Killed while it rewrites in a loop, a process never leaves a torn file."""
    top = tree({"a.md": ""})
    old, new = b"a" * 200_000, b"b" * 300_000
    code = (
        "import sys; from hashlib import blake2b; from newskit.sources import replace\n"
        "h = lambda d: blake2b(d, digest_size=16).hexdigest()\n"
        "old, new = b'a' * 200_000, b'b' * 300_000\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    replace(sys.argv[1], 'a.md', new, h(old)); replace(sys.argv[1], 'a.md', old, h(new))\n"
    )
    for delay in (0.01, 0.02, 0.03, 0.05, 0.08):
        (top / "a.md").write_bytes(old)
        with subprocess.Popen([sys.executable, "-c", code, str(top)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(delay)
            process.kill()
        assert (top / "a.md").read_bytes() in {old, new}


def test_a_new_file_makes_its_folders_and_overwrites_nothing(tree):
    """An existing file, also a link to nowhere, is refused unless forced; folders are made."""
    top = tree({"there.md": "old", "link.md": "-> nowhere"})
    assert write_new(str(top / "x" / "y" / "a.md"), b"new") == Replaced(str(top / "x" / "y" / "a.md"))
    assert (top / "x" / "y" / "a.md").read_bytes() == b"new"
    for name in ("there.md", "link.md"):
        answer = write_new(str(top / name), b"new")
        assert isinstance(answer, Refused)
        assert answer.reason.key == "write-exists"
        assert write_new(str(top / name), b"new", force=True) == Replaced(str(top / name))
        assert (top / name).read_bytes() == b"new"
    assert not (top / "nowhere").exists()


def test_a_forced_new_file_has_the_usual_mode(tree):
    """What the umask gives, not the owner-only mode of a temporary file."""
    top = tree({})
    before = os.umask(0o022)
    try:
        write_new(str(top / "a.md"), b"", force=True)
    finally:
        os.umask(before)
    assert stat.S_IMODE((top / "a.md").stat().st_mode) == 0o644


def test_what_stands_in_the_way_is_told(tree):
    """A file where a folder is wanted, a folder where a file is."""
    top = tree({"a.md": "", "d/x": ""})
    answers = [
        write_new(str(top / "a.md" / "b.md"), b""),
        make_folder(str(top / "a.md")),
        write_new(str(top / "d"), b"", force=True),
    ]
    assert [answer.reason.key for answer in answers if answer] == [
        "write-not-a-folder",
        "write-not-a-folder",
        "write-is-folder",
    ]
    assert make_folder(str(top / "d")) is None


def test_a_new_file_that_cannot_be_finished_is_removed(tree, monkeypatch):
    """A full disk leaves no half of a file."""
    top = tree({})
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
    answer = write_new(str(top / "a.md"), b"new")
    assert isinstance(answer, Refused)
    assert (answer.reason.key, _names(top)) == ("write-no-space", [])
