"""The rules against themselves: files and list agree, pages are whole, examples tell the truth."""

import re
import string
import sys
from collections import Counter
from pathlib import Path

import pytest

import newskit.rules
from newskit.article import FIELDS
from newskit.checker.file import check_file
from newskit.checker.task import Task
from newskit.config.settings import RuleSettings, Settings
from newskit.messages.portuguese import CATALOGUE
from newskit.rules import (
    LISTED,
    ArticleRule,
    FactsRule,
    FaultRule,
    Kind,
    LossRule,
    PairRule,
    ProjectRule,
    Rule,
    all_rules,
    by_code,
    by_name,
)
from newskit.rules.wording import WordingRule

sys.path.insert(0, str(Path(__file__).parent))
from cases import FOLDER, compose, load_cases
from folders import run_desk
from test_cases import run, run_pair, settings_of

FAMILIES = {
    "frontmatter": "FM",
    "headline": "HL",
    "dateline": "DL",
    "byline": "BY",
    "status": "ST",
    "language": "LG",
    "body": "BD",
    "house": "HS",
    "pair": "TP",
    "assets": "AS",
    "export": "EX",
}
RULES = all_rules()
# The most special first: a fault rule is an article rule too.
BASES = {
    Kind.WORDING: WordingRule,
    Kind.FAULT: FaultRule,
    Kind.LOSS: LossRule,
    Kind.PAIR: PairRule,
    Kind.FACTS: FactsRule,
    Kind.PROJECT: ProjectRule,
    Kind.ARTICLE: ArticleRule,
}
PACKAGE = Path(newskit.rules.__file__).parent

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def test_files_equal_list():
    """Every rule file is in the list under the name of its file, in its family's folder."""
    files = {
        f"{path.parent.name}/{path.stem}" for path in PACKAGE.glob("*/*.py") if not path.stem.startswith("_")
    }
    listed = {f"{rule.__module__.split('.')[-2]}/{rule.name.replace('-', '_')}" for rule in RULES}
    assert files == listed


def test_codes_are_unique_and_in_order():
    """Codes and names are unique, and the list is in the order of the codes, family by family."""
    assert len(by_code()) == len(by_name()) == len(RULES)
    order = list(FAMILIES.values())
    assert sorted(RULES, key=lambda r: (order.index(r.code[:2]), r.code)) == list(RULES)


@pytest.mark.parametrize("listed", LISTED, ids=lambda listed: listed.code)
def test_a_line_of_the_list_says_what_the_class_says(listed):
    """Code, name, family, kind and defaults in the list are those of the class."""
    rule = listed.load()
    said = (rule.__module__.split(".")[-2], rule.code, rule.name, rule.enabled, rule.judges_side)
    assert said == (listed.family, listed.code, listed.name, listed.enabled, listed.judges_side)
    kinds = [kind for kind, base in BASES.items() if issubclass(rule, base)]
    assert listed.kind is (kinds[0] if kinds else Kind.CHECKER)


@each_rule
def test_code_fits_family(rule: type[Rule]):
    """The code is the family's two letters and three digits."""
    assert re.fullmatch(FAMILIES[rule.__module__.split(".")[-2]] + r"\d{3}", rule.code)


@each_rule
def test_manual_page_is_whole(rule: type[Rule]):
    """The docstring has its sections, and one on fix safety when the rule offers a fix."""
    sections = re.findall(r"^ *## (.+)$", rule.__doc__ or "", re.MULTILINE)
    assert {"What it does", "Why", "Example"} <= set(sections)
    assert "Use instead:" in rule.__doc__
    assert ("Fix safety" in sections) == bool(rule.fix_says)
    assert ("Options" in sections) == (rule.options_type is not newskit.rules.Options)


@each_rule
def test_first_line_is_a_sentence(rule: type[Rule]):
    """The first line names the offence and ends with a full stop."""
    assert re.fullmatch(r"[A-Z].{10,120}\.", rule.info().summary)


def blocks(rule: type[Rule], language: str) -> list[str]:
    found = re.findall(rf"```{language}\n(.*?)```", rule.__doc__ or "", re.DOTALL)
    return [re.sub(r"^    ", "", block, flags=re.MULTILINE).rstrip(" ") for block in found]


def examples(rule: type[Rule]) -> list[str]:
    return blocks(rule, "markdown")


@pytest.mark.parametrize("listed", [e for e in LISTED if e.kind is Kind.WORDING], ids=lambda e: e.code)
def test_example_of_house_style_fires(listed, tmp_path):
    """The entry of a manual page finds the example under its own name, and nothing in what to use instead."""
    rule = listed.load()
    (tmp_path / "house.yaml").write_text(blocks(rule, "yaml")[0], encoding="utf-8")
    settings = Settings(str(tmp_path), styles=("house.yaml",), rules=RuleSettings(select=("HS",)))
    wrong, right = (
        check_file("a.md", compose(e).text.encode(), settings, Task("check")) for e in examples(rule)
    )
    assert {(listed.code, True)} == {(d[0], d[1].startswith("house/")) for d in wrong.diagnostics}
    assert right.diagnostics == ()


@each_rule
def test_example_fires_and_use_instead_does_not(rule: type[Rule]):
    """The example is found by its own rule, and what stands under "use instead" is not."""
    if issubclass(rule, PairRule):
        original, wrong, right = examples(rule)[:3]
        assert run_pair(rule.code, f"---\n{original}", f"---\n{wrong}")
        assert not run_pair(rule.code, f"---\n{original}", f"---\n{right}")
        return
    if issubclass(rule, FactsRule | ProjectRule):
        wrong, right = desks_of(rule)
        assert run_desk(rule.code, wrong)
        assert not run_desk(rule.code, right)
        return
    if rule.checked_by:
        pytest.skip(f"its findings are made, and tested, in {rule.checked_by}")
    wrong, right = examples(rule)[:2]
    zone = None if rule.name in ZONELESS else "Europe/Lisbon"
    case = {
        "timezone": zone,
        "limits": SMALL.get(rule.name, {}),
        "preset": GENERATORS.get(rule.name, "newskit"),
        "dateline_styles": STYLES.get(rule.name, {}),
    }
    schemas = blocks(rule, "json")
    settings = settings_of(rule.code, {**case, "schema": schemas[0]} if schemas else case)
    if rule.name == "missing-final-newline":  # a block of code on a page cannot leave its last line open
        wrong = wrong.rstrip("\n")
    raw = "RAW" in (rule.__doc__ or "") or wrong.startswith(("---\n", "+++\n")) or rule.name in RAW_EXAMPLES
    path = PATHS.get(rule.name, "story.md")
    assert run(rule.code, compose(wrong, raw=raw).text, settings, path)
    assert not run(rule.code, compose(right, raw=raw).text, settings, path)


NAMED_EXAMPLE = re.compile(r"`([\w./-]+)`:\n```markdown\n(.*?)```", re.DOTALL)
# What the folders of examples hold and their settings say, beside the articles that they show.
AROUND = {
    "broken-related-file": {"disk": ["old-bridge.md"]},
    "missing-image": {"disk": ["images/bridge.jpg"]},
    "orphan-translation": {"orphans": "warning"},
    "missing-translation": {"orphans": "warning"},
}


def desks_of(rule: type[Rule]) -> tuple[dict[str, object], dict[str, object]]:
    """The folders of a manual page: as it is wrong, and with the files of "use instead" in place."""
    page = re.sub(r"^    ", "", rule.__doc__ or "", flags=re.MULTILINE)
    before, _, after = page.partition("Use instead:")
    wrong, instead = dict(NAMED_EXAMPLE.findall(before)), dict(NAMED_EXAMPLE.findall(after))
    around = AROUND.get(rule.name, {})
    return {"files": wrong, **around}, {"files": wrong | instead, **around}


RAW_EXAMPLES = frozenset(
    {
        "missing-front-matter",
        "empty-file",
        "blank-before-fence",
        "unclosed-fence",
        "missing-opening-fence",
        "missing-field",
        "not-a-mapping",
    }
)


# Rules that look at the path.
PATHS = {"file-date-differs": "2026-01-02-ferries.md"}

# Limits under which an example that fits on a page is too large.
SMALL = {"oversized-file": {"article_bytes": 200}, "oversized-front-matter": {"front_matter_bytes": 150}}

# Rules that speak only of a generator's site.
GENERATORS = {"hold-unknown-to-generator": "hugo"}

# The styles of datelines of an example's house.
STYLES = {"dateline-out-of-style": {"pt": {"name": "lusa"}}}

# Rules that are silent where a zone is set.
ZONELESS = frozenset({"instant-without-offset"})


@each_rule
def test_cases_both_ways(rule: type[Rule]):
    """Each rule has cases that fire and at least as many that must stay silent."""
    if rule.checked_by:
        pytest.skip(f"its findings are made, and tested, in {rule.checked_by}")
    kinds = Counter(
        "pass" if case.get("pass") or case.get("silent") else "fail"
        for code, case in load_cases()
        if code == rule.code
    )
    assert kinds["fail"] >= 1
    assert kinds["pass"] >= kinds["fail"]


def test_each_cases_file_names_its_rule():
    """A cases file is named after the code of its rule."""
    assert {path.stem for path in FOLDER.glob("*.yaml")} == {
        rule.code for rule in RULES if not rule.checked_by
    }


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@each_rule
def test_portuguese_is_complete(rule: type[Rule]):
    """Every message of a rule has Portuguese words with the same places."""
    english = {rule.name: rule.says, **{f"{rule.name}.{key}": text for key, text in rule.variants.items()}}
    if rule.fix_says:
        english[f"{rule.name}.fix"] = rule.fix_says
    for key, text in english.items():
        assert key in CATALOGUE, key
        assert places(text) == places(CATALOGUE[key]), key


def test_every_fault_kind_has_one_rule():
    """Each kind of fault that the reader can make is claimed by exactly one rule of the front matter family."""
    parsing = PACKAGE.parent / "parsing"
    made = set()
    for path in parsing.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        made |= set(re.findall(r'(?:Fault|Proposal|self\._fault)\(\s*"([a-z-]+)"', source))
        made |= set(re.findall(r'(?:fault=|kind = )"([a-z-]+)"', source))
    claimed = {rule.name for rule in RULES if issubclass(rule, newskit.rules.FaultRule)}
    assert made == claimed
    assert "headline" in FIELDS
