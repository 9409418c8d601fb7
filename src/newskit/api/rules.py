"""The rules, as a list and as manual pages."""

import json

from newskit.messages import Message, UsageError
from newskit.rules import Rule, all_rules, by_code, by_name

HOUSE = '"{name}" is an entry of your own house style; HS001 to HS004 explain its four kinds'


def as_table() -> str:
    """One line a rule: code, severity, name, what it finds."""
    width = max(len(rule.name) for rule in all_rules())
    lines = []
    for rule in all_rules():
        marks = "fix" if rule.fix_says else ""
        off = "" if rule.enabled else " (off)"
        summary = rule.info().summary
        lines.append(f"{rule.code}  {rule.severity.label:7}  {rule.name:{width}}  {marks:3}  {summary}{off}")
    return "\n".join(lines) + "\n"


def as_json() -> str:
    """The same for machines, with the options of each rule."""
    return (
        json.dumps(
            {"version": 1, "rules": [_plain(rule) for rule in all_rules()]}, indent=2, ensure_ascii=True
        )
        + "\n"
    )


def _plain(rule: type[Rule]) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.label,
        "since": rule.since,
        "enabled": rule.enabled,
        "fixable": bool(rule.fix_says),
        "summary": rule.info().summary,
        "options": {name: getattr(rule.options_type, name) for name in rule.options_type.known()},
    }


def manual_page(name: str) -> str:
    """The docstring of a rule under a heading of code, name and severity.

    Raises:
        UsageError: no rule has this code or name, and the nearest is named; or it is an entry of house style.
    """
    if name.startswith("house/"):
        raise UsageError(Message("explain-house", HOUSE, {"name": name}))
    listed = by_code().get(name.upper()) or by_name().get(name)
    if listed is None:
        from newskit.config.nearest import RULE, unknown

        raise UsageError(unknown(RULE, name, [*by_code(), *by_name()]))
    rule = listed.load()
    heading = f"# {rule.code} {rule.name} ({rule.severity.label}, since {rule.since})"
    return f"{heading}\n\n{rule.info().manual}\n"
