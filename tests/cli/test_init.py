"""newskit init as a new user runs it: in an empty folder, and in repositories as their generators begin them."""

import sys
import tomllib
from pathlib import Path

import jsonschema_rs
import pytest
from ruamel.yaml import YAML

sys.path.insert(0, str(Path(__file__).parent))
from repositories import ENGLISH, GENERATORS, page
from running import ARTICLE, newskit

from newskit.api.schemas import SCHEMAS

_HOSTS = ("github.com/example", "gitlab.example/desk")
_EACH = pytest.mark.parametrize("repository", GENERATORS.values(), ids=GENERATORS)
_LANGUAGES = pytest.mark.parametrize("language", ["en", "pt"])


def tree(folder: Path) -> dict[str, bytes]:
    """Every file by its path."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def settings(desk) -> dict:
    """The settings file as read."""
    return tomllib.loads((desk.folder / "newskit.toml").read_text(encoding="utf-8"))["newskit"]


@_LANGUAGES
@_EACH
def test_check_runs_at_once_after_init(desk, repository, language):
    """In every generator's repository the settings written find the same articles and pairs, and nothing wrong."""
    desk.write({**repository.files, ".git/HEAD": ""})
    before = desk("check", "--format", "json").report["summary"]
    run = desk("init", "--messages", language)
    assert (run.code, run.err) == (0, "")
    after = desk("check", "--format", "json")
    assert (after.code, after.report["summary"], after.err) == (0, before, "")
    assert settings(desk)["preset"] == repository.preset
    assert desk("check", "README.md").code == 0 if "README.md" in repository.files else True


@_LANGUAGES
def test_an_empty_folder_becomes_a_desk(desk, language):
    """Where there is nothing, init writes settings, hooks and an example pair that is right and never published."""
    assert desk("init", "--messages", language).code == 0
    names = {
        ".pre-commit-config.yaml",
        "newskit.toml",
        *(f"articles/example-harbour-bridge.{one}.md" for one in ("en", "pt")),
    }
    assert set(tree(desk.folder)) == names
    run = desk("check", "--format", "json")
    assert (run.code, run.report["diagnostics"], run.report["summary"]["pairs"]) == (0, [], 1)
    assert settings(desk)["articles"] == ["articles/**/*.md"]
    desk("bundle", "--out", "out", "--site-url", "https://news.example")
    assert b"withheld" in (desk.folder / "out/manifest.json").read_bytes()


@_LANGUAGES
@_EACH
def test_what_is_written_is_valid_and_names_no_place_on_this_computer(desk, repository, language):
    """The settings fit their schema, the YAML reads, no absolute path stands in any file."""
    desk.write({**repository.files, ".git/HEAD": "", ".github/workflows/build.yml": "name: build\n"})
    before = tree(desk.folder)
    desk("init", "--messages", language)
    new = {name: data for name, data in tree(desk.folder).items() if name not in before}
    assert set(new) == {"newskit.toml", ".pre-commit-config.yaml", ".github/workflows/newskit.yml"}
    assert not any(str(desk.folder).encode() in data for data in new.values())
    jsonschema_rs.validator_for(SCHEMAS["config"]()).validate(tomllib.loads(new["newskit.toml"].decode()))
    hooks = YAML(typ="safe").load(new[".pre-commit-config.yaml"].decode())
    assert [hook["entry"] for hook in hooks["repos"][0]["hooks"]] == ["newskit validate", "newskit check"]
    workflow = YAML(typ="safe").load(new[".github/workflows/newskit.yml"].decode())
    assert workflow["jobs"]["check"]["steps"][-1]["run"] == "newskit check --format github"


def test_init_twice_changes_nothing(desk):
    """The second run leaves every byte and says so."""
    desk.write({".github/workflows/build.yml": "name: build\n"})
    desk("init")
    before = tree(desk.folder)
    run = desk("init")
    assert (run.code, tree(desk.folder)) == (0, before)
    assert "newskit.toml: left as it is\n" in run.text
    assert ".pre-commit-config.yaml: left as it is: it runs newskit already\n" in run.text
    assert ".github/workflows/newskit.yml: left as it is: it runs newskit already\n" in run.text


def test_init_below_the_root_says_where_it_wrote(desk):
    """The files belong into the root; somebody in a folder below it reads where that is."""
    desk.write({".git/HEAD": "", "news/a.md": ARTICLE})
    run = newskit(desk.folder / "news", "init")
    assert run.text.startswith("../newskit.toml: written\n../.pre-commit-config.yaml: written; ")
    assert newskit(desk.folder / "news", "init").text.startswith("../newskit.toml: left as it is\n")


def test_nothing_is_installed_by_a_bare_name(desk):
    """What CI installs is named by its address, since newskit is on no package index; somebody is asked for it."""
    desk.write({".gitlab-ci.yml": "test:\n  script: [make]\n", ".github/workflows/a.yml": "name: a\n"})
    text = desk("init").text
    assert "newskit.yml: written; put into it where your copy of newskit lives" in text
    workflow = (desk.folder / ".github/workflows/newskit.yml").read_text()
    for piece in (text, workflow):
        assert [line.split("install ")[1] for line in piece.splitlines() if "pip install" in line] == [
            next(f'"git+https://{host}/newskit@v0.1.0"' for host in _HOSTS if host in piece)
        ]


def test_files_that_exist_are_left_and_the_piece_is_printed(desk):
    """Hooks and a pipeline of another kind stay; what to add to them reads as YAML below what is there."""
    hooks = "repos:\n  - repo: local\n    hooks: []\n"
    pipeline = "test:\n  script: [make]\n"
    desk.write({".pre-commit-config.yaml": hooks, ".gitlab-ci.yml": pipeline})
    run = desk("init")
    assert run.code == 0
    assert (desk.folder / ".pre-commit-config.yaml").read_text() == hooks
    _, added, job = run.text.split(": left as it is; add this to it:\n\n")
    joined = YAML(typ="safe").load(hooks + added.rpartition("\n\n")[0] + "\n")
    assert [len(one["hooks"]) for one in joined["repos"]] == [0, 2]
    assert "newskit" in YAML(typ="safe").load(pipeline + job.partition("\n\n")[0] + "\n")


def test_settings_that_exist_are_left(desk):
    """With settings in newskit.toml or pyproject.toml no other is written."""
    desk.write({"pyproject.toml": '[tool.newskit]\narticles = ["a/*.md"]\n'})
    run = desk("init", "--messages", "pt")
    assert run.code == 0
    assert "pyproject.toml: fica como está\n" in run.text
    assert set(tree(desk.folder)) == {"pyproject.toml", ".pre-commit-config.yaml"}


@_EACH
def test_no_example_in_a_site(desk, repository):
    """A generator would publish an example; none is written, with articles or without."""
    marks = {name: text for name, text in repository.files.items() if not name.endswith(".md")}
    desk.write({**marks, ".git/HEAD": ""})
    run = desk("init")
    assert run.code == 0
    assert not any("example" in name for name in tree(desk.folder))


def test_a_desk_of_its_own_words_is_understood(desk):
    """Without a generator, a title instead of a headline is mapped, and fields that many articles have are known."""
    for number in range(4):
        front = f"title: Story {number}\ndate: 2026-03-0{number + 1}\nlang: pt-BR\nbeat: ports\nimages: a.png"
        desk.write(
            {
                f"news/{number}.md": page(
                    front, "Um barco leva oitenta passageiros por viagem e nenhum carro.\n"
                )
            }
        )
    assert desk("check").code == 1
    desk("init")
    table = settings(desk)
    assert table["fields"] == {"headline": "title", "language": "lang", "published": "date", "images": []}
    assert (table["articles"], table["known"]) == (["news/**/*.md"], ["beat"])
    assert table["languages"] == {"portuguese": "pt-BR"}
    assert table["pairs"] == {"original": "pt"}
    run = desk("check", "--format", "json")
    assert (run.code, run.report["diagnostics"]) == (0, [])


def test_a_slip_is_not_taken_for_a_field(desk):
    """An unknown field of one article is told after init as before."""
    for number in range(4):
        desk.write(
            {
                f"news/{number}.md": page(
                    f"title: Story {number}\n{'mood: calm' if number == 2 else ''}", ENGLISH
                )
            }
        )
    desk("init")
    assert desk("check", "--format", "json").rules == ["FM006"]


def test_no_zone_is_guessed(desk):
    """The zone stands in the file as a line that says what to set, and works once its # is gone."""
    desk("init")
    file = desk.folder / "newskit.toml"
    text = file.read_text(encoding="utf-8")
    assert '# timezone = "Europe/Lisbon"' in text
    assert settings(desk)["datelines"] == {}
    file.write_text(text.replace("# timezone", "timezone"), encoding="utf-8")
    assert '"Europe/Lisbon"' in desk("config", "show").text


@_LANGUAGES
def test_every_line_behind_a_sign_works(desk, language):
    """Each setting that is written as a comment may be switched on as it stands."""
    desk("init", "--messages", language)
    file = desk.folder / "newskit.toml"
    text = file.read_text(encoding="utf-8")
    for line in [line for line in text.splitlines() if line.startswith("# ") and " = " in line]:
        file.write_text(text.replace(line, line.removeprefix("# ")), encoding="utf-8")
        assert desk("config", "show").code == 0, line


def test_hostile_names_stay_text(desk):
    """A field or folder with quotes, brackets or controls in its name is one text in the settings."""
    name = 'be"at]\\n'
    files = {f'ne"ws/{n}.md': page(f"title: Story {n}\n'{name}': ports") for n in range(4)}
    desk.write(files)
    assert desk("init").code == 0
    assert settings(desk)["known"] == [name]
    assert desk("check").code == 0


def test_a_folder_that_cannot_be_written(desk, monkeypatch):
    """Exit 2, and a line that says what could not be written."""
    from newskit.sources import creating

    def refuse(full, data):  # noqa: ARG001 - as the function it stands for
        raise PermissionError(13, "no")

    monkeypatch.setattr(creating, "_write_exclusively", refuse)
    run = desk("init")
    assert (run.code, run.out) == (2, b"")
    assert run.err.startswith("newskit: newskit.toml: ")
    assert tree(desk.folder) == {}


def test_links_are_not_written_through(desk):
    """A link where a file is wanted counts as that file; a folder that leads out of the project is refused."""
    desk.write({"../elsewhere/x": "", ".github/x": ""})
    (desk.folder / "newskit.toml").symlink_to("../elsewhere/newskit.toml")
    (desk.folder / ".github/workflows").symlink_to("../../elsewhere")
    run = desk("init")
    assert run.code == 2
    assert set(tree(desk.folder.parent / "elsewhere")) == {"x"}


def test_hooks_belong_to_the_repository(desk):
    """In a folder with settings inside a repository, hooks and workflows are left to the folder with .git."""
    desk.write({".git/HEAD": "", "desk/newskit.toml": "[newskit]\n", "desk/.gitlab-ci.yml": ""})
    run = desk("init", below="desk")
    assert run.code == 0
    assert "hooks and CI belong into the folder above" in run.text
    assert set(tree(desk.folder)) == {".git/HEAD", "desk/newskit.toml", "desk/.gitlab-ci.yml"}


def test_no_articles_names_init(desk):
    """A run that finds nothing to read says which globs were tried and names init."""
    for language in ("en", "pt"):
        run = desk("check", "--messages", language)
        assert (run.code, "**/*.md" in run.err, "newskit init" in run.err) == (2, True, True)


def test_a_wall_of_missing_fields_names_init(desk):
    """A first run over a desk with other field names says once what would help; after init it does not."""
    for number in range(4):
        desk.write({f"news/{number}.md": page(f"title: Story {number}\ndate: 2026-03-01")})
    assert desk("check").err.count('"newskit init"') == 1
    assert desk("check", "--format", "json").err == ""
    desk("init")
    assert desk("check").err == ""


@pytest.mark.parametrize("name", ["decap", "decap files"])
def test_a_content_manager_is_named(desk, name):
    """Where there is a content manager, init says how its fields are printed."""
    desk.write({**GENERATORS[name].files, ".git/HEAD": ""})
    assert f'{GENERATORS[name].mark}: your content manager: "newskit schema decap"' in desk("init").text


def test_broken_settings_are_told(desk):
    """Settings that cannot be read are a usage error, and nothing is written."""
    desk.write({"newskit.toml": "[newskit\n"})
    run = desk("init")
    assert (run.code, run.err.startswith("newskit: newskit.toml:1: ")) == (2, True)
    assert set(tree(desk.folder)) == {"newskit.toml"}
