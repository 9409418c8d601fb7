"""config show and settings as a command meets them: what is in force, where it came from, what is refused."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

ERROR = ARTICLE.replace("published:", "publishd:")


def shown(run) -> dict[str, tuple[str, str]]:
    """Value and origin of each setting."""
    lines = (line for line in run.text.splitlines() if not line.startswith("# "))
    pairs = (line.partition(" = ") for line in lines)
    return {key: (rest.rpartition("  # ")[0], rest.rpartition("  # ")[2]) for key, _, rest in pairs}


def test_origins_are_told(desk):
    """A setting of a file names file and line; the others say default."""
    desk.write(
        {"newskit.toml": '[newskit]\nmessages = "pt"\n[newskit.datelines]\ntimezone = "Europe/Lisbon"\n'}
    )
    run = desk("config", "show", "--messages", "en")
    settings = shown(run)
    assert run.text.startswith(f"# root: {desk.folder}\n# settings: newskit.toml\n")
    assert settings["messages"] == ('"pt"', "newskit.toml:2")
    assert settings["datelines.timezone"] == ('"Europe/Lisbon"', "newskit.toml:4")
    assert settings["preset"] == ('"newskit"', "default")


@pytest.mark.parametrize(
    ("mark", "preset", "glob"),
    [
        ("hugo.toml", "hugo", "content/"),
        ("_config.yml", "jekyll", "_posts"),
        ("articles/a.md", "newskit", "articles/"),
    ],
)
def test_guess_says_why(desk, mark, preset, glob):
    """Without settings the preset is guessed, and the mark that told it is named."""
    desk.write({mark: ARTICLE})
    settings = shown(desk("config", "show"))
    assert settings["preset"] == (f'"{preset}"', f"guess from {mark.replace('a.md', '')}")
    assert glob in settings["articles"][0]


def test_origins_are_told_in_portuguese(desk):
    """The words about a setting are in the reader's language; keys and values stay."""
    desk.write({"hugo.toml": "", "content/a.md": ARTICLE})
    run = desk("config", "show", "--messages", "pt")
    settings = shown(run)
    assert "# definições: nenhum ficheiro; newskit init escreve um\n" in run.text
    assert settings["preset"] == ('"hugo"', "deduzido de hugo.toml")
    assert settings["exclude"][1] == "do preset hugo"
    assert settings["pairs.original"] == ('"en"', "predefinido")


def test_a_guess_without_a_mark_says_so(desk):
    """Where nothing tells the generator, the guess says that."""
    desk.write({".git/HEAD": ""})
    assert shown(desk("config", "show"))["preset"][1] == "guess: no mark of a site generator"


def test_overrides_hold_for_a_path(desk):
    """With a path, the settings in force there, from whatever folder it is named."""
    text = '[newskit]\n[[newskit.overrides]]\nfiles = ["opinion/**"]\nignore = ["BY001"]\n'
    desk.write({"newskit.toml": text, "opinion/a.md": ARTICLE})
    assert '"BY001"' not in shown(desk("config", "show"))["rules.ignore"][0]
    for below, path in (
        ("", "opinion/a.md"),
        ("opinion", "a.md"),
        ("opinion", str(desk.folder / "opinion/a.md")),
    ):
        assert '"BY001"' in shown(desk("config", "show", path, below=below))["rules.ignore"][0]


def test_path_of_another_project(desk):
    """The settings shown for a file of another project are that project's."""
    desk.write(
        {
            "newskit.toml": "[newskit]\n",
            "../o/newskit.toml": '[newskit]\nmessages = "pt"\n',
            "../o/a.md": ARTICLE,
        }
    )
    assert shown(desk("config", "show", "../o/a.md"))["messages"] == ('"pt"', "newskit.toml:2")


FILES = {
    "newskit.toml": {"newskit.toml": '[newskit.rules]\nignore = ["FM007"]\n'},
    "pyproject.toml": {"pyproject.toml": '[tool.newskit.rules]\nignore = ["FM007"]\n'},
    "extended": {
        "newskit.toml": '[newskit]\nextend = "base.toml"\n',
        "base.toml": '[newskit.rules]\nignore = ["FM007"]\n',
    },
    "severity": {"newskit.toml": '[newskit.rules]\nseverity = { misspelt-field = "note" }\n'},
    "override": {"newskit.toml": '[[newskit.overrides]]\nfiles = ["*.md"]\nignore = ["misspelt-field"]\n'},
    "field map": {"newskit.toml": '[newskit.fields]\npublished = "publishd"\n'},
}


@pytest.mark.parametrize("files", FILES.values(), ids=FILES)
def test_settings_are_obeyed(desk, files):
    """From wherever settings come, check goes by them."""
    desk.write({"a.md": ERROR})
    assert desk("check").code == 1
    desk.write(files)
    assert desk("check").code == 0


def test_named_settings_file_replaces_the_projects(desk):
    """--config reads another file; the root stays."""
    desk.write(
        {
            "a.md": ERROR,
            "newskit.toml": "[newskit]\n",
            "ci/other.toml": '[newskit.rules]\nignore = ["FM007"]\n',
        }
    )
    assert [desk("check", *more).code for more in ([], ["--config", "ci/other.toml"], [])] == [1, 0, 1]
    assert shown(desk("config", "show", "--config", "ci/other.toml"))["rules.ignore"] == (
        '["FM007"]',
        "ci/other.toml:2",
    )


REFUSED = {
    "syntax": ('[newskit]\nmessages = "pt\n', "newskit.toml:2: "),
    "unknown setting": (
        '[newskit]\nartcles = ["*.md"]\n',
        'newskit.toml:2: unknown setting "artcles"; did you mean "articles"?',
    ),
    "unknown rule": (
        '[newskit.rules]\nselect = [\n  "FM",\n  "headline-to-long",\n]\n',
        '"headline-too-long"',
    ),
    "unknown option": ("[newskit.rules.headline-too-long]\nlimt = 9\n", "newskit.toml:2: "),
    "wrong type of an option": ('[newskit.rules.headline-too-long]\nlimit = "9"\n', "newskit.toml:2: "),
    "wrong type": ("[newskit]\narticles = 3\n", "newskit.toml:2: "),
    "unknown preset": ('[newskit]\npreset = "hugoo"\n', '"hugo"'),
    "unknown format": ('[newskit.bundle]\nformats = ["ninj"]\n', '"ninjs"'),
    "unknown zone": ('[newskit.datelines]\ntimezone = "Europe/Lisbo"\n', "Europe/Lisbon"),
    "missing extension": ('[newskit]\nextend = "nope.toml"\n', "newskit.toml:2: "),
    "circle": ('[newskit]\nextend = "newskit.toml"\n', "newskit.toml:2: "),
    "missing schema": ('[newskit]\nschema = "nope.json"\n', "newskit.toml:2: "),
}


@pytest.mark.parametrize("command", [["check"], ["config", "show"]], ids=["check", "config"])
@pytest.mark.parametrize(("text", "told"), REFUSED.values(), ids=REFUSED)
def test_settings_that_cannot_hold_are_refused(desk, text, told, command):
    """One line with file and line, the word that was probably meant, exit 2, and again on the next run."""
    desk.write({"a.md": ARTICLE, "newskit.toml": text})
    for _ in range(2):
        run = desk(*command)
        assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
        assert run.err.startswith("newskit: newskit.toml:")
        assert told in run.err


def test_missing_settings_file_is_refused(desk):
    """--config of a file that is not there: exit 2 and its name."""
    run = desk("check", "--config", "nope.toml")
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "nope.toml" in run.err
