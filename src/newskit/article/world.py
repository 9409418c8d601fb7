"""What an article's rules may know of the world, as plain data."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class World:
    """Facts from outside the file.

    `now` is an instant handed in (None: no rule may speak of the present); `timezone` and `profile` come
    from the settings; `files` are the paths of the project's other files where a rule needs them.
    `generator` makes pages of the articles (None: newskit alone does), none before the dates that
    `waits_for` names as they are written, in lower case.
    """

    now: datetime | None = None
    timezone: str | None = None
    profile: str | None = None
    files: frozenset[str] | None = None
    generator: str | None = None
    waits_for: tuple[str, ...] = ()


NOWHERE = World()
