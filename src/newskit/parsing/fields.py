"""Which fields a file has: missing, unknown and misspelt ones, under the repository's own names."""

from collections.abc import Iterator
from functools import lru_cache

from newskit.article import FIELDS, Entry, Fault, FrontMatter
from newskit.config.settings import FieldSettings
from newskit.parsing.scalars import is_null
from newskit.parsing.write import rename_field

_SHORTEST = 4  # letters; in shorter names one edit makes another word (tag, tags)


@lru_cache(maxsize=32)
def written_names(names: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    """Newskit's name for each name written in the repository, the preferred of several first."""
    mapped = dict(names)
    written = {each: name for name, options in mapped.items() for each in options}
    for name in FIELDS:
        if name not in mapped:
            written.setdefault(name, name)
    return written


def as_key(settings: FieldSettings) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The field map as a hashable value."""
    return tuple((name, tuple(options)) for name, options in settings.names.items())


def missing(front: FrontMatter | None, settings: FieldSettings, place: Fault, have: set[str]) -> Iterator[Fault]:
    """Required fields without a value; `have` names those known from elsewhere (the path) or present but broken."""
    entries = front.entries if front else {}
    for name in settings.required:
        entry = entries.get(name)
        if name in have or (entry is not None and not is_null(entry.node)):
            continue
        written = entry.key.text if entry else settings.names.get(name, (name,))[0]
        span = entry.key.span if entry else place.span
        yield Fault("missing-field", span, {"field": written})


def strangers(front: FrontMatter, settings: FieldSettings) -> Iterator[Fault]:
    """Fields that neither newskit nor the generator knows."""
    written = written_names(as_key(settings))
    known = set(written) | settings.known
    present = {entry.key.text for entry in front.entries.values()}
    for entry in front.entries.values():
        name = entry.key.text
        if name in known or name == "newskit":
            continue
        near = _nearest(name, tuple(sorted(known)))
        if near is None:
            yield Fault("unknown-field", entry.key.span, {"field": name})
        else:
            edits = () if near in present else (rename_field(entry, near),)
            yield Fault("misspelt-field", entry.key.span, {"field": name, "known": near}, edits)


@lru_cache(maxsize=4096)
def _nearest(name: str, known: tuple[str, ...]) -> str | None:
    """The known field that differs by case, or by one letter added, lost, changed or swapped."""
    folded = name.casefold().replace("-", "_")
    for candidate in known:
        if candidate.casefold().replace("-", "_") == folded:
            return candidate
    if len(name) < _SHORTEST:
        return None
    return next((c for c in known if len(c) >= _SHORTEST and _one_edit(name, c)), None)


def _one_edit(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        swapped = a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]
        return a[start + 1 :] == b[start + 1 :] or swapped
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[start + 1 :] == shorter[start:]


def is_present(entry: Entry | None) -> bool:
    """Whether a field stands there with a value."""
    return entry is not None and not is_null(entry.node)
