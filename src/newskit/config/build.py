"""Which newskit this is: copies installed from a repository share a version, and find different things."""

from functools import lru_cache
from pathlib import Path

from newskit import __version__
from newskit.text import digest_of


@lru_cache(maxsize=1)
def build() -> str:
    """The version and, where newskit was installed as a package, a hash of its files; for keys of a cache."""
    return build_in(Path(__file__).parents[2])


def build_in(folder: Path) -> str:
    """The same of the newskit in a folder of packages, by the list of hashes that installers write."""
    try:
        record = (folder / f"newskit-{__version__}.dist-info" / "RECORD").read_bytes()
    except OSError:  # started from its sources
        return __version__
    return f"{__version__} {digest_of(record)}"
