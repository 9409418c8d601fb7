"""Which formats a bundle is asked for."""

from collections.abc import Iterable
from difflib import get_close_matches

from newskit.exporters import EXPORTERS
from newskit.messages import Message, UsageError

_ON_REQUEST = frozenset({"ninjs-1.6", "markdown"})
GROUPS = {
    "web": tuple(name for name, exporter in EXPORTERS.items() if exporter.is_public),
    "wire": tuple(name for name, exporter in EXPORTERS.items() if not exporter.is_public),
    "all": tuple(EXPORTERS),
}
DEFAULT_FORMATS = tuple(name for name in EXPORTERS if name not in _ON_REQUEST)


def resolve_formats(names: Iterable[str]) -> tuple[str, ...]:
    """The formats meant by names and groups, in the order of `EXPORTERS`; the default ones for no name.

    Raises:
        UsageError: a name is neither a format nor a group.
    """
    wanted: set[str] = set()
    for name in names:
        if name not in GROUPS and name not in EXPORTERS:
            raise UsageError(_unknown(name))
        wanted.update(GROUPS.get(name, (name,)))
    return tuple(name for name in EXPORTERS if name in (wanted or DEFAULT_FORMATS))


def _unknown(name: str) -> Message:
    known = (*EXPORTERS, *GROUPS)
    near = get_close_matches(name, known, n=1)
    if near:
        return Message(
            "bundle-unknown-format-near",
            "no format is called {name}; did you mean {near}?",
            {"name": name, "near": near[0]},
        )
    return Message(
        "bundle-unknown-format",
        "no format is called {name}; there are {known}",
        {"name": name, "known": known},
    )
