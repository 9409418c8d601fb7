"""Globs."""

from fnmatch import fnmatchcase
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.config.globs import matches

# glob; paths that it matches; paths that it does not
_CASES = [
    ("**/*.md", ["a.md", "x/a.md", "x/y/.b.md"], ["a.mdx", "a.md/x", "amd"]),
    (
        "articles/**/*.md",
        ["articles/a.md", "articles/x/y/a.md"],
        ["a.md", "x/articles/a.md", "articlesx/a.md"],
    ),
    ("opinion/**", ["opinion/a.md", "opinion/x/a.md"], ["opinion", "opinions/a.md"]),
    ("opinion/", ["opinion/a.md"], ["opinion"]),
    ("opinion", ["opinion", "opinion/a.md"], ["opinions", "x/opinion"]),
    ("news/*", ["news/a.md"], ["news/x/a.md"]),
    ("a?c.md", ["abc.md", "aéc.md"], ["ac.md", "a/c.md"]),
    ("[a-c]x", ["ax", "cx"], ["dx"]),
    ("[!a-c]x", ["dx"], ["ax", "/x"]),
    ("[z-a]x", ["[z-a]x"], ["ax", "zx"]),
    ("[[&&--~~||]x", ["[x", "&x", "|x"], ["ax"]),
    ("[*]x", ["*x"], ["ax"]),
    ("[x", ["[x"], ["x"]),
    ("*.{md,mdx}", ["a.md", "a.mdx"], ["a.m", "a.{md,mdx}"]),
    ("{a,b{c,d}}.md", ["a.md", "bc.md", "bd.md"], ["b.md"]),
    ("{a}.md", ["{a}.md"], ["a.md"]),
    ("**/a/**/b/**", ["a/b/c", "x/a/y/a/z/b/w"], ["a/c", "b/a/c"]),
    ("a**b", ["ab", "axb"], ["a/b"]),
    ("**", ["a", "a/b"], []),
    ("./a\\*.md", ["a/x.md"], ["a.md"]),
    ("/a.md", ["a.md"], ["b/a.md"]),
    ("A.md", ["A.md"], ["a.md"]),
    ("a\n*", ["a\nb"], ["a b"]),
    ("*a*ab*", ["aab", "xaxabx"], ["ab", "aax"]),
    ("", [], ["", "a"]),
]


@pytest.mark.parametrize(("glob", "yes", "no"), _CASES, ids=[case[0] or "empty" for case in _CASES])
def test_a_glob_matches_what_it_says_and_no_more(glob, yes, no):
    """Each kind of wildcard: paths that match and paths that do not."""
    assert [path for path in yes if not matches([glob], path)] == []
    assert [path for path in no if matches([glob], path)] == []


@given(
    st.text(alphabet="ab*?", min_size=1, max_size=8).filter(lambda glob: "*" in glob),
    st.text(alphabet="ab", max_size=8),
)
def test_within_a_name_globs_match_as_fnmatch_does(glob, name):
    """Committing to the leftmost match loses no match: the standard library's answer is the same."""
    if glob == "**":
        return
    assert matches([glob], name) == (fnmatchcase(name, glob) and (name != "" or set(glob) <= {"*"}))


_NAMES = st.sampled_from(["a", "b", "ab"])


def _by_definition(glob: list[str], path: list[str]) -> bool:
    """Whether names match, straight from the definition of `**`."""
    if not glob:
        return not path
    if glob[0] == "**":
        rest = glob[1:]
        return (
            any(_by_definition(rest, path[start:]) for start in range(len(path) + 1)) if rest else bool(path)
        )
    return bool(path) and fnmatchcase(path[0], glob[0]) and _by_definition(glob[1:], path[1:])


@given(
    st.lists(st.sampled_from(["a", "a*", "*b", "**"]), min_size=1, max_size=5).filter(
        lambda glob: glob[-1] != "a"
    ),
    st.lists(_NAMES, min_size=1, max_size=6),
)
def test_between_names_globs_match_by_definition(glob, path):
    """`**` stands for any folders, none included, wherever it is and however often."""
    assert matches(["/".join(glob)], "/".join(path)) == _by_definition(glob, path)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_a_glob(glob, path):
    """No glob raises."""
    assert matches([glob], path) in {True, False}


@pytest.mark.parametrize(
    ("glob", "path"),
    [
        ("*a" * 200 + "b", "a" * 4000),
        ("**/a/" * 200 + "b", "a/" * 2000 + "c"),
        ("{a,b}" * 40, "a" * 39 + "c"),
        ("**/" * 500 + "x", "a/" * 2000),
        ("[" * 2000, "a"),
        ("{" * 2000, "a"),
    ],
)
def test_no_glob_is_slow(glob, path):
    """Wildcards in a row do not multiply."""
    start = process_time()
    assert not matches([glob], path)
    assert process_time() - start < 2
