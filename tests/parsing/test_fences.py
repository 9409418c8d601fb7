"""Where front matter begins and ends, and what is told of a fence that is nearly right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.parsing.fences import Fenced, find_fences
from newskit.text import Source, apply_edits


def fences(text: str) -> tuple[Source, Fenced]:
    source = Source.from_text("story.md", text)
    return source, find_fences(source)


SOUND = [
    # text, front matter, body, syntax
    ("---\nid: a\n---\nCopy.\n", "id: a\n", "Copy.\n", "yaml"),
    ("---\nid: a\n---", "id: a\n", "", "yaml"),
    ("---\r\nid: a\r\n---\r\nCopy.\r\n", "id: a\r\n", "Copy.\r\n", "yaml"),
    ("---\rid: a\r---\rCopy.\r", "id: a\r", "Copy.\r", "yaml"),
    ("---\rid: a\r---", "id: a\r", "", "yaml"),
    ("--- \t\nid: a\n---  \nCopy.\n", "id: a\n", "Copy.\n", "yaml"),
    ("---\n---\nCopy.\n", "", "Copy.\n", "yaml"),
    ("---\nid: a\n...\nCopy.\n", "id: a\n", "Copy.\n", "yaml"),
    ("\ufeff---\nid: a\n---\nCopy.\n", "id: a\n", "Copy.\n", "yaml"),
    ("+++\nid = 'a'\n+++\nCopy.\n", "id = 'a'\n", "Copy.\n", "toml"),
    ("---\nid: a\n---\nOne.\n\n---\n\nTwo.\n", "id: a\n", "One.\n\n---\n\nTwo.\n", "yaml"),
    (
        "---\nstandfirst: |\n  One.\n  ---\n  Two.\n---\nCopy.\n",
        "standfirst: |\n  One.\n  ---\n  Two.\n",
        "Copy.\n",
        "yaml",
    ),
    ("---\nid: a\n\nheadline: b\n---\nCopy.\n", "id: a\n\nheadline: b\n", "Copy.\n", "yaml"),
    ("---\nid: a\n--- # more\nb: c\n---\nCopy.\n", "id: a\n--- # more\nb: c\n", "Copy.\n", "yaml"),
]


@pytest.mark.parametrize(("text", "front", "body", "syntax"), SOUND)
def test_front_matter_stands_between_its_fences(text, front, body, syntax):
    """The content, the body and the syntax of a sound file, whatever its line endings."""
    source, fenced = fences(text)
    assert fenced.faults == []
    assert fenced.fence is not None
    assert source.slice(fenced.fence.content) == front
    assert source.text[fenced.body_start :] == body
    assert fenced.fence.syntax == syntax
    assert source.slice(fenced.fence.opening) in ("---", "+++")
    assert fenced.fence.closing is not None
    assert source.slice(fenced.fence.closing) in ("---", "+++", "...")


NONE = [
    "Copy.\n",
    "# Os barcos voltam\n",
    "Porto: os barcos voltam\n\nO primeiro barco parte às sete.\n\n---\n",
    "Os barcos voltam\n---\nO primeiro barco parte às sete.\n",
    "***\nO primeiro barco parte às sete.\n---\n",
    "--\n",
    "----\nCopy.\n---\n",
    "\n---\n\nO primeiro barco parte às sete.\n",
    "-\n---\n",
    "id: a\n",
    "x\n---\nid: a\n---\n",
]


@pytest.mark.parametrize("text", NONE)
def test_a_rule_in_running_text_is_no_fence(text):
    """Copy is not taken for front matter: the body begins with the file."""
    source, fenced = fences(text)
    assert fenced.fence is None
    assert fenced.faults == []
    assert fenced.body_start == source.start


NEARLY = [
    # text, kind, text at the span, mended text
    ("\n---\nid: a\n---\nCopy.\n", "blank-before-fence", "\n", "---\nid: a\n---\nCopy.\n"),
    (" ---\nid: a\n---\nCopy.\n", "blank-before-fence", " ", "---\nid: a\n---\nCopy.\n"),
    ("\r\n \r\n---\r\nid: a\r\n---\r\n", "blank-before-fence", "\r\n \r\n", "---\r\nid: a\r\n---\r\n"),
    ("\ufeff\n---\nid: a\n---\n", "blank-before-fence", "\n", "\ufeff---\nid: a\n---\n"),
    ("\n+++\nid: a\n+++\n", "blank-before-fence", "\n", "+++\nid: a\n+++\n"),
    ("id: a\n---\nCopy.\n", "missing-opening-fence", "", "---\nid: a\n---\nCopy.\n"),
    ("id: a\r\n---\r\nCopy.\r\n", "missing-opening-fence", "", "---\r\nid: a\r\n---\r\nCopy.\r\n"),
    ("\ufeffid: a\n---\nCopy.\n", "missing-opening-fence", "", "\ufeff---\nid: a\n---\nCopy.\n"),
    ("--\nid: a\n---\nCopy.\n", "missing-opening-fence", "--", "---\nid: a\n---\nCopy.\n"),
    ("-----\nid: a\n---\nCopy.\n", "missing-opening-fence", "-----", "---\nid: a\n---\nCopy.\n"),
    ("—\nid: a\n---\nCopy.\n", "missing-opening-fence", "—", "---\nid: a\n---\nCopy.\n"),
    ("—-\nid: a\n---\nCopy.\n", "missing-opening-fence", "—-", "---\nid: a\n---\nCopy.\n"),
    ("- - -\nid: a\n---\nCopy.\n", "missing-opening-fence", "- - -", "---\nid: a\n---\nCopy.\n"),
    ("===\nid: a\n---\nCopy.\n", "missing-opening-fence", "===", "---\nid: a\n---\nCopy.\n"),
    ("---\nid: a\n\nO barco parte.\n", "unclosed-fence", "---", "---\nid: a\n---\n\nO barco parte.\n"),
    ("---\rid: a\r\rO barco parte.\r", "unclosed-fence", "---", "---\rid: a\r---\r\rO barco parte.\r"),
    ("\r---\rid: a\r---\r", "blank-before-fence", "\r", "---\rid: a\r---\r"),
    ("---\nid: a\nO barco parte.\n", "unclosed-fence", "---", "---\nid: a\n---\nO barco parte.\n"),
    ("---\r\nid: a", "unclosed-fence", "---", "---\r\nid: a\r\n---\r\n"),
    ("---\nid: a\ntopics:\n- b\n", "unclosed-fence", "---", "---\nid: a\ntopics:\n- b\n---\n"),
    ("+++\n", "unclosed-fence", "+++", "+++\n+++\n"),
]


@pytest.mark.parametrize(("text", "kind", "at", "mended"), NEARLY)
def test_a_nearly_right_fence_is_told_and_mended(text, kind, at, mended):
    """The fault stands at the fence, and the file reads without it once its edit is made."""
    source, fenced = fences(text)
    (fault,) = fenced.faults
    assert fault.kind == kind
    assert source.slice(fault.span) == at
    assert apply_edits(text, fault.edits) == mended
    assert fenced.fence is not None
    again = fences(mended)[1]
    assert again.faults == []
    assert again.fence is not None


def test_both_fences_may_be_wrong():
    """Blanks before an opening fence do not hide that the closing one is missing."""
    _, fenced = fences("\n---\nid: a\n\nO primeiro barco parte às sete.\n")
    assert [fault.kind for fault in fenced.faults] == ["blank-before-fence", "unclosed-fence"]


def test_a_rule_deep_in_the_copy_closes_nothing():
    """Paragraphs before the next line of hyphens show that the front matter was never closed."""
    copy = "".join(f"\nParágrafo {number} da notícia sobre os barcos.\n" for number in range(5))
    source, fenced = fences(f"---\nid: a\n{copy}\n---\n\nFim.\n")
    assert [fault.kind for fault in fenced.faults] == ["unclosed-fence"]
    assert fenced.fence is not None
    assert source.slice(fenced.fence.content) == "id: a\n"


LINES = st.sampled_from(
    [
        "---",
        "+++",
        "...",
        "----",
        "—",
        "",
        " ",
        "id: a",
        "- b",
        "  c: d",
        "Copy, as it came.",
        "# e",
        "\ufeff",
    ]
)


@given(st.lists(LINES, max_size=8), st.sampled_from(["\n", "\r\n", "\r"]))
def test_the_parts_of_any_file_are_in_order(lines: list[str], newline: str):
    """Opening fence, content, closing fence and body follow one another and lie inside the text."""
    source, fenced = fences(newline.join(lines))
    assert 0 <= fenced.body_start <= len(source.text)
    for fault in fenced.faults:
        assert fault.span is not None
        assert 0 <= fault.span.start <= fault.span.end <= len(source.text)
    if fenced.fence is None:
        return
    opening, content, closing = fenced.fence.opening, fenced.fence.content, fenced.fence.closing
    assert opening.start <= opening.end <= content.start <= content.end
    assert content.end <= (closing.start if closing else fenced.body_start)
    assert (closing.end if closing else content.end) <= fenced.body_start
