"""Where `translation_of` leads."""

import posixpath
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from newskit.article import Facts
from newskit.index.trouble import Around, Trouble
from newskit.pairs.matching import beside
from newskit.sources import Standing

KIND = "broken-translation-of"
_FILE_NAME = re.compile(r"/|\.(?:md|markdown|mdx)$", re.IGNORECASE)

Look = Callable[[str], Standing]


def unknown_names(articles: Sequence[Facts]) -> set[str]:
    """What `translation_of` says where it is neither the path nor the id of one of the articles."""
    named = [facts for facts in articles if facts.translation_of]
    if not named:
        return set()
    paths, ids = {facts.path for facts in articles}, {facts.id for facts in articles}
    return {
        facts.translation_of
        for facts in named
        if facts.translation_of and facts.translation_of not in ids
        if beside(facts.path, facts.translation_of) not in paths
    }


def broken_links(articles: Sequence[Facts], look: Look, elsewhere: Collection[str]) -> Iterator[Trouble]:
    """Each `translation_of` that leads to no story, to the story itself or to one in its own language.

    `look` tells what stands at a path; `elsewhere` are ids of articles outside the project's globs.
    """
    named = [facts for facts in articles if facts.translation_of]
    if not named:
        return
    paths = {facts.path: facts for facts in articles}
    ids: dict[str, list[Facts]] = {}
    for facts in articles:
        if facts.id:
            ids.setdefault(facts.id, []).append(facts)
    for facts in named:
        yield from _judged(facts, paths, ids, look, elsewhere)


def _judged(
    facts: Facts,
    paths: Mapping[str, Facts],
    ids: Mapping[str, list[Facts]],
    look: Look,
    elsewhere: Collection[str],
) -> Iterator[Trouble]:
    name = facts.translation_of or ""
    path = beside(facts.path, name)
    if path == facts.path:
        yield _trouble(facts, "itself")
    elif path in paths:
        yield from _same_language(facts, [paths[path]])
    elif name in ids:
        others = [other for other in ids[name] if other.path != facts.path]
        yield from _same_language(facts, others) if others else iter((_trouble(facts, "itself"),))
    elif name not in elsewhere:
        yield from _not_there(facts, name, path, look)


def _same_language(facts: Facts, targets: Sequence[Facts]) -> Iterator[Trouble]:
    """A translation in the very language of its original; of several with one id, of all of them."""
    own = _tag(facts.language)
    if own and all(_tag(target.language) == own for target in targets):
        original = targets[0]
        values = {"name": facts.translation_of or "", "language": facts.language or ""}
        related = (Around(original.path, None, "there"),)
        place = facts.place_of("translation_of")
        yield Trouble(KIND, facts.path, place, values, "language", related, level="warning")


def _not_there(facts: Facts, name: str, path: str, look: Look) -> Iterator[Trouble]:
    if path == ".." or path.startswith("../"):
        yield _trouble(facts, "outside")
        return
    seen = look(path)
    if seen.kind == "folder" and _FILE_NAME.search(name):
        yield _trouble(facts, "folder")
    elif seen.is_other_case(path):
        yield _trouble(facts, "case", written=posixpath.basename(seen.path))
    elif seen.kind != "file":
        yield _trouble(facts, "" if _FILE_NAME.search(name) else "id")


def _trouble(facts: Facts, variant: str, **values: str) -> Trouble:
    name = facts.translation_of or ""
    return Trouble(KIND, facts.path, facts.place_of("translation_of"), {"name": name, **values}, variant)


def _tag(language: str | None) -> str:
    return (language or "").replace("_", "-").lower()
