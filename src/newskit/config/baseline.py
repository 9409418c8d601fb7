"""The file that says what stands in an archive already: where it is, and its bytes."""

import os
from pathlib import Path

from newskit.config.discovery import shown_path
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError

BASELINE_FILE = "newskit.baseline.json"
LARGEST = 64 * 1024 * 1024  # bytes: some 300,000 entries


def baseline_path(settings: Settings, cwd: Path, given: Path | None = None) -> Path:
    """The baseline that was named, else the one beside the settings file, else in the root."""
    if given is not None:
        return cwd.absolute() / given
    root = Path(settings.root)
    file = root / settings.files[0] if settings.files else root / BASELINE_FILE
    return Path(os.path.normpath(file.parent / BASELINE_FILE))


def shown_baseline(settings: Settings, path: Path) -> str:
    """The path as people see it: from the root."""
    return shown_path(Path(settings.root), path)


def read_baseline_bytes(settings: Settings, path: Path) -> bytes | None:
    """The bytes of a baseline; None when there is no such file.

    Raises:
        UsageError: it cannot be read, or is larger than 64 MiB.
    """
    name = shown_baseline(settings, path)
    try:
        with path.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or str(error)
        message = Message("baseline-unreadable", "it cannot be read: {problem}", {"problem": problem})
        raise UsageError(message, name) from None
    if len(data) > LARGEST:
        raise UsageError(Message("baseline-too-large", "a baseline has at most 64 MiB"), name)
    return data
