"""What surrounds the articles whose facts are judged, and what comes of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from newskit.checker.task import Failures
from newskit.config.settings import Settings
from newskit.sources import Standing

if TYPE_CHECKING:
    from newskit.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds the articles of a run.

    `look` tells what stands at a path from the root; `now` is the present moment, None where nothing may be
    said of it. `project` asks for the project rules: over "all" articles, over those "chosen" whatever else
    there is, or not at all (""); `elsewhere` are ids of articles outside the project's globs.
    """

    settings: Settings
    command: str
    look: Callable[[str], Standing]
    now: datetime | None = None
    project: str = ""
    elsewhere: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Judged:
    """The diagnostics, and the rules that broke as in the results of files."""

    diagnostics: Sequence["Diagnostic"] = ()
    failures: Failures = ()
