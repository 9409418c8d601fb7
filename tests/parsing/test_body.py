"""Bodies: what is prose, what is code without an end, and what is a note."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Block, BlockKind, InlineKind
from newskit.parsing import read_body
from newskit.text import Source, Span


def blocks(text: str) -> tuple[Block, ...]:
    return read_body(Source.from_text("story.md", text), Span(0, len(text))).blocks


UNCLOSED = {
    "closed": ("```\na\n```\n", [False]),
    "closed by more": ("~~~\na\n~~~~~\n", [False]),
    "empty": ("```\n```\n", [False]),
    "not closed": ("```\na\n\nb\n", [True]),
    "closed by fewer": ("````\na\n```\n", [True]),
    "closed by the other kind": ("```\na\n~~~\n", [True]),
    "fence with a word": ("```\na\n```python\n", [True]),
    "at the end": ("a\n\n```", [True]),
    "in a list": ("- ```\n  a\n\nb\n", [True]),
    "closed in a quotation": ("> ```\n> a\n> ```\n", [False]),
    "indented": ("    ```\n    a\n", [False]),
    "Windows": ("```\r\na\r\n```\r\n", [False]),
}


@pytest.mark.parametrize(("text", "unclosed"), UNCLOSED.values(), ids=UNCLOSED)
def test_code_knows_whether_its_fence_is_closed(text, unclosed):
    """A fenced block says whether a fence of its kind, as long as the first, ends it."""
    assert unclosed == [block.unclosed for block in blocks(text) if block.kind is BlockKind.CODE]


def test_marks_of_notes_are_inlines():
    """The mark of a note that is defined is an inline; one that is not is text."""
    block = blocks("A[^1] and b[^2].\n\n[^1]: Note.\n")[0]
    assert [(InlineKind.FOOTNOTE, Span(1, 5), "1")] == [(i.kind, i.span, i.label) for i in block.inlines]


MASKED = {
    "highlight": ("a {% highlight ruby %} b\n\nc {% endhighlight %} d", "a d"),
    "two pairs": ("{% code %}x{% endcode %} a {% code %}y{% endcode %}", "a"),
    "comment": ("a {%- comment -%} b {%- endcomment -%} c", "a c"),
    "shortcode": ("a {{< highlight go >}} b {{< /highlight >}} c", "a c"),
    "never ended": ("a {% highlight ruby %} b", "a b"),
    "raw is prose": ("a {% raw %} b {% endraw %} c", "a b c"),
    "component comment": ("a {/* b */} c", "a c"),
}


@pytest.mark.parametrize(("text", "prose"), MASKED.values(), ids=MASKED)
def test_what_tags_hold_is_masked(text, prose):
    """Between tags around code and comments nothing is prose; other tags leave what they hold."""
    assert prose == " ".join(block.words() for block in blocks(text) if block.words())


def test_a_comment_in_code_is_no_heading():
    """Between tags around code a line with a number sign is code; one with a tag in it stays a heading."""
    text = "# A {{ b }}\n\n{% highlight sh %}\nx\n\n# c\n{% endhighlight %}\n\n## D\n"
    assert [text[slice(*block.span)] for block in blocks(text) if block.kind is BlockKind.HEADING] == [
        "# A {{ b }}",
        "## D",
    ]


SPREAD = {
    "an expression": ("<A\n  b={{ c: 'd' }}\n  e=\"f\"\n>\n  g\n</A>\n", "story.mdx", "g"),
    "a function": ("<A\n  b={() => { c() }}\n>\n\nd\n\n</A>\n", "story.mdx", "d"),
    "no end": ("<A\n  b={c\n\nd\n", "story.mdx", "<A b={c d"),
    "no components": ("<A\n  b={{ c: 'd' }}\n>\n", "story.md", "<A b="),
}


@pytest.mark.parametrize(("text", "path", "prose"), SPREAD.values(), ids=SPREAD)
def test_tags_of_components_are_masked(text, path, prose):
    """In MDX a tag with an expression in it is no prose, on however many lines it stands."""
    found = read_body(Source.from_text(path, text), Span(0, len(text))).blocks
    assert prose == " ".join(block.words() for block in found if block.words())


@given(
    st.lists(
        st.sampled_from(["{% raw %}", "{% code %}", "{% endcode %}", "{{ x }}", "{/* y */}", "a", "\n\n"])
    )
)
def test_masks_keep_the_length(pieces):
    """Whatever tags stand in a body, the prose of a block has the length of its span."""
    for block in blocks(" ".join(pieces)):
        assert block.span.end - block.span.start == len(block.prose)
