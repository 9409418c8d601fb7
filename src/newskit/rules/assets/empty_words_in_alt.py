"""AS002 empty-words-in-alt."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.pictures import Picture, pictures
from newskit.rules.seen import words_of

_WORDS = """
alt | alt text | alternative text | caption | description | enter image description here | figure | foto |
fotografia | fotos | graphic | image | image description | images | img | insert alt text | photo |
photograph | photos | pic | picture | placeholder | untitled | descrição | descrição da imagem | figura |
ilustração | imagem | imagens | legenda | sem título | texto alternativo
"""
_EMPTY = frozenset(" ".join(words.split()) for words in _WORDS.split("|"))
_CAMERA = re.compile(
    r"(?:img|dsc|dscn|dscf|pxl|gopr|mvi|pict|screenshot|screen shot|captura de (?:ecrã|tela)|whatsapp image)"
    r"[ \d_-]{3,40}(?: (?:at|às) [\d .]{1,12})?",
    re.IGNORECASE,
)
_FILE = re.compile(r"[^\s/]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif|tiff?|heic|bmp)", re.IGNORECASE)
_OF = re.compile(
    r"(?:image|photo|photograph|picture|foto|fotografia|imagem) (?:of|de|da|do)\s*$", re.IGNORECASE
)


class EmptyWordsInAlt(ArticleRule):
    """Words in `alt` that tell nothing of the picture.

    ## What it does
    Finds words that are the name of the file, the number that a camera gave (`IMG_1234`), or one word for any
    picture ("image", "foto"); and, in entries of `images`, words that repeat the caption.

    ## Why
    Whoever listens hears "image, image" or a file name letter by letter, and a caption twice. No words and
    wrong words look alike on a page, so nobody who sees the picture notices.

    ## Example
    ```markdown
    images:
      - file: images/IMG_1234.jpg
        alt: IMG_1234
    ```

    Use instead:
    ```markdown
    images:
      - file: images/IMG_1234.jpg
        alt: A ferry leaves the quay at night
    ```

    ## Source
    W3C, Web Content Accessibility Guidelines 2.2, failure F30: text alternatives that are not alternatives,
    such as file names or placeholder text.
    """

    code = "AS002"
    name = "empty-words-in-alt"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the words "{alt}" in "alt" tell nothing of the picture'
    variants: ClassVar[dict[str, str]] = {"caption": 'the words in "alt" are those of the caption'}

    def check(self, article: Article) -> Iterator[Found]:
        """Every picture with words that tell nothing."""
        for picture in pictures(article):
            alt = (picture.alt or "").strip()
            if not alt:
                continue
            if _is_empty(alt, picture):
                yield self.found(article.path, picture.alt_span, alt=alt)
            elif picture.caption and words_of(picture.caption) == words_of(alt):
                yield self.found(article.path, picture.alt_span, variant="caption")


def _is_empty(alt: str, picture: Picture) -> bool:
    """Whether words are a file's name, a camera's number or a word for any picture."""
    if alt.casefold().strip(".:!") in _EMPTY or _OF.fullmatch(alt):
        return True
    if _CAMERA.fullmatch(alt) or _FILE.fullmatch(alt):
        return True
    stem = picture.file.split("?")[0].split("#")[0].rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return alt == stem and any(not character.isalpha() for character in stem)
