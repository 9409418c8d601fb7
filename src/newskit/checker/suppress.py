"""Suppressions applied: what they cover is marked, and those without effect are given back.

A suppression that suppresses nothing is itself told, but only when a rule it names ran.
"""

from collections.abc import Iterable
from dataclasses import replace

from newskit.article import Article
from newskit.checker.allowing import Covering, Key, Suppression, names, suppressions
from newskit.diagnostics import Diagnostic
from newskit.rules import by_code, by_name


def mark(
    article: Article, diagnostics: Iterable[Diagnostic], ran: frozenset[str], *, unknown: bool
) -> tuple[list[Diagnostic], list[Suppression]]:
    """The diagnostics with the suppressed ones marked, and the suppressions without effect.

    `ran` are the codes of the rules that ran: only of them can a suppression be without effect. `unknown`
    asks for selectors that name no rule at all.
    """
    found = suppressions(article)
    if not found:
        return list(diagnostics), []
    covering = Covering(found)
    used: set[Key] = set()
    marked = []
    for diagnostic in diagnostics:
        keys = covering.keys(diagnostic)
        used.update(keys)
        marked.append(replace(diagnostic, suppressed=True) if keys else diagnostic)
    idle = [each for each in found if each.key not in used]
    judged = {s: _judged(s, ran, unknown=unknown) for s in {each.selector for each in idle}}
    return marked, [each for each in idle if judged[each.selector]]


def _judged(selector: str, ran: frozenset[str], *, unknown: bool) -> bool:
    if selector.startswith("house/"):
        return unknown and any(code.startswith("HS") for code in ran)
    named = [code for code, rule in by_code().items() if names(selector, code, rule.name)]
    return any(code in ran for code in named) if named else unknown and selector not in by_name()
