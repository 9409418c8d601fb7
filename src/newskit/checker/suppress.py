"""Suppressions applied: what they cover is marked, and those without effect are given back.

A suppression that suppresses nothing is itself told, but only when a rule it names ran.
"""

from collections.abc import Iterable
from dataclasses import replace

from newskit.article import Article
from newskit.checker.allowing import Suppression, names, suppressions
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
    used: set[int] = set()
    marked = []
    for diagnostic in diagnostics:
        covering = [number for number, each in enumerate(found) if each.covers(diagnostic)]
        used.update(covering)
        marked.append(replace(diagnostic, suppressed=True) if covering else diagnostic)
    idle = (each for number, each in enumerate(found) if number not in used)
    return marked, [each for each in idle if _judged(each.selector, ran, unknown=unknown)]


def _judged(selector: str, ran: frozenset[str], *, unknown: bool) -> bool:
    if selector.startswith("house/"):
        return unknown and any(code.startswith("HS") for code in ran)
    named = [code for code, rule in by_code().items() if names(selector, code, rule.name)]
    return any(code in ran for code in named) if named else unknown and selector not in by_name()
