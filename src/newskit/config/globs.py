r"""Globs over paths with /: `**` any folders, `*` and `?` within a name, `[a-z]`, `{a,b}`.

A glob is relative to the project root and case counts, on every system. `\` is read as /, so that a
settings file written on Windows means the same elsewhere; a special character is meant literally inside
brackets: `[*]`. A glob whose last name has no wildcard also matches everything below the folder of that
name.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

_MOST = 1000  # globs that braces may expand to; braces beyond are taken literally
_BRACES = re.compile(r"\{([^{}]*,[^{}]*)\}")
_PIECE = re.compile(r"\*+|\?|\[[!^]?\]?[^\]/]*\]|\[|[^*?\[]+")
WILDCARD = re.compile(r"[*?\[{]")


def start_of(glob: str) -> str:
    """The folders that a glob names before its first wildcard, with / at the end; empty for the root."""
    plain = _normal(glob)
    found = WILDCARD.search(plain)
    folders, slash, _ = plain[: found.start() if found else len(plain)].rpartition("/")
    return folders + slash


def matches(globs: Sequence[str], path: str) -> bool:
    """Whether any of the globs matches a path that is relative to the root."""
    return bool(globs) and _compiled(tuple(globs)).fullmatch(path) is not None


@lru_cache(maxsize=256)
def _compiled(globs: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all globs.

    Braces are expanded first; what is left is matched without backtracking over more than one wildcard at a
    time (atomic groups commit to the leftmost match, as a glob may), so that no glob is slow on any path.
    """
    each = [_translated(plain) for glob in globs for plain in _expanded(_normal(glob))]
    return re.compile("|".join(each), re.DOTALL)


def _normal(glob: str) -> str:
    """A glob with /, without ./ or / in front; a / at the end means everything below."""
    glob = glob.replace("\\", "/")
    while glob.startswith(("./", "/")):
        glob = glob[1:] if glob.startswith("/") else glob[2:]
    return glob + "**" if glob.endswith("/") else glob


def _expanded(glob: str) -> list[str]:
    """The globs that braces stand for."""
    done: list[str] = []
    waiting = [glob]
    while waiting:
        current = waiting.pop()
        braces = _BRACES.search(current)
        options = braces.group(1).split(",") if braces else []
        if not braces or len(done) + len(waiting) + len(options) > _MOST:
            done.append(current)
        else:
            waiting += [current[: braces.start()] + option + current[braces.end() :] for option in options]
    return done


def _translated(glob: str) -> str:
    """The pattern of a glob without braces: runs of names between `**`, each as far left as it can be."""
    runs = _runs(glob)
    if not glob:
        return r"(?!)"
    last = runs[-1]
    end = r"(?:/.*)?" if last and not WILDCARD.search(last[-1]) else ""
    if len(runs) == 1:
        return _names(last) + end
    first = _names(runs[0]) + "/" if runs[0] else ""
    middle = "".join(rf"(?>(?:[^/]+/)*?{_names(run)}/)" for run in runs[1:-1])
    return first + middle + (rf"(?:[^/]+/)*{_names(last)}{end}" if last else ".+")


def _runs(glob: str) -> list[list[str]]:
    """The names between the `**` of a glob; several `**` in a row are one."""
    runs: list[list[str]] = [[]]
    for name in glob.split("/"):
        if name != "**":
            runs[-1].append(name)
        elif len(runs) == 1 or runs[-1]:
            runs.append([])
    return runs


def _names(names: list[str]) -> str:
    return "/".join(map(_name, names))


def _name(name: str) -> str:
    """The pattern of one name of a path."""
    chunks = [""]
    for piece in _PIECE.findall(name):
        if piece.startswith("*"):
            chunks.append("")
        else:
            chunks[-1] += _chunk(piece)
    if len(chunks) == 1:
        return chunks[0]
    middle = "".join(rf"(?>[^/]*?{chunk})" for chunk in chunks[1:-1] if chunk)
    return chunks[0] + middle + rf"[^/]*{chunks[-1]}"


def _chunk(piece: str) -> str:
    """The pattern of a stretch without `*`."""
    if piece == "?":
        return "[^/]"
    if piece.startswith("[") and len(piece) > 2:
        return _class(piece)
    return re.escape(piece)


def _class(piece: str) -> str:
    """The pattern of a bracket expression; a range that runs backwards is left out."""
    inside = piece[1:-1]
    negated = inside[:1] in {"!", "^"} and len(inside) > 1
    members = _members(inside[1:] if negated else inside)
    if not members:
        return re.escape(piece)
    return rf"(?!/)[{'^' if negated else ''}{members}]"


def _members(inside: str) -> str:
    members = ""
    at = 0
    while at < len(inside):
        if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            low, high = inside[at], inside[at + 2]
            members += f"{re.escape(low)}-{re.escape(high)}" if low <= high else ""
            at += 3
        else:
            members += re.escape(inside[at])
            at += 1
    return members
