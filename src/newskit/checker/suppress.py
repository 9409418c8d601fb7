"""Suppressions applied: what they cover is marked, and those without effect are given back.

A suppression that suppresses nothing is itself told, but only when a rule it names ran. One that names a rule
on facts is left to those rules, which run later.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from newskit.article import Allowed, Article, packed
from newskit.checker.allowing import Covering, Kept, Key, Suppression, is_of_unused, names, suppressions
from newskit.checker.select import ON_FACTS
from newskit.diagnostics import Diagnostic
from newskit.rules import by_code, by_name


class Marked(NamedTuple):
    """The diagnostics with suppressed ones marked, suppressions without effect, and those left for later.

    `kept` tells which of those without effect may stay.
    """

    diagnostics: list[Diagnostic]
    idle: list[Suppression]
    later: tuple[Allowed, ...]
    kept: Kept


def mark(
    article: Article, diagnostics: Iterable[Diagnostic], ran: frozenset[str], *, unknown: bool
) -> Marked:
    """Suppressions of one file over its diagnostics.

    `ran` are the codes of the rules that ran: only of them can a suppression be without effect. `unknown`
    asks for selectors that name no rule at all.
    """
    found = suppressions(article)
    if not found:
        return Marked(list(diagnostics), [], (), Kept(()))
    covering = Covering(found)
    used: set[Key] = set()
    marked = []
    for diagnostic in diagnostics:
        keys = covering.keys(diagnostic)
        used.update(keys)
        marked.append(replace(diagnostic, suppressed=True) if keys else diagnostic)
    selectors = {each.selector for each in found}
    later = {selector for selector in selectors if _is_for_later(selector)}
    judged = {selector for selector in selectors - later if _judged(selector, ran, unknown=unknown)}
    idle = [each for each in found if each.key not in used and each.selector in judged]
    left = (_allowed(article, each, used=each.key in used) for each in found if each.selector in later)
    return Marked(marked, idle, tuple(left), Kept((each.selector, each.lines) for each in found))


def _is_for_later(selector: str) -> bool:
    """Whether a selector names a rule that sees facts alone, or what is told of selectors that do."""
    if is_of_unused(selector):
        return True
    return any(rule.kind in ON_FACTS and names(selector, rule.code, rule.name) for rule in by_code().values())


def _allowed(article: Article, one: Suppression, *, used: bool) -> Allowed:
    return Allowed(one.selector, one.lines, packed(article.source, one.span), used)


def _judged(selector: str, ran: frozenset[str], *, unknown: bool) -> bool:
    if selector.startswith("house/"):
        return unknown and any(code.startswith("HS") for code in ran)
    named = [code for code, rule in by_code().items() if names(selector, code, rule.name)]
    return any(code in ran for code in named) if named else unknown and selector not in by_name()
