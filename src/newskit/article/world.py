"""What an article's rules may know of the world, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class World:
    """Facts from outside the file.

    `timezone`, `profile` and `dateline_styles` (by language, a style's name and its options) come from the
    settings; `house` is what they say of that profile themselves. `generator` makes pages of the articles
    (None: newskit alone does), none before the dates that `waits_for` names as they are written, in lower
    case.

    The present moment and other files are not among them: what is found in an article is kept, and the
    moment passes. Rules on facts know both.
    """

    timezone: str | None = None
    profile: str | None = None
    generator: str | None = None
    waits_for: tuple[str, ...] = ()
    house: tuple[tuple[str, str], ...] = ()
    dateline_styles: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


NOWHERE = World()
