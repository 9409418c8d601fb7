"""Values of hostile files, in every place a report has and through every format."""

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from newskit.reporters import ReportOptions, reporter
from newskit.reporters.step_summary import step_summary

sys.path.insert(0, str(Path(__file__).parent))
from hostile import HOSTILE, hostile_report

_SEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e0fff]"
)


def _render(name: str, value: str) -> str:
    return reporter(name)(hostile_report(value), ReportOptions(verbose=True))


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_text_shows_every_character_and_keeps_its_lines(value):
    """Text output has one line for each thing told, and nothing in it is unseen or steers the terminal."""
    text = _render("text", value)
    assert _SEEN.findall(text) == []
    assert [line[:6] for line in text.splitlines()][1:3] == ["  3 | ", "    | "]
    assert text.count("\n") == 8  # head, line, carets, two places, fix, rule, summary
    counted = reporter("text")(hostile_report(value), ReportOptions(statistics=True))
    assert _SEEN.findall(counted) == []
    assert counted.count("\n") == 3  # the rule, what its mark means, summary


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_source_lines_stay_within_the_terminal(value):
    """However long and wide a line is, what is printed of it fits."""
    line, carets = _render("text", value).splitlines()[1:3]
    assert len(line) + line.count("港") <= 80
    assert len(carets) <= 80
    assert carets.count("^") >= 1


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
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
@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_json_carries_values_unchanged_and_escaped(name, value):
    """A reader of JSON gets the value back; the text of the document holds no unseen character."""
    output = _render(name, value)
    document = json.loads(output)
    diagnostic = document["diagnostics"][0] if name == "json" else document
    assert _SEEN.findall(output) == []
    assert diagnostic["values"] == {"value": re.sub("[\ud800-\udfff]", "\ufffd", value)}
    output.encode("utf-8")


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_a_table_cell_holds_no_markup(value):
    """In the step summary each row has four cells, and no character of a value can open markup or a link."""
    row = step_summary(hostile_report(value)).splitlines()[6]
    cells = row.removeprefix("| ").removesuffix(" |").split(" | ")
    assert len(cells) == 4
    text = re.sub("&#[0-9]+;", "", "".join(cells))
    assert set(text) & set("\\`*_~[]()<>|&@#:.$!") == set()


class _Page(HTMLParser):
    """The elements of a page, their attributes, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that must be closed, unless HTML has no end for it."""
        self.elements.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """The end of the element that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Text."""
        self.text += data


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_a_page_holds_no_markup_of_a_file(value):
    """Elements and attributes of the HTML report are the same whatever the values are; nothing in it is unseen."""
    options = ReportOptions(show_suppressed=True)
    pages = []
    for each in (value, "harmless"):
        output = reporter("html")(hostile_report(each), options)
        output.encode("utf-8")
        page = _Page()
        page.feed(output)
        assert page.open == []
        pages.append(page)
    manual = {"code", "h4", "p", "pre"}  # a manual page may have other blocks
    hostile, harmless = ([e for e in page.elements if e[0] not in manual] for page in pages)
    assert hostile == harmless
    assert {tag for tag, _ in hostile} & {"script", "iframe", "object", "img", "form", "base"} == set()
    assert set(_SEEN.findall(pages[0].text)) <= {"\t"}
