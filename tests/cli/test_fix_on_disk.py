"""--fix on real files: what it keeps, what it refuses, and what a kill leaves."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, newskit

BROKEN = ARTICLE.replace("headline: A headline", "headline: Budget: what changes")
MENDED = ARTICLE.replace("headline: A headline", 'headline: "Budget: what changes"')


def test_fix_mends_and_is_silent_after(tmp_path):
    """A safe fix is made, reported by what remains, and a second run changes nothing."""
    (tmp_path / "a.md").write_text(BROKEN)
    assert newskit(tmp_path, "validate", "--fix").code == 0
    assert (tmp_path / "a.md").read_text() == MENDED
    assert newskit(tmp_path, "validate", "--fix").code == 0
    assert (tmp_path / "a.md").read_text() == MENDED


def test_diff_shows_and_writes_nothing(tmp_path):
    """--diff prints a diff that git applies, exits with 1 and leaves the file."""
    (tmp_path / "a.md").write_text(BROKEN)
    run = newskit(tmp_path, "validate", "--diff")
    assert (run.code, (tmp_path / "a.md").read_text()) == (1, BROKEN)
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=run.out, check=True)
    assert (tmp_path / "a.md").read_text() == MENDED
    clean = newskit(tmp_path, "validate", "--diff")
    assert (clean.code, clean.out) == (0, b"")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BROKEN.replace("\n", "\r\n"), MENDED.replace("\n", "\r\n")),
        ("\ufeff" + BROKEN, "\ufeff" + MENDED),
        (BROKEN.rstrip("\n"), MENDED.rstrip("\n")),
        (BROKEN.replace("Copy of", "Copy\x0cof\u2028"), MENDED.replace("Copy of", "Copy\x0cof\u2028")),
    ],
    ids=["CRLF", "BOM", "no final newline", "odd breaks in the body"],
)
def test_everything_else_stays(tmp_path, before, after):
    """Line endings, byte order mark and body are kept byte for byte."""
    (tmp_path / "a.md").write_bytes(before.encode())
    newskit(tmp_path, "validate", "--fix")
    assert after.encode() == (tmp_path / "a.md").read_bytes()


def test_mode_and_link_stay(tmp_path):
    """The mode is kept, and a link stays a link to the mended file."""
    (tmp_path / "real.md").write_text(BROKEN)
    (tmp_path / "real.md").chmod(0o664)
    (tmp_path / "link.md").symlink_to("real.md")
    newskit(tmp_path, "validate", "--fix", "link.md")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == MENDED
    assert (tmp_path / "real.md").stat().st_mode & 0o777 == 0o664


def test_links_out_of_the_project_are_not_followed(tmp_path):
    """A link out of the root and one that leads to itself are told in one line each; the others are checked."""
    outside = tmp_path / "outside.md"
    outside.write_text(BROKEN)
    root = tmp_path / "root"
    root.mkdir()
    (root / "newskit.toml").write_text("[newskit]\n")
    (root / "a.md").write_text(ARTICLE)
    (root / "out.md").symlink_to(outside)
    (root / "loop.md").symlink_to("loop.md")
    (root / "broken.md").symlink_to("nowhere.md")
    run = newskit(root, "validate", "--fix", "a.md", "out.md", "loop.md", "broken.md")
    assert run.code == 2
    assert len(run.err.splitlines()) == 3
    assert outside.read_text() == BROKEN
    assert newskit(root, "validate").code == 0


def test_missing_file_is_told_and_the_others_are_checked(tmp_path):
    """A named path that does not exist: one line on standard error, exit 2, the rest is read."""
    (tmp_path / "a.md").write_text(BROKEN)
    run = newskit(tmp_path, "validate", "a.md", "nope.md", "--format", "json")
    assert (run.code, run.rules) == (2, ["FM020"])
    assert "nope.md" in run.err


def test_stdin_is_fixed_to_stdout(tmp_path):
    """- reads standard input under the name given and prints the fixed text."""
    run = newskit(tmp_path, "validate", "-", "--stdin-filename", "a.md", "--fix", stdin=BROKEN.encode())
    assert (run.code, run.text) == (0, MENDED)
    assert newskit(tmp_path, "validate", "-", stdin=b"x").code == 2


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_kill_loses_no_file(tmp_path):
    """200 files fixed and the process killed at many moments: every file is the old one or the new one."""
    names = [tmp_path / f"{number:03}.md" for number in range(200)]
    seen = set()
    for round_ in range(10):
        for name in names:
            name.write_text(BROKEN)
        process = subprocess.Popen(
            [sys.executable, "-m", "newskit", "validate", "--fix", "--no-cache"],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _wait_for_first(names, process)
        time.sleep(round_ * 0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
        for name in names:
            text = name.read_text()
            assert text in (BROKEN, MENDED)
            seen.add(text)
    assert {BROKEN, MENDED} == seen, "no kill hit a run in its middle"


def _wait_for_first(names: list[Path], process: subprocess.Popen) -> None:
    """Until one file is mended: the run is in its middle."""
    deadline = time.monotonic() + 20
    while process.poll() is None and time.monotonic() < deadline:
        if names[0].stat().st_size != len(BROKEN) or names[3].stat().st_size != len(BROKEN):
            return
        time.sleep(0.001)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs to mount a small file system")
def test_full_disk_leaves_the_old_file(tmp_path):
    """On a file system without space nothing is lost: the old file is whole and the reason is told."""
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)], capture_output=True, check=False
    ).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        body = "x" * 30_000 + "\n"
        (small / "newskit.toml").write_text("[newskit]\n")
        (small / "a.md").write_text(BROKEN + body)
        (small / "fill").write_bytes(b"x" * 20_000)
        run = newskit(small, "validate", "--fix", "--no-cache", "a.md")
        assert run.code == 2
        assert "a.md" in run.err
        assert BROKEN + body == (small / "a.md").read_text()
        assert {"a.md", "fill", "newskit.toml"} == {p.name for p in small.iterdir()}
    finally:
        subprocess.run(["umount", str(small)], check=True)


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE.replace("Copy", "Ação").encode("latin-1"),
        ARTICLE.encode() + b"x" * 1_100_000,
        ARTICLE.encode("utf-16"),
        b"",
        ARTICLE.replace("\n", "\r\n").encode(),
    ],
    ids=["Latin-1", "over the limit", "UTF-16", "empty", "CRLF"],
)
def test_stdin_that_cannot_be_fixed_comes_back_whole(tmp_path, data):
    """Format on save loses nothing: what is not fixed is printed byte for byte as it came."""
    run = newskit(tmp_path, "validate", "-", "--stdin-filename", "a.md", "--fix", stdin=data)
    assert run.out == data


def test_a_fix_that_breaks_a_file_is_not_made(tmp_path):
    """A field added after front matter in braces would break it: the fix is not made, the file stays as it is."""
    text = '---\n{id: a, language: en, headline: x, published: "15:48 - 14/05/24 por Lusa"}\n---\nB\n'
    (tmp_path / "newskit.toml").write_text('[newskit.datelines]\ntimezone = "Europe/Lisbon"\n')
    (tmp_path / "a.md").write_text(text)
    newskit(tmp_path, "check", "--fix")
    assert "credit" not in (tmp_path / "a.md").read_text().split("---")[1].replace("}", "").split("\n")[-2]
    assert newskit(tmp_path, "check", "--select", "FM026").code == 0
