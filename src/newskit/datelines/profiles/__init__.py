"""Houses whose lines are known: the order of their dates, the zone of their clocks, the style of datelines.

A profile is evidence that a person gives by naming the house; newskit never chooses one for a line by
itself. One file a house, read when it is named. A house has a zone only where its clocks are known to keep
one: those that print the zone beside each time have none.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newskit.datelines.context import Profile

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class _Houses(Mapping[str, Profile]):
    """Every profile by name, each read on first use."""

    def __getitem__(self, name: str) -> Profile:
        found = profile(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_names())

    def __len__(self) -> int:
        return len(_names())


PROFILES: Mapping[str, Profile] = _Houses()


@cache
def profile(name: str) -> Profile | None:
    """The profile of that name, or None."""
    from pkgutil import get_data
    from tomllib import loads

    if not _NAME.fullmatch(name):
        return None
    try:
        data = get_data(__name__, f"{name}.toml")
    except OSError:
        return None
    return Profile(name, **loads((data or b"").decode("utf-8")))


@cache
def _names() -> tuple[str, ...]:
    from importlib.resources import files

    entries = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in entries if name.endswith(".toml")))
