"""AS001 missing-alt."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.pictures import pictures


class MissingAlt(ArticleRule):
    """A picture without words for those who do not see it.

    ## What it does
    Finds entries of `images` without `alt`, and Markdown images with nothing between the brackets. An entry
    with `alt: ""` says on purpose that the picture only decorates, and stays; Markdown has no sign for that.
    Pictures in HTML and addresses made by template tags are not looked at.

    ## Why
    Screen readers say the words in `alt`; without them they read a file name aloud, or nothing. They also
    stand where a picture does not load. In news a picture seldom only decorates.

    ## Example
    ```markdown
    images:
      - file: images/ferry.jpg
    ```

    Use instead:
    ```markdown
    images:
      - file: images/ferry.jpg
        alt: A ferry leaves the quay at night
    ```

    ## Source
    W3C, Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 (non-text content).
    """

    code = "AS001"
    name = "missing-alt"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the picture "{file}" has no words in "alt"'

    def check(self, article: Article) -> Iterator[Found]:
        """Every picture without words."""
        for picture in pictures(article):
            if picture.alt is None or (picture.in_body and not picture.alt.strip()):
                yield self.found(article.path, picture.span, file=picture.file)
