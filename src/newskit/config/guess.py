"""What a repository without settings is, from the marks that site generators leave."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEAD = 64 * 1024  # bytes of a marked file that are looked at
_MOST_FOLDERS = 50  # collections of a CMS that are taken over
_BASE_URL = re.compile(rb"^[ \t]*[\"']?baseURL[\"']?[ \t]*[:=]", re.MULTILINE | re.IGNORECASE)
_FOLDER = re.compile(r"^[ \t]*(?:-[ \t]+)?folder:[ \t]*([\"']?)([^\"'#\r\n]+)\1", re.MULTILINE)
_DECAP_FILES = (
    "static/admin/config.yml",
    "public/admin/config.yml",
    "admin/config.yml",
    "src/admin/config.yml",
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A preset, the mark it was guessed from (empty: none found) and globs when the mark gives them."""

    preset: str
    mark: str = ""
    articles: tuple[str, ...] = ()


def guess(root: Path) -> Guess:
    """The preset that fits a repository; newskit's own, over every Markdown file, when nothing tells.

    A generator's mark wins over a CMS's, because the generator gives the fields their meaning.
    """
    for preset, marks in _MARKS.items():
        mark = next(marks(root), None)
        if mark:
            return Guess(preset, mark)
    for mark in _DECAP_FILES:
        if (root / mark).is_file():
            return Guess("decap", mark, _collection_globs(root / mark))
    if (root / "articles").is_dir():
        return Guess("newskit", "articles/", ("articles/**/*.md",))
    return Guess("newskit")


def _hugo(root: Path) -> Iterator[str]:
    yield from _files(root, ("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default/hugo.toml"))
    for name in ("config.toml", "config.yaml", "config.yml", "config.json", "config/_default/config.toml"):
        if _BASE_URL.search(_head(root / name)):
            yield name
    yield from _folders(root, ("archetypes",))


def _jekyll(root: Path) -> Iterator[str]:
    yield from _files(root, ("_config.yml", "_config.yaml"))
    yield from _folders(root, ("_posts",))


def _eleventy(root: Path) -> Iterator[str]:
    yield from _files(
        root, (".eleventy.js", *(f"eleventy.config.{suffix}" for suffix in ("js", "mjs", "cjs", "ts")))
    )


def _astro(root: Path) -> Iterator[str]:
    yield from _files(root, tuple(f"astro.config.{suffix}" for suffix in ("mjs", "js", "ts", "mts", "cjs")))
    yield from _folders(root, ("src/content",))


_MARKS: dict[str, Callable[[Path], Iterator[str]]] = {
    "hugo": _hugo,
    "jekyll": _jekyll,
    "eleventy": _eleventy,
    "astro": _astro,
}


def _files(root: Path, names: tuple[str, ...]) -> Iterator[str]:
    return (name for name in names if os.path.isfile(f"{root}/{name}"))  # noqa: PTH113 - quicker by the dozen


def _folders(root: Path, names: tuple[str, ...]) -> Iterator[str]:
    return (name + "/" for name in names if (root / name).is_dir())


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_HEAD)
    except OSError:
        return b""


def _collection_globs(file: Path) -> tuple[str, ...]:
    """Globs of the folders inside the project that a CMS configuration names."""
    text = _head(file).decode("utf-8", "replace")
    folders = (found.group(2).strip().strip("/") for found in _FOLDER.finditer(text))
    kept = dict.fromkeys(folder for folder in folders if folder and ".." not in folder.split("/"))
    return tuple(f"{folder}/**/*.{{md,markdown,mdx}}" for folder in list(kept)[:_MOST_FOLDERS])
