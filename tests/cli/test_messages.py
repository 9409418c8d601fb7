"""In which language newskit speaks: asked for, by the environment, by the settings, by the system."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

ERROR = ARTICLE.replace("published:", "publishd:")
ENGLISH, PORTUGUESE = "no field is called", "nenhum campo se chama"
SETTINGS = '[newskit]\nmessages = "pt"\n'

CHOICES = {
    "nothing": ("", {}, [], ENGLISH),
    "option": ("", {}, ["--messages", "pt"], PORTUGUESE),
    "variable": ("", {"NEWSKIT_MESSAGES": "pt"}, [], PORTUGUESE),
    "settings": (SETTINGS, {}, [], PORTUGUESE),
    "system": ("", {"LC_ALL": "", "LANG": "pt_PT.UTF-8"}, [], PORTUGUESE),
    "system of Brazil": ("", {"LC_ALL": "pt_BR.UTF-8"}, [], PORTUGUESE),
    "another system": ("", {"LC_ALL": "fr_FR.UTF-8"}, [], ENGLISH),
    "LC_ALL over LANG": ("", {"LC_ALL": "C.UTF-8", "LANG": "pt_PT.UTF-8"}, [], ENGLISH),
    "option over all": (
        SETTINGS,
        {"NEWSKIT_MESSAGES": "pt", "LANG": "pt_PT.UTF-8"},
        ["--messages=en"],
        ENGLISH,
    ),
    "variable over settings": (SETTINGS, {"NEWSKIT_MESSAGES": "en"}, [], ENGLISH),
    "unknown variable": (SETTINGS, {"NEWSKIT_MESSAGES": "fr"}, [], PORTUGUESE),
}


@pytest.mark.parametrize(("settings", "env", "more", "words"), CHOICES.values(), ids=CHOICES)
def test_language_of_messages(desk, monkeypatch, *, settings, env, more, words):
    """--messages, NEWSKIT_MESSAGES, the settings, the system's locale, in this order."""
    desk.write({"a.md": ERROR, "newskit.toml": settings or "[newskit]\n"})
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert words in desk("check", *more).text


@pytest.mark.parametrize("name", ["json", "jsonl", "github"])
def test_machine_formats_are_english_unless_asked(desk, monkeypatch, name):
    """Neither settings nor locale change what machines read; --messages does."""
    desk.write({"a.md": ERROR, "newskit.toml": SETTINGS})
    monkeypatch.setenv("LC_ALL", "pt_PT.UTF-8")
    assert ENGLISH in desk("check", "--format", name).text
    assert PORTUGUESE in desk("check", "--format", name, "--messages", "pt").text


def test_key_and_values_are_the_same_in_both(desk):
    """Only the words of a report differ between languages."""
    desk.write({"a.md": ERROR})
    reports = [
        desk("check", "--format", "json", "--messages", each).report["diagnostics"] for each in ("en", "pt")
    ]
    keep = ("code", "key", "values", "fingerprint", "span")
    assert [d[k] for d in reports[0] for k in keep] == [d[k] for d in reports[1] for k in keep]


USAGE = {
    "no such option": (["check", "--nope"], "não há a opção --nope"),
    "near option": (["check", "--formt", "json"], "queria dizer --format"),
    "no such command": (["chek"], 'não há o comando "chek"; queria dizer check'),
    "missing value": (["check", "--format"], "--format"),
    "not a number": (["check", "--jobs", "x"], "--jobs leva um número inteiro"),
    "number too small": (["check", "--jobs", "0"], "--jobs leva um número inteiro"),
    "missing argument": (["explain"], "falta CODE|NAME"),
    "missing option": (["datelines", "render"], "falta --style"),
    "too many arguments": (["explain", "a", "b"], "mais argumentos"),
    "value of a flag": (["check", "--fix=yes"], "a opção --fix está mal usada"),
    "unknown format": (["check", "--format", "jsn"], "queria dizer json"),
    "unknown rule": (["explain", "headline-to-long"], "nenhuma regra"),
    "unknown schema": (["schema", "x"], "nenhum esquema"),
    "stdin without a name": (["check", "-"], "precisa de --stdin-filename"),
    "missing file": (["check", "nope.md"], "o ficheiro não existe"),
    "import of a missing file": (["import", "nope.txt"], "o ficheiro não existe"),
}


@pytest.mark.parametrize(("arguments", "words"), USAGE.values(), ids=USAGE)
@pytest.mark.parametrize("by", ["system", "settings"])
def test_usage_errors_speak_portuguese(desk, monkeypatch, arguments, words, by):
    """Typer's own errors too, whether the system or the settings of the folder ask for it."""
    if by == "system":
        monkeypatch.setenv("LC_ALL", "pt_PT.UTF-8")
    else:
        desk.write({"newskit.toml": SETTINGS})
    run = desk(*arguments)
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert words in run.err


def test_broken_settings_are_told_in_the_systems_language(desk, monkeypatch):
    """Settings that cannot be read cannot choose the language of the error about them."""
    desk.write({"newskit.toml": '[newskit]\nmessages = "pt"\nartcles = []\n'})
    assert "did you mean" in desk("check").err
    monkeypatch.setenv("LC_ALL", "pt_PT.UTF-8")
    assert "did you mean" not in desk("check").err


@pytest.mark.parametrize(
    "arguments",
    [["check", "--messages", "fr"], ["check", "--messages=PT"], ["import", "x", "--messages", "pt_PT"]],
)
def test_unknown_language_is_refused(desk, arguments):
    """Newskit speaks two languages; another one is a usage error, not silently English."""
    run = desk(*arguments)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert "en, pt" in run.err or "pt?" in run.err
