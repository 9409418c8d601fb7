"""The settings of a project: from its file, or guessed from what the repository looks like."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from newskit.config.discovery import find
from newskit.config.document import read_bytes_of
from newskit.config.remember import recalled
from newskit.config.settings import Origin, PairSettings, Settings

Remembered = Callable[[str], object | None]


def load(start: Path, *, config_file: Path | None = None, remembered: Remembered | None = None) -> Settings:
    """The settings in force for the project that holds `start`.

    `config_file` is read in place of the project's own file; the root stays where it is. `remembered` is
    asked for what `to_plain` made of these settings before, by `settings_key`; then neither a validator nor
    a TOML reader is imported.

    Raises:
        UsageError: a settings file cannot be read or holds what it may not; with its path and line.
    """
    project = find(start)
    file = config_file.absolute() if config_file else project.file
    if file is None:
        return _guessed(project.root)
    data = read_bytes_of(project.root, file)
    known = recalled(remembered, project.root, file, data) if remembered else None
    return known or _read(project.root, file, data)


def _guessed(root: Path) -> Settings:
    from newskit.config.guess import guess

    found = guess(root)
    settings = preset_settings(root, found.preset, found.folder)
    origin = Origin("guess", found.mark)
    origins = {**settings.origins, "preset": origin, "articles": origin}
    pairs = settings.pairs
    if found.pairs:
        pairs = replace(pairs, preset_patterns=tuple(dict.fromkeys((*found.pairs, *pairs.preset_patterns))))
        origins["pairs.preset_patterns"] = origin
    if found.original:
        pairs = replace(pairs, original=found.original)
        origins["pairs.original"] = origin
    return replace(settings, articles=found.articles or settings.articles, pairs=pairs, origins=origins)


def preset_settings(root: Path, name: str, folder: str = "") -> Settings:
    """The settings that a preset stands for, before any file is read; `folder` is where the site lies."""
    from newskit.config.presets import PRESETS

    preset = PRESETS[name].below(folder)
    origin = Origin("preset", preset.name)
    keys = (
        "articles",
        "exclude",
        "required",
        "known",
        "loose_dates",
        "id_from_path",
        "brakes",
        "brake_paths",
        "spelled_dates",
        "date_words",
        "pairs.preset_patterns",
        "pairs.same_address",
    )
    named = (*keys, *(f"fields.{field}" for field in preset.fields.names))
    return Settings(
        root=root.as_posix(),
        preset=preset.name,
        articles=preset.articles,
        exclude=preset.exclude,
        fields=preset.fields,
        pairs=PairSettings(preset_patterns=preset.pairs, same_address=preset.same_address),
        origins={} if preset.name == "newskit" else dict.fromkeys(named, origin),
    )


def _read(root: Path, file: Path, data: bytes) -> Settings:
    """Read, validate and merge a file and all it extends."""
    from newskit.config.applying import applied
    from newskit.config.chain import merged, read_chain
    from newskit.config.validating import file_origins, valid_table

    documents = read_chain(root, file, data)
    table: dict[str, Any] = {}
    for document in reversed(documents):
        table = merged(valid_table(root, document), table)
    settings = preset_settings(root, table.get("preset", "newskit"))
    return replace(
        applied(settings, table),
        files=tuple(document.name for document in documents),
        digests=tuple(document.digest for document in documents),
        articles_set="articles" in table,
        origins={**settings.origins, **file_origins(documents, table)},
    )
