"""What a repository without settings is, from the marks that site generators leave."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEAD = 64 * 1024  # bytes of a marked file that are looked at
_MOST_FOLDERS = 50  # collections of a CMS, or folders that may hold a site
_MOST_LANGUAGES = 4  # folders of languages that are looked into
_BASE_URL = re.compile(rb"^[ \t]*[\"']?baseURL[\"']?[ \t]*[:=]", re.MULTILINE | re.IGNORECASE)
_CONTENT_DIR = re.compile(
    r"^[ \t]*[\"']?contentDir[\"']?[ \t]*[:=][ \t]*([\"']?)([^\"'#\r\n,]+)\1", re.MULTILINE | re.IGNORECASE
)
# As Hugo, Polyglot, Astro and Decap CMS call it.
_DEFAULT_LANGUAGE = re.compile(
    r"^[ \t]*[\"']?(?:defaultContentLanguage|default_lang|defaultLocale|default_locale)[\"']?[ \t]*[:=][ \t]*"
    r"[\"']?(pt(?:[-_][A-Za-z]{2})?)(?![\w-])",
    re.MULTILINE | re.IGNORECASE,
)
_FOLDER = re.compile(r"^[ \t]*(?:-[ \t]+)?folder:[ \t]*([\"']?)([^\"'#\r\n]+)\1", re.MULTILINE)
_TAG = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
# How the name of every mark begins.
_SITE_NAME = re.compile(
    r"hugo\.|config|archetypes|content|_config\.|_posts|_drafts|_articles|\.?eleventy|package\.json|astro\.|src$"
    r"|static|public|admin|source"
)
_NO_SITE = frozenset(
    {"node_modules", "vendor", "public", "_site", "dist", "test", "tests", "examples", "fixtures", "themes"}
)
_CONFIGS = ("toml", "yaml", "yml", "json")
_CMS_FOLDERS = ("static/admin", "public/admin", "admin", "src/admin", "src/static/admin", "source/admin")
CMS_FILES = tuple(f"{folder}/config.{suffix}" for folder in _CMS_FOLDERS for suffix in ("yml", "yaml"))


@dataclass(frozen=True, slots=True)
class Guess:
    """A preset, the mark it was guessed from (empty: none found), globs and pair patterns of the mark.

    `folder` is where in the repository the site lies, empty for the root; `original` the language of files
    without one, where the generator's settings say that it is a Portuguese.
    """

    preset: str
    mark: str = ""
    articles: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    folder: str = ""
    original: str = ""


def guess(root: Path) -> Guess:
    """The preset that fits a repository; newskit's own, over every Markdown file, when nothing tells.

    A generator's mark wins over a CMS's, because the generator gives the fields their meaning; the root
    over a folder below, where a site lies beside its program.
    """
    found = _guess_in(root, "")
    if found is None and (root / "articles").is_dir():
        return Guess("newskit", "articles/", ("articles/**/*.md",))
    below = (name for name in _folders_of(root) if _may_hold_a_site(root / name))
    found = found or next((one for name in below if (one := _guess_in(root, name))), None)
    return found or Guess("newskit")


def _may_hold_a_site(folder: Path) -> bool:
    """Whether the names in a folder are worth a closer look, which costs more."""
    try:
        return any(_SITE_NAME.match(name) or _TAG.fullmatch(name) for name in os.listdir(folder))  # noqa: PTH208
    except OSError:
        return False


def _guess_in(root: Path, folder: str) -> Guess | None:
    """What the marks in one folder tell."""
    start = f"{folder}/" if folder else ""
    here = root / folder
    for preset, marks in _MARKS.items():
        mark = next(marks(here), None)
        if mark:
            more = _content_folders(here, start) if preset == "hugo" else ()
            return Guess(preset, start + mark, more, folder=folder, original=_original(here, mark, preset))
    for mark in CMS_FILES:
        if os.path.isfile(f"{here}/{mark}"):  # noqa: PTH113 - quicker by the dozen
            folders = _collections(here / mark)
            # A CMS names folders from the root of the repository, wherever its own page lies.
            original = _original(here, mark, "decap")
            return Guess("decap", start + mark, _globs(folders), _pairs_in(folders), folder, original)
    return None


def _folders_of(root: Path) -> list[str]:
    """The folders in which a site may lie beside a program, by name."""
    try:
        with os.scandir(root) as entries:
            names = sorted(one.name for one in entries if one.is_dir(follow_symlinks=False))
    except (OSError, ValueError):
        return []
    return [name for name in names if name not in _NO_SITE and not name.startswith(".")][:_MOST_FOLDERS]


def _language_folders(folder: Path) -> list[str]:
    """The folders that are named like a language: pt, pt-br, zh_Hant."""
    return [name for name in _folders_of(folder) if _TAG.fullmatch(name)]


def _hugo(root: Path) -> Iterator[str]:
    yield from _files(root, tuple(f"{start}hugo.{one}" for start in _HUGO_FOLDERS for one in _CONFIGS))
    for name in (f"{start}config.{one}" for start in _HUGO_FOLDERS for one in _CONFIGS):
        if _BASE_URL.search(_head(root / name)):
            yield name
    yield from _folders(root, ("archetypes",))
    yield from _files(
        root,
        ("content/_index.md", *(f"content/{one}/_index.md" for one in _language_folders(root / "content"))),
    )


def _jekyll(root: Path) -> Iterator[str]:
    yield from _files(root, ("_config.yml", "_config.yaml"))
    yield from _folders(root, ("_posts", "_drafts", "_articles"))
    languages = _language_folders(root)[:_MOST_LANGUAGES]
    yield from _folders(root, tuple(f"{one}/_posts" for one in languages))
    sections = (f"{one}/{below}/_posts" for one in languages for below in _folders_of(root / one))
    yield from _folders(root, tuple(sections))


def _eleventy(root: Path) -> Iterator[str]:
    yield from _files(
        root, (".eleventy.js", *(f"eleventy.config.{suffix}" for suffix in ("js", "mjs", "cjs", "ts")))
    )
    if b'"@11ty/eleventy"' in _head(root / "package.json"):
        yield "package.json"


def _astro(root: Path) -> Iterator[str]:
    yield from _files(root, tuple(f"astro.config.{suffix}" for suffix in ("mjs", "js", "ts", "mts", "cjs")))
    yield from _folders(root, ("src/content",))


_HUGO_FOLDERS = ("", "config/_default/", "config/")
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


def _hugo_settings(site: Path) -> str:
    """The settings of a Hugo site, however they are shared out over files."""
    names = [f"{at}{name}.{one}" for at in _HUGO_FOLDERS for name in _HUGO_FILES for one in _CONFIGS]
    return "\n".join(_head(site / name).decode("utf-8", "replace") for name in names)


def _original(site: Path, mark: str, preset: str) -> str:
    """The language of files that name none, where it is a Portuguese."""
    text = _hugo_settings(site) if preset == "hugo" else _head(site / mark).decode("utf-8", "replace")
    found = _DEFAULT_LANGUAGE.search(text)
    return found[1].replace("_", "-") if found else ""


def _content_folders(site: Path, start: str) -> tuple[str, ...]:
    """Globs of content folders of a Hugo site that do not lie in content/, as settings name them."""
    text = _hugo_settings(site)
    named = _inside(found.group(2) for found in _CONTENT_DIR.finditer(text))
    outside = [one for one in named if one.split("/")[0] != "content"]
    if not outside:
        return ()
    return tuple(f"{start}{one}/**/*.{{md,markdown}}" for one in ("content", *outside))


_HUGO_FILES = ("hugo", "config", "languages")


def _collections(file: Path) -> tuple[str, ...]:
    """The folders inside the project that a CMS configuration names for its collections.

    Those whose translations share one file (`single_file`) are left out: such a file is no article.
    """
    text = _head(file).decode("utf-8", "replace").replace("\r\n", "\n")
    above, *each = re.split(r"^(?=[ \t]*-[ \t]+(?:name|label):)", text, flags=re.MULTILINE)
    shared = _structure(above)
    kept = [one for one in each if not _is_single_file(one, shared)]
    found = (match.group(2) for one in kept for match in _FOLDER.finditer(one))
    loose = (match.group(2) for match in _FOLDER.finditer(above))
    return _inside((*loose, *found))


def _structure(text: str) -> str:
    found = re.search(r"^[ \t]*structure:[ \t]*[\"']?(\w+)", text, re.MULTILINE)
    return found[1] if found else ""


def _is_single_file(collection: str, shared: str) -> bool:
    own = _structure(collection)
    uses = re.search(r"^[ \t]*i18n:(?![ \t]*false)", collection, re.MULTILINE)
    return (own or (shared if uses else "")) == "single_file"


def _inside(folders: Iterator[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Folders without slashes around, each once, none that leads out of the project."""
    clean = (one.strip().replace("\\", "/").removeprefix("./").strip("/") for one in folders)
    kept = dict.fromkeys(one for one in clean if one and not _leads_out(one))
    return tuple(kept)[:_MOST_FOLDERS]


def _leads_out(folder: str) -> bool:
    return ".." in folder.split("/") or re.match(r"[A-Za-z]:", folder) is not None or "{{" in folder


def _globs(folders: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{folder}/**/*.{{md,markdown,mdx}}" for folder in folders)


def _pairs_in(folders: tuple[str, ...]) -> tuple[str, ...]:
    """Where a CMS keeps translations of a collection in a folder for each language."""
    return tuple(f"{folder}/{{language}}/{{path}}" for folder in folders)
