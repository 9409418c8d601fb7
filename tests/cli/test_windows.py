r"""What people on Windows write and see, as far as it can be tried elsewhere: `\` in paths, CRLF, code pages."""

import sys
import tomllib
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from repositories import DECAP, HUGO, page
from running import ARTICLE, newskit

BROKEN = ARTICLE.replace("headline:", "headlin:").replace("story-1", "story-3")


@pytest.mark.parametrize(
    "glob", [r"articles\**\*.md", r"articles\news\*.md", r".\articles\**\a.md", r"articles/news\a*.md"]
)
def test_backslashes_in_globs_on_the_command_line(desk, glob):
    """A glob with backslashes finds what the same glob with slashes finds, and paths are printed with slashes."""
    desk.write({"articles/news/a.md": BROKEN, ".git/HEAD": ""})
    found = [d["path"] for d in desk("check", "--format", "json", glob).report["diagnostics"]]
    assert found == ["articles/news/a.md"]


def test_backslashes_in_settings(desk):
    """Globs, patterns, files and overrides written on Windows mean the same elsewhere."""
    text = r"""
[newskit]
articles = ['articles\**\*.md']
exclude = ['articles\old\**']
extend = 'house\base.toml'
[newskit.pairs]
pattern = 'articles\{language}\{path}'
[[newskit.overrides]]
files = ['articles\en\opinion\**']
ignore = ["FM007"]
"""
    files = {
        "newskit.toml": text,
        "house/base.toml": "[newskit]\n",
        "articles/old/a.md": BROKEN,
        "articles/en/opinion/a.md": BROKEN,
        "articles/en/b.md": ARTICLE,
        "articles/pt/b.md": ARTICLE.replace("language: en", "language: pt").replace("story-1", "story-2"),
    }
    desk.write(files)
    report = desk("check", "--format", "json").report
    assert (report["summary"]["errors"], report["summary"]["pairs"], report["summary"]["files"]) == (0, 1, 3)


def test_settings_with_crlf_and_a_byte_order_mark(desk):
    """What Notepad saves is read, and lines are counted as it shows them."""
    desk.write(
        {"newskit.toml": b'\xef\xbb\xbf[newskit]\r\nmessages = "en"\r\narticels = "a"\r\n', "a.md": ARTICLE}
    )
    run = desk("check")
    assert (run.code, run.err.startswith("newskit: newskit.toml:3: ")) == (2, True)


def test_marks_with_crlf(desk):
    """Settings of a generator and of a content manager are read whatever their line ends."""
    desk.write({name: text.replace("\n", "\r\n") for name, text in DECAP.files.items()} | {".git/HEAD": ""})
    report = desk("check", "--format", "json").report
    assert (report["diagnostics"], report["summary"]["pairs"]) == ([], 1)


def test_hooks_with_crlf_are_left(desk):
    """A hook file with CRLF that runs newskit is recognised, and stays byte for byte."""
    text = b"repos:\r\n  - repo: local\r\n    hooks:\r\n      - id: newskit-check\r\n"
    desk.write({".pre-commit-config.yaml": text})
    run = desk("init")
    assert "it runs newskit already" in run.text
    assert (desk.folder / ".pre-commit-config.yaml").read_bytes() == text


@pytest.mark.parametrize("drive", ["C:/articles/*.md", r"C:\articles\*.md", r"..\articles\*.md"])
def test_globs_that_lead_out_of_the_project_are_refused(desk, drive):
    """A drive letter or .. in settings names nothing inside the project."""
    desk.write({"newskit.toml": f"[newskit]\narticles = ['{drive}']\n", "a.md": ARTICLE})
    run = desk("check")
    assert (run.code, run.err.startswith("newskit: newskit.toml:2: ")) == (2, True)


_COMMANDS = [
    ["check"],
    ["check", "--format", "json"],
    ["config", "show"],
    ["explain", "TP031"],
    ["rules"],
    ["schema", "decap"],
    ["init"],
]


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "cp437", "ascii"])
def test_consoles_that_cannot_show_a_character(tmp_path, encoding):
    """No command fails for want of a character: text is in the console's code page, what machines read in UTF-8."""
    files = {
        **HUGO.files,
        "content/posts/x.md": page("title: Ação “já” → ★ 日本\ndate: 2026-13-01"),
        ".git/HEAD": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "NEWSKIT_MESSAGES": "pt"}
    for command in _COMMANDS:
        run = newskit(tmp_path, *command, env=environment)
        assert run.code == (1 if command[0] == "check" else 0), (command, run.err)
        machine = "json" in command or "decap" in command
        assert run.out.decode("utf-8" if machine else encoding)
    tomllib.loads((tmp_path / "newskit.toml").read_text(encoding="utf-8"))
