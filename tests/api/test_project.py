"""Rules on facts in whole runs: from cache, over some files, with suppressions, overrides and fixes."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import run as process
from typing import Any

import pytest

from newskit.api.check import check
from newskit.api.request import CheckOutcome, CheckRequest
from newskit.checker import run as checker_run
from newskit.diagnostics import Diagnostic

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
LONG_AGO = 1_700_000_000
Run = Callable[..., list[str]]


def article(name: str, *fields: str, language: str = "en", body: str = "Copy.") -> str:
    head = [f"id: {name}", f"language: {language}", "headline: A", "published: 2026-01-02T10:00:00Z"]
    return "\n".join(["---", *head, *fields, "---", body, ""])


def put(root: Path, files: dict[str, str]) -> None:
    """Write files that are old enough for the cache to trust."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (LONG_AGO, LONG_AGO))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Two stories with one id, a translation of nothing, a picture that is there, an embargo that runs."""
    put(
        tmp_path,
        {
            "newskit.toml": "[newskit]\n",
            "a.md": article("one"),
            "b.md": article("one", "slug: b"),
            "c.pt.md": article("two", "translation_of: gone.md", language="pt"),
            "d.md": article("three", "images: [{file: quay.jpg, alt: A quay}]"),
            "e.md": article("four", f"embargo: {(NOW + timedelta(hours=1)).isoformat()}"),
            "quay.jpg": "picture",
        },
    )
    return tmp_path


def outcome(root: Path, *paths: str, **changes: Any) -> CheckOutcome:
    return check(CheckRequest(paths=paths, cwd=root, **{"now": NOW, **changes}))


def told(root: Path, *paths: str, **changes: Any) -> list[str]:
    """Path and code of every diagnostic that is not suppressed."""
    found = outcome(root, *paths, **changes)
    assert found.failures == ()
    return [f"{d.path} {d.code}" for d in found.report.diagnostics if not d.suppressed]


def diagnostics(root: Path, **changes: Any) -> list[Diagnostic]:
    return list(outcome(root, **changes).report.diagnostics)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that runs open."""
    opened: list[str] = []
    one = checker_run._one

    def noting(state: Any, wanted: Any) -> Any:
        opened.append(wanted.path)
        return one(state, wanted)

    monkeypatch.setattr(checker_run, "_one", noting)
    return opened


def test_the_second_run_says_the_same_and_opens_nothing(desk, reads):
    """From cache come the same diagnostics with the same places, lines and fingerprints."""
    first = diagnostics(desk)
    assert [f"{d.path} {d.code}" for d in first] == ["b.md FM060", "c.pt.md FM062"]
    assert first[0].source_line == "id: one"
    reads.clear()
    assert diagnostics(desk) == first
    assert reads == []


def test_a_picture_that_goes_is_told_though_the_article_stays(desk, reads):
    """What stands on disk is looked at in every run, in runs over one file too."""
    assert told(desk, "d.md") == []
    (desk / "quay.jpg").unlink()
    reads.clear()
    assert told(desk, "d.md") == ["d.md AS020"]
    assert reads == []
    (desk / "Quay.jpg").write_text("picture")
    assert outcome(desk, "d.md").report.diagnostics[0].message.key == "missing-image.case"


def test_an_embargo_that_ends_is_told_though_the_article_stays(desk, reads):
    """The moment is compared in every run, and no entry of the cache depends on it."""
    assert told(desk, "e.md") == []
    reads.clear()
    assert told(desk, "e.md", now=NOW + timedelta(hours=1)) == ["e.md ST020"]
    assert told(desk, "e.md", now=NOW) == []
    assert told(desk, "e.md", now=None) == []
    assert reads == []


def test_project_rules_need_the_project(desk):
    """With paths they are silent unless asked for; then they speak of all of it."""
    assert told(desk, "b.md") == []
    assert told(desk, "b.md", project=True) == ["b.md FM060", "c.pt.md FM062"]
    assert told(desk, "b.md", project=True, only_chosen=True) == []
    assert told(desk, "a.md", "b.md", project=True, only_chosen=True) == ["b.md FM060"]


def test_since_is_a_partial_run(desk):
    """--since runs no project rules, unless asked for."""
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x"],
    ):
        process(["git", *command], cwd=desk, check=True)
    put(desk, {"b.md": article("one", "slug: bb")})
    os.utime(desk / "b.md")
    assert told(desk, since="HEAD") == []
    assert told(desk, since="HEAD", project=True) == ["b.md FM060", "c.pt.md FM062"]


def test_validate_and_pairs_run_their_families(desk):
    """Validate leaves out pairs, pairs leaves out all but pairs, orphans included."""
    put(desk, {"newskit.toml": '[newskit.pairs]\norphans = "warning"\n'})
    assert told(desk, command="validate") == ["b.md FM060", "c.pt.md FM062"]
    orphans = ["a.md TP011", "b.md TP011", "d.md TP011", "e.md TP011"]
    assert told(desk, command="pairs") == orphans
    assert told(desk, "a.md", command="pairs") == []


def test_settings_choose_and_weigh_for_each_path(desk):
    """Ignored, selected and weighed like every other rule; overrides hold for their paths."""
    put(desk, {"newskit.toml": '[newskit.rules]\nignore = ["FM060"]\nseverity = {FM062 = "note"}\n'})
    assert [(d.code, d.severity.label) for d in diagnostics(desk)] == [("FM062", "note")]
    put(desk, {"newskit.toml": '[[newskit.overrides]]\nfiles = ["b.md"]\nignore = ["duplicate-id"]\n'})
    assert told(desk) == ["c.pt.md FM062"]
    assert told(desk, select=("ST",)) == []


@pytest.mark.parametrize(
    ("more", "body"),
    [
        ("newskit: {allow: [AS020]}", "Copy."),
        ("newskit: {allow: [missing-image]}", "Copy."),
        ("# newskit: allow AS020", "Copy."),
        ("newskit: {allow: [AS]}", "Copy."),
    ],
)
def test_suppressions_cover(desk, more, body, reads):
    """A suppression of the file holds, from cache too, and is told once it covers nothing."""
    picture = "images: [{file: gone.jpg, alt: A quay}]"
    put(desk, {"d.md": article("three", more, picture, body=body)})
    for _ in range(2):
        found = outcome(desk, "d.md").report.diagnostics
        assert [(d.code, d.suppressed) for d in found] == [("AS020", True)]
        reads.clear()
    put(desk, {"gone.jpg": "picture"})
    assert told(desk, "d.md") == ["d.md FM050"]
    assert reads == []


def test_a_comment_before_a_picture_covers_it(desk):
    """A comment in the body covers the pictures of the next block alone."""
    body = "<!-- newskit: allow AS020 -->\n\n![A quay](gone.jpg)\n\n![A boat](gone-too.jpg)"
    put(desk, {"d.md": article("three", body=body)})
    found = outcome(desk, "d.md").report.diagnostics
    assert [(d.code, d.suppressed) for d in found] == [("AS020", True), ("AS020", False)]


def test_an_idle_suppression_is_told_once_its_rule_has_run(desk):
    """One on a project rule is idle only in a run over the project; one of a whole family when all of it ran."""
    put(desk, {"d.md": article("three", "newskit: {allow: [duplicate-id]}")})
    assert told(desk, "d.md") == []
    assert "d.md FM050" in told(desk)
    put(desk, {"d.md": article("three", "newskit: {allow: [FM]}")})
    assert told(desk, "d.md") == []
    assert "d.md FM050" in told(desk)
    put(desk, {"d.md": article("three", "newskit: {allow: [FM]}", "publishd: x")})
    assert "d.md FM050" not in told(desk)


def test_an_idle_suppression_may_be_kept(desk):
    """One that names FM050 too stays on a rule that sees facts alone, from cache as well."""
    put(desk, {"d.md": article("three", "newskit: {allow: [AS020, FM050]}")})
    for _ in range(2):
        found = outcome(desk, "d.md").report.diagnostics
        assert [(d.code, d.suppressed) for d in found] == [("FM050", True)]
    put(desk, {"d.md": article("three", "newskit: {allow: [duplicate-id]}", "# newskit: allow FM050")})
    assert "d.md FM050" in told(desk)


def test_standard_input_stands_for_its_file(desk):
    """What is typed is judged in place of the file of that name: beside the disk, and with the project on demand."""
    text = article("one", "images: [{file: gone.jpg, alt: A}]").encode()
    assert told(desk, stdin=("d.md", text)) == ["d.md AS020"]
    everything = told(desk, stdin=("d.md", text), project=True)
    assert everything == ["b.md FM060", "c.pt.md FM062", "d.md FM060", "d.md AS020"]


def test_fixed_files_are_judged_as_they_are_then(desk):
    """After --fix the facts are those of the mended file."""
    put(desk, {"d.md": article("three", "ImageS: [{file: gone.jpg, alt: A}]")})
    assert told(desk, "d.md") == ["d.md FM007"]
    assert told(desk, "d.md", fix=True) == ["d.md AS020"]


def test_an_id_outside_the_globs_is_found(desk):
    """A translation may name a story that the project's globs leave out."""
    put(
        desk,
        {
            "newskit.toml": '[newskit]\narticles = ["*.md"]\n',
            "wire/w.md": article("wire-7"),
            "c.pt.md": article("two", "translation_of: wire-7", language="pt"),
        },
    )
    assert told(desk) == ["b.md FM060"]


def test_a_broken_rule_is_named_and_the_others_go_on(desk, monkeypatch):
    """A project rule that raises is a bug that is told; the rest is judged."""
    from newskit.rules.frontmatter.duplicate_id import DuplicateId

    def broken(_self: DuplicateId, _project: object) -> None:
        raise RuntimeError("no such thing")

    monkeypatch.setattr(DuplicateId, "check", broken)
    found = outcome(desk)
    assert [words.split()[1] for words in found.failures] == ["FM060"]
    assert [d.code for d in found.report.diagnostics] == ["FM062"]


def test_equal_findings_have_their_own_fingerprints(desk):
    """Two pictures of one name in one file are two, and a line above them changes neither."""
    body = "![A](gone.jpg)\n\n![A](gone.jpg)"
    put(desk, {"d.md": article("three", body=body)})
    first = [d.fingerprint for d in outcome(desk, "d.md").report.diagnostics]
    assert len(set(first)) == 2
    put(desk, {"d.md": article("three", "section: World", body=body)})
    assert [d.fingerprint for d in outcome(desk, "d.md").report.diagnostics] == first
