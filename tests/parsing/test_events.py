"""The event loop: limits, features, spans, and the same tree from libyaml and from ruamel's pure parser."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newskit
from newskit.article import Mapping, Node, Scalar, Sequence
from newskit.config.settings import Limits
from newskit.parsing import characters, conflicts
from newskit.parsing.decode import decode
from newskit.parsing.events import Tree, read_tree
from newskit.parsing.fences import find_fences
from newskit.parsing.frontmatter import read_fields
from newskit.text import Source

LIMITS = Limits()


def spans(node: Node | None) -> object:
    """Keys, values, styles and spans, as plain data."""
    if isinstance(node, Scalar):
        return (node.text, node.start, node.end, node.style.value)
    if isinstance(node, Sequence):
        return ("list", node.start, node.end, node.flow, [spans(item) for item in node.items])
    if isinstance(node, Mapping):
        return ("mapping", node.start, node.end, node.flow, [(spans(k), spans(v)) for k, v in node.pairs])
    return None


def kinds(tree: Tree) -> list[tuple[str, object]]:
    return [(f.kind, f.values.get("what")) for f in tree.faults]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("[" * 100_000, "oversized-front-matter", "depth"),
        ("- " * 40_000, "oversized-front-matter", "depth"),
        ("".join(f"k{i}: v\n" for i in range(6000)), "oversized-front-matter", "nodes"),
        ("a: &x 1\n", "yaml-feature", "anchor"),
        ("a: *x\n", "yaml-feature", "alias"),
        ("<<: {b: 1}\n", "yaml-feature", "merge key"),
        ("a: !!str b\n", "yaml-feature", "tag"),
        ("%YAML 1.2\n---\na: b\n", "yaml-feature", "directive"),
        ("a: b\n---\nc: d\n", "yaml-feature", "second document"),
        ("? [a]\n: b\n", "yaml-feature", "complex key"),
    ],
)
def test_what_is_refused(text, kind, what, pure):
    """Depth, size and the features of YAML that front matter does not need are faults in both parsers."""
    assert (kind, what) in kinds(read_tree(text, LIMITS, pure=pure))


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_merge_bomb_is_never_expanded(pure):
    """Nine levels of merge keys cost what they are long: nothing is ever composed."""
    text = "a0: &a0 {k: v}\n" + "".join(
        f"a{i}: &a{i} {{<<: [{', '.join([f'*a{i - 1}'] * 9)}]}}\n" for i in range(1, 10)
    )
    tree = read_tree(text, LIMITS, pure=pure)
    assert {"anchor", "alias", "merge key"} <= {what for _, what in kinds(tree)}


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a:\nb: 1\n", 2),
        ("a: # why\nb: 1\n", 2),
        ("l:\n-\n- x\n", 4),
        ("{a: , b: 1}", 3),
        ('"a" :\nb: 1\n', 5),
    ],
)
@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_empty_value_stands_after_its_colon_or_dash(text, at, pure):
    """An empty value has an empty span right behind its colon or dash, whatever the parser names."""
    tree = read_tree(text, LIMITS, pure=pure)
    node = tree.root.pairs[0][1]
    node = node.items[0] if isinstance(node, Sequence) else node
    assert (at, at) == (node.start, node.end)


def test_offsets_are_code_points_from_the_base():
    """Astral characters count one; offsets start at the base."""
    tree = read_tree("t: é😀z\nu: x\n", LIMITS, 100)
    assert [(v.start, v.end) for _, v in tree.root.pairs] == [(103, 106), (110, 111)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("s: [medtop:20000639]\n", "medtop:20000639"),
        ("s: [https://news.example/a]\n", "https://news.example/a"),
        ("s: [2024-05-14T16:10:00Z]\n", "2024-05-14T16:10:00Z"),
    ],
)
def test_colon_inside_a_value_in_brackets(text, value):
    """A colon without a blank belongs to the value in brackets too, as YAML 1.2 has it."""
    tree = read_tree(text, LIMITS)
    assert tree.problem is None
    assert tree.root.pairs[0][1].items[0].text == value


def both(text: str) -> tuple[Tree, Tree]:
    return read_tree(text, LIMITS), read_tree(text, LIMITS, pure=True)


def agree(text: str) -> None:
    """The two parsers give one tree, or the reader tells a fault either way."""
    text, _ = characters.mask(text, 0)
    text, _ = conflicts.mask(text, 0)
    fast, pure = both(text)
    if fast.problem or pure.problem:
        source = Source.from_text("x.md", f"---\n{text}\n---\n")
        fence = find_fences(source).fence
        assert fence is None or read_fields(source, fence, LIMITS).faults, text
        return
    assert spans(fast.root) == spans(pure.root), text
    assert kinds(fast) == kinds(pure), text


_WORDS = st.sampled_from(
    [
        "a",
        "b c",
        "é😀",
        "1",
        "true",
        "''",
        '"q\\n"',
        "'it''s'",
        "2024-05-14",
        "x: y",
        "- z",
        "#c",
        "|",
        ">",
        "[a, b]",
        "{k: v}",
        "*",
        "&a",
        "@",
        "\t",
        "",
        "~",
        "http://x.example/a#b",
        "---",
        "...",
    ]
)
_INDENTS = st.sampled_from(["", "", "  ", "    ", " "])
_LINES = st.builds(
    lambda i, k, s, v: f"{i}{k}{s}{v}",
    _INDENTS,
    st.sampled_from(["a", "b", "key", "- ", "- k", '"q"', "# c"]),
    st.sampled_from([": ", ":", ": # n", ":  ", " "]),
    _WORDS,
)


@given(st.lists(_LINES, max_size=8).map("\n".join))
def test_parsers_agree_on_generated_yaml(text):
    """Line by line made YAML, right and wrong, reads the same through both parsers."""
    agree(text)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_parsers_agree_on_any_text(text):
    """So does any text."""
    agree(text)


def front_matters(folder: Path) -> list[tuple[str, str]]:
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".mdx", ".markdown")):
        source, faults = decode(path.name, path.read_bytes(), LIMITS.article_bytes)
        fence = None if faults else find_fences(source).fence
        if fence is not None and fence.syntax == "yaml":
            found.append((str(path.relative_to(folder)), source.slice(fence.content)))
    return found


def test_parsers_agree_on_real_front_matter(shared):
    """Every front matter of the shared corpora reads the same through both parsers."""
    texts = front_matters(shared / "corpus")
    assert len(texts) > 1000
    for _, text in texts:
        agree(text)


def test_no_loader_is_used_on_content():
    """No module of newskit names a YAML loader, composer or constructor: they recurse, and one crashes the process."""
    forbidden = {
        "load",
        "load_all",
        "compose",
        "compose_all",
        "SafeLoader",
        "CLoader",
        "CSafeLoader",
        "Composer",
        "Constructor",
        "safe_load",
    }
    for path in Path(newskit.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "yaml" not in text.lower():
            continue
        names = {n.attr for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Attribute)}
        assert not (names & forbidden), path
