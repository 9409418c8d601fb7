"""Which rules run, how severe they are and with which options, for one set of settings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, get_type_hints

from newskit.config.settings import RuleSettings, Settings
from newskit.diagnostics import Severity
from newskit.messages import Message, UsageError
from newskit.rules import RULES, ArticleRule, FaultRule, PairRule, Rule

_TYPES: dict[Any, str] = {int: "a whole number", float: "a number", str: "text", bool: "true or false"}
SEVERITIES = {severity.label: severity for severity in Severity}


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules in force: fault rules by the kind they claim, the others by what they run on."""

    faults: Mapping[str, FaultRule]
    articles: tuple[ArticleRule, ...]
    pairs: tuple[PairRule, ...]
    severities: Mapping[str, Severity]
    codes: frozenset[str]
    article_codes: frozenset[str]

    def severity(self, rule: Rule) -> Severity:
        """The severity of a rule under the settings."""
        return self.severities.get(rule.code, rule.severity)


_LAST: list[tuple[RuleSettings, str, Selection]] = []  # of this process; files come in runs of equal settings
_KEPT = 8


def select(settings: RuleSettings, command: str = "check") -> Selection:
    """The rules that run in a command.

    "check" runs all families, "validate" all but TP and EX, "pairs" TP and the rules that judge a side.

    Raises:
        UsageError: an option of a rule is unknown or of the wrong type.
    """
    for known, for_command, selection in _LAST:
        if known is settings and for_command == command:
            return selection
    selection = _selected(settings, command)
    _LAST[:] = [(settings, command, selection), *_LAST[: _KEPT - 1]]
    return selection


def _selected(settings: RuleSettings, command: str) -> Selection:
    chosen = [
        rule(_options(rule, settings))
        for rule in RULES
        if belongs(rule, command) and is_chosen(rule, settings)
    ]
    return Selection(
        faults={rule.name: rule for rule in chosen if isinstance(rule, FaultRule)},
        articles=tuple(r for r in chosen if isinstance(r, ArticleRule) and not isinstance(r, FaultRule)),
        pairs=tuple(rule for rule in chosen if isinstance(rule, PairRule)),
        severities=_severities(settings.severity),
        codes=frozenset(rule.code for rule in chosen),
        article_codes=frozenset(rule.code for rule in chosen if not isinstance(rule, PairRule)),
    )


def belongs(rule: type[Rule], command: str) -> bool:
    """Whether a command runs the rule's family."""
    if command == "validate":
        return not rule.code.startswith(("TP", "EX"))
    return command != "pairs" or rule.judges_side or issubclass(rule, PairRule)


def is_chosen(rule: type[Rule], settings: RuleSettings) -> bool:
    """Whether a rule runs: selected by code.

    Code prefix or name (all that are on by default when nothing is), and not ignored.
    """
    chosen = rule.enabled if settings.select is None else matches(rule, settings.select)
    chosen = chosen or matches(rule, settings.extend_select)
    return chosen and not matches(rule, settings.ignore)


def matches(rule: type[Rule], selectors: Iterable[str]) -> bool:
    """Whether one of the selectors is the rule's name, its code or a start of its code.

    ALL means every rule.
    """
    return any(s in (rule.name, "ALL") or rule.code.startswith(s.upper()) for s in selectors if s)


def _severities(settings: Mapping[str, str]) -> dict[str, Severity]:
    return {
        rule.code: SEVERITIES[settings[key]]
        for rule in RULES
        for key in (rule.code, rule.name)
        if key in settings
    }


def _options(rule: type[Rule], settings: RuleSettings) -> Any:
    """The typed options of a rule."""
    given = {**settings.options.get(rule.code, {}), **settings.options.get(rule.name, {})}
    if not given:
        return rule.options_type()
    known = {field.name: get_type_hints(rule.options_type)[field.name] for field in fields(rule.options_type)}
    for name, value in given.items():
        if name not in known:
            values = {"rule": rule.name, "option": name, "known": ", ".join(known) or "-"}
            raise UsageError(
                Message(
                    "unknown-rule-option", 'the rule {rule} has no option "{option}"; it has: {known}', values
                )
            )
        if not _fits(value, known[name]):
            values = {
                "rule": rule.name,
                "option": name,
                "expected": _TYPES.get(known[name], "a list"),
            }
            raise UsageError(
                Message(
                    "rule-option-type", 'the option "{option}" of the rule {rule} takes {expected}', values
                )
            )
    return rule.options_type(
        **{name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    )


def _fits(value: object, expected: Any) -> bool:
    if isinstance(value, bool) or expected is bool:
        return isinstance(value, bool) and expected is bool
    if expected in (int, str, float):
        return isinstance(value, expected) or (expected is float and isinstance(value, int))
    return isinstance(value, list | tuple)


def check_options(settings: Settings) -> None:
    """Refuse options of rules that have the wrong type.

    Raises:
        UsageError: with the file and line of the option.
    """
    from newskit.config.locating import line_of

    for rule in RULES:
        try:
            _options(rule, settings.rules)
        except UsageError as error:
            name = str(error.message.values.get("option", ""))
            file, line = line_of(settings, ("rules", rule.name, name))
            raise UsageError(error.message, file, line) from None
