"""Laws of bodies: no word is lost untold, spans lie in the file, the HTML is clean and balanced."""

import re
from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from newskit.exporters import LOSS_VALUES
from newskit.exporters.body_html import body_html
from newskit.exporters.html_elements import ALLOWED, VOID

_MARKUP = [
    *(
        "*",
        "**",
        "_",
        "`",
        "~~",
        "> ",
        "- ",
        "1. ",
        "# ",
        "|",
        "\n|-|-|\n",
        "---",
        "    ",
        "\t",
        "\\",
        "&amp;",
        "&",
        "é",
        "\n",
        "\n\n",
        " ",
    ),
    *(
        "[",
        "](",
        ")",
        "](https://e.example/)",
        "![",
        "](images/quay.jpg)",
        "<",
        ">",
        '"',
        "'",
        "=",
        "/>",
        "\x01",
        "\u2028",
    ),
    *(
        "<b>",
        "</b>",
        "<Ana>",
        "</Ana>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<ul><li>",
        "<table>",
        "<td>",
        "</table>",
        "<a href=x>",
        "</a>",
    ),
    *(
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<!--",
        "-->",
        "<iframe>",
        "</iframe>",
        "<br>",
        "<textarea>",
        "<title>",
        "<svg>",
    ),
    *("<plaintext>", "<select>", "<math>", "<noscript>", "<template>", "<![CDATA[", "]]>", "<?php", "?>"),
]
_BODIES = st.lists(st.sampled_from(_MARKUP) | st.just("word"), max_size=40)


def _numbered(pieces: list[str]) -> str:
    """The pieces with every word made unique."""
    return "".join(f" w{number}x " if piece == "word" else piece for number, piece in enumerate(pieces))


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@given(pieces=_BODIES)
def test_no_word_is_lost_untold(story_with, context, pieces):
    """Every word of a body stands in the HTML or inside the span of a loss."""
    article = story_with(_numbered(pieces))
    copy = body_html(article, context)
    shown = unescape(copy.html)
    spans = [loss.span for loss in copy.losses]
    for match in re.finditer(r"w\d+x", article.source.text[article.body_span.start :]):
        at = match.start() + article.body_span.start
        assert match[0] in shown or any(span.start <= at < span.end for span in spans), match[0]


@given(pieces=_BODIES)
def test_html_is_balanced_and_within_the_list(story_with, context, pieces):
    """What comes out nests, and holds only allowed elements, attributes and schemes."""
    reader = _Tags()
    reader.feed(body_html(story_with(_numbered(pieces)), context).html)
    reader.close()
    assert reader.open == []
    for tag, attributes in reader.seen:
        assert tag in ALLOWED
        assert attributes.keys() <= ALLOWED[tag] | {"rel", "id", "class"}
        address = attributes.get("href") or attributes.get("src") or "https://"
        assert address.startswith(("https://", "http://", "mailto:", "#note-"))


@given(pieces=_BODIES)
def test_losses_lie_in_the_body(story_with, context, pieces):
    """Every loss has a span inside the body of the file, and the values of its kind."""
    article = story_with(_numbered(pieces))
    for loss in body_html(article, context).losses:
        assert article.body_span.contains(loss.span)
        assert loss.span.start < loss.span.end
        assert tuple(loss.values) == LOSS_VALUES[loss.kind]


@given(text=st.text(max_size=60))
def test_any_text_is_carried(story_with, context, text):
    """No text, however strange, stops the reader; the same text gives the same bytes."""
    article = story_with(text)
    assert body_html(article, context) == body_html(article, context)
