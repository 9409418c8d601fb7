"""Which stories are versions of one another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newskit.bundle.places import Placed
from newskit.diagnostics import Found
from newskit.messages import Message


@dataclass(frozen=True, slots=True)
class VersionGroup:
    """The versions of one story in the bundle, in the order of their language tags."""

    members: tuple[Placed, ...]
    original: Placed | None
    x_default: Placed


def groups(placed: Sequence[Placed], x_default: str | None) -> dict[str, VersionGroup]:
    """The group of each story, by the path of its article."""
    by_path = {one.path: one for one in placed}
    by_root: dict[str, list[Placed]] = {}
    for one in placed:
        by_root.setdefault(_root(one, by_path), []).append(one)
    found: dict[str, VersionGroup] = {}
    for root, members in by_root.items():
        group = _group(members, by_path.get(root), x_default)
        found.update((member.path, group) for member in members)
    return found


def twins(by_path: Mapping[str, VersionGroup]) -> Iterator[Found]:
    """Two versions of one story in one language: a reader of that language could be sent to either."""
    for path, group in by_path.items():
        own = next(member for member in group.members if member.path == path)
        earlier = next(m for m in group.members if m.version.language == own.version.language)
        if earlier.path != path:
            values = {"other": earlier.path, "language": own.version.language}
            message = Message(
                "bundle-same-language", "{other} is a version in {language} of the same story too", values
            )
            yield Found(
                path, own.story.article.language.span if own.story.article.language else None, message
            )


def _root(one: Placed, by_path: Mapping[str, Placed]) -> str:
    """The path of the first original; of a ring of translations, the smallest path in it."""
    seen = [one.path]
    original = one.story.original
    while original is not None:
        if original.path in seen:
            return min(seen[seen.index(original.path) :])
        seen.append(original.path)
        following = by_path.get(original.path)
        original = following.story.original if following else None
    return seen[-1]


def _group(members: list[Placed], original: Placed | None, x_default: str | None) -> VersionGroup:
    ordered = tuple(sorted(members, key=lambda m: (m.version.language.lower(), m.path)))
    chosen = next((m for m in ordered if x_default and _answers(m.version.language, x_default)), None)
    return VersionGroup(ordered, original, chosen or original or ordered[0])


def _answers(language: str, wanted: str) -> bool:
    """Whether a version is in the language asked for: the tag itself, or the language of a bare tag."""
    language, wanted = language.lower(), wanted.lower().replace("_", "-")
    return language == wanted or language.startswith(f"{wanted}-")
