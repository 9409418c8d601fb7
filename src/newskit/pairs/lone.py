"""Articles without another side."""

from collections.abc import Sequence
from typing import NamedTuple

from newskit.article import Facts
from newskit.config.settings import Languages, PairSettings
from newskit.lexicon.tags import primary_subtag
from newskit.pairs.matching import CODES, code_of, match


class Lone(NamedTuple):
    """Translations without an original, and originals without a translation, each in the order of paths."""

    translations: tuple[Facts, ...]
    originals: tuple[Facts, ...]


def lone(articles: Sequence[Facts], settings: PairSettings, languages: Languages) -> Lone:
    """The articles in English or Portuguese that are in no pair.

    Which side one would be follows from its language. Passed over are those that front matter marks as not
    translated, that are held back, and, of translations, those that name an original: whether it is there is
    another question.
    """
    pairs = match(articles, settings, languages)
    paired = {path for pair in pairs for path in (pair.original, pair.translation)}
    alone = sorted(facts for facts in articles if facts.path not in paired and _counts(facts))
    first = primary_subtag(settings.original)
    codes = {facts.path: code_of(facts, languages) for facts in alone}
    others = set(CODES) - {first}
    return Lone(
        tuple(f for f in alone if codes[f.path] in others and not f.translation_of),
        tuple(f for f in alone if codes[f.path] == first),
    )


def _counts(facts: Facts) -> bool:
    return facts.has_front and not facts.untranslated and facts.status == "usable"
