"""AS004 image-type-not-shown."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.pictures import pictures

_TYPE = re.compile(
    r"\.(tiff?|psd|psb|ai|eps|indd|heic|heif|raw|dng|cr2|cr3|nef|arw|orf|raf|rw2|xcf|pcx|tga)$",
    re.IGNORECASE,
)


class ImageTypeNotShown(ArticleRule):
    """A picture of a type that browsers do not show.

    ## What it does
    Looks at the ending of the file: TIFF, HEIC, the raw files of cameras, and the working files of picture
    and layout programs. BMP and ICO, which browsers show, are not told.

    ## Why
    Readers see an empty frame. Some browsers show TIFF and HEIC, so the desk that put the picture in may not
    notice. It is a warning, because a build may turn the file into another type.

    ## Example
    ```markdown
    images:
      - file: images/ferry.tiff
        alt: A ferry leaves the quay at night
    ```

    Use instead:
    ```markdown
    images:
      - file: images/ferry.jpg
        alt: A ferry leaves the quay at night
    ```

    ## Source
    MDN, "Image file type and format guide": what browsers show is APNG, AVIF, GIF, JPEG, PNG, SVG and WebP,
    and with reservations BMP and ICO. Google Search Central, image SEO: BMP, GIF, JPEG, PNG, WebP, SVG, AVIF.
    """

    code = "AS004"
    name = "image-type-not-shown"
    severity = Severity.WARNING
    since = "0.1"
    says = 'browsers do not show "{file}": it is of the type {type}'

    def check(self, article: Article) -> Iterator[Found]:
        """Every picture whose file ends in such a type."""
        for picture in pictures(article):
            found = _TYPE.search(picture.file.split("?")[0].split("#")[0])
            if found:
                yield self.found(article.path, picture.span, file=picture.file, type=found[1].upper())
