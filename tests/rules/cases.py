"""Rule cases as data: how a case becomes a file, and how the file is judged.

A case shows only what matters. Its text is front matter lines, then, after a line `---`, a body; the required fields it does not name are
put before, and "Copy." is the body where it has none. `raw: true` takes the text as the whole file. `at` is line:column in the text as shown.
For a pair rule the case has `original` and `translation` instead of one text.
What cannot be seen is written `<U+2028>` (a character) or `<0xE7>` (a byte that is not UTF-8). `says` is the English message, `title` that of the
fix; `timezone`, `profile`, `dateline_styles`, `preset` and `limits` are settings, `schema` the text of a house JSON Schema.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

BASE = {
    "id": "id: story-1",
    "language": "language: en",
    "headline": "headline: A headline",
    "published": "published: 2026-01-02T10:00:00+00:00",
}
UNSEEN = re.compile(r"<U\+([0-9A-F]{4,6})>|<0x([0-9A-F]{2})>")
FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Composed:
    """The file of a case, and how many lines were put before the text shown."""

    text: str
    before: int


def compose(text: str, *, raw: bool = False, language: str = "en", base: dict[str, str] = BASE) -> Composed:
    """The whole file of a case."""
    text = UNSEEN.sub(_unseen, text)
    if raw:
        return Composed(text, 0)
    front, _, body = text.partition("\n---\n") if not text.startswith("---\n") else ("", "", text[4:])
    front = front if front.endswith("\n") or not front else front + "\n"
    given = set(re.findall(r"^([\w-]+):", front, re.MULTILINE))
    lines = [
        line.replace("language: en", f"language: {language}")
        for name, line in base.items()
        if name not in given
    ]
    head = "---\n" + "".join(f"{line}\n" for line in lines)
    return Composed(f"{head}{front}---\n{body or 'Copy.' + chr(10)}", head.count("\n"))


def _unseen(mark: re.Match[str]) -> str:
    """The character; for a byte the surrogate that stands for it (the error handler "surrogateescape")."""
    return chr(int(mark[1], 16)) if mark[1] else chr(0xDC00 + int(mark[2], 16))


@cache
def load_cases() -> list[tuple[str, dict[str, Any]]]:
    """Every case of every file, with its rule's code."""
    yaml = YAML(typ="safe", pure=True)
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        data = yaml.load(path)
        found += [(data["rule"], case) for case in data["cases"]]
    return found
