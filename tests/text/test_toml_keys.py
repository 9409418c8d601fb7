"""Places of TOML keys and values."""

import tomllib
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.text.toml_keys import scan_toml, toml_place

# text; path; the key as written; the value as written
_CASES = [
    ('a = "x" # c', ("a",), "a", '"x"'),
    ("a = 1 \n", ("a",), "a", "1"),
    ("a = 2020-01-01T00:00:00Z", ("a",), "a", "2020-01-01T00:00:00Z"),
    ("\ufeffa = 1", ("a",), "a", "1"),
    ("a = 1\r\nb = 2\r\n", ("b",), "b", "2"),
    ("\"a b\".'c.d' = 1", ("a b", "c.d"), "\"a b\".'c.d'", "1"),
    ('"caf\\u00e9" = 1', ("café",), '"caf\\u00e9"', "1"),
    ("a . b = 1", ("a", "b"), "a . b", "1"),
    ("a . b = 1", ("a",), "a", "a"),
    ("[t.u]\nk = 1", ("t", "u"), "t.u", "[t.u]"),
    ("[t.u]\nk = 1", ("t",), "t", "t"),
    ("[t.u]\nk = 1", ("t", "u", "k"), "k", "1"),
    ("[[t]]\nk = 1\n[[t]]\nk = 2", ("t", 1, "k"), "k", "2"),
    ("[[t]]\n[t.u]\nk = 1\n[[t]]\n[t.u]\nk = 2", ("t", 1, "u", "k"), "k", "2"),
    ('a = ["x", # c ]\n  "y",\n]', ("a", 1), '"y"', '"y"'),
    ('a = ["x", # c ]\n  "y",\n]', ("a",), "a", '["x", # c ]\n  "y",\n]'),
    ("a = {b = 1, c.d = [2]}", ("a", "c", "d", 0), "2", "2"),
    ("a = {b = 1, c.d = [2]}", ("a",), "a", "{b = 1, c.d = [2]}"),
    ('a = """x\n[b]\nk = "1" ""\n"""""\nc = 1', ("c",), "c", "1"),
    ("a = '''x\n[b]'''\nc = 1", ("a",), "a", "'''x\n[b]'''"),
    ('a = "]" \nb = 1', ("b",), "b", "1"),
    ("a = [[1], [2, 3]]", ("a", 1, 0), "2", "2"),
    ("a =\nb = 2", ("a",), "a", ""),
    ("a = [ b = 1 ]\nc = 2", ("c",), "c", "2"),
    ("a = }\nc = 2", ("c",), "c", "2"),
    ('a = "open\nc = 2', ("c",), "c", "2"),
    ("]\n= 3\nc = 2", ("c",), "c", "2"),
    ("a = 1\na = 2", ("a",), "a", "1"),
]

_HOSTILE = [
    "[",
    "a=[",
    "{a=",
    "a={b=",
    "a.",
    "[a.",
    "[[",
    '"',
    "'''",
    'a="""\\',
    "[[a]]\n",
    "a=[}",
    "#",
    "a=[#\n",
    "\r",
    "\\",
]


@pytest.mark.parametrize(("text", "path", "key", "value"), _CASES)
def test_a_key_and_its_value_are_where_they_are_written(text, path, key, value):
    """The spans of a path slice the text to the key and the value, comments and blanks left out."""
    place = scan_toml(text)[path]
    assert (text[slice(*place.key)], text[slice(*place.value)]) == (key, value)


def test_a_path_that_is_not_written_is_found_at_the_table_above():
    """The nearest table stands for a key that is missing in it; nothing stands for an unknown table."""
    keys = scan_toml("[t]\nk = [1]")
    assert toml_place(keys, ("t", "x", "y")) == keys["t",]
    assert toml_place(keys, ("t", "k", 5)) == keys["t", "k"]
    assert toml_place(keys, ("u",)) is None


@given(st.text(alphabet="ab.=[]{}\"'\\#,\n\r\t 1-é\U0001f600\ufeff", max_size=60))
def test_any_text_is_scanned(text):
    """No text raises, and every span lies inside the text."""
    for place in scan_toml(text).values():
        assert 0 <= place.key.start <= place.key.end <= len(text)
        assert 0 <= place.value.start <= place.value.end <= len(text)


_KEYS = st.text(alphabet="ab-_é. \"'\\\n", min_size=1, max_size=4)
_STRINGS = st.text(alphabet="ab\"'\\#[]{}=,\n", max_size=6)


def _basic(text: str) -> str:
    """A TOML basic string."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
    return '"' + "".join(escapes.get(letter, letter) for letter in text) + '"'


def _inline(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_basic(key)} = {_inline(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return _basic(value) if isinstance(value, str) else str(value)


def _paths(value: object, path: tuple = ()) -> set:
    found = {path} if path else set()
    each = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in each:
        found |= _paths(below, (*path, key))
    return found


@given(
    st.dictionaries(
        _KEYS,
        st.recursive(
            _STRINGS | st.integers(),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
            max_leaves=8,
        ),
        max_size=4,
    )
)
def test_the_scanner_finds_what_tomllib_reads(table):
    """In right TOML the paths are those of the values that tomllib gives, and each scalar's span reads as its value."""
    text = "".join(f"{_basic(key)} = {_inline(value)}\n" for key, value in table.items())
    assert tomllib.loads(text) == table
    keys = scan_toml(text)
    assert set(keys) == _paths(table)
    for path, place in keys.items():
        value = table
        for part in path:
            value = value[part]
        assert tomllib.loads(f"x = {text[slice(*place.value)]}")["x"] == value


@pytest.mark.parametrize("piece", _HOSTILE)
def test_hostile_text_takes_linear_time(piece):
    """Eight times the text takes at most about eight times as long: no text of 256 kB takes seconds."""
    text = piece * (256 * 1024 // len(piece))
    start = process_time()
    scan_toml(text)
    assert process_time() - start < 5
