"""LG003 undeclared-variety."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.language import VARIETIES, Sign, most_signs, signs
from newskit.rules.base import ArticleRule, Options
from newskit.rules.own_words import own_words, prose_blocks, without_emphasis
from newskit.text import Span

_STEM = 5  # letters that two forms of one word share
_BETWEEN = "\n\n"  # between two blocks, so that no phrase runs from one into the next
_NAMED = 5  # words that the message names


class VarietyEvidence(Options):
    """The options of undeclared-variety.

    Attributes:
        words: how many different words of the other variety are told; one fewer where none speaks for the
            variety
            declared.
    """

    words: int = 3


class UndeclaredVariety(ArticleRule):
    """Copy in another variety of its language than the file declares.

    ## What it does
    Reads bodies declared pt-PT, pt-BR, en-GB or en-US for words that only the other variety writes: equipa
    and equipe, registo and registro, económico and econômico, está a fazer and está fazendo, colour and
    color. It speaks when there are three different ones, and more than of the variety declared; two are
    enough where not one is of the variety declared. Words with a capital do not count, but for names of
    places (Moscovo, Moscou); nor do quotations, block quotes and italics. English spellings in -ize are
    right in Britain too and count for nobody.

    A bare `pt` or `en` declares no variety and is not judged.

    ## Why
    Readers notice at once that a story was written for another country. Mostly a story of the sister
    edition or of a foreign agency was copied and only the tag was changed, or a translator wrote the other
    variety.

    ## Example
    ```markdown
    language: pt-PT
    ---
    A equipe planeja trocar os ônibus da linha do porto, e o contato com os moradores começa em maio.
    ```

    Use instead:
    ```markdown
    language: pt-PT
    ---
    A equipa planeia trocar os autocarros da linha do porto, e o contacto com os moradores começa em maio.
    ```

    ## Options
    `words`: how many different words of the other variety must stand in the body, 3 unless set; one fewer
    is enough where no word is of the variety declared.

    ## Source
    The Orthographic Agreement of 1990 for Portuguese spelling; the word list is our own.
    """

    code = "LG003"
    name = "undeclared-variety"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the body is declared "{declared}" and written in "{found}": {words}'
    variants = {"word": '"{declared}" has "{counterpart}"', "alone": 'a word of "{found}"'}
    options_type = VarietyEvidence
    options: VarietyEvidence
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """The first word of the other variety, with the others beside it."""
        declared = _tag(article)
        if declared not in VARIETIES or not self._may_be_other(article, VARIETIES[declared]):
            return
        own, theirs = _kinds(article, declared)
        enough = self.options.words - (own == 0)
        if len(theirs) < enough or len(theirs) <= own:
            return
        text = article.source.text
        named = (" ".join(text[sign.start : sign.end].split()) for sign in theirs[:_NAMED])
        words = ", ".join(f'"{word}"' for word in named)
        related = tuple(self._related(article, sign, declared) for sign in theirs[:_NAMED])
        span = Span(theirs[0].start, theirs[0].end)
        yield self.found(
            article.path, span, related=related, declared=declared, found=theirs[0].tag, words=words
        )

    def _may_be_other(self, article: Article, other: str) -> bool:
        """Whether enough of the body may speak for the other variety, were nothing to speak for its own."""
        most = most_signs(article.source.slice(article.body_span), article.body.vocabulary, other)
        return most >= self.options.words - 1

    def _related(self, article: Article, sign: Sign, declared: str) -> Related:
        message = (
            self.message("word", declared=declared, counterpart=sign.counterpart)
            if sign.counterpart
            else self.message("alone", found=sign.tag)
        )
        return Related(article.path, Span(sign.start, sign.end), message)


def _tag(article: Article) -> str:
    """The language declared, in the usual case: pt-PT."""
    if article.language is None:
        return ""
    code, _, country = article.language.value.replace("_", "-").partition("-")
    return f"{code.lower()}-{country.upper()}"


def _kinds(article: Article, declared: str) -> tuple[int, list[Sign]]:
    """How many different words speak for the variety declared, and the first place of each of the other's."""
    blocks = [block for block in prose_blocks(article) if not block.quoted]
    shown = [without_emphasis(article, block, own_words(block)) for block in blocks]
    starts = list(accumulate((len(prose) + len(_BETWEEN) for prose in shown), initial=0))
    text = _BETWEEN.join(shown)
    own: set[str] = set()
    theirs: dict[str, Sign] = {}
    for sign in signs(text, article.language_code):
        stem = text[sign.start : sign.end].lower()[:_STEM]
        if sign.tag == declared:
            own.add(stem)
        else:
            block = bisect_right(starts, sign.start) - 1
            by = blocks[block].span.start - starts[block]
            theirs.setdefault(stem, sign._replace(start=sign.start + by, end=sign.end + by))
    return len(own), sorted(theirs.values())
