"""Pages of a site that are no stories: imprints, contacts, manuals."""

from newskit.article import Article
from newskit.parsing.paths import day_of_path


def is_page(article: Article) -> bool:
    """Whether a generator makes a page of the file and neither a field nor its name gives it a day.

    What is printed as news has a day; house style for headlines and what feeds can carry are no matter of
    an undated page.
    """
    if article.world.generator is None or article.front is None:
        return False
    return "published" not in article.front.entries and day_of_path(article.path) is None
