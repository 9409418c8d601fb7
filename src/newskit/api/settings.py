"""The settings of a run, from cache where their files have not changed."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from newskit.cache import Cache, open_cache
from newskit.config import check_files, find, load, settings_key, to_plain
from newskit.config.build import build
from newskit.config.globs import WILDCARD
from newskit.config.settings import Origin, Settings
from newskit.messages import Message, render
from newskit.sources import relative

ROOT = Message("config-root", "root")
SETTINGS_FILE = Message("config-file", "settings")
NO_FILE = Message("config-no-file", "no file; newskit init writes one")


def project_folder(cwd: Path, named: Sequence[str]) -> Path:
    """A folder of the project that a run is about.

    The current folder; when no named path lies in its project, the folder of the first path.
    """
    root = find(cwd).root.as_posix()
    here = cwd.absolute()
    if not named or any(_is_below(root, here / name) for name in named):
        return cwd
    found = WILDCARD.search(named[0])
    above = named[0][: found.start()].replace("\\", "/").rpartition("/")[0] if found else named[0]
    path = here / above
    return path if path.is_dir() else path.parent


def _is_below(root: str, path: Path) -> bool:
    """Whether a path lies in the project as it is written; where a link leads is another question."""
    below = relative(root, str(path))
    return below != ".." and not below.startswith("../") and not Path(below).is_absolute()


def settings_of(cwd: Path, config: Path | None, *, use_cache: bool = True) -> tuple[Settings, Cache]:
    """The settings in force for a folder, and the cache of its project.

    Raises:
        UsageError: a settings file cannot be read or holds what it may not.
    """
    cache = open_cache(find(cwd).root.as_posix(), enabled=use_cache)
    kept = f"settings {build()}"  # presets and defaults are not part of the key
    settings = load(cwd, config_file=config, remembered=lambda key: cache.get(kept, key))
    key = settings_key(settings)
    if key and cache.get(kept, key) is None:
        _check_names(settings)
        cache.put(kept, key, to_plain(settings))
        cache.forget_others(kept, {key})
    check_files(settings)
    return settings, cache


def _check_names(settings: Settings) -> None:
    """Rules, formats and options that settings name must exist; asked once for each state of the files."""
    from newskit.api.names import known_names
    from newskit.checker.options import check_options
    from newskit.config import check_names

    check_names(settings, known_names(settings))
    check_options(settings)


def shown_settings(
    cwd: Path, config: Path | None, path: str | None, language: Callable[[str | None], str]
) -> str:
    """The settings in force for a path, one a line, each with where it came from.

    `language` gives the language of the words, from what the settings ask for.
    """
    from newskit.config import for_path, in_force

    settings, _ = settings_of(project_folder(cwd, [path] if path else []), config, use_cache=False)
    spoken = language(settings.messages)
    if path is not None:
        settings = for_path(settings, relative(settings.root, str(cwd.absolute() / path)))
    root, file = render(ROOT, spoken), render(SETTINGS_FILE, spoken)
    lines = [f"# {root}: {settings.root}"]
    lines += [f"# {file}: {name}" for name in settings.files or (render(NO_FILE, spoken),)]
    lines += [
        f"{s.key} = {json.dumps(s.value, ensure_ascii=False)}  # {_words(s.origin, spoken)}"
        for s in in_force(settings)
    ]
    return visible_lines(lines)


def _words(origin: Origin, language: str) -> str:
    """Where a setting came from, in a few words."""
    if origin.kind == "file":
        return f"{origin.detail}:{origin.line}" if origin.line else origin.detail
    return render(_guessed_or_given(origin), language)


def _guessed_or_given(origin: Origin) -> Message:
    if origin.kind == "guess" and origin.detail:
        return Message("config-guess", "guess from {mark}", {"mark": origin.detail})
    if origin.kind == "guess":
        return Message("config-guess-none", "guess: no mark of a site generator")
    if origin.kind == "preset":
        return Message("config-preset", "preset {name}", {"name": origin.detail})
    return Message("config-default", "default")


def visible_lines(lines: list[str]) -> str:
    """Lines for a terminal: what stands in them from files is made visible."""
    from newskit.reporters.visible import visible

    return "".join(f"{visible(line)}\n" for line in lines)
