"""Which newskit a cache was written by."""

from newskit import __version__
from newskit.config.build import build, build_in


def test_copies_of_one_version_are_told_apart(tmp_path):
    """What pip notes of the files installed decides; sources have their version alone."""
    assert build_in(tmp_path) == __version__
    record = tmp_path / f"newskit-{__version__}.dist-info" / "RECORD"
    record.parent.mkdir()
    seen = set()
    for digest in ("a", "b", "a"):
        record.write_text(f"newskit/__init__.py,sha256={digest},9\n")
        seen.add(build_in(tmp_path))
    assert len(seen) == 2
    assert all(each.startswith(f"{__version__} ") for each in seen)


def test_this_newskit_has_a_build():
    """However it was installed."""
    assert build().split(" ")[0] == __version__
