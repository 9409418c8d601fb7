"""What is asked of every file and what comes back, in tuples and strings alone.

These go between processes and into the cache, so nothing here imports rules or a parser.
"""

from typing import Any, NamedTuple

Failures = tuple[tuple[str, str, str], ...]


class Task(NamedTuple):
    """The command, and whether block hashes are wanted."""

    command: str
    blocks: bool = False


class FileResult(NamedTuple):
    """What one file gave; `failures` are (code, name, words) of rules that broke on it."""

    path: str
    digest: str
    facts: tuple[Any, ...]
    diagnostics: tuple[tuple[Any, ...], ...]
    failures: Failures = ()
    skipped: bool = False


class PairResult(NamedTuple):
    """What one pair gave; `digests` are those of original and translation.

    `idle` is what to say of suppressions on pair rules without effect here, if they have none in any pair.
    """

    original: str
    translation: str
    digests: tuple[str, str]
    diagnostics: tuple[tuple[Any, ...], ...]
    failures: Failures = ()
    idle: tuple[tuple[Any, ...], ...] = ()
