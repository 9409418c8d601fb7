"""Import of a plain-text page capture: what select all and copy give.

The lines are classed, the run with the highest score is taken as the story, and headline, stamp, byline and
standfirst are looked for above it. What the page does not state is left out; every line that is not used is
told with its reason.
"""

from dataclasses import replace

from newskit.datelines import Context
from newskit.importers.model import Imported, ImportOptions
from newskit.importers.text.compose import Found, compose, unused_lines
from newskit.importers.text.headline import find_headline
from newskit.importers.text.houses import house_profile
from newskit.importers.text.marks import Marks, marks_of
from newskit.importers.text.page import Page, survey
from newskit.importers.text.placing import placing_of
from newskit.importers.text.publication import publication_of
from newskit.importers.text.related import related_of
from newskit.importers.text.story import Story, find_story
from newskit.importers.text.tongue import language_of, language_with_head
from newskit.messages import Message

__all__ = ["read"]


def read(text: str, options: ImportOptions) -> Imported:
    """The article that a capture holds; none without a headline, or without both body and standfirst."""
    page = survey(text)
    language = options.language or language_of(page)
    house, publisher = house_profile(page, options.profile)
    context = Context(language=language, profile=house, timezone=options.timezone)
    marks = marks_of(page, context)
    headline = find_headline(page, marks)
    story = find_story(page, headline, marks)
    if language is None:
        language = language_with_head(page, headline, story.start)
        context = replace(context, language=language)
        marks = marks_of(page, context)
    if headline is None:
        return _nothing(page, story, marks, Message("imported-no-headline", "no line reads as a headline"))
    placing = placing_of(page, headline, story, marks, publisher)
    story = story.without(placing.lines)
    if not story.body and not placing.standfirst:
        return _nothing(
            page, story, marks, Message("imported-no-body", "there is neither body nor standfirst")
        )
    publication = publication_of(page, headline, story, marks, context)
    related = related_of(page, story)
    given = options.language is not None
    return compose(Found(page, headline, story, marks, placing, publication, related, language, given))


def _nothing(page: Page, story: Story, marks: Marks, why: Message) -> Imported:
    """No article: every line is unused."""
    return Imported((), unused_lines(page, story, marks, set(), None), (why,))
