"""How a run ends: by the threshold, with a bug, on Ctrl-C, into a closed pipe."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newskit.rules.headline.headline_too_long import HeadlineTooLong

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, ERROR, NOTE, WARNING


@pytest.mark.parametrize(
    ("article", "codes"),
    [(ARTICLE, (0, 0, 0, 0)), (NOTE, (0, 0, 1, 0)), (WARNING, (0, 1, 1, 0)), (ERROR, (1, 1, 1, 0))],
    ids=["clean", "note", "warning", "error"],
)
def test_exit_code_is_the_thresholds(desk, article, codes):
    """1 from the severity of --fail-on up, else 0."""
    desk.write({"a.md": article})
    assert codes == tuple(desk("check", "--fail-on", on).code for on in ("error", "warning", "note", "never"))


def test_broken_rule_is_a_bug_and_the_others_go_on(desk, monkeypatch):
    """A rule that raises is told with its name and the file; the other rules and files are checked; exit 3."""

    def broken(_self: HeadlineTooLong, _article: object) -> None:
        raise RuntimeError("no such thing")

    monkeypatch.setattr(HeadlineTooLong, "check", broken)
    desk.write({"a.md": ERROR, "b.md": ERROR.replace("story-1", "story-2")})
    run = desk("check", "--format", "json")
    assert (run.code, run.rules) == (3, ["FM007", "FM007"])
    words = (
        "newskit: a bug in newskit: rule HL001 headline-too-long failed on {}: RuntimeError: no such thing"
    )
    assert run.err.splitlines() == [words.format("a.md"), words.format("b.md")]
    assert desk("check").code == 3  # what broke is not remembered as clean


def test_crash_leaves_a_report_and_no_traceback(desk, monkeypatch):
    """A bug outside the rules: one line, a report file with the traceback and the versions, exit 3."""

    def crash(_request: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("newskit.api.check.check", crash)
    run = desk("check")
    report = Path(os.environ["XDG_CACHE_HOME"]) / "newskit" / "bug-report.txt"
    assert (run.code, run.out, len(run.err.splitlines())) == (3, b"", 1)
    assert str(report) in run.err
    words = report.read_text()
    assert "RuntimeError: out of order" in words
    assert "newskit " in words


@pytest.mark.parametrize("arguments", [["check"], ["check", "--", "a.md"]], ids=["quick", "typer"])
def test_interrupt_ends_with_130(desk, monkeypatch, arguments):
    """Ctrl-C: nothing is said."""

    def interrupted(_request: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newskit.api.check.check", interrupted)
    run = desk(*arguments)
    assert (run.code, run.out, run.err) == (130, b"", "")


def test_closed_pipe_is_quiet(tmp_path):
    """A reader that has gone is no error, and the exit code is still that of the check."""
    for number in range(300):
        (tmp_path / f"{'x' * 150}{number}.md").write_text(ERROR)
    process = subprocess.Popen(
        [sys.executable, "-m", "newskit", "check", "--no-cache"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(30) == 1
