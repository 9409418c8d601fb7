"""The article rules over one article."""

from collections.abc import Iterable, Iterator
from itertools import chain

from newskit.article import Article
from newskit.checker.failure import Failed, RuleFailure
from newskit.checker.resolve import Resolver
from newskit.checker.select import Selection
from newskit.diagnostics import Diagnostic
from newskit.rules import ArticleRule


def check_article(article: Article, selection: Selection, failed: Failed) -> list[Diagnostic]:
    """Every diagnostic of the article rules, suppressions not yet applied."""
    resolver = Resolver({article.path: article.source})
    diagnostics: list[Diagnostic] = []
    for rule in chain(*_rules(article, selection)):
        try:
            found = list(rule.check(article))
        except Exception as cause:  # noqa: BLE001 - one broken rule must not silence the others
            failed(RuleFailure(rule.code, rule.name, article.path, cause))
            continue
        if found:
            diagnostics += resolver.diagnostics(rule, selection.severity(rule), found)
    if selection.sheet is not None and article.front is not None:
        from newskit.checker.house import check_house

        diagnostics += check_house(article, selection, resolver, failed)
    return diagnostics


def _rules(article: Article, selection: Selection) -> Iterator[Iterable[ArticleRule]]:
    """The fault rules whose kind occurs, then the others where there is an article to read."""
    if article.faults:
        yield selection.faults(fault.kind for fault in article.faults)
    if article.front is not None:
        yield selection.articles_for(article)
