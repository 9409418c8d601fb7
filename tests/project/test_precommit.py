"""The hooks as pre-commit runs them: the entries of the manifest, in a repository, at a commit."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

HOW_TO = Path(__file__).parents[2] / "docs/how-to/use-the-hooks.md"
MANIFEST = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
ARTICLE = "---\nid: story-1\nlanguage: en\nheadline: A headline\npublished: 2026-01-02T10:00:00+00:00\n---\nCopy of the story.\n"
BROKEN = ARTICLE.replace("headline: A headline", "headline: Budget: what changes")
MENDED = ARTICLE.replace("headline: A headline", 'headline: "Budget: what changes"')
_KEPT = ("id", "name", "entry", "types_or", "pass_filenames", "require_serial", "stages")


class Repository:
    """A git repository whose commits go through hooks of the manifest, run with the newskit of this environment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch=main")
        # The home of the test is empty, so that neither hooks nor a signing key of the machine are used.
        self._environment = {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        }

    def git(self, *arguments: str) -> None:
        """Run git in the repository."""
        subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True)

    def use(self, *hooks: str) -> None:
        """Install pre-commit with these hooks; `language: system` in place of an environment to be built."""
        listed = YAML(typ="safe").load(MANIFEST.read_text(encoding="utf-8"))
        chosen = [
            {key: hook[key] for key in _KEPT if key in hook} | {"language": "system"}
            for hook in listed
            if hook["id"] in hooks
        ]
        with (self.folder / ".pre-commit-config.yaml").open("w") as file:
            YAML().dump({"repos": [{"repo": "local", "hooks": chosen}]}, file)
        subprocess.run(
            [sys.executable, "-m", "pre_commit", "install"],
            cwd=self.folder,
            check=True,
            capture_output=True,
            env=self._environment,
        )

    def use_own(self, script: str) -> None:
        """Install a hook of git's own."""
        hook = self.folder / ".git/hooks/pre-commit"
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(script)
        hook.chmod(0o755)

    def commit(self, **files: str) -> tuple[int, str]:
        """Write, add and commit; exit code and what was said."""
        for name, text in files.items():
            (self.folder / f"{name}.md").write_text(text)
        self.git("add", ".")
        who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com"]
        done = subprocess.run(
            ["git", *who, "commit", "--message=Change"],
            cwd=self.folder,
            check=False,
            capture_output=True,
            text=True,
            env=self._environment,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty repository."""
    return Repository(tmp_path)


def test_broken_article_is_refused(repository):
    """newskit-validate lets good articles and a README pass, and refuses a broken article with its diagnostic."""
    repository.use("newskit-validate")
    code, said = repository.commit(a=ARTICLE, README="# About\n")
    assert code == 0, said
    code, said = repository.commit(b=BROKEN)
    assert code == 1
    assert "b.md:4:17: error FM020 unquoted-colon" in said
    assert "Traceback" not in said


def test_fix_mends_and_stops_the_commit_once(repository):
    """newskit-fix writes the safe fix, which makes pre-commit stop; the next commit goes through."""
    repository.use("newskit-fix")
    code, said = repository.commit(a=BROKEN)
    assert (code, "files were modified by this hook" in said) == (1, True)
    assert (repository.folder / "a.md").read_text() == MENDED
    code, said = repository.commit()
    assert code == 0, said


def test_check_runs_over_the_project(repository):
    """newskit-check sees the whole project: the other side of a pair that the commit does not touch."""
    pair = {
        "b.en": ARTICLE.replace("Copy of the story.", "The council approved 14 bridges over the river."),
        "b.pt": ARTICLE.replace("en\n", "pt\n").replace(
            "Copy of the story.", "A câmara aprovou 14 pontes sobre o rio."
        ),
    }
    repository.use("newskit-check")
    code, said = repository.commit(**pair)
    assert code == 0, said
    code, said = repository.commit(**{"b.en": pair["b.en"].replace("14", "41")})
    assert code == 1
    assert "b.pt.md:7:18: error TP031 number-differs" in said


@pytest.mark.skipif(sys.platform == "win32", reason="the hook is a shell script")
def test_the_hook_without_pre_commit_stops_a_commit(repository):
    """The script of the documentation checks the articles of the commit, whatever their names, and nothing else."""
    script = HOW_TO.read_text(encoding="utf-8").partition("```sh\n")[2].partition("```")[0]
    repository.use_own(script)
    assert repository.commit(**{"-a b's": ARTICLE})[0] == 0
    code, said = repository.commit(**{"-a b's": BROKEN, "ç d": ARTICLE.replace("story-1", "story-2")})
    assert (code != 0, "-a b's.md:4:17: error FM020" in said, "2 files: 1 error" in said) == (
        True,
        True,
        True,
    )
    assert repository.commit(**{"-a b's": MENDED})[0] == 0
