"""Options of a command, declared once as the fields of a dataclass.

The declaration is read twice: by `signature`, which makes a Typer command of it (help, completion, every
error), and by `quick`, which reads an ordinary command line without Typer: importing it costs a hook more
than checking a file.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Declared:
    """One option or argument: its type, how often it may come, and what help says.

    `kind` is str, int, bool or Path; `least` the smallest number; `env` an environment variable that stands
    in.
    """

    help: str
    kind: type = str
    metavar: str | None = None
    many: bool = False
    positional: bool = False
    short: str | None = None
    env: str | None = None
    least: int | None = None


def option(
    help: str,  # noqa: A002 - the word of Typer and argparse
    *,
    kind: type = str,
    metavar: str | None = None,
    default: Any = None,
    many: bool = False,
    short: str | None = None,
    env: str | None = None,
    least: int | None = None,
) -> Any:
    """A dataclass field that is an option.

    Without a default it is None, a flag False, a repeatable one empty.
    """
    declared = Declared(help, kind, metavar, many, positional=False, short=short, env=env, least=least)
    return _field(declared, default)


def argument(help: str, *, metavar: str, default: Any = None, many: bool = False) -> Any:  # noqa: A002 - as above
    """A dataclass field that is a positional argument."""
    return _field(Declared(help, str, metavar, many, positional=True), default)


def _field(declared: Declared, default: Any) -> Any:
    if declared.many:
        return field(default=(), metadata={"declared": declared})
    return field(default=False if declared.kind is bool else default, metadata={"declared": declared})


def declarations(options: type) -> dict[str, tuple[Declared, Any]]:
    """Every declared field of a dataclass with its default."""
    return {f.name: (f.metadata["declared"], f.default) for f in fields(options)}


def long_name(name: str) -> str:
    """The option of a field: fail_on is --fail-on."""
    return "--" + name.replace("_", "-")


Convert = Callable[[str], Any]
CONVERT: dict[type, Convert] = {str: str, int: int, Path: Path}
