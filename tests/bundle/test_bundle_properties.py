"""Laws of bundles: whatever the stories hold, what is built is sound, and safe to unpack."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Value
from newskit.bundle import MemoryContainer, Story, build, verify
from newskit.index.names import is_safe_name, same_file_key

_NASTY = [
    "../../x",
    "CON",
    "</script>",
    '"><b>',
    "a\u2028b",
    "\ud800",
    "\x00",
    "é" * 200,
    "{slug}",
    "%2e%2e",
    "a/b",
    "https://example.com/x",
    "urn:a:b",
    ".",
]
_TEXT = (st.text(min_size=1, max_size=40) | st.sampled_from(_NASTY)).filter(lambda text: text.strip())
_HEAD = "---\nid: a\nlanguage: {language}\nheadline: H\npublished: 2024-05-14T15:48:00Z\n---\n{body}"


def _story(
    data: st.DataObject,
    make_story: Callable[..., Story],
    number: int,
    language: str,
    original: Story | None = None,
) -> Story:
    body = data.draw(st.text(max_size=80), label="body").encode("utf-8", "replace").decode()
    made = make_story(f"{number}.{language}.md", _HEAD.format(language=language, body=body), original)
    fields = {
        name: Value(data.draw(_TEXT, label=name), None)
        for name in ("id", "headline", "standfirst", "credit", "dateline", "slug", "ednote", "section")
        if name in ("id", "headline") or data.draw(st.booleans())
    }
    return replace(made, article=replace(made.article, **fields))


@given(data=st.data())
def test_what_is_built_is_sound(data, make_story, make_request):
    """Every bundle passes its own verification, and every name in it is safe on every system."""
    original = _story(data, make_story, 0, "en")
    stories = [
        original,
        _story(data, make_story, 1, "pt-BR", original),
        _story(data, make_story, 2, "pt", original),
    ]
    built = build(stories, make_request(timezone="Europe/Lisbon"))
    if built.refused:
        assert built.files == {}
        return
    assert verify(MemoryContainer(built.files)) == ()
    assert all(is_safe_name(name) for name in built.files)
    assert len({same_file_key(name) for name in built.files}) == len(built.files)
    assert {PurePosixPath(name).parts[0] for name in built.files} <= {
        "manifest.json",
        "SHA256SUMS",
        "wire",
        "web",
    }


@given(which=st.integers(0, 2**16), where=st.integers(0, 2**24), by=st.integers(1, 255))
def test_a_changed_byte_is_always_found(which, where, by, built):
    """Any byte of any file: the file is named.

    A changed sum of the manifest in SHA256SUMS and a changed manifest cannot be told apart: the manifest is named.
    """
    names = sorted(built.files)
    path = names[which % len(names)]
    changed = bytearray(built.files[path])
    changed[where % len(changed)] ^= by
    flaws = verify(MemoryContainer(built.files | {path: bytes(changed)}))
    told = {flaw.path for flaw in flaws}
    assert path in told or (path == "SHA256SUMS" and "manifest.json" in told)
