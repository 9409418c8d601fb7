"""The rules of a SARIF log, as reporting descriptors: what GitHub shows beside an alert.

GitHub wants all three descriptions and cuts the first two at 1,024 characters.
"""

from itertools import pairwise
from typing import Any

from newskit.diagnostics import Diagnostic, Report, RuleInfo
from newskit.reporters.manual import blocks
from newskit.reporters.told import rule_id
from newskit.reporters.visible import UNSEEN, escape, visible

_LONGEST = 1024


def descriptors(report: Report) -> list[dict[str, Any]]:
    """A descriptor for every rule that the diagnostics name, in the order of their ids."""
    named = {rule_id(diagnostic): diagnostic for diagnostic in report.diagnostics}
    return [_descriptor(name, named[name], report.rules.get(named[name].code)) for name in sorted(named)]


def _descriptor(name: str, diagnostic: Diagnostic, info: RuleInfo | None) -> dict[str, Any]:
    """One rule; where the report does not explain it, what a diagnostic tells of it."""
    rule = info or RuleInfo(name, name, diagnostic.severity, diagnostic.name, "")
    manual = _lines(rule.manual) or visible(rule.summary) or name
    return {
        "id": name,
        "name": visible(diagnostic.name)[:255],
        "shortDescription": {"text": visible(rule.summary)[:_LONGEST] or name},
        "fullDescription": {"text": visible(_what_it_does(rule))[:_LONGEST] or name},
        "help": {"text": manual, "markdown": manual},
        "defaultConfiguration": {"level": rule.severity.label},
    }


def _what_it_does(rule: RuleInfo) -> str:
    """The first paragraph under the first heading of the manual page; its first line where there is none."""
    page = blocks(rule.manual)
    for heading, following in pairwise(page):
        if heading.kind == "heading" and following.kind == "paragraph":
            return following.text
    return rule.summary


def _lines(manual: str) -> str:
    """A manual page in which nothing is unseen but its line feeds."""
    return UNSEEN.sub(lambda match: "\n" if match[0] == "\n" else escape(match[0]), manual).strip()
