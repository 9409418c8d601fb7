"""One article's facts beside the present moment and the disk."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from newskit.article import Facts
from newskit.config.settings import Settings
from newskit.index.trouble import Trouble
from newskit.sources import Standing

_FILES = frozenset({"images.file", "image", "related.file"})


class Scene(NamedTuple):
    """The facts of one article, and what is wrong with it here and now; the rules claim it by its kind."""

    facts: Facts
    troubles: tuple[Trouble, ...]


def here_and_now(
    facts: Facts, settings: Settings, look: Callable[[str], Standing], now: datetime | None
) -> Iterator[Trouble]:
    """What is wrong with an article at a moment (None: nothing is said of the present), beside the disk."""
    fields = {row[0] for row in facts.rows}
    if now is not None and fields & {"published", "embargo", "expires"}:
        from newskit.index.moments import past_and_future

        yield from past_and_future(facts, now, settings.datelines.timezone, settings.preset)
    if fields & _FILES:
        from newskit.index.files import missing_files

        yield from missing_files(facts, settings.preset, look)
