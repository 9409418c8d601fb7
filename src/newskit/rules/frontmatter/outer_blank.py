"""FM042 outer-blank."""

import re
from collections.abc import Iterator

from newskit.article import Article, Scalar, Style
from newskit.diagnostics import Found, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import single_values
from newskit.text import Edit, Span

_LEADING = re.compile(r"[ \t\u00a0]+")
_TRAILING = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]+\Z")
_ONE_LINE = frozenset({Style.PLAIN, Style.SINGLE, Style.DOUBLE})
_NO_BREAK = "\u00a0"
# YAML takes plain blanks from a value without quotes, and no other blank.
_SIGNS = frozenset("'\"|>") | {
    sign for sign in map(chr, range(0x3001)) if sign.isspace() and sign not in " \n"
}


class OuterBlank(ArticleRule):
    """A blank at the beginning or the end of a value.

    ## What it does
    Finds quoted values of text fields that begin or end with a blank, and any that begin or end with a
    no-break space, which YAML does not take away. No-break spaces inside a value are typography (`30 %`,
    `«Ana»` in French) and are passed over, and so are values of the repository's own fields: a separator may
    want its blanks.

    ## Why
    `"Ports "` and `Ports` are two topics, two sections and two bylines, and look like one. A warning, because
    readers see nothing.

    ## Example
    ```markdown
    byline: "Ana Lima "
    ```

    Use instead:
    ```markdown
    byline: "Ana Lima"
    ```

    ## Fix safety
    Safe: the blanks are taken away; no word changes.

    ## Source
    YAML 1.2.2, section 7.3: quoted values keep their outer blanks, plain ones have none but no-break spaces.
    """

    code = "FM042"
    name = "outer-blank"
    severity = Severity.WARNING
    since = "0.1"
    front_signs = _SIGNS
    says = '"{field}" begins or ends with a blank'
    variants = {"no-break": '"{field}" begins or ends with a no-break space'}
    fix_says = "take the blanks away"

    def check(self, article: Article) -> Iterator[Found]:
        """Every value of a text field with a blank at one of its ends."""
        if article.front is None:
            return
        for each in single_values(article.front):
            text = each.node.text
            if not (text[:1].isspace() or text[-1:].isspace()) or not each.is_text:
                continue
            if each.node.style in _ONE_LINE and text.strip() and "\n" not in text:
                variant = "no-break" if _NO_BREAK in (text[0], text[-1]) else ""
                fix = self.fix(*_edits(article, each.node), safe=article.is_whole)
                yield self.found(article.path, each.node.span, variant=variant, fix=fix, field=each.path)


def _edits(article: Article, node: Scalar) -> list[Edit]:
    """The blanks as they stand between the quotes; where they are written as escapes, the value anew."""
    written = article.source.slice(node.span)
    if node.style is Style.PLAIN or written[:1] not in ("'", '"') or written.startswith(('"""', "'''")):
        return [set_scalar(node, node.text.strip())]
    inner, at = written[1:-1], node.start + 1
    found = [_LEADING.match(inner), _TRAILING.search(inner)]
    edits = [Edit(Span(at + each.start(), at + each.end()), "") for each in found if each]
    gone = sum(edit.span.end - edit.span.start for edit in edits)
    is_whole = gone == len(node.text) - len(node.text.strip()) or "\n" in written
    return edits if edits and is_whole else [set_scalar(node, node.text.strip())]
