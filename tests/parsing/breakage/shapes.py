"""Right front matter in many shapes: each field with the value that it holds."""

import random
from typing import Any, NamedTuple

WORDS = [
    "porto",
    "barcos",
    "Lisboa",
    "São",
    "João",
    "cidade",
    "reabre",
    "segunda-feira",
    "the",
    "ferry",
    "line",
    "across",
    "river",
    "council",
    "votes",
    "água",
    "2026",
    "nova",
    "eleição",
    "mar",
    "30%",
    "€5",
    "(CGTP)",
    "vez",
]


class Field(NamedTuple):
    """A field as it is written, with its line breaks, and its value."""

    name: str
    text: str
    value: Any


def phrase(chance: random.Random) -> str:
    """Two to six words that need no quotes; the first begins with a letter."""
    words = " ".join(chance.choice(WORDS) for _ in range(chance.randint(2, 6)))
    return words if words[0].isalpha() else f"O {words}"


def sentence(chance: random.Random) -> str:
    return phrase(chance) + chance.choice([".", "", "!", "?", "…"])


def right_fields(chance: random.Random) -> list[Field]:
    """Two fields and more, in any order."""
    a, b, c = (phrase(chance) for _ in range(3))
    lines = [sentence(chance) for _ in range(chance.randint(1, 3))]
    items = [phrase(chance) for _ in range(chance.randint(1, 4))]
    fields = [
        Field("headline", f"headline: {a}\n", a),
        Field("standfirst", chance.choice([f'standfirst: "{b}"\n', f"standfirst: '{b}'\n"]), b),
        Field("published", "published: 2026-01-02T10:00:00+00:00\n", "2026-01-02T10:00:00+00:00"),
        _topics(chance, items),
        _notes(chance, lines),
        Field(
            "rights",
            f"rights:\n  copyright_holder: {a}\n  usage_terms: {b}\n",
            {"copyright_holder": a, "usage_terms": b},
        ),
        Field(
            "related",
            f"related:\n  - headline: {c}\n    url: https://a.example\n",
            [{"headline": c, "url": "https://a.example"}],
        ),
        Field("url", "url: https://news.example/a:b?c=d\n", "https://news.example/a:b?c=d"),
        Field("credit", f'credit: "{c}" # a comment\n', c),
        Field("my-field", f"my-field: {a}\n", a),
        Field("section", f"section: 'D''{a}'\n", f"D'{a}"),
        Field("genre", f'genre: "a \\"{b}\\" b"\n', f'a "{b}" b'),
        Field("weight", "weight: 12\n", 12),
    ]
    chance.shuffle(fields)
    return fields[: chance.randint(2, len(fields))]


def _topics(chance: random.Random, items: list[str]) -> Field:
    quoted = [f'"{item}"' for item in items]
    forms = [
        "topics:\n" + "".join(f"  - {item}\n" for item in items),
        "topics:\n" + "".join(f"- {item}\n" for item in items),
        f"topics: [{', '.join(quoted)}]\n",
        "topics: [\n" + "".join(f"  {item},\n" for item in quoted) + "]\n",
    ]
    return Field("topics", chance.choice(forms), items)


def _notes(chance: random.Random, lines: list[str]) -> Field:
    moved = "".join(f"  {line}\n" for line in lines)
    forms = [
        (f"ednote: |\n{moved}", "".join(f"{line}\n" for line in lines)),
        (f"ednote: >-\n{moved}", " ".join(lines)),
        ("ednote: " + "\n  ".join(lines) + "\n", " ".join(lines)),
        ("ednote: |\n  um: dois\n\n  * três\n", "um: dois\n\n* três\n"),
    ]
    return Field("ednote", *chance.choice(forms))
