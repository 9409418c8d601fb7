"""The Portuguese catalogue against the messages that the code makes."""

import ast
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import newskit
from newskit.messages import pt
from newskit.messages.portuguese import CATALOGUE
from newskit.rules import all_rules

_PACKAGE = Path(newskit.__file__).parent
_SOURCES = {
    path: path.read_text(encoding="utf-8")
    for path in sorted(_PACKAGE.rglob("*.py"))
    if "messages/pt" not in path.as_posix()
}


def _places(template: str) -> set[str]:
    """The named places of a template."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def _constants(tree: ast.Module) -> dict[str, str]:
    """The strings that a module gives names to."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }


def _written(node: ast.expr, constants: dict[str, str]) -> str | None:
    """The string that an argument is, when it stands in the module."""
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _messages(text: str) -> Iterator[tuple[str, str]]:
    """Key and English of every `Message(key, english, ...)` in a module that is made with literal words."""
    tree = ast.parse(text)
    constants = _constants(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Message":
            key, english = ([_written(argument, constants) for argument in node.args] + [None, None])[:2]
            if key and english:
                yield key, english


_MADE = sorted({message for text in _SOURCES.values() for message in _messages(text)})


@pytest.mark.parametrize(("key", "english"), _MADE, ids=[key for key, _ in _MADE])
def test_every_message_has_portuguese(key, english):
    """A message made anywhere has Portuguese words with the same places."""
    assert key in CATALOGUE
    assert _places(english) == _places(CATALOGUE[key])


def test_a_key_has_one_english():
    """Two messages under one key say the same."""
    assert [key for key, count in Counter(key for key, _ in _MADE).items() if count > 1] == []


def test_no_key_stands_in_two_catalogue_files():
    """The parts of the catalogue do not hide one another's words."""
    names = [path.stem for path in Path(pt.__file__).parent.glob("*.py") if path.stem != "__init__"]
    keys = Counter(key for name in names for key in import_module(f"{pt.__name__}.{name}").WORDS)
    assert [key for key, count in keys.items() if count > 1] == []


def test_nothing_is_left_over():
    """The catalogue holds no words for messages that nobody makes."""
    rules = {
        key
        for rule in all_rules()
        for key in (rule.name, f"{rule.name}.fix", *(f"{rule.name}.{v}" for v in rule.variants))
    }
    code = "\n".join(_SOURCES.values())
    left = [key for key in CATALOGUE if key not in rules and f'"{key.removesuffix("-nearest")}"' not in code]
    assert left == []


@pytest.mark.parametrize("key", CATALOGUE)
def test_a_translation_is_a_template(key):
    """Places are plain names: no index, no attribute, no format."""
    for _, name, form, conversion in Formatter().parse(CATALOGUE[key]):
        assert name is None or name.isidentifier()
        assert not form
        assert conversion is None
