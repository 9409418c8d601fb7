"""Which files of a generated site are its pages and parts of pages, not stories."""

from newskit.article import FrontMatter
from newskit.config import matches
from newskit.config.settings import Settings
from newskit.parsing.paths import day_of_path

# A story states one of these; a glossary's entry, a piece of code to show or a table of people none.
_OF_STORIES = frozenset({"headline", "published", "byline", "credit", "dateline", "embargo"})


def is_no_story(front: FrontMatter, path: str, settings: Settings) -> bool:
    """Whether a generator's site keeps a file that nothing shows to be a story.

    It states nothing that a story states, its name tells no day, and no glob that names a folder takes it
    in: a glob over every Markdown file takes in whatever the site is made of.
    """
    if settings.fields.generator is None or not _OF_STORIES.isdisjoint(front.entries):
        return False
    folders = tuple(glob for glob in settings.articles if _names_a_folder(glob))
    return day_of_path(path) is None and not matches(folders, path)


def _names_a_folder(glob: str) -> bool:
    return bool(glob.rpartition("/")[0].strip("*/."))
