"""What importers say, in both languages."""

import ast
from pathlib import Path
from string import Formatter

import newskit.importers
from newskit.messages.pt.importers import WORDS

SOURCES = sorted(Path(newskit.importers.__file__).parent.rglob("*.py"))


def messages() -> dict[str, str]:
    """Key and English words of every message made in the package."""
    found = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message":
                key, english = (ast.literal_eval(argument) for argument in node.args[:2])
                found[key] = english
    return found


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_portuguese_is_complete():
    """Every message has Portuguese words, and no words are left over."""
    assert messages().keys() == WORDS.keys()


def test_same_places():
    """Portuguese has the same named places as English."""
    assert {key: places(words) for key, words in messages().items()} == {
        key: places(words) for key, words in WORDS.items()
    }
