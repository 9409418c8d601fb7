"""Settings that a cache keeps."""

import json
import marshal
import subprocess
import sys
from dataclasses import replace

import pytest

from newskit.config import environment_bytes, for_path, from_plain, load, settings_key, to_plain

_FILES = {
    "base.toml": "[newskit]\npreset = 'hugo'\n[newskit.rules.x]\nwords = ['a']\n",
    "newskit.toml": "[newskit]\nextend = 'base.toml'\nschema = 's.json'\n[[newskit.overrides]]\nfiles = 'o/**'\nignore = ['FM']\n",
    "s.json": "{}",
}


def _kept(settings) -> dict[str, object]:
    return {settings_key(settings): marshal.loads(marshal.dumps(to_plain(settings)))}  # noqa: S302 - our own bytes


@pytest.mark.parametrize("preset", ["newskit", "hugo", "jekyll", "eleventy", "astro", "decap"])
def test_plain_data_gives_the_settings_back(project, preset):
    """What json and marshal write and read is the same settings, for every preset."""
    settings = load(project({**_FILES, "base.toml": f"[newskit]\npreset = '{preset}'\n"}))
    plain = to_plain(settings)
    assert from_plain(json.loads(json.dumps(plain))) == settings
    assert from_plain(marshal.loads(marshal.dumps(plain))) == settings  # noqa: S302


def test_remembered_settings_are_not_read_again(project):
    """The value kept is taken as it is while the files are the same."""
    settings = load(project(_FILES))
    marked = {key: {**plain, "messages": "pt"} for key, plain in _kept(settings).items()}
    assert load(project({}), remembered=marked.get) == replace(settings, messages="pt")


@pytest.mark.parametrize("changed", ["newskit.toml", "base.toml"])
def test_a_changed_file_is_read_again(project, changed):
    """One byte more in the file or in what it extends, and nothing is remembered."""
    top = project(_FILES)
    marked = {key: {**plain, "messages": "pt"} for key, plain in _kept(load(top)).items()}
    project({changed: _FILES[changed] + "\n"})
    assert load(top, remembered=marked.get).messages is None


@pytest.mark.parametrize(
    "damage", [{}, {"fields": 3}, {"rules": {"no": 1}}, {"surplus": 1}, {"origins": {"a": {}}}]
)
def test_damaged_memory_is_no_memory(project, damage):
    """Data of another shape is passed over."""
    settings = load(project(_FILES))
    damaged = {key: {**plain, **damage} if damage else {} for key, plain in _kept(settings).items()}
    assert load(project({}), remembered=damaged.get) == settings


def test_a_remembered_run_imports_no_validator(project):
    """With the settings remembered, and without settings, neither pydantic nor tomllib is imported."""
    top = project(_FILES)
    bare = top / "bare"
    (bare / ".git").mkdir(parents=True)
    (top / "kept").write_bytes(marshal.dumps(_kept(load(top))))
    code = (
        "import marshal, sys; from pathlib import Path; from newskit.config import load, for_path, environment_bytes;"
        "kept = marshal.loads(Path('kept').read_bytes());"
        "settings = load(Path('.'), remembered=kept.get);"
        "environment_bytes(for_path(settings, 'o/a.md'));"
        "print(settings.preset, sorted({'pydantic', 'tomllib', 'difflib', 'pathspec'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=top, capture_output=True, text=True, check=True)
    assert run.stdout == "hugo []\n"
    (bare / "kept").write_bytes(marshal.dumps({}))
    (top / "newskit.toml").unlink()
    run = subprocess.run([sys.executable, "-c", code], cwd=bare, capture_output=True, text=True, check=True)
    assert run.stdout == "newskit []\n"


def test_the_environment_is_what_changes_results(project):
    """Another rule or another byte of the schema changes it; another place of the project or of a setting does not."""
    top = project(_FILES)
    settings = load(top)
    before = environment_bytes(settings)
    assert environment_bytes(replace(settings, root=settings.root, origins={}, files=("x",))) == before
    assert environment_bytes(for_path(settings, "o/a.md")) != before
    assert environment_bytes(from_plain(json.loads(json.dumps(to_plain(settings), sort_keys=True)))) == before
    project({"s.json": "{ }"})
    assert environment_bytes(settings) != before
    (top / "s.json").unlink()
    assert b"missing" in environment_bytes(settings)


def test_house_style_files_are_part_of_the_environment(project):
    """Every file that a style glob names counts."""
    top = project(
        {
            "newskit.toml": "[[newskit.style]]\nfiles = 'style/**/*.yaml'",
            "style/a/b.yaml": "x",
            "style/.h/c.yaml": "x",
        }
    )
    settings = load(top)
    before = environment_bytes(settings)
    assert b"style/a/b.yaml" in before
    assert b"c.yaml" not in before
    project({"style/c.yaml": "y"})
    assert environment_bytes(settings) != before
