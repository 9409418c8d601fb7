"""The losses of a built bundle as diagnostics of family EX."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

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
from newskit.text import Range

_ON_FILES = frozenset({"broken-related-file", "missing-image"})


def loss_diagnostics(
    settings: Settings,
    losses: Sequence[StoryLoss],
    articles: Mapping[str, Article],
    told: Collection[Diagnostic] = (),
) -> Iterator[Diagnostic]:
    """One diagnostic a loss, with the formats that share it.

    The rules run whatever the settings select, unless they ignore them; severities and suppressions hold. A
    loss of what the article names and is not there is an error, unless the settings give its rule a severity
    or a rule on files has `told` of it.
    """
    places = {(each.path, each.range) for each in told if each.name in _ON_FILES}
    by_path: dict[str, list[tuple[str, Loss]]] = {}
    for each in losses:
        by_path.setdefault(each.path, []).append((each.format, each.loss))
    for path, lost in by_path.items():
        found = _of_article(for_path(settings, path), articles[path], lost, places)
        yield from suppress.mark(articles[path], found, frozenset(), unknown=False).diagnostics


def _of_article(
    settings: Settings,
    article: Article,
    losses: list[tuple[str, Loss]],
    told: Collection[tuple[str, Range | None]],
) -> Iterator[Diagnostic]:
    resolver = Resolver({article.path: article.source})
    severities = select(settings.rules).severities
    rules = loss_rules()
    for lost in joined(losses):
        rule = rules[lost.loss.kind]
        if matches(rule, settings.rules.ignore):
            continue
        severity = severities.get(rule.code, Severity.ERROR if lost.loss.is_broken else rule.severity)
        for diagnostic in resolver.diagnostics(rule, severity, [rule.claim(article, lost)]):
            is_told = rule.code not in severities and (diagnostic.path, diagnostic.range) in told
            yield replace(diagnostic, severity=rule.severity) if is_told else diagnostic


def loss_rules() -> dict[str, LossRule]:
    """The rule of each kind of loss."""
    rules = (listed.load()() for listed in LISTED if listed.kind is Kind.LOSS)
    return {rule.name: rule for rule in rules if isinstance(rule, LossRule)}
