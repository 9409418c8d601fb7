"""What was found, put together: the article file and the report of unused lines."""

from collections.abc import Mapping
from dataclasses import dataclass

from newskit.importers.model import Imported, ImportedArticle, UnusedLine
from newskit.importers.slug import slug_of
from newskit.importers.text.leftovers import leftovers
from newskit.importers.text.marks import Marks
from newskit.importers.text.notes import notes_of
from newskit.importers.text.page import Page
from newskit.importers.text.placing import Placing
from newskit.importers.text.publication import Publication
from newskit.importers.text.reasons import COPY, MARK, SEPARATOR, reason_for
from newskit.importers.text.story import Story
from newskit.importers.write import FieldValue, write_article

UNDETERMINED = "und"  # the tag of BCP 47 for a language that is not known


@dataclass(frozen=True)
class Found:
    """Everything that was read from a page with a headline."""

    page: Page
    headline: int
    story: Story
    marks: Marks
    placing: Placing
    publication: Publication
    related: Mapping[int, Mapping[str, str]]
    language: str | None
    language_given: bool


def compose(found: Found) -> Imported:
    """The article, the unused lines and the notes."""
    slug = slug_of(found.page.text(found.headline))
    text = write_article(_fields(found, slug), [found.page.text(at) for at in found.story.body])
    article = ImportedArticle(slug, found.language or UNDETERMINED, text)
    used = {found.headline, *found.story.body, *found.placing.lines, *found.publication.lines, *found.related}
    unused = (
        *unused_lines(found.page, found.story, found.marks, used, found.headline),
        *leftovers(found.page, found.marks, found.publication),
    )
    notes = notes_of(slug, found.language, found.publication, given=found.language_given)
    return Imported((article,), tuple(sorted(unused, key=lambda line: line.line)), notes)


def _fields(found: Found, slug: str) -> dict[str, FieldValue]:
    """The fields that the page states, and newskit's own id."""
    names = found.publication.bylines
    stated: dict[str, FieldValue | None] = {
        "id": slug,
        "language": found.language,
        "headline": found.page.text(found.headline),
        "standfirst": found.placing.standfirst,
        "byline": names[0] if len(names) == 1 else names,
        "credit": found.publication.agency,
        "publisher": found.placing.publisher,
        "published": found.publication.published,
        "modified": found.publication.modified,
        "section": found.placing.section,
        "topics": found.placing.topics,
        "related": tuple(found.related.values()),
    }
    return {name: value for name, value in stated.items() if value}


def unused_lines(
    page: Page, story: Story, marks: Marks, used: set[int], headline: int | None
) -> tuple[UnusedLine, ...]:
    """The lines that stand in no field and no paragraph, each with its reason."""
    copies = frozenset(page.copies[page.lines[headline].key] if headline is not None else ())
    unused = []
    for at, line in enumerate(page.lines):
        if at in used:
            continue
        kind = story.left_out.get(at, page.kind(at))
        reason = reason_for(kind, at, story.start, story.end)
        if at in copies:
            reason = COPY
        elif at in marks.places:
            reason = MARK
        unused += [UnusedLine(number, text, reason) for number, text in line.printed]
    unused += [UnusedLine(line.number, line.text, SEPARATOR) for line in page.separators]
    return tuple(sorted(unused, key=lambda line: line.line))
