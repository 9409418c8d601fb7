"""What stands at paths: files, folders, nothing, other spellings."""

from pathlib import Path

import pytest

from newskit.sources import Presence, presence


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with a picture in a folder."""
    (tmp_path / "Images").mkdir()
    (tmp_path / "Images/Cais.JPG").write_text("picture")
    return tmp_path


LOOKS = [
    ("Images/Cais.JPG", ("file", "Images/Cais.JPG")),
    ("Images", ("folder", "Images")),
    ("images/cais.jpg", ("file", "Images/Cais.JPG")),
    ("images", ("folder", "Images")),
    ("Images/gone.jpg", ("", "Images/gone.jpg")),
    ("gone/cais.jpg", ("", "gone/cais.jpg")),
    ("Images/Cais.JPG/more", ("", "Images/Cais.JPG/more")),
    ("a\x00b", ("", "a\x00b")),
    ("x" * 5000, ("", "x" * 5000)),
]


@pytest.mark.parametrize("tells_case", [True, False], ids=["by capitals", "whatever the capitals"])
@pytest.mark.parametrize(("path", "seen"), LOOKS, ids=[path[:20] for path, _ in LOOKS])
def test_what_stands_at_a_path(root, monkeypatch, path, seen, tells_case):
    """The kind, and the name as the disk spells it; the same on systems that find a file under any capitals."""
    monkeypatch.setattr(presence, "_TELLS_CASE", tells_case)
    assert Presence(str(root))(path) == seen


def test_accents_may_be_kept_in_two_ways(root):
    """A name with its accents apart is the same name: some systems write it so."""
    (root / "Images/cafe\u0301.jpg").write_text("picture")
    assert Presence(str(root))("Images/caf\u00e9.jpg") == ("file", "Images/cafe\u0301.jpg")


def test_a_path_is_looked_at_once(root, monkeypatch):
    """However many articles name a picture."""
    look = Presence(str(root))
    assert look("Images/Cais.JPG").kind == "file"
    monkeypatch.setattr(presence.os, "stat", None)
    assert look("Images/Cais.JPG").kind == "file"
