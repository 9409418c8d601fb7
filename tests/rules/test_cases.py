"""Every case of every rule: found or not, at the place, with the fix, and silent after it."""

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from newskit.checker.article import check_article
from newskit.checker.pair import judge_pair
from newskit.checker.select import select
from newskit.config.presets import PRESETS
from newskit.config.settings import DatelineSettings, Limits, RuleSettings, Settings
from newskit.diagnostics import Applicability, Diagnostic
from newskit.messages import render
from newskit.pairs.model import Pair
from newskit.parsing import read_bytes
from newskit.rules import Kind, by_code
from newskit.text import Edit, Span, apply_edits

sys.path.insert(0, str(Path(__file__).parent))
from cases import compose, load_cases
from folders import place_of, run_desk

CASES = load_cases()
FOLDERS: list[TemporaryDirectory[str]] = []


def settings_of(code: str, case: dict[str, Any]) -> Settings:
    """Settings for one case: the one rule, its options, and what else the case gives."""
    rules = RuleSettings(select=(code,), options={code: case.get("options", {})})
    fields = PRESETS[case.get("preset", "newskit")].fields
    root = folder_of(case["schema"]) if "schema" in case else "/"
    return Settings(
        root=root,
        rules=rules,
        fields=replace(fields, schema="house.json" if "schema" in case else None),
        limits=Limits(**case.get("limits", {})),
        datelines=DatelineSettings(
            case.get("profile"), case.get("timezone"), case.get("dateline_styles", {})
        ),
    )


@cache
def folder_of(schema: str) -> str:
    """A folder with a house schema in it, kept until the tests end."""
    folder = TemporaryDirectory()
    FOLDERS.append(folder)
    Path(folder.name, "house.json").write_text(schema, encoding="utf-8")
    return folder.name


def run(code: str, text: str, settings: Settings, path: str) -> list[Diagnostic]:
    def failed(failure: Exception) -> None:
        raise failure

    article = read_bytes(path, text.encode("utf-8", "surrogateescape"), settings)
    return [d for d in check_article(article, select(settings.rules), failed) if d.code == code]


def fixed(text: str, found: list[Diagnostic]) -> str:
    edits = [
        Edit(Span(e.range.start.offset, e.range.end.offset), e.text)
        for d in found
        if d.fix
        for e in d.fix.edits
    ]
    return apply_edits(text, edits)


def name_of(entry: tuple[str, dict[str, Any]]) -> str:
    return f"{entry[0]}: {entry[1]['name']}"


ON_FILES = {Kind.PAIR, Kind.FACTS, Kind.PROJECT}
ARTICLE_CASES = [entry for entry in CASES if by_code()[entry[0]].kind not in ON_FILES]


@pytest.mark.parametrize(("code", "case"), ARTICLE_CASES, ids=map(name_of, ARTICLE_CASES))
def test_article_case(code: str, case: dict[str, Any]):
    """A failing case is found at its place and mended by its fix; a passing one is silent."""
    settings, path = settings_of(code, case), case.get("path", "story.md")
    raw, language = case.get("raw", False), case.get("language", "en")
    composed = compose(case["pass"] if "pass" in case else case["fail"], raw=raw, language=language)
    found = run(code, composed.text, settings, path)
    if "pass" in case:
        assert found == []
        return
    assert found, "the rule found nothing"
    if "at" in case:
        start = found[0].range.start
        assert case["at"] == f"{start.line - composed.before}:{start.column}"
    if "says" in case:
        assert case["says"] == render(found[0].message)
    if "title" in case:
        assert found[0].fix
        assert case["title"] == render(found[0].fix.title)
    if "count" in case:
        assert case["count"] == len(found)
    if "fixed" in case:
        after = fixed(composed.text, found)
        assert compose(case["fixed"], raw=raw, language=language).text == after
        assert run(code, after, settings, path) == []
    if case.get("unsafe"):
        assert all(d.fix and d.fix.applicability is Applicability.UNSAFE for d in found)
    if "fixed" not in case and not case.get("unsafe"):
        assert all(d.fix is None for d in found), "the case shows no fix, the rule offers one"


PAIR_CASES = [entry for entry in CASES if by_code()[entry[0]].kind is Kind.PAIR]


def run_pair(
    code: str, original: str, translation: str, case: dict[str, Any] | None = None
) -> list[Diagnostic]:
    settings = settings_of(code, case or {})
    texts = (compose(original).text, compose(translation, language="pt").text)
    paths = ("story.en.md", "story.pt.md")
    articles = [read_bytes(p, text.encode(), settings) for p, text in zip(paths, texts, strict=True)]
    failures: list[Exception] = []
    found, _ = judge_pair(Pair(*articles, settings.pairs.untranslated), select(settings.rules), failures)
    assert failures == []
    return found


@pytest.mark.parametrize(("code", "case"), PAIR_CASES, ids=map(name_of, PAIR_CASES))
def test_pair_case(code: str, case: dict[str, Any]):
    """A failing pair is found at its place in the translation; a passing one is silent."""
    found = run_pair(code, case["original"], case["translation"], case)
    if case.get("silent"):
        assert found == []
        return
    assert len(found) == case.get("count", len(found)) > 0
    if "at" in case:
        start, before = found[0].range.start, compose(case["translation"], language="pt").before
        assert case["at"] == f"{start.line - before}:{start.column}"


DESK_CASES = [entry for entry in CASES if by_code()[entry[0]].kind in {Kind.FACTS, Kind.PROJECT}]


@pytest.mark.parametrize(("code", "case"), DESK_CASES, ids=map(name_of, DESK_CASES))
def test_desk_case(code: str, case: dict[str, Any]):
    """A folder is told of at its places, and of nothing else."""
    found = run_desk(code, case)
    assert ([] if case.get("silent") else case["told"]) == [place_of(d, case) for d in found]
    if "says" in case:
        assert case["says"] == render(found[0].message)
    if "severity" in case:
        assert case["severity"] == found[0].severity.label
    if "related" in case:
        assert case["related"] == [related.path for related in found[0].related]
