"""The other side of a pair: found from either side, read from disk, and no more than that."""

from pathlib import Path

import pytest

from newskit.api.check import check
from newskit.api.request import CheckRequest
from newskit.checker import run

HEAD = "---\nid: {id}\nlanguage: {language}\nheadline: H\npublished: 2026-01-02T10:00:00+00:00\n{fields}---\nCopy.\n"


def write(root: Path, path: str, language: str, *fields: str, name: str = "story") -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    text = HEAD.format(id=name, language=language, fields="".join(f"{field}\n" for field in fields))
    (root / path).write_text(text)


def pairs(root: Path, *paths: str, cache: bool = False) -> int:
    return check(CheckRequest(command="pairs", paths=paths, cwd=root, cache=cache)).report.summary.pairs


LINKS = {
    "by path": ("translation_of: ../desk/one.md",),
    "by quoted path": ('translation_of: "../desk/one.md"',),
    "by id": ("translation_of: story",),
}


@pytest.mark.parametrize("cache", [False, True], ids=["no cache", "cache"])
@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_link_is_followed_from_both_sides(tmp_path, link, cache):
    """translation_of leads to the original, and from the original back to a translation anywhere in the project."""
    write(tmp_path, "desk/one.md", "en")
    write(tmp_path, "far/away/dois.md", "pt", *(each.replace("../", "../../") for each in link), name="dois")
    for _ in range(2 if cache else 1):
        assert pairs(tmp_path, cache=cache) == 1
        assert pairs(tmp_path, "desk/one.md", cache=cache) == 1
        assert pairs(tmp_path, "far/away/dois.md", cache=cache) == 1
        assert pairs(tmp_path, "desk", cache=cache) == 1


def test_key_pairs_from_both_sides(tmp_path):
    """Equal translation keys pair files wherever they lie."""
    write(tmp_path, "x/one.md", "en", "translation_key: k-1")
    write(tmp_path, "y/two.md", "pt", "translation_key: k-1", name="two")
    assert [pairs(tmp_path, named) for named in ("x/one.md", "y/two.md")] == [1, 1]


def test_mapped_field_is_searched(tmp_path):
    """The repository's own name of the field counts."""
    (tmp_path / "newskit.toml").write_text('[newskit.fields]\ntranslation_of = "original"\n')
    write(tmp_path, "x/one.md", "en")
    write(tmp_path, "y/two.md", "pt", "original: ../x/one.md", name="two")
    assert pairs(tmp_path, "x/one.md") == 1


def test_only_candidates_are_parsed(tmp_path, monkeypatch):
    """Of a large project the named file and those that may be its other side are parsed, no others."""
    read: list[str] = []
    work = run._one
    monkeypatch.setattr(run, "_one", lambda state, file: (read.append(file.path), work(state, file))[1])
    for number in range(40):
        write(tmp_path, f"n{number}.md", "en", name=f"n-{number}")
    write(tmp_path, "one.md", "en")
    write(tmp_path, "far/dois.md", "pt", "translation_of: ../one.md", name="dois")
    assert pairs(tmp_path, "one.md") == 1
    assert read == ["one.md", "far/dois.md"]


def test_pattern_alone_pairs(tmp_path):
    """With a pattern in the settings, a field that names the other side pairs nothing."""
    (tmp_path / "newskit.toml").write_text('[newskit.pairs]\npattern = "{language}/{path}"\n')
    write(tmp_path, "en/one.md", "en")
    write(tmp_path, "pt/one.md", "pt")
    write(tmp_path, "pt/other.md", "pt", "translation_of: ../en/one.md", name="other")
    assert [pairs(tmp_path, named) for named in ("en/one.md", "pt/one.md", "pt/other.md")] == [1, 1, 0]


def test_side_that_cannot_be_read_is_no_side(tmp_path):
    """A partner without front matter makes no pair."""
    write(tmp_path, "one.en.md", "en")
    (tmp_path / "one.pt.md").write_text("No front matter.\n")
    assert pairs(tmp_path, "one.en.md") == 0
