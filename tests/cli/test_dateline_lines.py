"""datelines parse over many lines: flat memory, every end of a run, the bar for people."""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newskit.cli.dateline_lines import ParseOptions
from newskit.cli.progress import Progress
from newskit.cli.quick import read

sys.path.insert(0, str(Path(__file__).parent))
from test_quick import through_typer

_COMMAND = [sys.executable, "-m", "newskit", "datelines", "parse", "-"]
_LINE = b"LISBOA, 14 mai (Lusa) -\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (b"LISBOA, 14 mai (Lusa) - \xff", "none"),
        ("São Paulo, 14 mai (Lusa) -".encode("latin-1"), "none"),
        ("LISBON, May 14 (Lusa) -".encode("utf-16"), "none"),
        (b"\xed\xa0\x80", "none"),
        (b"\0", "none"),
        (b"\xef\xbb\xbfLISBOA, 14 mai (Lusa) -", "wire"),
        ("São Paulo, 14 mai (Lusa) -".encode(), "wire"),
    ],
)
def test_what_is_no_text_is_no_dateline(desk, line, kind):
    """Bytes that are not UTF-8 answer none and the run goes on; a byte order mark is no part of the line."""
    run = desk("datelines", "parse", "-", stdin=line + b"\n" + _LINE)
    assert (run.code, run.err) == (0, "")
    kinds = [json.loads(answer)["kind"] for answer in run.text.splitlines()]
    assert (kinds[0], kinds[-1]) == (kind, "wire")


def test_argument_that_is_no_text():
    """An argument in a foreign encoding is kind none, and what is printed is JSON."""
    command = [*_COMMAND[:-1], os.fsdecode(b"LISBOA, 14 mai (Lusa) - \xe9")]
    done = subprocess.run(command, capture_output=True, check=True)
    assert json.loads(done.stdout)["kind"] == "none"
    assert b"\\ud" not in done.stdout


def test_answer_comes_before_the_next_line():
    """Whoever writes one line and waits gets its answer: the stream is not held back."""
    with subprocess.Popen(_COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for _ in range(2):
            process.stdin.write(_LINE)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["kind"] == "wire"
        process.stdin.close()
        assert process.wait(60) == 0


@pytest.mark.parametrize("command", [_COMMAND, [*_COMMAND[:-1], "--", "-"]])
def test_reader_that_goes_ends_the_run_quietly(command):
    """`| head -1` gets its line; nothing is said of the broken pipe, and the status is 0, by Typer too."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(command, bufsize=0, **pipes) as process:
        process.stdin.write(_LINE)
        process.stdout.readline()
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            for _ in range(1000):
                process.stdin.write(_LINE)
        assert (process.wait(60), process.stderr.read()) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for another process")
def test_interrupt_has_its_status():
    """Ctrl-C in the middle of a stream: status 130, no traceback."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(_COMMAND, bufsize=0, **pipes) as process:
        process.stdin.write(_LINE)
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert (process.wait(60), process.stderr.read()) == (130, b"")


@pytest.mark.parametrize(
    "arguments",
    [[], ["-"], ["15:48 por Lusa"], [""], ["x", "--language", "pt"], ["--at=2024-05-14", "-"]],
)
def test_ordinary_lines_need_no_typer(arguments):
    """The quick reader takes what people write, to the same options as Typer."""
    answer = read(ParseOptions, arguments)
    assert answer is not None
    assert answer == through_typer(ParseOptions, arguments)


@pytest.mark.parametrize("arguments", [["a", "b"], ["--", "-x"], ["--language"], ["--nope", "x"], ["-h"]])
def test_the_rest_is_left_to_typer(arguments):
    """Two texts, help and errors are Typer's to answer."""
    assert read(ParseOptions, arguments) is None


def test_one_line_needs_no_heavy_import():
    """A line is read without Typer, pydantic, a YAML parser or the model of articles."""
    code = (
        "import sys; from newskit.cli.boundary import run; run(['datelines', 'parse', '15:48 - 14/05/24 por Lusa']);"
        "heavy = {'typer', 'pydantic', 'rich', 'yaml', 'ruamel', 'newskit.article', 'newskit.config.loading'};"
        "sys.exit(repr(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


class _Terminal(io.StringIO):
    """A terminal that keeps what is written on it."""

    def isatty(self) -> bool:
        return True


class _Pipe(io.StringIO):
    """Anything that is no terminal."""


@pytest.mark.parametrize(
    ("error", "output", "term", "shown"),
    [
        (_Terminal, _Pipe, "xterm", True),
        (_Pipe, _Pipe, "xterm", False),
        (_Terminal, _Terminal, "xterm", False),
        (_Terminal, _Pipe, "dumb", False),
    ],
)
def test_bar_is_for_people_who_wait(monkeypatch, error, output, term, shown):
    """A bar only on a terminal, and only where the answers do not come on the same one."""
    monkeypatch.setattr("sys.stderr", error())
    monkeypatch.setattr("sys.stdout", output())
    monkeypatch.setattr("sys.stdin", _Pipe())
    monkeypatch.setenv("TERM", term)
    assert (Progress.of_standard_input() is not None) == shown


@pytest.mark.parametrize(("total", "seen"), [(128 * 3, "50 %"), (None, "lines read: 64")])
def test_bar_tells_how_far_and_goes(monkeypatch, total, seen):
    """The share of a file or the lines of a pipe; at the end nothing of it stays, and no line is lost."""
    ticks = iter(range(1000))
    monkeypatch.setattr("newskit.cli.progress.monotonic", lambda: next(ticks))
    screen = io.StringIO()
    lines = [b"ab"] * 128
    assert list(Progress(screen, total).watch(iter(lines))) == lines
    assert seen in screen.getvalue()
    assert screen.getvalue().endswith("\r")
    assert "\x1b" not in screen.getvalue()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no peak memory of a child there")
def test_memory_is_flat():
    """Ten times as many lines need no more memory."""
    assert _peak(200_000) < _peak(20_000) + 4096


def _peak(count: int) -> int:
    """Peak memory in kilobytes of a run over many different lines."""
    with subprocess.Popen(_COMMAND, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        for number in range(count):
            process.stdin.write(f"TOWN {number}, May {number % 28 + 1} (Lusa) - copy {number}\n".encode())
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss
