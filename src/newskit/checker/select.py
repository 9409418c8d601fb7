"""Which rules run and how severe they are, for one set of settings."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from newskit.article import Article
from newskit.checker.options import options_of
from newskit.config.settings import RuleSettings
from newskit.diagnostics import Severity
from newskit.rules import LISTED, ArticleRule, FaultRule, Kind, Listed, PairRule, Rule

if TYPE_CHECKING:
    from newskit.style import Sheet

ON_FACTS = frozenset({Kind.FACTS, Kind.PROJECT})
"""The kinds of rules that see facts and not the article."""
SEVERITIES = {severity.label: severity for severity in Severity}


class Selection:
    """The rules in force, each loaded when it is asked for.

    Attributes:
        codes: the codes of all of them.
        article_codes: of those that run on an article; facts_codes and project_codes of those on facts.
        severities: the severities that the settings give, by code, of house style by name.
        sheet: the entries of house style in force.
    """

    def __init__(
        self, chosen: Iterable[Listed], settings: RuleSettings, sheet: "Sheet | None" = None
    ) -> None:
        self._chosen = tuple(chosen)
        self._settings = settings
        self.sheet = sheet
        self._faults: dict[str, FaultRule] = {}
        self._asked: dict[tuple[frozenset[str], frozenset[str]], tuple[ArticleRule, ...]] = {}
        self.severities = _severities(settings.severity)
        self.codes = frozenset(listed.code for listed in self._chosen)
        self.article_codes = self._codes(set(Kind) - {Kind.PAIR, *ON_FACTS})
        self.facts_codes = self._codes({Kind.FACTS})
        self.project_codes = self._codes({Kind.PROJECT})

    def _codes(self, kinds: Collection[Kind]) -> frozenset[str]:
        return frozenset(each.code for each in self._chosen if each.kind in kinds)

    def severity(self, rule: Rule) -> Severity:
        """The severity of a rule under the settings."""
        return self.severities.get(rule.name, self.severities.get(rule.code, rule.severity))

    def faults(self, kinds: Iterable[str]) -> Iterator[FaultRule]:
        """The rules that claim some kinds of fault, in the order of their codes."""
        wanted = set(kinds)
        for listed in self._chosen:
            if listed.kind is Kind.FAULT and listed.name in wanted:
                yield self._fault(listed)

    def _fault(self, listed: Listed) -> FaultRule:
        if listed.name not in self._faults:
            self._faults[listed.name] = self._made(listed)
        return self._faults[listed.name]

    @cached_property
    def articles(self) -> tuple[ArticleRule, ...]:
        """The rules on articles that claim no fault."""
        return tuple(self._made(each) for each in self._chosen if each.kind in (Kind.ARTICLE, Kind.LOSS))

    def articles_for(self, article: Article) -> tuple[ArticleRule, ...]:
        """Those that can find anything in an article, by the characters that it holds."""
        in_body, in_front = self._looked_for
        held = (article.body_signs & in_body, article.front_signs & in_front)
        asked = self._asked.get(held)
        if asked is None:
            asked = tuple(rule for rule in self.articles if _may_find(rule, *held))
            if len(self._asked) >= _MOST_KINDS:
                self._asked.clear()
            self._asked[held] = asked
        return asked

    @cached_property
    def _looked_for(self) -> tuple[frozenset[str], frozenset[str]]:
        """The characters of body and front matter by which rules are asked or not."""
        bodies = (rule.body_signs for rule in self.articles)
        fronts = (rule.front_signs for rule in self.articles)
        return frozenset().union(*bodies), frozenset().union(*fronts)

    @cached_property
    def pairs(self) -> tuple[PairRule, ...]:
        """The rules on pairs."""
        return tuple(self._made(each) for each in self._chosen if each.kind is Kind.PAIR)

    def on_facts(self, kind: Kind, names: Collection[str]) -> Iterator[Any]:
        """The rules on facts of a kind that have one of some names, in the order of their codes."""
        return (self._made(each) for each in self._chosen if each.kind is kind and each.name in names)

    def _made(self, listed: Listed) -> Any:
        rule = listed.load()
        return rule(options_of(rule, self._settings))


def _may_find(rule: ArticleRule, body: frozenset[str], front: frozenset[str]) -> bool:
    """Whether body and front matter hold one of the characters that a rule looks for, if it looks for any."""
    return not (rule.body_signs and rule.body_signs.isdisjoint(body)) and not (
        rule.front_signs and rule.front_signs.isdisjoint(front)
    )


_LAST: list[tuple[RuleSettings, str, Selection]] = []  # of this process; files come in runs of equal settings
_KEPT = 8
_MOST_KINDS = 500  # of articles, by the characters they hold


def select(settings: RuleSettings, command: str = "check", sheet: "Sheet | None" = None) -> Selection:
    """The rules that run in a command.

    "check" runs all families, "validate" all but TP and EX, "pairs" TP and the rules that judge a side.

    Raises:
        UsageError: an option of a rule is unknown or of the wrong type.
    """
    for known, for_command, selection in _LAST:
        if known is settings and for_command == command and selection.sheet is sheet:
            return selection
    selection = _selected(settings, command, sheet)
    _LAST[:] = [(settings, command, selection), *_LAST[: _KEPT - 1]]
    return selection


def _selected(settings: RuleSettings, command: str, sheet: "Sheet | None") -> Selection:
    chosen = [each for each in LISTED if belongs(each, command) and is_chosen(each, settings)]
    for listed in chosen:
        if listed.code in settings.options or listed.name in settings.options:
            options_of(listed.load(), settings)
    return Selection(chosen, settings, sheet)


def belongs(rule: Listed, command: str) -> bool:
    """Whether a command runs the rule's family."""
    if command == "validate":
        return not rule.code.startswith(("TP", "EX"))
    return command != "pairs" or rule.judges_side or rule.code.startswith("TP")


def is_chosen(rule: Listed, settings: RuleSettings) -> bool:
    """Whether a rule runs: selected (or on by default, where nothing is), and not ignored."""
    chosen = rule.enabled if settings.select is None else matches(rule, settings.select)
    chosen = chosen or matches(rule, settings.extend_select)
    return chosen and not matches(rule, settings.ignore)


def matches(rule: Listed | Rule, selectors: Iterable[str]) -> bool:
    """Whether one of the selectors is the rule's name, its code or a start of its code.

    ALL means every rule.
    """
    return any(s in (rule.name, "ALL") or rule.code.startswith(s.upper()) for s in selectors if s)


def _severities(settings: Mapping[str, str]) -> dict[str, Severity]:
    house = {name: SEVERITIES[given] for name, given in settings.items() if name.startswith("house/")}
    return house | {
        rule.code: SEVERITIES[settings[key]]
        for rule in LISTED
        for key in (rule.code, rule.name)
        if key in settings
    }
