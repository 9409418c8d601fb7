"""Settings that are read and have no effect yet: a check that silently checks less is worse than none."""

from collections.abc import Callable, Iterator

from newskit.config.settings import Settings
from newskit.messages import Message

_LATER: tuple[tuple[tuple[str, ...], Callable[[Settings], object]], ...] = (
    (("pairs", "glossary"), lambda settings: settings.pairs.glossary),
)


def without_effect(settings: Settings) -> Iterator[tuple[Message, str | None, int | None]]:
    """What to say of each such setting, and where it stands."""
    for path, is_set in _LATER:
        if is_set(settings):
            from newskit.config.locating import line_of

            file, line = line_of(settings, path)
            values = {"setting": ".".join(path)}
            yield (
                Message("setting-without-effect", 'the setting "{setting}" has no effect yet', values),
                file,
                line,
            )
