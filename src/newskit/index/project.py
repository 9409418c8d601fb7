"""All articles of a project side by side, and what is wrong between them."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from newskit.article import Facts
from newskit.config.settings import Settings
from newskit.index.originals import broken_links
from newskit.index.trouble import Trouble
from newskit.index.twins import same_addresses, same_ids
from newskit.sources import Standing


class Project(NamedTuple):
    """The articles by path, and what is wrong between them; the rules claim it by its kind."""

    articles: tuple[Facts, ...]
    troubles: tuple[Trouble, ...]


def among_chosen(articles: Sequence[Facts], settings: Settings) -> Iterator[Trouble]:
    """What is wrong between some articles whatever else the project holds: ids and addresses that clash."""
    yield from same_ids(articles)
    yield from same_addresses(articles, settings)


def among_all(
    articles: Sequence[Facts], settings: Settings, look: Callable[[str], Standing], elsewhere: Collection[str]
) -> Iterator[Trouble]:
    """What is wrong between all articles: the links too, which may lead to any of them."""
    yield from among_chosen(articles, settings)
    yield from broken_links(articles, look, elsewhere)
    if settings.pairs.orphans != "ignore":
        yield from _orphans(articles, settings)


def _orphans(articles: Sequence[Facts], settings: Settings) -> Iterator[Trouble]:
    from newskit.pairs import lone

    alone, level = lone(articles, settings.pairs, settings.languages), settings.pairs.orphans
    for facts in alone.translations:
        yield Trouble("orphan-translation", facts.path, None, level=level)
    for facts in alone.originals:
        yield Trouble("missing-translation", facts.path, None, level=level)
