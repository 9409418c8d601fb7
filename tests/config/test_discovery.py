"""Where a project begins."""

import pytest

from newskit.config import find

# files; where the search starts; the root and the settings file that are found
_CASES = [
    ({"newskit.toml": ""}, "a/b", ".", "newskit.toml"),
    ({"newskit.toml": "", "a/newskit.toml": ""}, "a/b", "a", "a/newskit.toml"),
    ({"newskit.toml": "", "a/.git/x": ""}, "a/b", ".", "newskit.toml"),
    ({"pyproject.toml": "[tool.newskit]\n"}, "a", ".", "pyproject.toml"),
    ({"pyproject.toml": "[tool]\nnewskit.preset = 'hugo'\n"}, "a", ".", "pyproject.toml"),
    ({"pyproject.toml": "[[broken\n[tool.newskit]\n"}, "a", ".", "pyproject.toml"),
    ({"pyproject.toml": "[tool.other]\nname = 'newskit'\n", ".git/x": ""}, "a", ".", None),
    ({"newskit.toml": "", "pyproject.toml": "[tool.newskit]"}, "a", ".", "newskit.toml"),
    ({"a/.git": "gitdir: elsewhere"}, "a/b/c", "a", None),
]


@pytest.mark.parametrize(("files", "start", "root", "file"), _CASES)
def test_the_nearest_settings_file_makes_the_root(project, files, start, root, file):
    """newskit.toml before pyproject.toml in one folder, a nearer folder before one above, .git only without settings."""
    top = project(files)
    (top / start).mkdir(parents=True, exist_ok=True)
    found = find(top / start)
    assert (found.root, found.file) == ((top / root).resolve(), (top / file).resolve() if file else None)


def test_a_file_starts_in_its_folder(project):
    """The project of a file is that of its folder."""
    top = project({"a/newskit.toml": "", "a/x.md": ""})
    assert find(top / "a" / "x.md").root == (top / "a").resolve()
