"""The rules of a SARIF log, as reporting descriptors: what GitHub shows beside an alert.

GitHub wants all three descriptions and cuts the first two at 1,024 characters.
"""

from itertools import pairwise
from typing import Any

from newskit.diagnostics import Diagnostic, Report, RuleInfo
from newskit.reporters.manual import blocks
from newskit.reporters.visible import UNSEEN, escape, visible

_LONGEST = 1024


def descriptors(report: Report) -> list[dict[str, Any]]:
    """A descriptor for every rule that the diagnostics name, in the order of the codes."""
    named = {diagnostic.code: diagnostic for diagnostic in report.diagnostics}
    return [_descriptor(report.rules.get(code) or _bare(named[code])) for code in sorted(named)]


def _bare(diagnostic: Diagnostic) -> RuleInfo:
    """What is known of a rule that the report does not explain."""
    return RuleInfo(diagnostic.code, diagnostic.name, diagnostic.severity, diagnostic.name, "")


def _descriptor(rule: RuleInfo) -> dict[str, Any]:
    manual = _lines(rule.manual) or visible(rule.summary) or rule.code
    return {
        "id": visible(rule.code),
        "name": visible(rule.name)[:255],
        "shortDescription": {"text": visible(rule.summary)[:_LONGEST] or rule.code},
        "fullDescription": {"text": visible(_what_it_does(rule))[:_LONGEST] or rule.code},
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
