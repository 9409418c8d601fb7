"""What is said of a command line or settings that cannot be used: one line, in the reader's language."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, newskit

LINES = [
    (["chekc"], 'no command "chekc"; did you mean check?', 'não há o comando "chekc"; queria dizer check?'),
    (
        ["publish"],
        'no command "publish"; "newskit --help" lists the commands',
        'não há o comando "publish"; "newskit --help" mostra os comandos',
    ),
    (
        ["config", "shw"],
        'no command "shw"; did you mean show?',
        'não há o comando "shw"; queria dizer show?',
    ),
    (
        ["datelines", "edit"],
        'no command "edit"; "newskit datelines --help" lists the commands',
        'não há o comando "edit"; "newskit datelines --help" mostra os comandos',
    ),
    (
        ["explain", "house/no-very"],
        '"house/no-very" is an entry of your own house style; HS001 to HS004 explain its four kinds',
        '"house/no-very" é uma entrada do estilo da casa; HS001 a HS004 explicam os quatro tipos',
    ),
    (
        ["check", "--since", ""],
        "git is not installed, or this is not a git checkout",
        "o git não está instalado ou isto não é um repositório git",
    ),
]


@pytest.mark.parametrize(("arguments", "english", "portuguese"), LINES)
def test_a_line_that_cannot_be_run_is_told(tmp_path, arguments, english, portuguese):
    """The line names what is wrong and what was probably meant, and is never cut."""
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    for language, words in (("en", english), ("pt", portuguese)):
        run = newskit(tmp_path, *arguments, env={"NEWSKIT_MESSAGES": language})
        assert (run.code, run.out, run.err) == (2, b"", f"newskit: {words}\n")


SETTINGS = [
    ('limit = "ninety"', "takes a whole number", "aceita um número inteiro"),
    ("limit = true", "takes a whole number", "aceita um número inteiro"),
]


@pytest.mark.parametrize(("line", "english", "portuguese"), SETTINGS)
def test_the_type_of_an_option_is_told_in_both_languages(tmp_path, line, english, portuguese):
    """No English word stands in a Portuguese line."""
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "newskit.toml").write_text(f"[newskit.rules.headline-too-long]\n{line}\n", encoding="utf-8")
    for language, words in (("en", english), ("pt", portuguese)):
        run = newskit(tmp_path, "check", "--messages", language)
        assert (run.code, run.err.startswith("newskit: newskit.toml:2: ")) == (2, True)
        assert run.err.endswith(f"headline-too-long {words}\n")


def test_a_misspelt_table_is_told(tmp_path):
    """Settings under [newskti] would be lost without a word."""
    (tmp_path / "newskit.toml").write_text('[newskti]\npreset = "hugo"\n', encoding="utf-8")
    run = newskit(tmp_path, "check")
    assert (run.code, run.err) == (
        2,
        'newskit: newskit.toml:1: no table is called "newskti"; did you mean [newskit]?\n',
    )


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_settings_file_that_leads_nowhere_is_told(tmp_path):
    """A link to settings that are gone is no project without settings."""
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "newskit.toml").symlink_to("gone.toml")
    run = newskit(tmp_path, "check")
    assert (run.code, run.err) == (2, "newskit: newskit.toml: there is no such settings file\n")


def test_skipped_files_are_named_when_asked(tmp_path):
    """--verbose says which files were skipped and why; without it the summary counts them."""
    for name in ("a.md", "old.md", "README.md"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "notes.md").write_text("No front matter.\n", encoding="utf-8")
    (tmp_path / "newskit.toml").write_text('[newskit]\nexclude = ["old.md"]\n', encoding="utf-8")
    run = newskit(tmp_path, "check", "-v", "old.md", ".")
    assert run.err.splitlines() == [
        "newskit: old.md: skipped: the settings leave it out",
        "newskit: README.md: skipped: it tells of the repository and is no story",
        "newskit: notes.md: skipped: it does not begin with front matter",
    ]
    run = newskit(tmp_path, "check", "old.md", ".")
    assert (run.err, run.text) == ("", "1 file: nothing to report (3 files skipped)\n")


@pytest.mark.parametrize("above", [[], ["config"], ["datelines"]], ids=["newskit", "config", "datelines"])
def test_help_says_of_every_command_what_it_does(tmp_path, above):
    """No line of the list is cut in a terminal of 80 columns."""
    lines = (
        newskit(tmp_path, *above, "--help", env={"COLUMNS": "80"})
        .text.partition("Commands:\n")[2]
        .splitlines()
    )
    assert lines
    assert [line for line in lines if "..." in line or not line.endswith(".")] == []


REPORTS = [
    ("htm=r.html", '--report does not take "htm"; did you mean html?'),
    ("html", '--report does not take "html"; did you mean html=FILE?'),
    ("sarif=", '--report does not take "sarif="; did you mean sarif=FILE?'),
]


@pytest.mark.parametrize(("given", "words"), REPORTS)
def test_a_further_report_is_a_format_and_a_file(tmp_path, given, words):
    """A slip in the format is told apart from a file that is missing."""
    run = newskit(tmp_path, "check", "--report", given, env={"NEWSKIT_MESSAGES": "en"})
    assert (run.code, run.err) == (2, f"newskit: {words}\n")
