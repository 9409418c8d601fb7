"""The options of rules, as settings give them."""

from collections.abc import Iterator, Mapping
from typing import Any

from newskit.config.settings import RuleSettings, Settings
from newskit.messages import Message, UsageError
from newskit.rules import LISTED, Listed, Rule

# The key of the message for an option of another type, and its English.
_WHOLE = ("rule-option-whole", 'the option "{option}" of the rule {rule} takes a whole number')
_NUMBER = ("rule-option-number", 'the option "{option}" of the rule {rule} takes a number')
_TEXT = ("rule-option-text", 'the option "{option}" of the rule {rule} takes a text in quotes')
_FLAG = ("rule-option-flag", 'the option "{option}" of the rule {rule} takes true or false')
_LIST = ("rule-option-list", 'the option "{option}" of the rule {rule} takes a list')
_TYPES: dict[Any, tuple[str, str]] = {int: _WHOLE, float: _NUMBER, str: _TEXT, bool: _FLAG}


def options_of(rule: type[Rule], settings: RuleSettings) -> Any:
    """The typed options of a rule.

    Raises:
        UsageError: an option is unknown or of the wrong type.
    """
    given = {**settings.options.get(rule.code, {}), **settings.options.get(rule.name, {})}
    if not given:
        return rule.options_type()
    known = rule.options_type.known()
    for name, value in given.items():
        _check(rule, name, value, known)
    return rule.options_type(
        **{name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    )


def _check(rule: type[Rule], name: str, value: object, known: Mapping[str, Any]) -> None:
    """Refuse an option that the rule does not have, or that has another type."""
    if name not in known:
        english = 'the rule {rule} has no option "{option}"; it has: {known}'
        values = {"rule": rule.name, "option": name, "known": ", ".join(known) or "-"}
        raise UsageError(Message("unknown-rule-option", english, values))
    if not _fits(value, known[name]):
        key, english = _TYPES.get(known[name], _LIST)
        raise UsageError(Message(key, english, {"rule": rule.name, "option": name}))


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

    for listed in _with_options(settings):
        try:
            options_of(listed.load(), settings.rules)
        except UsageError as error:
            name = str(error.message.values.get("option", ""))
            file, line = line_of(settings, ("rules", listed.name, name))
            raise UsageError(error.message, file, line) from None


def _with_options(settings: Settings) -> Iterator[Listed]:
    given = settings.rules.options
    return (listed for listed in LISTED if listed.code in given or listed.name in given)
