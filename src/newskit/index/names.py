"""Names that are safe in an address, in a file system and in a zip."""

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote

from newskit.article import Article

_LONGEST = 100  # characters of a slug; a file name may take 255 bytes and carries endings too
_LONGEST_PART = 200  # bytes of one part of a path
_NOT_SLUG = re.compile("[^a-z0-9]+")
_NOT_FILE = re.compile(r"[^A-Za-z0-9._-]+")
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}-")
_FORBIDDEN = re.compile('[\x00-\x1f\x7f\\\\/:*?"<>|]')
# Names that Windows keeps for devices, with any ending.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")},
)


def slugify(text: str) -> str:
    """The text in [a-z0-9-]: accents dropped, everything else a hyphen; cut with a hash when long."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    slug = _NOT_SLUG.sub("-", plain).strip("-")
    if len(slug) > _LONGEST:
        slug = f"{slug[: _LONGEST - 9].rstrip('-')}-{_hash(text)[:8]}"
    return f"{slug}-" if is_device(slug) else slug


def is_device(name: str) -> bool:
    """Whether Windows keeps the name for a device."""
    return name.partition(".")[0].casefold() in _DEVICES


def stem(path: str, language: str) -> str:
    """The name of a file without ending and language; of an index file, the name of its folder.

    Jekyll's posts carry their day before the name.
    """
    pure = PurePosixPath(path)
    name = pure.name.split(".")
    parts = name[:-1] if len(name) > 1 else name
    if len(parts) > 1 and _is_tag_of(parts[-1], language):
        parts = parts[:-1]
    if parts in (["index"], ["_index"]) and pure.parent.name:
        return pure.parent.name
    whole = ".".join(parts)
    return (_DAY.sub("", whole, count=1) or whole) if "_posts" in pure.parts else whole


def slug_of(article: Article, language: str, story_id: str) -> str:
    """The last part of an address: the slug, else the file's name, else the id, else a hash of the path."""
    written = article.slug.value if article.slug else ""
    candidates = (written, stem(article.path, language), story_id)
    fallback = _hash(article.path)[:16]
    return next((slug for text in candidates if (slug := slugify(text))), fallback)


def _is_tag_of(part: str, language: str) -> bool:
    lower = part.lower().replace("_", "-")
    return lower in (language.lower(), language.split("-", maxsplit=1)[0].lower())


def file_name(path: str) -> str:
    """The name of a picture in [A-Za-z0-9._-], its ending kept."""
    name = _NOT_FILE.sub(
        "-", unicodedata.normalize("NFKD", PurePosixPath(path).name).encode("ascii", "ignore").decode()
    )
    base, dot, ending = name.strip("-.").rpartition(".")
    base, ending = (base, ending) if dot else (ending, "")
    kept = f"{base[:_LONGEST]}.{ending[:16]}" if ending else base[:_LONGEST]
    return kept or "file"


def safe_parts(path: str) -> tuple[str, ...] | None:
    """The parts of the path of an address as names of folders; None when one of them cannot be a name."""
    parts = tuple(
        unicodedata.normalize("NFC", unquote(part, errors="surrogateescape"))
        for part in path.split("/")
        if part
    )
    return parts if all(is_safe_part(part) for part in parts) else None


def is_safe_part(part: str) -> bool:
    """Whether every file system takes the name as it is."""
    try:
        size = len(part.encode())
    except UnicodeEncodeError:
        return False
    return (
        0 < size <= _LONGEST_PART
        and part not in (".", "..")
        and not part.endswith((".", " "))
        and not _FORBIDDEN.search(part)
        and not is_device(part)
    )


def is_safe_name(name: str) -> bool:
    """Whether a path in a bundle stays inside it, whatever system unpacks it."""
    return bool(name) and all(is_safe_part(part) for part in name.split("/"))


def same_file_key(name: str) -> str:
    """Equal for two paths that a file system may take for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _hash(text: str) -> str:
    from hashlib import sha256  # loads OpenSSL

    return sha256(text.encode("utf-8", "replace")).hexdigest()
