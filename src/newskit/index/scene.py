"""One article's facts beside the present moment and the disk."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from newskit.article import Facts
from newskit.config.settings import Settings
from newskit.index.trouble import Trouble
from newskit.sources import Standing

_FILES = frozenset({"images.file", "image", "related.file"})
_DATES = frozenset({"embargo", "expires"})


class Scene(NamedTuple):
    """The facts of one article, and what is wrong with it here and now; the rules claim it by its kind."""

    facts: Facts
    troubles: tuple[Trouble, ...]


def is_quiet(facts: Facts, today: str) -> bool:
    """Whether an article, at a glance, asks for neither the moment nor the disk: most do not.

    `today` is the present day in UTC, ISO 8601; empty where nothing is said of the present.
    """
    for row in facts.rows:
        field = row[0]
        if field in _FILES or (today and (field in _DATES or (field == "published" and row[1] >= today))):
            return False
    return True


def here_and_now(
    facts: Facts, settings: Settings, look: Callable[[str], Standing], now: datetime | None
) -> Iterator[Trouble]:
    """What is wrong with an article at a moment (None: nothing is said of the present), beside the disk."""
    from newskit.index.files import missing_files
    from newskit.index.moments import past_and_future

    if now is not None:
        yield from past_and_future(facts, now, settings.datelines.timezone, settings.preset)
    yield from missing_files(facts, settings.preset, look)
