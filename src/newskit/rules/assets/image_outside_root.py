"""AS003 image-outside-root."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.pictures import Picture, pictures

_MACHINE = re.compile(
    r"[A-Za-z]:[\\/]|\\\\[\w.-]+\\|file:|~/|/Users/[^/]+/"
    r"|/home/[^/]+/(?:Desktop|Documents|Downloads|Pictures|Documentos|Transferências|Imagens)/"
)
_ADDRESS = re.compile(r"[A-Za-z][\w+.-]*:|//|#|/")
_FROM_FILE = frozenset({"Astro"})  # generators that take a path in Markdown from the file, not from its page


class ImageOutsideRoot(ArticleRule):
    """A picture that no other machine finds.

    ## What it does
    Finds pictures whose path leaves the project (more `../` than there are folders above the article), and
    paths of one machine: a drive (`C:/`), `file:`, a home folder. A path that begins with `/` is one of the
    site and stays. Under presets of generators that take a relative path in Markdown from the address of the
    page (all but Astro), only entries of `images` are judged by `../`.

    ## Why
    The picture shows on the machine where it was put in and nowhere else. The page breaks when it is
    published, so it is an error.

    ## Example
    ```markdown
    images:
      - file: ../../../ferry.jpg
        alt: A ferry leaves the quay at night
    ```

    Use instead:
    ```markdown
    images:
      - file: images/ferry.jpg
        alt: A ferry leaves the quay at night
    ```
    """

    code = "AS003"
    name = "image-outside-root"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the picture "{file}" lies outside the project'
    variants: ClassVar[dict[str, str]] = {"machine": 'the picture "{file}" lies on one machine only'}

    def check(self, article: Article) -> Iterator[Found]:
        """Every picture whose path leads out."""
        generator = article.world.generator
        for picture in pictures(article):
            if _MACHINE.match(picture.file):
                yield self.found(article.path, picture.span, variant="machine", file=picture.file)
            elif _is_judged(picture, generator) and _leaves(article.path, picture.file):
                yield self.found(article.path, picture.span, file=picture.file)


def _is_judged(picture: Picture, generator: str | None) -> bool:
    """Whether a relative path starts at the file."""
    return not picture.in_body or generator is None or generator in _FROM_FILE


def _leaves(path: str, file: str) -> bool:
    """Whether a relative path goes up past the root; `path` is that of the article from the root."""
    if ".." not in file or _ADDRESS.match(file):
        return False
    depth = path.count("/")
    for part in re.split(r"[/\\]", file):
        depth += -1 if part == ".." else 0 if part in ("", ".") else 1
        if depth < 0:
            return True
    return False
