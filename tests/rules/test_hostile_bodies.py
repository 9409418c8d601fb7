"""Bodies made to be slow: no rule of the body takes long over 100 KB of anything."""

import time

import pytest

from newskit.article import Article
from newskit.config.settings import Settings
from newskit.parsing import read_bytes
from newskit.rules import LISTED, ArticleRule

RULES = [listed.load() for listed in LISTED if listed.family == "body"]
HEAD = "---\nid: a\nlanguage: {}\nheadline: A\npublished: 2026-01-02T10:00:00+00:00\n---\n"
SIZE = 100_000
LONGEST = 0.3  # seconds of work

UNITS = {
    "brackets": "[",
    "closing brackets": "]",
    "brackets with words": "[ab",
    "references": "[ab][cd] ",
    "references without end": "[ab][",
    "definitions": "[a]: b\n",
    "notes": "[^a] ",
    "defined notes": "a[^1]\n\n[^1]: b\n\n",
    "links": "[a](b)",
    "empty links": "[]()",
    "empty links with pictures": "[![]()]()",
    "links with a blank": "[ab](https://x.y/ z",
    "links turned": "(https://x.y)[",
    "addresses": "[a](https://https://x.y/)",
    "addresses of mail": "[a](b.b.b.b.b@c.c.c)",
    "stars": "*",
    "pairs of stars": "** a",
    "bold with blanks": "**a **b ",
    "underscores": "__a _",
    "number signs": "##a\n",
    "number signs in a row": "#",
    "fences": "```\n",
    "fences of two kinds": "```\n~~~\n",
    "comments": "<!-- ",
    "comments in lines": "a <!-- b\n\n",
    "closed comments": "<!-- a -->\n\n",
    "scripts": "<script>",
    "scripts in blocks": "<div>\n<script>\n",
    "handlers": "<p onclick=",
    "blanks": " ",
    "blanks between letters": "a  ",
    "line ends": "\n",
    "two kinds of line ends": "a\r\nb\n",
    "the": "the ",
    "the over lines": "the\n",
    "one letter": "a ",
    "hyphens": "a - ",
    "hyphens in a row": "a--",
    "only hyphens": "-",
    "bars and hyphens": "|---",
    "rows": "|---|\n",
    "headings": "# a\n\n### b\n\n",
    "labels": "Leia também: a b c\n\n",
    "placeholders": "[foto] TKTK lorem ipsum ",
    "insertions": "[insert ",
    "to do": "TODO\n",
    "tags": "{{ a }} ",
    "tags of code": "{% code %}",
    "quotations": "> ",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_rules_of_the_body_are_quick(unit):
    """Over 100 KB of the same, with and without words at its end, each rule takes under 0.3 seconds (best of three)."""
    for language, end in (("en", ""), ("pt", " de de <!-- ** ]( TK\n")):
        text = HEAD.format(language) + unit * (SIZE // len(unit)) + end
        article = read_bytes("a.md", text.encode(), Settings(root="/"))
        assert article.body.span.end
        slow = [rule.code for rule in RULES if all(_seconds(rule, article) > LONGEST for _ in range(3))]
        assert slow == []


def _seconds(rule: type[ArticleRule], article: Article) -> float:
    start = time.process_time()
    for _ in rule().check(article):
        pass
    return time.process_time() - start
