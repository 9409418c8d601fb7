"""Which file is the translation of which.

The ways are tried in order; a translation found by one is not looked for by the next. Only English and
Portuguese are paired.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from posixpath import dirname, join, normpath
from typing import NamedTuple

from newskit.article import Facts
from newskit.config.settings import Languages, PairSettings
from newskit.lexicon.tags import primary_subtag
from newskit.pairs.patterns import Pattern, pattern_of, spellings

CODES = ("en", "pt")
"""The languages that are paired."""
_ENDINGS = ("md", "markdown", "mdx")
_USUAL = (
    *(f"{{stem}}.{{language}}.{ending}" for ending in _ENDINGS),
    "{language}/{path}",
    "content/{language}/{path}",
)


class PairedPaths(NamedTuple):
    """Two files and how they were found to be a pair: "translation_of", "translation_key" or the pattern."""

    original: str
    translation: str
    how: str


class _Side(NamedTuple):
    """A file and its language; `bare` when its path names no language, so that it is the original."""

    path: str
    code: str
    order: int = 0
    bare: bool = False


def match(articles: Sequence[Facts], settings: PairSettings, languages: Languages) -> list[PairedPaths]:
    """The pairs among some articles, sorted by path.

    With `settings.pattern` only it pairs files. Otherwise: translation_of, translation_key, for some
    generators the address, and the usual paths.

    Raises:
        UsageError: a pattern cannot be used.
    """
    known = sorted((facts for facts in articles if facts.has_front), key=lambda facts: facts.path)
    taken: dict[str, PairedPaths] = {}
    if not settings.pattern:
        _keep(taken, _by_field(known, settings, languages))
        _keep(taken, _by_key(known, settings, languages))
        if settings.same_address:
            _keep(taken, _by_address(known, settings, languages))
    for template in settings.pattern or (*settings.preset_patterns, *_USUAL):
        _keep(taken, _by_pattern(known, pattern_of(template, languages), settings, languages))
    return sorted(taken.values())


def partners(facts: Facts, settings: PairSettings, languages: Languages) -> tuple[str, ...]:
    """The paths at which the other side of one article can stand, most likely first.

    Which of them exist is for the caller to see. An id in translation_of and a translation_key name no path:
    they are found only among all articles.
    """
    found: dict[str, None] = {}
    if not settings.pattern and facts.translation_of:
        found[beside(facts.path, facts.translation_of)] = None
    tags = (*_written_tags(languages), None)
    for template in settings.pattern or (*settings.preset_patterns, *_USUAL):
        pattern = pattern_of(template, languages)
        found.update((path, None) for tag in tags for path in pattern.write(facts.path, tag))
    return tuple(path for path in found if path != facts.path)


def _written_tags(languages: Languages) -> Iterator[str]:
    """The tags as a path is likely to spell them."""
    for tag in dict.fromkeys((*languages.english, *languages.portuguese, *CODES)):
        yield from (tag, tag.lower(), tag.replace("-", "_"), tag.replace("-", "_").lower(), tag.upper())


def _keep(taken: dict[str, PairedPaths], found: Iterable[PairedPaths]) -> None:
    """Take pairs of files that are no translation yet, and whose translation is no original already."""
    originals = {pair.original for pair in taken.values()}
    for pair in found:
        if pair.original not in taken and pair.translation not in taken and pair.translation not in originals:
            taken[pair.translation] = pair
            originals.add(pair.original)


def _by_field(known: Sequence[Facts], settings: PairSettings, languages: Languages) -> Iterator[PairedPaths]:
    """Pairs by translation_of: a path from the file, else an id."""
    paths = {facts.path: facts for facts in known}
    by_id: defaultdict[str, list[Facts]] = defaultdict(list)
    for facts in known:
        if facts.id:
            by_id[facts.id].append(facts)
    for facts in known:
        if not facts.translation_of:
            continue
        target = paths.get(beside(facts.path, facts.translation_of))
        targets = [target] if target else by_id.get(facts.translation_of, [])[: len(CODES) * 4]
        code = code_of(facts, languages)
        other = next((one for one in targets if {code, code_of(one, languages)} == set(CODES)), None)
        if other is not None:
            pointing_back = other.translation_of and beside(other.path, other.translation_of) == facts.path
            if not (pointing_back and code == primary_subtag(settings.original)):
                yield PairedPaths(other.path, facts.path, "translation_of")


def beside(path: str, reference: str) -> str:
    """A path that is given from the folder of another."""
    return normpath(join(dirname(path), reference.lstrip("/")))


def _by_key(known: Sequence[Facts], settings: PairSettings, languages: Languages) -> Iterator[PairedPaths]:
    """Pairs by equal translation_key."""
    named = ((facts, facts.translation_key) for facts in known)
    return _by_word(named, settings, languages, "translation_key")


def _by_address(
    known: Sequence[Facts], settings: PairSettings, languages: Languages
) -> Iterator[PairedPaths]:
    """Pairs by equal address, which some generators put below the folder of each language."""
    named = ((facts, facts.url) for facts in known)
    return _by_word(named, settings, languages, "url")


def _by_word(
    named: Iterable[tuple[Facts, str | None]], settings: PairSettings, languages: Languages, how: str
) -> Iterator[PairedPaths]:
    """Pairs of the files that have the same word."""
    words: defaultdict[str, list[_Side]] = defaultdict(list)
    for facts, word in named:
        code = code_of(facts, languages)
        if word and code:
            words[word].append(_Side(facts.path, code))
    for sides in words.values():
        yield from _paired(sides, settings, how)


def _by_pattern(
    known: Sequence[Facts], pattern: Pattern, settings: PairSettings, languages: Languages
) -> Iterator[PairedPaths]:
    """Pairs by a path pattern."""
    codes = spellings(languages)
    order = {
        tag.lower().replace("_", "-"): n for n, tag in enumerate((*languages.english, *languages.portuguese))
    }
    groups: defaultdict[tuple[str, ...], list[_Side]] = defaultdict(list)
    for facts in known:
        for named in pattern.read(facts.path):
            if named.tag is not None:
                rank = order.get(named.tag.lower().replace("_", "-"), 0)
                groups[named.key].append(_Side(facts.path, codes[named.tag.lower()], rank))
            else:
                code = primary_subtag(facts.language or settings.original)
                groups[named.key].append(_Side(facts.path, code, bare=True))
    for sides in groups.values():
        yield from _paired(sides, settings, pattern.template)


def _paired(sides: Sequence[_Side], settings: PairSettings, how: str) -> Iterator[PairedPaths]:
    """The original with every file of the other language; the file without a language is the original."""
    if len(sides) < 2:
        return
    first = primary_subtag(settings.original)
    originals = [side for side in sides if side.bare] or [side for side in sides if side.code == first]
    if not originals:
        return
    original = min(originals, key=lambda side: (side.order, side.path))
    for side in sides:
        if {side.code, original.code} == set(CODES) and not side.bare:
            yield PairedPaths(original.path, side.path, how)


def code_of(facts: Facts, languages: Languages) -> str:
    """The language of an article: as stated, else as its file name or folders say; empty when unknown."""
    if facts.language:
        return primary_subtag(facts.language)
    codes = spellings(languages)
    *folders, name = facts.path.split("/")
    parts = name.split(".")
    candidates = [*parts[-2:-1], *reversed(folders)] if len(parts) > 2 else list(reversed(folders))
    return next((codes[one.lower()] for one in candidates if one.lower() in codes), "")
