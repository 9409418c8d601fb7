"""Mojibake: what goes back the whole way, and what good copy may hold."""

import time

from hypothesis import given
from hypothesis import strategies as st

from newskit.text.mojibake import find_mangled

PORTUGUESE = "ãçéàóõâêíúÃÇÉÀÓÕ“”‘’–—«»…€ºª"


def mangled(text: str) -> str:
    """A text as programs show it that take UTF-8 for Windows-1252; bytes it has not stay controls."""
    return "".join(
        bytes((byte,)).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in text.encode()
    )


def mended(text: str) -> str:
    for each in reversed(list(find_mangled(text, 0, len(text)))):
        text = text[: each.span.start] + each.meant + text[each.span.end :]
    return text


@given(st.lists(st.text(alphabet="abcdeé" + "ãçõáíê", min_size=2, max_size=9), max_size=6))
def test_portuguese_words_come_back(words: list[str]):
    """Every word in small letters that was read wrongly, once or twice, is read as it was meant."""
    text = " ".join(word + "o" for word in words)
    assert text == mended(mangled(text)) == mended(mangled(mangled(text)))


@given(st.text(alphabet="abcABCÂÃÄÅÎÑÐ .,-" + PORTUGUESE, max_size=40))
def test_what_is_mended_stays_mended(text: str):
    """No run is told that reads as itself, and what is told is longer than what it means."""
    for each in find_mangled(text, 0, len(text)):
        assert len(each.meant) < each.span.end - each.span.start


@given(st.text(max_size=60))
def test_any_text_in_its_place(text: str):
    """Whatever the text: runs lie inside the part that was asked for, in order."""
    start, end = min(2, len(text)), max(len(text) - 2, 0)
    spans = [each.span for each in find_mangled(text, start, max(start, end))]
    assert spans == sorted(spans)
    assert all(start <= span.start < span.end <= max(start, end) for span in spans)


def test_long_runs_take_linear_time():
    """A hundred thousand signs of mojibake, whole or broken, are read in a moment."""
    began = time.perf_counter()
    for text in ("Ã§" * 50_000, "Ã" * 100_000, "Ð" + "Ð°" * 50_000, "â€" * 50_000, "ðŸ" * 50_000):
        list(find_mangled(text, 0, len(text)))
    assert time.perf_counter() - began < 2
