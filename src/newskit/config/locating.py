"""Where a value of the settings stands; asked only when something is wrong with it."""

from pathlib import Path

from newskit.config.settings import Settings
from newskit.text import LineIndex
from newskit.text.toml_keys import TomlPath, scan_toml

_PREFIXES: tuple[TomlPath, ...] = (("newskit",), ("tool", "newskit"))


def line_of(settings: Settings, path: TomlPath) -> tuple[str | None, int | None]:
    """The settings file and 1-based line of a value, else of the nearest table above it.

    Lists replace one another, so the nearest file that has the path has the value.
    """
    for length in range(len(path), 0, -1):
        for name in settings.files:
            line = _line(Path(settings.root, name), path[:length])
            if line:
                return name, line
    return (settings.files[0] if settings.files else None), None


def _line(file: Path, path: TomlPath) -> int | None:
    try:
        text = file.read_bytes().decode("utf-8-sig", "replace")
    except OSError:
        return None
    keys = scan_toml(text)
    places = (keys.get((*prefix, *path)) for prefix in _PREFIXES)
    place = next((one for one in places if one), None)
    return LineIndex(text).line_of(place.key.start) if place else None
