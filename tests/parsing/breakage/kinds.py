"""The ways in which people break front matter: each gives a field's broken text and what it was meant to be."""

import random
from collections.abc import Callable
from typing import Any, NamedTuple

from shapes import WORDS, phrase, sentence

NAMES = ["headline", "standfirst", "byline", "dateline", "slugline", "intro", "sub_title"]


class Broken(NamedTuple):
    """A broken field: its name, its lines, which of them are the place (from 0), and the value that was meant.

    `meant` is None where only the author can say.
    """

    field: str
    text: str
    places: set[int]
    meant: Any = None


class Kind(NamedTuple):
    """A way to break a field, and the rules that may name it; `safe` says that a safe fix gives the value back."""

    names: set[str]
    make: Callable[[random.Random], Broken]
    safe: bool = False


def on_line(form: str, meant: str | None = None) -> Callable[[random.Random], Broken]:
    """A field on one line; `{a}`, `{b}`, `{c}` are phrases and `{n}` is a name."""

    def make(chance: random.Random) -> Broken:
        parts = {each: phrase(chance) for each in "abc"} | {"n": chance.choice(NAMES)}
        value = None if meant is None else meant.format(**parts)
        return Broken(parts["n"], "{n}: ".format(**parts) + form.format(**parts) + "\n", {0}, value)

    return make


def in_field(field: str, form: str, places: set[int], meant: Any = None) -> Callable[[random.Random], Broken]:
    """A field of several lines; `{a}`, `{b}`, `{c}` are phrases, in `meant` too."""

    def make(chance: random.Random) -> Broken:
        parts = {each: phrase(chance) for each in "abc"}
        return Broken(field.format(**parts), form.format(**parts), places, _filled(meant, parts))

    return make


def _filled(meant: Any, parts: dict[str, str]) -> Any:
    if isinstance(meant, str):
        return meant.format(**parts)
    if isinstance(meant, list):
        return [_filled(each, parts) for each in meant]
    if isinstance(meant, dict):
        return {key: _filled(value, parts) for key, value in meant.items()}
    return meant


def alone(form: str, meant: str | None = None) -> Callable[[random.Random], Broken]:
    """One line that holds its own name, as `{n}`."""

    def make(chance: random.Random) -> Broken:
        parts = {each: phrase(chance) for each in "ab"} | {"n": chance.choice(NAMES)}
        value = None if meant is None else meant.format(**parts)
        return Broken(parts["n"], form.format(**parts), {0}, value)

    return make


COLON, QUOTES, QUOTE, LEADING = (
    "unquoted-colon",
    "quotes-inside-quotes",
    "unclosed-quote",
    "leading-reserved-character",
)
AFTER, TAB, LINE, INDENT, SIGN = (
    "text-after-bracket",
    "tab-in-front-matter",
    "broken-line",
    "bad-indent",
    "foreign-sign",
)
NO_BLANK, NO_DASH, COMMA, OPEN = (
    "missing-blank-after-colon",
    "missing-blank-after-dash",
    "missing-comma",
    "unclosed-bracket",
)
IMAGE = [{"file": "a.jpg", "alt": "{a}"}]
LONG_IMAGE = [{"file": "a.jpg", "alt": "{a}: {b}", "caption": "c"}]

KINDS: dict[str, Kind] = {
    "a colon": Kind({COLON}, on_line("{a}: {b}.", "{a}: {b}."), safe=True),
    "two colons": Kind({COLON}, on_line("{a}: {b}: {c}", "{a}: {b}: {c}"), safe=True),
    "a colon at the end": Kind({COLON}, on_line("{a}:", "{a}:"), safe=True),
    "a colon and quotes": Kind({COLON}, on_line('{a}: "{b}" d\'{c}', '{a}: "{b}" d\'{c}'), safe=True),
    "a colon and a comment": Kind({COLON}, on_line("{a}: {b} # note", "{a}: {b}"), safe=True),
    "a colon behind a time": Kind({COLON}, on_line("10:30: {a}", "10:30: {a}"), safe=True),
    "a colon in an entry": Kind(
        {COLON},
        in_field("images", "images:\n  - file: a.jpg\n    alt: {a}: {b}\n    caption: c\n", {2}, LONG_IMAGE),
        safe=True,
    ),
    "a name twice": Kind({COLON}, on_line("headline: {a}")),
    "no blank": Kind({NO_BLANK}, alone("{n}:{a}\n", "{a}"), safe=True),
    "no blank before quotes": Kind({NO_BLANK}, alone('{n}:"{a}"\n', "{a}"), safe=True),
    "no blank in an entry": Kind(
        {NO_BLANK}, in_field("images", "images:\n  - file: a.jpg\n    alt:{a}\n", {2}, IMAGE), safe=True
    ),
    "no blank behind dashes": Kind(
        {NO_DASH}, in_field("topics", "topics:\n-{a}\n-{b}\n", {1}, ["{a}", "{b}"]), safe=True
    ),
    "no blank behind one dash": Kind(
        {NO_DASH}, in_field("topics", "topics:\n  -{a}\n  - {b}\n", {1}, ["{a}", "{b}"]), safe=True
    ),
    "no blank behind a later dash": Kind(
        {NO_DASH}, in_field("topics", "topics:\n- {a}\n-{b}\n- {c}\n", {2}, ["{a}", "{b}", "{c}"]), safe=True
    ),
    "quotes in quotes": Kind({QUOTES}, on_line('"{a} "{b}" {c}"', '{a} "{b}" {c}'), safe=True),
    "quotes at the end": Kind({QUOTES}, on_line('"{a} "{b}""', '{a} "{b}"'), safe=True),
    "quotes at the start": Kind({QUOTES}, on_line('"{a}" {b}', '"{a}" {b}'), safe=True),
    "an apostrophe": Kind({QUOTES}, on_line("'{a}'s {b}'", "{a}'s {b}"), safe=True),
    "a backslash in single quotes": Kind(
        {QUOTES, "bad-escape"}, on_line("'{a}\\'s {b}'", "{a}'s {b}"), safe=True
    ),
    "a backslash before an apostrophe": Kind(
        {"bad-escape"}, on_line("\"{a} \\'{b}\\' x\"", "{a} '{b}' x"), safe=True
    ),
    "a path": Kind({"bad-escape"}, on_line('"C:\\dir\\q {a}"')),
    "a comma behind": Kind({QUOTES}, on_line('"{a}",', "{a}"), safe=True),
    "a lost quote": Kind({QUOTE}, on_line('"{a}.', "{a}."), safe=True),
    "a lost apostrophe": Kind({QUOTE}, on_line("'{a}.", "{a}."), safe=True),
    "a curly quote for the last": Kind({QUOTE}, on_line('"{a}”', "{a}"), safe=True),
    "a lost quote in a list": Kind(
        {QUOTE}, in_field("topics", 'topics: ["{a}", "{b}, "{c}"]\n', {0}, ["{a}", "{b}", "{c}"]), safe=True
    ),
    "a lost quote at the end of a list": Kind(
        {QUOTE}, in_field("topics", 'topics: ["{a}", "{b}]\n', {0}, ["{a}", "{b}"]), safe=True
    ),
    "a lost quote of an item": Kind(
        {QUOTE}, in_field("topics", 'topics:\n  - "{a}\n  - "{b}"\n', {1}, ["{a}", "{b}"]), safe=True
    ),
    "a star": Kind({LEADING}, on_line("*{a}* {b}", "*{a}* {b}"), safe=True),
    "an ampersand": Kind({LEADING}, on_line("& {a}", "& {a}"), safe=True),
    "an at sign": Kind({LEADING}, on_line("@{a}", "@{a}"), safe=True),
    "a backtick": Kind({LEADING}, on_line("`{a}` {b}", "`{a}` {b}"), safe=True),
    "a percent sign": Kind({LEADING}, on_line("%{a}", "%{a}"), safe=True),
    "a bar with text": Kind({LEADING}, on_line("| {a}", "| {a}"), safe=True),
    "an arrow with text": Kind({LEADING}, on_line("> {a}", "> {a}"), safe=True),
    "a dash and a blank": Kind({LEADING}, on_line("- {a}", "- {a}"), safe=True),
    "a question mark": Kind({LEADING}, on_line("? {a}", "? {a}"), safe=True),
    "a link": Kind(
        {AFTER}, on_line("[{a}](https://a.example) {b}", "[{a}](https://a.example) {b}"), safe=True
    ),
    "braces of a template": Kind({AFTER}, on_line("{{{{ site }}}} {a}", "{{{{ site }}}} {a}"), safe=True),
    "a tag": Kind({LEADING, "yaml-feature"}, on_line("!{a}")),
    "a tab before items": Kind(
        {TAB}, in_field("topics", "topics:\n\t- {a}\n\t- {b}\n", {1, 2}, ["{a}", "{b}"]), safe=True
    ),
    "a tab before a part": Kind(
        {TAB}, in_field("images", "images:\n  - file: a.jpg\n\t  alt: {a}\n", {2}, IMAGE), safe=True
    ),
    "a tab in a block": Kind(
        {TAB}, in_field("ednote", "ednote: |\n\t{a}\n\t{b}\n", {1, 2}, "{a}\n{b}\n"), safe=True
    ),
    "a wrapped line": Kind({LINE}, in_field("intro", "intro: {a}\n{b}\n", {0, 1})),
    "lost letters": Kind({LINE}, in_field("headline", "h\neadline: {a}\n", {0, 1})),
    "no colon": Kind({LINE}, alone("{n} {a}\n")),
    "an equals sign": Kind({LINE}, alone("{n} = {a}\n")),
    "a line of prose": Kind({LINE}, in_field("", "Here stands a line of prose.\n", {0})),
    "a conflict": Kind(
        {"conflict-marker"},
        in_field("intro", "<<<<<<< HEAD\nintro: {a}\n=======\nintro: {b}\n>>>>>>> desk\n", {0, 2, 4}),
    ),
    "the end of a conflict": Kind({"conflict-marker"}, in_field("intro", "intro: {a}\n>>>>>>> desk\n", {1})),
    "the middle of a conflict": Kind({"conflict-marker"}, in_field("intro", "intro: {a}\n=======\n", {1})),
    "an item too deep": Kind(
        {INDENT},
        in_field(
            "related", "related:\n  - headline: a\n    url: b\n    - headline: {a}\n      url: d\n", {3, 4}
        ),
    ),
    "an item not deep enough": Kind(
        {INDENT}, in_field("topics", "topics:\n  - {a}\n - {b}\n  - {c}\n", {1, 2, 3})
    ),
    "a part not deep enough": Kind(
        {INDENT}, in_field("rights", "rights:\n  copyright_holder: {a}\n usage_terms: {b}\n", {2})
    ),
    "a block not moved in": Kind({INDENT}, in_field("ednote", "ednote: |\n{a}\n{b}\n", {1})),
    "a comma lost": Kind(
        {COMMA}, in_field("topics", 'topics: ["{a}" "{b}"]\n', {0}, ["{a}", "{b}"]), safe=True
    ),
    "a comma lost on lines": Kind(
        {COMMA}, in_field("topics", 'topics: [\n  "{a}"\n  "{b}"\n]\n', {1, 2}, ["{a}", "{b}"]), safe=True
    ),
    "a bracket lost": Kind(
        {OPEN}, in_field("topics", 'topics: ["{a}", "{b}"\n', {0}, ["{a}", "{b}"]), safe=True
    ),
    "stars behind a list": Kind({AFTER}, in_field("topics", 'topics: ["{a}"]**\n', {0}, ["{a}"]), safe=True),
    "a list after an empty one": Kind(
        {AFTER}, in_field("topics", "topics: []\n  - {a}\n", {0, 1}, ["{a}"]), safe=True
    ),
    "an item beside its field": Kind(
        {"item-beside-field"}, in_field("topics", "topics: - {a}\n  - {b}\n", {0}, ["{a}", "{b}"]), safe=True
    ),
    "long dashes": Kind(
        {SIGN}, in_field("topics", "topics:\n  – {a}\n  – {b}\n", {1}, ["{a}", "{b}"]), safe=True
    ),
    "no-break indents": Kind(
        {SIGN},
        in_field(
            "images", "images:\n\u00a0\u00a0- file: a.jpg\n\u00a0\u00a0\u00a0\u00a0alt: {a}\n", {1}, IMAGE
        ),
        safe=True,
    ),
    "a no-break space": Kind({SIGN}, alone("{n}:\u00a0{a}\n", "{a}"), safe=True),
    "a full-width colon": Kind({SIGN}, alone("{n}： {a}\n", "{a}"), safe=True),
    "a field twice": Kind({"duplicate-field"}, in_field("intro", "intro: {a}\nintro: {b} x\n", {1})),
    "a day that is none": Kind({"impossible-date"}, in_field("modified", "modified: 2026-02-30\n", {0})),
}

__all__ = ["KINDS", "NAMES", "WORDS", "Broken", "Kind", "sentence"]
