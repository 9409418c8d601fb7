"""An ordinary command line, read without Typer.

Only what is plainly right is read here: known long options with their values, flags, paths. Anything else
(help, an unknown option, a missing value, a value that looks like an option) is left to Typer, which knows
how to say what is wrong. A property test holds the two to the same answer.
"""

import os
import re
from collections.abc import Sequence
from typing import Any, TypeVar

from newskit.cli.declared import CONVERT, Declared, declarations, long_name

T = TypeVar("T")
_NUMBER = re.compile(r"[0-9]{1,9}")


class _NotPlainError(Exception):
    """The command line is not ordinary."""


def read(options: type[T], arguments: Sequence[str]) -> T | None:
    """The options of a command line; None when Typer must look at it."""
    known = declarations(options)
    try:
        values = _Reader(known).read(arguments)
        values |= _from_environment(known, values)
        return options(**values)
    except _NotPlainError:
        return None


class _Reader:
    """Takes the words of a command line one after the other."""

    def __init__(self, known: dict[str, tuple[Declared, Any]]) -> None:
        self._known = known
        self._names = {long_name(n): n for n, (d, _) in known.items() if not d.positional}
        self._names |= {d.short: n for n, (d, _) in known.items() if d.short}
        self._values: dict[str, Any] = {}
        self._positional: list[str] = []

    def read(self, arguments: Sequence[str]) -> dict[str, Any]:
        """The values given, by the names of the fields."""
        words = list(reversed(arguments))
        while words:
            word = words.pop()
            if word == "--":
                raise _NotPlainError
            if word == "-" or not word.startswith("-"):
                self._positional.append(word)
            else:
                self._option(word, words)
        return self._values | self._arguments()

    def _option(self, word: str, words: list[str]) -> None:
        spelling, sign, given = word.partition("=")
        name = self._names.get(spelling)
        if name is None or (sign and not spelling.startswith("--")):
            raise _NotPlainError
        declared, _ = self._known[name]
        if declared.kind is bool:
            if sign:
                raise _NotPlainError
            self._values[name] = True
            return
        if not sign:
            given = words.pop() if words else ""
        if given.startswith("-") or not given:
            raise _NotPlainError
        self._put(name, declared, given)

    def _put(self, name: str, declared: Declared, given: str) -> None:
        if declared.many:
            self._values[name] = (*self._values.get(name, ()), given)
        else:
            self._values[name] = _converted(declared, given)

    def _arguments(self) -> dict[str, Any]:
        places = [name for name, (declared, _) in self._known.items() if declared.positional]
        if not self._positional:
            return {}
        if len(places) != 1:
            raise _NotPlainError
        if self._known[places[0]][0].many:
            return {places[0]: tuple(self._positional)}
        if len(self._positional) != 1:
            raise _NotPlainError
        return {places[0]: self._positional[0]}


def _converted(declared: Declared, given: str) -> Any:
    if declared.kind is int and (not _NUMBER.fullmatch(given) or int(given) < (declared.least or 0)):
        raise _NotPlainError
    return CONVERT[declared.kind](given)


def _from_environment(known: dict[str, tuple[Declared, Any]], values: dict[str, Any]) -> dict[str, Any]:
    """What environment variables stand in for."""
    found = {name: os.environ.get(d.env) for name, (d, _) in known.items() if d.env and name not in values}
    return {name: value for name, value in found.items() if value}
