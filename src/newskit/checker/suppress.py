"""Suppressions applied: what they cover is marked, and those without effect are given back.

A suppression that suppresses nothing is itself told, but only when a rule it names ran. One that names a rule
on facts is left to those rules, which run later.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from newskit.article import Allowed, Article, packed
from newskit.checker.allowing import Suppression, names, suppressions
from newskit.checker.select import ON_FACTS
from newskit.diagnostics import Diagnostic
from newskit.rules import by_code, by_name


class Marked(NamedTuple):
    """The diagnostics with suppressed ones marked, suppressions without effect, and those left for later."""

    diagnostics: list[Diagnostic]
    idle: list[Suppression]
    later: tuple[Allowed, ...]


def mark(
    article: Article, diagnostics: Iterable[Diagnostic], ran: frozenset[str], *, unknown: bool
) -> Marked:
    """Suppressions of one file over its diagnostics.

    `ran` are the codes of the rules that ran: only of them can a suppression be without effect. `unknown`
    asks for selectors that name no rule at all.
    """
    found = suppressions(article)
    if not found:
        return Marked(list(diagnostics), [], ())
    used: set[int] = set()
    marked = []
    for diagnostic in diagnostics:
        covering = [number for number, each in enumerate(found) if each.covers(diagnostic)]
        used.update(covering)
        marked.append(replace(diagnostic, suppressed=True) if covering else diagnostic)
    later = {number for number, each in enumerate(found) if _is_for_later(each.selector)}
    rest = (each for number, each in enumerate(found) if number not in used | later)
    idle = [each for each in rest if _judged(each.selector, ran, unknown=unknown)]
    return Marked(marked, idle, tuple(_allowed(article, found[n], n in used) for n in sorted(later)))


def _is_for_later(selector: str) -> bool:
    """Whether a selector names a rule that sees facts alone."""
    return any(rule.kind in ON_FACTS and names(selector, rule.code, rule.name) for rule in by_code().values())


def _allowed(article: Article, one: Suppression, used: bool) -> Allowed:  # noqa: FBT001 - a field of the value
    return Allowed(one.selector, one.lines, packed(article.source, one.span), used)


def _judged(selector: str, ran: frozenset[str], *, unknown: bool) -> bool:
    if selector.startswith("house/"):
        return unknown and any(code.startswith("HS") for code in ran)
    named = [code for code, rule in by_code().items() if names(selector, code, rule.name)]
    return any(code in ran for code in named) if named else unknown and selector not in by_name()
