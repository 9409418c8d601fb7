"""Two stories never share a place: told at the later one, with the name of the earlier."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from newskit.article import Article
from newskit.bundle.places import Placed
from newskit.config import Languages
from newskit.diagnostics import Found
from newskit.index.addresses import story_id
from newskit.index.compared import identity
from newskit.index.names import same_file_key
from newskit.messages import Message
from newskit.text import Span


def clashes(placed: Sequence[Placed]) -> Iterator[Found]:
    """Stories that would answer to one id or address, or overwrite one another."""
    same_ids = list(_same_ids(placed))
    yield from same_ids or _same_names(placed)
    yield from _same_addresses(placed)
    yield from _nested(placed)


def _same_ids(placed: Sequence[Placed]) -> Iterator[Found]:
    for later, earlier in _repeated(placed, lambda one: identity(one.id, one.path, one.version.language)):
        values = {"other": earlier.path, "id": later.id}
        message = Message("bundle-same-id", "{other} has the id {id} in the same language", values)
        yield Found(later.path, _id_span(later), message)


def held_twins(placed: Sequence[Placed], held: Iterable[Article], languages: Languages) -> Iterator[Found]:
    """Stories with the id and language of one that is held: nobody could tell which of them is out."""
    closed = {
        identity(story_id(one, languages), one.path, one.language.value): one for one in held if one.language
    }
    for one in placed:
        other = closed.get(identity(one.id, one.path, one.version.language))
        if other is not None:
            values = {"other": other.path, "id": one.id}
            message = Message("bundle-same-id", "{other} has the id {id} in the same language", values)
            yield Found(one.path, _id_span(one), message)


def _same_names(placed: Sequence[Placed]) -> Iterator[Found]:
    for later, earlier in _repeated(placed, lambda one: same_file_key(one.wire_name)):
        values = {"other": earlier.path, "name": later.wire_name}
        message = Message("bundle-same-name", "{other} takes the file name {name} too", values)
        yield Found(later.path, _id_span(later), message)


def _same_addresses(placed: Sequence[Placed]) -> Iterator[Found]:
    for later, earlier in _repeated(placed, lambda one: same_file_key(one.page_name)):
        values = {"other": earlier.path, "url": later.version.url}
        message = Message("bundle-same-address", "{other} has the address {url} too", values)
        yield Found(later.path, _url_span(later), message)


def _nested(placed: Sequence[Placed]) -> Iterator[Found]:
    """Pages that are files where another page needs a folder."""
    files = {same_file_key(one.page_name): one for one in placed}
    for one in placed:
        parts = same_file_key(one.page_name).split("/")
        above = ("/".join(parts[:depth]) for depth in range(1, len(parts)))
        for other in (files[key] for key in above if key in files):
            values = {"other": other.path, "url": one.version.url}
            words = Message(
                "bundle-nested-address", "the page of {other} stands where {url} needs a folder", values
            )
            yield Found(one.path, _url_span(one), words)


def _id_span(one: Placed) -> Span | None:
    return one.story.article.id.span if one.story.article.id else None


def _url_span(one: Placed) -> Span | None:
    return one.story.article.url.span if one.story.article.url else None


def _repeated(placed: Iterable[Placed], key: Callable[[Placed], str]) -> Iterator[tuple[Placed, Placed]]:
    """Each story whose key another had before it, with that other."""
    first: dict[str, Placed] = {}
    for one in placed:
        earlier = first.setdefault(key(one), one)
        if earlier is not one:
            yield one, earlier
