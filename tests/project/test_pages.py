"""The pages of the project hold together."""

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_PAGES = sorted([*_ROOT.glob("*.md"), *_ROOT.glob("docs/**/*.md")])
_LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
_NAME = re.compile(r"^[A-Za-z0-9_.-]+")


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.relative_to(_ROOT).as_posix())
def test_links_lead_somewhere(page):
    """Every relative link of a page names a file that is there."""
    targets = [link for link in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in targets if not (page.parent / link).exists()] == []


def test_every_page_can_be_reached():
    """Each page under docs/ is linked from another page, generated reference pages aside."""
    reached = {
        (page.parent / link).resolve()
        for page in _PAGES
        for link in _LINK.findall(page.read_text(encoding="utf-8"))
    }
    written = {
        page for page in _PAGES if page.is_relative_to(_ROOT / "docs") and "reference" not in page.parts
    }
    assert written - reached == set()


def test_the_architecture_names_every_room():
    """Each package and module of newskit has its line in the code map."""
    text = (_ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    packages = {path.parent.name for path in _ROOT.glob("src/newskit/*/__init__.py")}
    modules = {path.stem for path in _ROOT.glob("src/newskit/*.py")} - {"__init__"}
    assert [name for name in sorted(packages | modules) if f"`{name}" not in text] == []


def test_changelog_fragments_have_a_type():
    """A fragment's name says what kind of change it tells."""
    names = [path.name for path in (_ROOT / "changelog.d").iterdir() if path.name != "README.md"]
    assert [
        name for name in names if not re.fullmatch(r"[a-z0-9-]+\.(feature|fix|change|removal)\.md", name)
    ] == []


def test_constraints_pin_every_dependency():
    """What pyproject.toml asks for has an exact version in constraints.txt."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = [
        entry for group in project["dependency-groups"].values() for entry in group if isinstance(entry, str)
    ]
    asked = {_key(entry) for entry in [*project["project"]["dependencies"], *groups]}
    lines = (_ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {_key(line) for line in lines if "==" in line}
    assert asked - pinned == set()


def _key(requirement: str) -> str:
    """A requirement's name as package indexes compare it."""
    match = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", match[0] if match else "").lower()
