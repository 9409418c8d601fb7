"""What the repository calls newskit's fields, worked out once for each set of settings."""

from collections.abc import Mapping
from dataclasses import dataclass

from newskit.article import FIELDS
from newskit.config.settings import FieldSettings


@dataclass(frozen=True, slots=True)
class FieldNames:
    """Newskit's name for each written one, the rank of each among several, and the name to write.

    `known` holds every name that a file may have: `ours`, which stand for newskit's fields, and `others`,
    which the generator has. `folded` gives the name meant by one in lower case; it is empty where the case
    of a name counts.
    """

    by_written: Mapping[str, str]
    ranks: Mapping[str, int]
    preferred: Mapping[str, str]
    known: frozenset[str]
    ours: tuple[str, ...]
    others: tuple[str, ...]
    folded: Mapping[str, str]

    def meant(self, written: str) -> str:
        """The known name that is written so, perhaps in another case; an unknown name is itself."""
        return written if written in self.known else self.folded.get(written.lower(), written)

    def ours_of(self, written: str) -> str | None:
        """Newskit's name for a written one."""
        return self.by_written.get(self.meant(written))

    def prefers(self, written: str, other: str) -> bool:
        """Whether a field counts before another that stands for the same.

        Of duplicate keys the first does.
        """
        return self.ranks.get(self.meant(written), 0) <= self.ranks.get(self.meant(other), 0)


_LAST: list[
    tuple[FieldSettings, FieldNames]
] = []  # of this process; files come in runs with the same settings
_KEPT = 8


def field_names(settings: FieldSettings) -> FieldNames:
    """The names in force; worked out once for settings that are the same object."""
    for known, names in _LAST:
        if known is settings:
            return names
    names = _field_names(settings)
    _LAST[:] = [(settings, names), *_LAST[: _KEPT - 1]]
    return names


def _field_names(settings: FieldSettings) -> FieldNames:
    mapped = settings.names
    by_written = {each: name for name, options in mapped.items() for each in options}
    for name in FIELDS:
        if name not in mapped:
            by_written.setdefault(name, name)
    # A field that is mapped to nothing is the repository's own: known, and none of newskit's business.
    other = {name for name, options in mapped.items() if not options}
    known = frozenset(by_written) | settings.known | other
    return FieldNames(
        by_written,
        {each: rank for options in mapped.values() for rank, each in enumerate(options)},
        {name: options[0] for name, options in mapped.items() if options and options[0] != name},
        known,
        tuple(sorted(by_written)),
        tuple(sorted(known - by_written.keys())),
        {each.lower(): each for each in (*sorted(known), *by_written)} if settings.any_case else {},
    )
