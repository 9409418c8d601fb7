"""Reading a file."""

import os

import pytest

from newskit.sources import Unreadable, inside, read_bytes, relative


def test_bytes_come_as_they_are(tree):
    """BOM and line endings are kept."""
    top = tree({})
    (top / "a.md").write_bytes(b"\xef\xbb\xbfa\r\n\0")
    assert read_bytes(str(top), "a.md", 100) == b"\xef\xbb\xbfa\r\n\0"


@pytest.mark.parametrize(("limit", "length"), [(0, 1), (4, 5), (5, 5), (3_000_000, 5)])
def test_one_byte_more_than_the_limit_tells_of_a_larger_file(tree, limit, length):
    """Of a larger file limit + 1 bytes are read."""
    assert len(read_bytes(str(tree({"a.md": "12345"})), "a.md", limit)) == length


def test_a_large_file_is_read_in_pieces(tree):
    """More than one call of the system."""
    assert len(read_bytes(str(tree({"a.md": "x" * 2_500_000})), "a.md", 3_000_000)) == 2_500_000


def test_what_is_no_file_has_a_reason(tree, tmp_path):
    """Missing, a folder, a link out, a circle of links, a NUL."""
    (tmp_path / "secret").write_text("x")
    top = tree({"d/a.md": "", "out": "-> ../secret", "loop": "-> loop", "in": "-> d/a.md"})
    reasons = {
        "gone": "file-missing",
        "d": "file-is-folder",
        "d/a.md/b": "file-missing",
        "out": "file-outside",
        "loop": "file-unreadable",
        "a\0b": "file-unreadable",
    }
    for path, key in reasons.items():
        found = read_bytes(str(top), path, 10)
        assert isinstance(found, Unreadable)
        assert (found.path, found.message.key) == (path, key)
    assert read_bytes(str(top), "in", 10) == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_does_not_block(tree):
    """A pipe named like an article is refused at once."""
    top = tree({})
    os.mkfifo(top / "a.md")
    found = read_bytes(str(top), "a.md", 10)
    assert isinstance(found, Unreadable)
    assert found.message.key == "file-not-regular"


# a path; whether it lies inside
_INSIDE = [
    ("", True),
    ("a.md", True),
    ("d/../a.md", True),
    ("../root", True),
    ("..", False),
    ("../rooted", False),
    ("/", False),
    ("out", False),
    ("out/x", False),
    ("a\0b", False),
]


@pytest.mark.parametrize(("path", "answer"), _INSIDE)
def test_inside_resolves_links_and_dots(tree, path, answer):
    """A path counts by where it leads."""
    assert inside(str(tree({"d/x": "", "out": "-> .."})), path) is answer


def test_relative_keeps_the_name_of_a_link(tree):
    """Folders are resolved, the last part is not."""
    top = tree({"d/a.md": "", "e": "-> d", "link.md": "-> d/a.md"})
    assert relative(str(top), str(top / "e" / "a.md")) == "d/a.md"
    assert relative(str(top), str(top / "link.md")) == "link.md"
    assert relative(str(top), str(top / ".." / "x.md")) == "../x.md"
