"""The reader of ordinary command lines gives what Typer gives, or leaves the line to it."""

import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.main import get_command

from newskit.cli.options import CheckOptions, PairOptions
from newskit.cli.quick import read
from newskit.cli.signature import command_of

sys.path.insert(0, str(Path(__file__).parent))


def through_typer(options: type, arguments: list[str]) -> Any:
    """What Typer makes of a command line; an exception when it refuses it."""
    taken: list[Any] = []
    app = typer.Typer(rich_markup_mode=None)
    app.command()(command_of(options, lambda given: taken.append(given) or 0, "x"))
    get_command(app).main(args=arguments, prog_name="x", standalone_mode=False)
    return taken[0]


_WORDS = st.sampled_from(
    [
        "a.md",
        "articles",
        "-",
        "--",
        "FM",
        "FM,HL001",
        "json",
        "text",
        "3",
        "0",
        "x",
        "",
        "--fix",
        "-q",
        "-v",
        "-qv",
        "-x",
        "--fix=1",
        "--format",
        "--format=json",
        "--jobs",
        "--jobs=2",
        "--select",
        "--select=FM",
        "--report",
        "--report=json=a",
        "--output",
        "--no-cache",
        "--config=a.toml",
        "--now",
        "--help",
        "-h",
        "--nope",
        "--original",
        "--translation=b",
        "--sel",
        "é.md",
        "a b",
    ]
)


@given(st.lists(_WORDS, max_size=6))
def test_quick_is_typer_or_nothing(arguments):
    """Law: whatever the line, the quick reader answers as Typer does, or not at all."""
    answer = read(PairOptions, arguments)
    if answer is not None:
        assert answer == through_typer(PairOptions, arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.md", "b.md"],
        ["--select", "FM", "--no-cache"],
        ["--fix", "a.md"],
        ["--format=json", "--report", "github=x", "--report", "json=y"],
        ["-q", "--jobs", "2", "-"],
        ["--config", "newskit.toml", "--since", "main"],
    ],
)
def test_ordinary_lines_are_quick(arguments):
    """What hooks and people write is read without Typer, to the same options."""
    answer = read(CheckOptions, arguments)
    assert answer is not None
    assert answer == through_typer(CheckOptions, arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["-h"],
        ["--nope"],
        ["--jobs", "x"],
        ["--jobs", "0"],
        ["--format"],
        ["--select", "--fix"],
        ["--fix=yes"],
        ["--"],
    ],
)
def test_the_rest_is_left_to_typer(arguments):
    """Help and errors are Typer's to give."""
    assert read(CheckOptions, arguments) is None


def test_environment_stands_in(monkeypatch):
    """NEWSKIT_NOW stands in for --now in both."""
    monkeypatch.setenv("NEWSKIT_NOW", "2026-01-01T00:00:00Z")
    assert read(CheckOptions, []) == through_typer(CheckOptions, [])
    assert read(CheckOptions, []).now == "2026-01-01T00:00:00Z"
