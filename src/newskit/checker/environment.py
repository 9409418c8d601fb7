"""Everything beside the bytes of a file that decides what is found in it, as one hash."""

import os
import sys
from collections.abc import Iterator
from functools import lru_cache

from newskit import __version__
from newskit.checker.task import Task
from newskit.config import environment_bytes
from newskit.config.build import build
from newskit.config.settings import Settings
from newskit.text.hashing import blake2b

_PACKAGES = frozenset({"tzdata", "ruamel.yaml", "ruamel.yaml.clib", "pydantic", "pyromark", "langdetect"})


def environment_of(settings: Settings, task: Task) -> str:
    """The hash of the settings in force, the files they name, the task and the versions of what judges."""
    digest = blake2b(environment_bytes(settings), digest_size=12)
    digest.update("\0".join((repr(tuple(task)), versions(), build())).encode())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def versions() -> str:
    """The versions of Python, newskit and the packages that decide results.

    Read from the names of their metadata folders: importing importlib.metadata takes longer than a run from
    cache.
    """
    found = {f"newskit {__version__}"}
    for folder in sys.path:
        found.update(_versions_in(folder))
    return ", ".join([f"python {'.'.join(map(str, sys.version_info[:3]))}", *sorted(found)])


def _versions_in(folder: str) -> Iterator[str]:
    try:
        names = os.listdir(folder or ".")  # noqa: PTH208 - names alone are wanted, by the hundred
    except OSError:
        return
    for name in names:
        if name.endswith(".dist-info"):
            package, _, version = name.removesuffix(".dist-info").partition("-")
            if package.lower().replace("_", ".") in _PACKAGES:
                yield f"{package} {version}"
