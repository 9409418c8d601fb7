"""From a source to an article: everything put together, never raising on content."""

from collections.abc import Collection
from typing import Any

from newskit.article import Article, Fault, FrontMatter, Mapping, Value, World
from newskit.config.settings import Settings
from newskit.parsing import build, conformity, fields
from newskit.parsing.body import read_body
from newskit.parsing.decode import decode
from newskit.parsing.fences import find_fences
from newskit.parsing.frontmatter import front_matter, read_fields
from newskit.parsing.names import field_names
from newskit.parsing.pages import is_no_story
from newskit.parsing.paths import id_of_path, language_of_path
from newskit.text import Source, Span

# Faults after which a file is not read further: nothing else that could be said of it would be true.
_UNREADABLE = frozenset({"undecodable-file", "oversized-file", "empty-file"})


def read_bytes(path: str, data: bytes, settings: Settings) -> Article:
    """The article in the bytes of a file; `path` is relative to the project root."""
    source, faults = decode(path, data, settings.limits.article_bytes)
    if not faults and not source.text[source.start :].strip():
        faults = (Fault("empty-file", None),)
    if faults:
        return Article(path, source, None, Span(0, 0), faults)
    return read_article(source, settings)


def read_article(source: Source, settings: Settings) -> Article:
    """The article in a decoded source."""
    fenced = find_fences(source)
    body_span = Span(fenced.body_start, len(source.text))
    if fenced.fence is None:
        fault = Fault("missing-front-matter", Span(source.start, source.start))
        return Article(source.path, source, None, body_span, (fault,), _read_body=read_body)
    read = read_fields(source, fenced.fence, settings.limits)
    names = field_names(settings.fields)
    front = front_matter(fenced.fence, read.root, names)
    broken = {names.ours_of(name) or name for name in read.broken}
    unread = read.root is None and bool(read.faults)
    tag = language_of_path(source.path, settings.languages)
    have = broken | ({"id"} if settings.fields.id_from_path else set()) | ({"language"} if tag else set())
    if not read.faults and is_no_story(front, source.path, settings):
        have |= {"headline"}
    faults = [*fenced.faults, *read.faults, *([] if unread else _schemas(front, read.root, settings, have))]
    values = build.values_of(front, broken, spelled=settings.fields.spelled_dates)
    values["braked"] = fields.is_braked(front, source.path, settings.fields)
    values["world"] = _world(settings)
    _from_path(values, source.path, tag, settings)
    return Article(source.path, source, front, body_span, tuple(faults), **values, _read_body=read_body)


def _world(settings: Settings) -> World:
    fields, datelines = settings.fields, settings.datelines
    return World(
        datelines.timezone,
        datelines.profile,
        generator=fields.generator,
        waits_for=fields.waits_for,
        house=tuple(datelines.profiles.get(datelines.profile or "", {}).items()),
        dateline_styles=datelines.style,
    )


def _schemas(front: FrontMatter, root: Mapping | None, settings: Settings, have: set[str]) -> list[Fault]:
    """Faults against the built-in schema, that of the house, or both."""
    if settings.fields.schema is None:
        return _schema(front, settings, have) if settings.fields.builtin_schema else []
    from newskit.parsing.house_schema import house_faults, house_schema, together

    house = house_schema(settings)
    found = list(house_faults(house, root, Fault("", front.fence.opening))) if house else []
    if not settings.fields.builtin_schema:
        return found
    return together(_schema(front, settings, have, house.fields if house else ()), found)


def _schema(
    front: FrontMatter, settings: Settings, have: set[str], further: Collection[str] = ()
) -> list[Fault]:
    """Faults against the built-in schema.

    `have` names fields known from elsewhere or present but broken, `further` fields that the house knows.
    """
    known = settings.fields
    marks = (*settings.pairs.untranslated, settings.pairs.revision_field, *further)
    strangers = list(fields.strangers(front, known, marks))
    meant = {fault.values["known"] for fault in strangers if fault.kind == "misspelt-field"}
    names = field_names(known)
    have = have | {names.ours_of(name) or name for name in meant}
    if fields.is_marked(front, settings.pairs.untranslated):
        have = have | set(known.required)  # a place kept for a translation that nobody has begun
    return [
        *conformity.check(front, loose=known.loose_dates),
        *build.moment_faults(front, known),
        *fields.missing(front, known, Fault("", front.fence.opening), have),
        *strangers,
    ]


def _from_path(values: dict[str, Any], path: str, tag: str | None, settings: Settings) -> None:
    """The language of the path where the file names none; the id of the path under a generator's preset."""
    if "language" not in values and tag:
        values["language"] = Value(tag, None)
    if "id" not in values and settings.fields.id_from_path:
        values["id"] = Value(id_of_path(path, settings.languages), None)


def is_unreadable(article: Article) -> bool:
    """Whether nothing of the file could be read."""
    return any(fault.kind in _UNREADABLE for fault in article.faults)
