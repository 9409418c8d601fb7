import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.reporters.manual import Block, blocks, spans
from newskit.rules import all_rules

_PAGE = """First line.

## What it does
Reads one
and two.
- a thing
  that goes on
- another

## Options
`limit`: the most.

    [newskit.rules.x]
    limit = 9

Behind it.
```yaml
a: 1

b: 2
```
"""


def test_a_page_is_taken_apart():
    """Headings, paragraphs and items on one line each; code with its lines, fenced or indented."""
    assert blocks(_PAGE) == [
        Block("paragraph", "First line."),
        Block("heading", "What it does"),
        Block("paragraph", "Reads one and two."),
        Block("item", "a thing that goes on"),
        Block("item", "another"),
        Block("heading", "Options"),
        Block("paragraph", "`limit`: the most."),
        Block("code", "[newskit.rules.x]\nlimit = 9"),
        Block("paragraph", "Behind it."),
        Block("code", "a: 1\n\nb: 2"),
    ]


def _words(text: str) -> list[str]:
    """The words of a page without the marks of Markdown that make blocks."""
    return [word for word in text.replace("```", " ").replace("#", " ").split() if word not in ("-", "*")]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_no_word_of_a_manual_page_is_lost(rule):
    """Every word of every rule's page stands in a block, in order; the language of a fence aside."""
    manual = rule.info().manual
    found = _words(" ".join(block.text for block in blocks(manual)))
    assert found == _words("\n".join("" if line.startswith("```") else line for line in manual.split("\n")))


@given(st.text("a`# -\n", max_size=40))
def test_spans_hold_the_text(text):
    """Spans are the text without the backticks that come in pairs."""
    shown = spans(text)
    paired = text.count("`") // 2 * 2
    assert "".join(part for part, _ in shown).replace("`", "") == text.replace("`", "")
    assert sum(part.count("`") for part, _ in shown) == text.count("`") - paired
