"""Values of hostile files, in every place a report has and through every format."""

import json
import re

import pytest

from newskit.diagnostics import (
    Applicability,
    Diagnostic,
    RelatedPlace,
    Report,
    ResolvedEdit,
    ResolvedFix,
    RuleInfo,
    Severity,
)
from newskit.messages import Message
from newskit.reporters import ReportOptions, reporter
from newskit.reporters.step_summary import step_summary
from newskit.text import Position, Range

_HOSTILE = {
    "line feed": "one\ntwo",
    "carriage return": "one\rtwo\r\nthree",
    "workflow command": "\n::set-output name=x::y",
    "percent": "100%0A::error::%25",
    "property separators": "a:b,c=d::e",
    "ansi colour": "\x1b[31mred\x1b[0m",
    "terminal title": "\x1b]0;title\x07",
    "c1 escape": "\x9b31mred",
    "hyperlink": "\x1b]8;;file:///etc\x1b\\x\x1b]8;;\x1b\\",
    "bidi override": "\u202egnp.exe\u2066x\u2069",
    "zero width": "a\u200bb\u200dc\ufeffd\u2060e",
    "tags": "a\U000e0041b",
    "line separators": "a\u0085b\u2028c\u2029d",
    "nul and del": "a\x00b\x7fc",
    "lone surrogate": "a\ud800b\udfffc",
    "rich markup": "[/b][link=x]y[/link] :smile: [red]",
    "braces": "{path} {0} {} {values!r}",
    "table": "a|b`c`<script>*d*_e_[f](g)\\|",
    "addresses": "https://example.org www.example.org a@example.org #12 @team $x$",
    "long": "x" * 10_000,
    "long and wide": "港" * 10_000,
}
_SEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e0fff]"
)


def _hostile_report(value: str) -> Report:
    """A report that holds the value everywhere."""
    where = Range(Position(3, 2, 40), Position(3, 9, 47))
    says = Message("example-hostile", "{value} is hostile", {"value": value})
    fix = ResolvedFix(says, Applicability.SAFE, (ResolvedEdit(where, value),))
    related = (RelatedPlace(value, where, says), RelatedPlace(value, None, says))
    one = Diagnostic("house/x", value, Severity.ERROR, says, value, where, value, related, fix, value)
    return Report.of(
        [one], files=1, rules={"house/x": RuleInfo("house/x", value, Severity.ERROR, value, value)}
    )


def _render(name: str, value: str) -> str:
    return reporter(name)(_hostile_report(value), ReportOptions(verbose=True, statistics=True))


@pytest.mark.parametrize("value", _HOSTILE.values(), ids=_HOSTILE)
def test_text_shows_every_character_and_keeps_its_lines(value):
    """Text output has one line for each thing told, and nothing in it is unseen or steers the terminal."""
    text = _render("text", value)
    assert _SEEN.findall(text) == []
    assert [line[:6] for line in text.splitlines()][1:3] == ["  3 | ", "    | "]
    assert text.count("\n") == 9  # head, line, carets, two places, fix, rule, statistics, summary


@pytest.mark.parametrize("value", _HOSTILE.values(), ids=_HOSTILE)
def test_source_lines_stay_within_the_terminal(value):
    """However long and wide a line is, what is printed of it fits."""
    line, carets = _render("text", value).splitlines()[1:3]
    assert len(line) + line.count("港") <= 80
    assert len(carets) <= 80
    assert carets.count("^") >= 1


@pytest.mark.parametrize("value", _HOSTILE.values(), ids=_HOSTILE)
def test_github_gets_one_command_a_diagnostic(value):
    """No value ends its command, starts another or adds a property."""
    output = _render("github", value)
    assert _SEEN.findall(output) == []
    assert output.count("\n") == 1
    properties = output.removeprefix("::error ").split("::")[0].split(",")
    assert [part.split("=")[0] for part in properties] == [
        "file",
        "line",
        "endLine",
        "col",
        "endColumn",
        "title",
    ]
    assert re.sub("%(25|0A|0D|3A|2C)", "", output).count("%") == 0


@pytest.mark.parametrize("name", ["json", "jsonl"])
@pytest.mark.parametrize("value", _HOSTILE.values(), ids=_HOSTILE)
def test_json_carries_values_unchanged_and_escaped(name, value):
    """A reader of JSON gets the value back; the text of the document holds no unseen character."""
    output = _render(name, value)
    document = json.loads(output)
    diagnostic = document["diagnostics"][0] if name == "json" else document
    assert _SEEN.findall(output) == []
    assert diagnostic["values"] == {"value": re.sub("[\ud800-\udfff]", "\ufffd", value)}
    output.encode("utf-8")


@pytest.mark.parametrize("value", _HOSTILE.values(), ids=_HOSTILE)
def test_a_table_cell_holds_no_markup(value):
    """In the step summary each row has four cells, and no character of a value can open markup or a link."""
    row = step_summary(_hostile_report(value)).splitlines()[6]
    cells = row.removeprefix("| ").removesuffix(" |").split(" | ")
    assert len(cells) == 4
    text = re.sub("&#[0-9]+;", "", "".join(cells))
    assert set(text) & set("\\`*_~[]()<>|&@#:.$!") == set()
