"""LG002 paragraph-in-other-language."""

from collections.abc import Iterator

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.language import Vote, other_words, speaks_for_itself, vote
from newskit.rules.base import ArticleRule, Options
from newskit.rules.own_words import own_words, prose_blocks, without_emphasis
from newskit.text import Span

_OTHER = {"en": "pt", "pt": "en"}
_SHARE = 0.25  # of the words are function words of the other language; lists of names stay below
_LEAD = 0.2  # over the article's own language
_AHEAD = 0.025  # over the languages that share words with Portuguese
_VOTES = 7  # function words; the title of a work has fewer
_FEWEST = 3  # different ones of them
_OPENING = ("“", "«", '"', "„", "‘", ">", "{/*", "—", "–")
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
# Words by which a page says that what follows is in another language on purpose.
_NAMED = frozenset(
    [
        "english",
        "inglês",
        "inglesa",
        "portuguese",
        "português",
        "portuguesa",
        "translation",
        "tradução",
        "original",
    ]
)
_LONGEST_NOTICE = 20  # words


class ParagraphEvidence(Options):
    """The options of paragraph-in-other-language.

    Attributes:
        words: the fewest words from which a paragraph is judged.
    """

    words: int = 16


class ParagraphInOtherLanguage(ArticleRule):
    """A paragraph in another language than the rest of the body.

    ## What it does
    Finds paragraphs and list items of sixteen words and more that are certainly English in a Portuguese
    body, or Portuguese in an English one. Neighbours are told once. Quotations, block quotes, text in
    italics, code and lists of names are passed over, and so are a paragraph that a colon introduces and
    what stands below a heading or note that names the language ("English version"). A body that is wholly
    in the other language is the matter of undeclared-language;
    where the original is known, untranslated-paragraph speaks instead.

    ## Why
    A paragraph left in the original's language, or pasted in from the wire while a story was updated, is
    overlooked by everybody who knows both languages, and read by readers who do not.

    ## Example
    ```markdown
    language: pt
    ---
    A câmara decidiu ontem à noite que os barcos voltam a fazer a travessia do rio depois da meia-noite, mas
    só a partir de maio, e que os preços não mudam até ao fim do ano.

    The operator has said that it will hire more people before the end of the month, and that the first boat
    will leave at six in the morning.
    ```

    Use instead:
    ```markdown
    language: pt
    ---
    A câmara decidiu ontem à noite que os barcos voltam a fazer a travessia do rio depois da meia-noite, mas
    só a partir de maio, e que os preços não mudam até ao fim do ano.

    A empresa disse que vai contratar mais pessoas antes do fim do mês, e que o primeiro barco sai às seis
    da manhã.
    ```

    ## Options
    `words`: the fewest words of a paragraph, 16 unless set.
    """

    code = "LG002"
    name = "paragraph-in-other-language"
    severity = Severity.WARNING
    since = "0.1"
    says = 'this paragraph is in "{found}", the rest of the body in "{declared}": "{start}"'
    options_type = ParagraphEvidence
    options: ParagraphEvidence

    def check(self, article: Article) -> Iterator[Found]:
        """Each run of paragraphs that are certainly in the other language."""
        other = _OTHER.get(article.language_code)
        if other is None or article.language is None:
            return
        if other_words(article.body.vocabulary, article.language_code) < _FEWEST:
            return
        runs, own = self._read(article, other)
        if own:
            for run in runs:
                span = Span(run[0].span.start, run[-1].span.end)
                declared = article.language.value
                yield self.found(article.path, span, found=other, declared=declared, start=run[0].words())

    def _read(self, article: Article, other: str) -> tuple[list[list[Block]], int]:
        """The runs of paragraphs in the other language, and whether more is in the article's own."""
        runs: list[list[Block]] = []
        own = foreign = 0
        before: Block | None = None
        allowed = False
        for block in prose_blocks(article):
            allowed = _names_language(block) or (allowed and block.kind is not BlockKind.HEADING)
            code, words = self._language(article, block)
            own += words * (code == article.language_code)
            if code == other:
                foreign += words
                if not allowed and not _is_introduced(before):
                    _add(runs, block, before)
            before = block
        return runs, own > foreign

    def _language(self, article: Article, block: Block) -> tuple[str | None, int]:
        """The language that a block is certainly in, and how many words it has."""
        if block.kind not in _KINDS or block.quoted or block.prose.lstrip().startswith(_OPENING):
            return None, 0
        words = block.prose.lower().split()
        if len(words) < self.options.words:
            return None, 0
        if speaks_for_itself(frozenset(words), article.language_code):
            return article.language_code, len(words)
        prose = without_emphasis(article, block, own_words(block))
        if sum(word[0].isalpha() for word in prose.split()) < self.options.words:
            return None, 0
        return _certain(vote(prose)), len(words)


def _certain(found: Vote) -> str | None:
    sure = found.votes >= _VOTES and found.share >= _SHARE and found.margin >= _LEAD and found.ahead >= _AHEAD
    return found.leader if sure else None


def _names_language(block: Block) -> bool:
    words = block.words().lower().split()
    return len(words) <= _LONGEST_NOTICE and not _NAMED.isdisjoint(word.strip(".,:;()[]*") for word in words)


def _is_introduced(before: Block | None) -> bool:
    return before is not None and before.prose.rstrip().endswith(":")


def _add(runs: list[list[Block]], block: Block, before: Block | None) -> None:
    if runs and runs[-1][-1] is before:
        runs[-1].append(block)
    else:
        runs.append([block])
