"""Files and git: which files to read, reading them, writing them whole, what changed since when."""

from newskit.sources.arguments import Chosen, choose
from newskit.sources.creating import make_folder, write_new
from newskit.sources.disk import Kind, LocalDisk
from newskit.sources.git import GitFailure, changed_since, commit_of, file_at, last_commit
from newskit.sources.presence import Presence, Standing
from newskit.sources.reading import Unreadable, read_bytes
from newskit.sources.replacing import Refused, Replaced, replace, sweep
from newskit.sources.safety import inside, relative
from newskit.sources.standing import below_git, is_there, names_in, repository_of
from newskit.sources.walking import FileFound, PassedOver, Walk, found_file, walk

__all__ = [
    "Chosen",
    "FileFound",
    "GitFailure",
    "Kind",
    "LocalDisk",
    "PassedOver",
    "Presence",
    "Refused",
    "Replaced",
    "Standing",
    "Unreadable",
    "Walk",
    "below_git",
    "changed_since",
    "choose",
    "commit_of",
    "file_at",
    "found_file",
    "inside",
    "is_there",
    "last_commit",
    "make_folder",
    "names_in",
    "read_bytes",
    "relative",
    "replace",
    "repository_of",
    "sweep",
    "walk",
    "write_new",
]
