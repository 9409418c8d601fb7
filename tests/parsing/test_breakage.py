"""Right front matter of many shapes, broken in every way at random places: told, named, mended, nothing else hurt.

`make fuzz` tries more places, and new ones each time.
"""

import os
import random
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from newskit.article import Article, Entry
from newskit.article.fault import OF_VALUES
from newskit.checker.file import judge
from newskit.checker.select import select
from newskit.config.settings import RuleSettings, Settings
from newskit.diagnostics import Severity
from newskit.fixer import Fixed, fix_article
from newskit.parsing import read_article
from newskit.parsing.scalars import plain
from newskit.text import Source

sys.path.insert(0, str(Path(__file__).parent / "breakage"))
from kinds import KINDS, Kind
from shapes import right_fields

SETTINGS = Settings(root="/", rules=RuleSettings(select=("FM",)))
SELECTION = select(SETTINGS.rules)
BODY = "Copy of the story.\n\n- a list: x\n"
SHORT, LONG = 6, int(os.environ.get("FUZZ_EXAMPLES", "2000")) // 10
# A field moved in under plain text is a part of it, and the fault of a value may stand in a field that is right.
REST = OF_VALUES - {"duplicate-field", "impossible-date"}


class File(NamedTuple):
    """A file with one broken field: the lines that are the place, and the values of the other fields."""

    text: str
    places: set[int]
    field: str
    meant: Any
    others: dict[str, Any]


def broken_file(kind: Kind, chance: random.Random) -> File:
    """Right fields, a broken one among them, in one of the forms of files."""
    broken = kind.make(chance)
    fields = [field for field in right_fields(chance) if field.name != broken.field]
    at = chance.randint(0, len(fields))
    before = "".join(field.text for field in fields[:at]) + chance.choice(["", "", "# a comment\n"])
    after = chance.choice(["", "", "\n"]) + "".join(field.text for field in fields[at:])
    text = f"---\n{before}{broken.text}{after}---\n{BODY}"
    places = {2 + before.count("\n") + place for place in broken.places}
    text = chance.choice(["", "", "", "\ufeff"]) + text
    text = text.replace("\n", "\r\n") if chance.random() < 0.2 else text
    return File(text, places, broken.field, broken.meant, {field.name: field.value for field in fields})


def read(text: str) -> Article:
    return read_article(Source.from_text("story.md", text), SETTINGS)


def values(article: Article) -> dict[str, Any]:
    """The plain values by the names written; a line break is a line feed."""
    assert article.front
    return {entry.key.text: _value(entry) for entry in article.front.entries.values()}


def _value(entry: Entry) -> Any:
    value = plain(entry.node)
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


def check(kind: Kind, file: File) -> None:
    article = read(file.text)
    told = [each for each in judge(article, SELECTION, []) if each.severity is Severity.ERROR]
    here = [each for each in told if each.range and each.range.start.line in file.places]
    assert here, f"not told at its place: {told}"
    assert any(each.name in kind.names for each in told), [each.name for each in told]
    before = values(article)
    known = {name: value for name, value in file.others.items() if before.get(name) == value}
    fixed = fix_article(article, read, lambda each: judge(each, SELECTION, []))
    assert isinstance(fixed, Fixed)
    assert not fixed.refused
    after = values(fixed.article)
    assert known == {name: after.get(name) for name in known}
    assert fixed.text.replace("\r\n", "\n").endswith(BODY)
    if kind.safe:
        assert not [fault for fault in fixed.article.faults if fault.kind not in REST]
        assert {file.field: file.meant, **file.others} == {
            name: after.get(name) for name in (file.field, *file.others)
        }


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_breakage(name: str):
    """Told on its line and named; the safe fix gives back what was meant; no other value and no copy changes."""
    for seed in range(SHORT):
        check(KINDS[name], broken_file(KINDS[name], random.Random(f"{name} {seed}")))  # noqa: S311


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_breakage_anywhere(name: str):
    """The same at many more places, others each time."""
    for _ in range(LONG):
        seed = random.SystemRandom().getrandbits(64)
        file = broken_file(KINDS[name], random.Random(seed))  # noqa: S311
        try:
            check(KINDS[name], file)
        except AssertionError as error:
            pytest.fail(f"{error}\nseed {seed}\n{file.text}")


def test_right_front_matter_is_silent():
    """What is broken here is right before: no shape is told of by itself."""
    for seed in range(200):
        fields = right_fields(random.Random(seed))  # noqa: S311
        article = read("---\n" + "".join(field.text for field in fields) + f"---\n{BODY}")
        assert [fault for fault in article.faults if fault.kind not in OF_VALUES] == []
        assert {field.name: field.value for field in fields} == values(article)
