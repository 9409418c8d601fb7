"""The fixes of the front matter rules change no field but those that their edits touch."""

import sys
from pathlib import Path
from typing import Any

import pytest

from newskit.checker.article import check_article
from newskit.checker.select import select
from newskit.config.presets import PRESETS
from newskit.config.settings import DatelineSettings, Limits, RuleSettings, Settings
from newskit.fixer import difference
from newskit.fixer.choose import chosen_edits
from newskit.parsing import read_article
from newskit.text import Source, apply_edits

sys.path.insert(0, str(Path(__file__).parent.parent / "rules"))
from cases import compose, load_cases

MENDED = [(code, case) for code, case in load_cases() if code.startswith("FM") and "fixed" in case]


def settings_of(code: str, case: dict[str, Any]) -> Settings:
    return Settings(
        root="/",
        rules=RuleSettings(select=(code,), options={code: case.get("options", {})}),
        fields=PRESETS[case.get("preset", "newskit")].fields,
        limits=Limits(**case.get("limits", {})),
        datelines=DatelineSettings(timezone=case.get("timezone"), profile=case.get("profile")),
    )


@pytest.mark.parametrize(("code", "case"), MENDED, ids=[f"{code}: {case['name']}" for code, case in MENDED])
def test_a_fix_is_proved(code: str, case: dict[str, Any]):
    """What `--fix --unsafe-fixes` would write passes the proof that nothing else changed."""
    settings, path = settings_of(code, case), case.get("path", "story.md")
    text = compose(case["fail"], raw=case.get("raw", False), language=case.get("language", "en")).text
    before = read_article(Source.from_text(path, text), settings)
    found = check_article(before, select(settings.rules), lambda failure: pytest.fail(str(failure)))
    edits = chosen_edits(found, unsafe=True)
    assert edits
    after = read_article(Source.from_text(path, apply_edits(text, edits)), settings)
    assert difference(before, after, edits) is None
