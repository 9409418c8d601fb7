"""Changes as a unified diff that `git apply` takes."""

import difflib
import re

_LINES = re.compile(r"[^\n]*\n|[^\n]+$")
_NEEDS_QUOTES = re.compile(r"[\x00-\x1f\x7f\"\\]")


def unified_diff(path: str, before: str, after: str) -> str:
    """The diff of one file; empty when nothing changed.

    Carriage returns and missing final newlines are kept apart.
    """
    lines = list(
        difflib.unified_diff(
            _split(before), _split(after), _name(f"a/{path}"), _name(f"b/{path}"), lineterm="\n", n=3
        )
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _split(text: str) -> list[str]:
    """Lines at line feeds alone, as git sees them.

    Str.splitlines would also break at U+2028 and form feeds.
    """
    return _LINES.findall(text)


def _name(path: str) -> str:
    """A file name as git writes it: quoted where it holds controls, quotes or backslashes."""
    if not _NEEDS_QUOTES.search(path):
        return path
    return '"' + "".join(_escaped(character) for character in path) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return f"\\{ord(character):03o}" if ord(character) < 0x20 or ord(character) == 0x7F else character
