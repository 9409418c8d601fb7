"""The pages of the project hold together, and say of the code what is true."""

import ast
import dataclasses
import os
import re
import tomllib
from importlib import import_module
from pathlib import Path
from shutil import copytree
from subprocess import run
from sys import executable

import pytest

_ROOT = Path(__file__).parents[2]
_CODE = _ROOT / "src" / "newskit"
_PAGES = sorted([*_ROOT.glob("*.md"), *_ROOT.glob("docs/**/*.md")])
_FENCED = re.compile(r"^ *(```+|~~~+)[^\n]*\n(?:[^\n]*\n)*?^ *\1 *$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
_NAME = re.compile(r"^[A-Za-z0-9_.-]+")

# Invariant 1 of ARCHITECTURE.md: who may touch files, git, the clock and the environment; and what else does.
_WORLDLY = ("sources", "config", "cache", "cli")
_EXCEPTIONS = {
    "api/settings.py is_dir",
    "api/sides.py is_dir",
    "checker/environment.py listdir",
    "checker/run.py time",
    "datelines/profiles/__init__.py iterdir",  # the houses: package data
    "language/detection.py read_text",  # the profiles that langdetect ships: package data
}
_TOUCHES = re.compile(
    r"environ|getenv|getcwd|today|utcnow|(?:read|write)_(?:text|bytes)|mkdir|unlink|listdir|scandir|iterdir"
    r"|exists|is_file|is_dir|rmtree"
)
_MODULES = frozenset(["subprocess", "tempfile", "shutil", "platformdirs", "time", "socket"])
_VALUES_OF_A_ZIP = "bundle/verify/container.py"  # its is_dir asks an entry of an archive, not a disk


def _links(page: Path) -> list[str]:
    """What a page links to; what stands in a code block is an example, and so is its address."""
    return _LINK.findall(_FENCED.sub("", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.relative_to(_ROOT).as_posix())
def test_links_lead_somewhere(page):
    """Every relative link of a page names a file that is there."""
    targets = [link for link in _links(page) if "://" not in link]
    assert [link for link in targets if not (page.parent / link).exists()] == []


def test_links_in_code_are_no_links(tmp_path):
    """A link between fences is passed over, and the one behind them is not."""
    page = tmp_path / "page.md"
    page.write_text("```markdown\n[a](gone.md)\n```\n\n[b](here.md)\n", encoding="utf-8")
    assert _links(page) == ["here.md"]


def test_every_page_can_be_reached():
    """Each page under docs/ is linked from another page."""
    reached = {(page.parent / link).resolve() for page in _PAGES for link in _links(page)}
    assert {page for page in _PAGES if page.is_relative_to(_ROOT / "docs")} - reached == set()


def _blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page in a language."""
    text = (_ROOT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def _newskit(folder: Path, *arguments: str) -> tuple[int, str]:
    """The status and the output of a command on a wide terminal, in English."""
    command = [executable, "-m", "newskit", *arguments]
    wide = {**os.environ, "COLUMNS": "160"}
    done = run(command, cwd=folder, capture_output=True, check=False, text=True, encoding="utf-8", env=wide)
    return done.returncode, done.stdout


def test_the_quick_start_works(tmp_path):
    """Every newskit command of the README's quick start ends with 0 in a copy of the example."""
    desk = copytree(_ROOT / "examples" / "pair", tmp_path / "desk")
    start = (
        (_ROOT / "README.md").read_text(encoding="utf-8").partition("## Quick start")[2].partition("\n## ")[0]
    )
    commands = re.findall(r"^    newskit ([^#\n]+)", start, re.MULTILINE)
    assert len(commands) >= 5
    assert {command: _newskit(desk, *command.split())[0] for command in commands} == dict.fromkeys(
        commands, 0
    )


def test_the_readme_shows_a_real_run(tmp_path):
    """The README's article and settings give the diagnostic it prints."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/harbour.en.md").write_text(_blocks("README.md", "markdown")[0], encoding="utf-8")
    (tmp_path / "newskit.toml").write_text(_blocks("README.md", "toml")[0], encoding="utf-8")
    assert _newskit(tmp_path, "check") == (1, _blocks("README.md", "text")[0])


def test_the_tutorial_shows_real_runs(tmp_path):
    """Its files, in the order in which they are made, give what it prints."""
    page = "docs/tutorial/first-article.md"
    (tmp_path / "articles").mkdir()
    (tmp_path / "newskit.toml").write_text(_blocks(page, "toml")[0], encoding="utf-8")
    english, portuguese = _blocks(page, "markdown")
    (tmp_path / "articles/bridge.en.md").write_text(english, encoding="utf-8")
    assert _newskit(tmp_path, "check") == (1, _blocks(page, "text")[0])
    assert _newskit(tmp_path, "check", "--fix")[0] == 0
    (tmp_path / "articles/bridge.pt.md").write_text(portuguese, encoding="utf-8")
    assert _newskit(tmp_path, "pairs") == (1, _blocks(page, "text")[1])


def test_pages_name_no_command_that_is_not_there():
    """Whatever a page writes as `newskit WORD` is a command; what is planned stands in the roadmap alone."""
    known = set(import_module("newskit.cli.lazy").COMMANDS)
    pages = [page for page in _PAGES if page.name != "ROADMAP.md" and "reference" not in page.parts]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert set(re.findall(r"(?:^    |`|run: )newskit ([a-z]+)", text, re.MULTILINE)) <= known, page


def test_the_page_of_report_formats_names_them_all():
    """Every format has its row, in the order of --help."""
    from newskit.reporters import FORMATS

    page = (_ROOT / "docs/how-to/choose-a-report.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == list(FORMATS)


@pytest.mark.parametrize(
    ("page", "file"),
    [("run-on-github", "action.yml"), ("run-on-gitlab", "gitlab/newskit.gitlab-ci.yml")],
)
def test_pages_name_every_input(page, file):
    """The page of the action and that of the job have a row for each input and variable, and for no other."""
    from ruamel.yaml import YAML

    held = YAML(typ="safe").load((_ROOT / file).read_text(encoding="utf-8"))
    names = held["inputs"] if "inputs" in held else set(held["newskit"]["variables"]) - {"GIT_DEPTH"}
    text = (_ROOT / f"docs/how-to/{page}.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([\w-]+)` \|", text, re.MULTILINE)) == set(names)


def test_the_architecture_names_every_room():
    """Each package and module of newskit has its line in the code map."""
    text = (_ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    packages = {path.parent.name for path in _CODE.glob("*/__init__.py")}
    modules = {path.stem for path in _CODE.glob("*.py")} - {"__init__"}
    assert [name for name in sorted(packages | modules) if f"`{name}" not in text] == []


def test_the_architecture_names_what_is_there():
    """Each file and folder in the code map stands in its room, and each test it leans on exists."""
    text = (_ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for room, names in re.findall(r"^\| `(\w+)/` \|(.*)\|$", text, re.MULTILINE):
        files = re.findall(r"`([a-z_/]+(?:\.py|/))`", names)
        assert [file for file in files if not (_CODE / room / file).exists()] == [], room
    assert [path for path in re.findall(r"`(tests/[\w/.]+)`", text) if not (_ROOT / path).exists()] == []
    assert [name for name in re.findall(r"`(test_\w+)`", text) if name not in globals()] == []


def _trees(*rooms: str) -> dict[str, ast.Module]:
    """The modules of some rooms, by their path in the package."""
    paths = sorted(path for room in rooms for path in (_CODE / room).rglob("*.py"))
    return {p.relative_to(_CODE).as_posix(): ast.parse(p.read_text(encoding="utf-8")) for p in paths}


def _imported(tree: ast.Module) -> set[str]:
    """The modules that a module imports, at its top or inside functions."""
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def _clock(tree: ast.Module) -> set[str]:
    """`datetime.now` where a module asks for it; `now` alone is a value that was handed in."""
    return {"datetime.now"} & {
        ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }


def test_only_four_rooms_touch_the_world():
    """Invariant 1: files, git, clock and environment belong to four rooms; the exceptions are counted."""
    found = set()
    rooms = {path.parent.name for path in _CODE.glob("*/__init__.py")} - set(_WORLDLY)
    for path, tree in _trees(*rooms).items():
        attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        called = {
            n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
        }
        touched = {name for name in attributes if _TOUCHES.fullmatch(name)}
        touched |= called & {"open"} | _imported(tree) & _MODULES | _clock(tree)
        found |= {f"{path} {name}" for name in touched if path != _VALUES_OF_A_ZIP}
    assert found == _EXCEPTIONS


def test_articles_are_frozen():
    """Invariant 3: every value of article/ is frozen, the nodes of the YAML tree aside."""
    modules = [
        import_module(f"newskit.article.{path.stem}") for path in (_CODE / "article").glob("[a-z]*.py")
    ]
    loose = {
        f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__
        if not kind.__dataclass_params__.frozen
    }
    assert loose == {"tree.Scalar", "tree.Sequence", "tree.Mapping"}


def test_rules_and_exporters_see_values_only():
    """Invariants 4 and 5: neither imports settings, sources, cache or checker."""
    rooms = {"sources", "cache", "config", "checker"}
    for path, tree in _trees("rules", "exporters").items():
        assert {
            name.split(".")[1] for name in _imported(tree) if name.startswith("newskit.")
        } & rooms == set(), path


def test_nothing_is_dumped_as_yaml():
    """Invariant 7: no module that knows YAML names an emitter, a dumper or a representer."""
    forbidden = re.compile(r"\b(?:dump|dump_all|safe_dump|\w*Emitter|\w*Dumper|\w*Representer)\(")
    for path in _CODE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "ruamel" not in text or not forbidden.search(text), path


def test_a_cached_check_is_light(tmp_path):
    """The second check of a project imports nothing that is heavy."""
    copytree(_ROOT / "examples" / "pair", tmp_path, dirs_exist_ok=True)
    heavy = {"typer", "pydantic", "ruamel", "pyromark", "langdetect", "jinja2", "nh3", "jsonschema_rs"}
    program = (
        f"import sys; from newskit.cli.boundary import run; run(['check']); print({heavy} & set(sys.modules))"
    )
    outputs = [
        run([executable, "-c", program], cwd=tmp_path, capture_output=True, check=True, text=True).stdout
        for _ in range(2)
    ]
    assert "pydantic" in outputs[0]
    assert outputs[1].endswith("set()\n")


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
