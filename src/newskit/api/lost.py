"""The losses of a built bundle as diagnostics of family EX."""

from collections.abc import Iterator, Mapping, Sequence

from newskit.article import Article
from newskit.bundle import StoryLoss
from newskit.checker import suppress
from newskit.checker.resolve import Resolver
from newskit.checker.select import matches, select
from newskit.config import for_path
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic, Severity
from newskit.exporters import Loss
from newskit.rules import LISTED, Kind, LossRule
from newskit.rules.losses import joined


def loss_diagnostics(
    settings: Settings, losses: Sequence[StoryLoss], articles: Mapping[str, Article]
) -> Iterator[Diagnostic]:
    """One diagnostic a loss, with the formats that share it.

    The rules run whatever the settings select, unless they ignore them; severities and suppressions hold. A
    loss of what the article names and is not there is an error, unless the settings give its rule a severity.
    """
    by_path: dict[str, list[tuple[str, Loss]]] = {}
    for each in losses:
        by_path.setdefault(each.path, []).append((each.format, each.loss))
    for path, lost in by_path.items():
        found = _of_article(for_path(settings, path), articles[path], lost)
        yield from suppress.mark(articles[path], found, frozenset(), unknown=False).diagnostics


def _of_article(settings: Settings, article: Article, losses: list[tuple[str, Loss]]) -> Iterator[Diagnostic]:
    resolver = Resolver({article.path: article.source})
    severities = select(settings.rules)
    rules = loss_rules()
    for lost in joined(losses):
        rule = rules[lost.loss.kind]
        if not matches(rule, settings.rules.ignore):
            claimed = [rule.claim(article, lost)]
            severity = severities.severities.get(
                rule.code, Severity.ERROR if lost.loss.is_broken else rule.severity
            )
            yield from resolver.diagnostics(rule, severity, claimed)


def loss_rules() -> dict[str, LossRule]:
    """The rule of each kind of loss."""
    rules = (listed.load()() for listed in LISTED if listed.kind is Kind.LOSS)
    return {rule.name: rule for rule in rules if isinstance(rule, LossRule)}
