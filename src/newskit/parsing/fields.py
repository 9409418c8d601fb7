"""Which fields a file has: missing, unknown and misspelt ones, under the repository's own names."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from newskit.article import Entry, Fault, FrontMatter, Scalar
from newskit.config import matches
from newskit.config.settings import FieldSettings
from newskit.parsing.names import field_names
from newskit.parsing.scalars import is_null, resolve
from newskit.parsing.write import rename_field

_FORMED = frozenset({"id", "language"})  # their form is checked, so empty text is told as a wrong form
_READ_BY_TEMPLATES = re.compile(r"[\w.:-]+", re.ASCII)
_SHORTEST = 4  # letters; in shorter names one edit makes another word (tag, tags)


def missing(
    front: FrontMatter | None, settings: FieldSettings, place: Fault, have: set[str]
) -> Iterator[Fault]:
    """Required fields without a value.

    `have` names those known from elsewhere (the path) or present but broken.
    """
    entries = front.entries if front else {}
    for name in settings.required:
        entry = entries.get(name)
        if name in have or is_present(name, entry):
            continue
        written = entry.key.text if entry else (settings.names.get(name) or (name,))[0]
        span = entry.key.span if entry else place.span
        yield Fault("missing-field", span, {"field": written, "empty": entry is not None})


def strangers(front: FrontMatter, settings: FieldSettings, marks: Collection[str] = ()) -> Iterator[Fault]:
    """Fields that neither newskit nor the generator knows; `ours` tells a slip in one of newskit's fields.

    `marks` are further names that settings give a meaning: the marks of pairs. Where a site has fields of
    its own, a name is strange only if it is one that no template reads by: with a blank or an accent in it.
    """
    names = field_names(settings)
    present = {entry.key.text for entry in front.entries.values()}
    for entry in front.entries.values():
        name = entry.key.text
        if names.meant(name) in names.known or name == "newskit" or name in marks:
            continue
        read = name.lower() if settings.any_case else name
        ours = _nearest(read, names.ours, plurals=not settings.loose_dates)
        near = ours or _nearest(read, names.others, plurals=False)
        if near is None and settings.own_fields and _READ_BY_TEMPLATES.fullmatch(name):
            continue
        if near is None:
            yield Fault("unknown-field", entry.key.span, {"field": name})
        else:
            edits = () if near in present else (rename_field(entry, near),)
            present.add(near)  # the first of two slips gets the name
            values = {"field": name, "known": near, "ours": ours is not None}
            yield Fault("misspelt-field", entry.key.span, values, edits)


@lru_cache(maxsize=4096)
def _nearest(name: str, known: tuple[str, ...], *, plurals: bool) -> str | None:
    """The known field that differs by case, or by one letter added, lost, changed or swapped.

    Without `plurals` a final s more or less makes another field: generators have both, author and authors.
    """
    folded = name.casefold().replace("-", "_")
    for candidate in known:
        if candidate.casefold().replace("-", "_") == folded:
            return candidate
    if len(name) < _SHORTEST:
        return None
    near = (c for c in known if len(c) >= _SHORTEST and _one_edit(name, c))
    return next((c for c in near if plurals or name.rstrip("s") != c.rstrip("s")), None)


def _one_edit(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if len(a) == len(b):
        swapped = a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]
        return a[start + 1 :] == b[start + 1 :] or swapped
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[start + 1 :] == shorter[start:]


def is_present(name: str, entry: Entry | None) -> bool:
    """Whether a field stands there with a value; blank text is none."""
    if entry is None or is_null(entry.node):
        return False
    return name in _FORMED or not isinstance(entry.node, Scalar) or bool(entry.node.text.strip())


def is_braked(front: FrontMatter, path: str, settings: FieldSettings) -> bool:
    """Whether the generator's own means hold a story back: a field with the value that withholds.

    Or a folder of drafts.
    """
    if settings.brake_paths and matches(settings.brake_paths, path):
        return True
    meant = field_names(settings).meant
    for entry in front.entries.values():
        brake = settings.brakes.get(meant(entry.key.text))
        if brake is not None and isinstance(entry.node, Scalar) and resolve(entry.node) is brake:
            return True
    return False


def is_marked(front: FrontMatter, marks: Collection[str]) -> bool:
    """Whether the front matter says of itself that it is not translated: one of the marks, true or 1."""
    return any(
        entry.key.text in marks and isinstance(entry.node, Scalar) and resolve(entry.node) in (True, 1)
        for entry in front.entries.values()
    )
