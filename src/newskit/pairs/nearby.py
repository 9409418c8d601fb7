"""Which articles can decide whom some of them pair with.

A run over twenty files need not match ten thousand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newskit.article import Facts
from newskit.config.settings import Languages, PairSettings
from newskit.pairs.matching import beside, partners


def nearby(
    own: Iterable[Facts], others: Sequence[Facts], settings: PairSettings, languages: Languages
) -> list[Facts]:
    """Those of `others` that are linked to `own` by a field or by where they lie, directly or through others.

    `match` over `own` and these finds the same pairs of `own` as over all: no pair leads out of them.
    """
    links = _Links(others, settings, languages)
    found: dict[str, Facts] = {}
    waiting = list(own)
    seen = {facts.path for facts in waiting}
    while waiting:
        for facts in links.of(waiting.pop()):
            if facts.path not in seen:
                seen.add(facts.path)
                found[facts.path] = facts
                waiting.append(facts)
    return list(found.values())


class _Links:
    """Articles by everything under which another can name them, or be named by them."""

    def __init__(self, articles: Iterable[Facts], settings: PairSettings, languages: Languages) -> None:
        self._settings, self._languages = settings, languages
        self._by: defaultdict[tuple[str, str], list[Facts]] = defaultdict(list)
        for facts in articles:
            self._by["path", _spelt(facts.path)].append(facts)
            if settings.pattern:  # it alone pairs
                continue
            if facts.id:
                self._by["id", facts.id].append(facts)
            if facts.translation_key:
                self._by["key", facts.translation_key].append(facts)
            if facts.url and settings.same_address:
                self._by["url", facts.url].append(facts)
            if facts.translation_of:
                self._by["names id", facts.translation_of].append(facts)
                self._by["names file", _file_named(facts)].append(facts)

    def of(self, facts: Facts) -> Iterator[Facts]:
        """The articles that one is linked to."""
        for path in partners(facts, self._settings, self._languages):
            yield from self._by.get(("path", _spelt(path)), ())
        for other in self._by.get(("names file", facts.path.rpartition("/")[2]), ()):
            if beside(other.path, other.translation_of or "") == facts.path:
                yield other
        names = (
            ("names id", facts.id or ""),
            ("id", facts.translation_of or ""),
            ("key", facts.translation_key or ""),
            ("url", facts.url or ""),
        )
        for name in names:
            yield from self._by.get(name, ())


def _file_named(facts: Facts) -> str:
    """The name of the file that translation_of means, if it is a path; to resolve all of it takes longer."""
    reference = facts.translation_of or ""
    name = reference.rpartition("/")[2]
    return beside(facts.path, reference).rpartition("/")[2] if name in ("", ".", "..") else name


def _spelt(path: str) -> str:
    """A path in the one spelling that all spellings of its language tag share."""
    return path.lower().replace("_", "-")
