"""Something made of settings, made once for a run: files come in long runs of equal settings."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from newskit.config.settings import Settings

T = TypeVar("T")
_KEPT = 8  # sets of settings, one for each combination of overrides


def once(make: Callable[[Settings], T]) -> Callable[[Settings], T]:
    """Keep what a function made for the last few settings.

    Settings are known by identity: `for_path` gives the same object for the same overrides, and a new run
    reads its own.
    """
    last: list[tuple[Settings, T]] = []

    @wraps(make)
    def made(settings: Settings) -> T:
        for known, value in last:
            if known is settings:
                return value
        value = make(settings)
        last[:] = [(settings, value), *last[: _KEPT - 1]]
        return value

    return made
