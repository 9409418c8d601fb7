"""The files that a story names: pictures, and the files of related stories.

What a generator makes of an address decides where its file lies. Only what is certain is told: a path from
the article where that is how it is read, and an address from the root of the site whose first folder is
there. Everything else (web addresses, templates, aliases) passes in silence.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import unquote

from newskit.article import Facts, Stated
from newskit.article.facts import LONGEST_PATH
from newskit.index.trouble import Trouble
from newskit.sources import Standing

Look = Callable[[str], Standing]

_NOT_A_PATH = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|[#@~$?]|.*(?:\{\{|\{%|\$\{|\\|<%|\x00)", re.DOTALL)
# Where each generator keeps what it copies as it is, from the root of the site.
_STATIC: dict[str, tuple[str, ...]] = {
    "newskit": ("",),
    "hugo": ("static",),
    "jekyll": ("",),
    "eleventy": ("", "public"),
    "astro": ("public",),
    "decap": ("static", "public"),
}
# Further folders whose content sites serve from their root: what is found there is not missing.
_SERVED = (
    *("", "static", "public", "assets", "content", "source"),
    *("src", "src/assets", "src/static", "src/public"),
)


def missing_files(facts: Facts, preset: str, look: Look) -> Iterator[Trouble]:
    """Pictures that are not there, and files of related stories that are not there."""
    for stated in facts.stated("images.file", "image", "related.file"):
        if not 0 < len(stated.value) <= LONGEST_PATH or _NOT_A_PATH.match(stated.value):
            continue
        if stated.field == "related.file":
            yield from _related(facts, stated, look)
        elif stated.value.startswith("/"):
            yield from _from_root(facts, stated, preset, look)
        else:
            yield from _from_article(facts, stated, preset, look)


def _related(facts: Facts, stated: Stated, look: Look) -> Iterator[Trouble]:
    paths = [_joined(posixpath.dirname(facts.path), name) for name in _names(stated.value)]
    inside = [path for path in paths if path is not None]
    if not inside:
        yield _trouble("broken-related-file", facts, stated, "outside")
    else:
        yield from _absent("broken-related-file", facts, stated, inside, look)


def _from_article(facts: Facts, stated: Stated, preset: str, look: Look) -> Iterator[Trouble]:
    """A path from the article's folder; one that leads out of the project is another rule's business."""
    folder = posixpath.dirname(facts.path)
    inside = [path for name in _names(stated.value) if (path := _joined(folder, name)) is not None]
    if not inside or not _is_certain(facts.path, stated.value, preset, look):
        return
    if not _is_served(facts, stated.value, preset, look):
        yield from _absent("missing-image", facts, stated, inside, look)


def _is_certain(path: str, written: str, preset: str, look: Look) -> bool:
    """Whether a path means what it says from the article's folder.

    Elsewhere it means it from the address of the page, which need not be like the path of the file; then it
    counts where it begins with a folder beside the article.
    """
    folder, name = posixpath.split(path)
    if preset in ("newskit", "astro") or (preset == "hugo" and name.startswith("index.")):
        return True
    first = posixpath.normpath(written).split("/")[0]
    return (
        "/" in written and first not in ("..", ".") and look(posixpath.join(folder, first)).kind == "folder"
    )


def _is_served(facts: Facts, written: str, preset: str, look: Look) -> bool:
    """Whether a path that is not beside the article is found where else its generator looks."""
    if preset != "hugo":
        return False
    folder = posixpath.dirname(facts.path)
    page = folder.partition("content/")[2]
    places = [f"{base}/{page}" for base in ("static", "assets")] + ["static", "assets"]
    places += [other for other in _other_languages(folder) if other != folder]
    return any(_is_file(place, written, look) for place in places)


def _other_languages(folder: str) -> Iterator[str]:
    """The same folder of the other languages: Hugo shares the files of a page among its translations."""
    parts = folder.split("/")
    for at, part in enumerate(parts):
        if re.fullmatch(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?", part):
            for other in ("en", "pt", "pt-br", "pt-pt", "en-us", "en-gb"):
                yield "/".join((*parts[:at], other, *parts[at + 1 :]))


def _from_root(facts: Facts, stated: Stated, preset: str, look: Look) -> Iterator[Trouble]:
    """An address from the root of the site, whose first folder is where the generator keeps such files."""
    written = stated.value.lstrip("/")
    sites = _above(facts.path)
    served = (posixpath.join(site, base) for site in sites for base in _SERVED)
    if any(_is_file(place, path, look) for place in served for path in (written, _without_first(written))):
        return
    for site in sites:
        for base in _STATIC.get(preset, ()):
            place = posixpath.join(site, base)
            first = posixpath.join(place, written.split("/")[0]) if "/" in written else place
            if first.strip("/") and look(first).kind == "folder":
                paths = [path for name in _names(written) if (path := _joined(place, name)) is not None]
                yield from _absent("missing-image", facts, stated, paths, look)
                return


def _without_first(path: str) -> str:
    """The path without its first part, which may be the folder of the site or a language in its address."""
    return path.partition("/")[2]


def _is_file(place: str, written: str, look: Look) -> bool:
    paths = (_joined(place, name) for name in _names(written))
    return any(path is not None and look(path) == Standing("file", path) for path in paths)


def _above(path: str) -> list[str]:
    """The folders above a file, the root of the project first."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[:depth]) for depth in range(len(parts) + 1)]


def _absent(kind: str, facts: Facts, stated: Stated, asked: Sequence[str], look: Look) -> Iterator[Trouble]:
    """What is told of a file that was looked for under several names."""
    seen = [(look(path), path) for path in asked]
    if any(each == Standing("file", path) for each, path in seen):
        return
    other = next((each for each, path in seen if each.is_other_case(path)), None)
    if other is not None:
        yield _trouble(kind, facts, stated, "case", written=posixpath.basename(other.path))
    elif any(each.kind == "folder" for each, _ in seen):
        yield _trouble(kind, facts, stated, "folder")
    else:
        yield _trouble(kind, facts, stated)


def _trouble(kind: str, facts: Facts, stated: Stated, variant: str = "", **values: str) -> Trouble:
    return Trouble(kind, facts.path, stated.place, {"file": stated.value, **values}, variant)


def _names(written: str) -> tuple[str, ...]:
    """What a file can be called that is written so: as it stands, as an address, without # and ? parts."""
    cut = re.split(r"[?#]", written, maxsplit=1)[0]
    spellings = dict.fromkeys((written, unquote(written), cut, unquote(cut)))
    return tuple(name for name in spellings if name.strip("/"))


def _joined(folder: str, name: str) -> str | None:
    """A path from the root of the project; None when it leads out of it."""
    if "\x00" in name:
        return None
    path = posixpath.normpath(posixpath.join(folder, name.lstrip("/")))
    return None if path == ".." or path.startswith(("../", "/")) else path
