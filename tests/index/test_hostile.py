"""Nothing raises on content, and nothing takes long: whatever a file states as id, address, path or moment."""

import time
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Facts
from newskit.checker.around import Around
from newskit.checker.facts import judge_facts
from newskit.checker.file import check_file
from newskit.checker.task import Task
from newskit.config.presets import PRESETS
from newskit.config.settings import RuleSettings, Settings
from newskit.sources import Presence

NOW = datetime(2026, 6, 1, tzinfo=UTC)
FIELDS = ("id", "url", "permalink", "slug", "translation_of", "embargo", "expires", "published", "language")
VALUES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "http://[",
            "http://[::",
            "//[x",
            "/%zz",
            "..",
            "../..",
            "/",
            "?",
            "#",
            "\x00",
            "C:\\a",
            "9999-12-31",
            "0001-01-01T00:00:00",
        ]
    ),
)


def judged(tmp: str, preset: str, *texts: str) -> Any:
    settings = Settings(
        root=tmp,
        preset=preset,
        files=("x",),
        fields=PRESETS[preset].fields,
        rules=RuleSettings(select=("ALL",)),
    )
    facts = [
        Facts(*check_file(f"{n}.md", text.encode("utf-8", "replace"), settings, Task("check")).facts)
        for n, text in enumerate(texts)
    ]
    return judge_facts(facts, facts, Around(settings, "check", Presence(tmp), NOW, "all"))


def quoted(value: str) -> str:
    return "'" + value.replace("'", "''").replace("\n", " ").replace("\r", " ") + "'"


@pytest.mark.parametrize("preset", PRESETS)
@given(st.dictionaries(st.sampled_from(FIELDS), VALUES), VALUES)
def test_nothing_raises(tmp_path_factory, preset, fields, file):
    """Any values of the fields that rules on facts look at, in two files at once."""
    head = "".join(f"{name}: {quoted(value)}\n" for name, value in fields.items())
    entries = f"images: [{{file: {quoted(file)}}}]\nrelated: [{{file: {quoted(file)}}}]\n"
    text = f"---\n{head}{entries}---\n![A]({file})\n"
    assert judged(str(tmp_path_factory.getbasetemp()), preset, text, text).failures == ()


@pytest.mark.parametrize(
    "value", ["/" * 100_000, "../" * 30_000, "%2e" * 30_000, "a{{" * 30_000, "(" * 100_000]
)
def test_long_values_cost_little(tmp_path, value):
    """100 KB of signs in one value are judged in no time."""
    text = f"---\nid: a\nlanguage: en\nheadline: A\npublished: 2026-01-02T10:00:00Z\nnewskit: {{}}\n---\n![A](<{value}>)\n"
    started = time.process_time()
    judged(str(tmp_path), "newskit", text, text.replace("id: a", f"id: b\nurl: '{value[:60_000]}'"))
    assert time.process_time() - started < 3
