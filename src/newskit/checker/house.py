"""House style: which entries are in force, and the diagnostics of one article."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newskit.article import Article
from newskit.checker.failure import Failed, RuleFailure
from newskit.checker.resolve import Resolver
from newskit.checker.select import Selection, is_chosen, select
from newskit.config.once import once
from newskit.config.settings import RuleSettings, Settings
from newskit.diagnostics import Diagnostic
from newskit.rules import LISTED, Kind, Listed

if TYPE_CHECKING:
    from newskit.rules.wording import WordingRule
    from newskit.style import Entry, Sheet


def selection_of(settings: Settings, command: str) -> Selection:
    """The rules in force under some settings, house style among them.

    Raises:
        UsageError: an option is wrong, or a house-style file.
    """
    if not settings.styles or command == "pairs":
        return select(settings.rules, command)
    return select(settings.rules, command, _in_force(settings))


@once
def _in_force(settings: Settings) -> "Sheet":
    """The entries that no setting leaves out; one that is named runs though its kind does not."""
    from newskit.style import Sheet, sheet_of

    return Sheet(tuple(entry for entry in sheet_of(settings).entries if _runs(entry, settings.rules)))


def _runs(entry: "Entry", rules: RuleSettings) -> bool:
    if entry.full_name in rules.ignore:
        return False
    named = entry.full_name in (*(rules.select or ()), *rules.extend_select)
    return named or is_chosen(_listed()[entry.kind], rules)


@lru_cache(maxsize=1)
def _listed() -> dict[str, Listed]:
    """The rule in the list by the kind of entry that it judges."""
    listed = (each for each in LISTED if each.kind is Kind.WORDING)
    return {_class(each).kind.value: each for each in listed}


def _class(listed: Listed) -> Any:
    return listed.load()


@lru_cache(maxsize=8)
def _rules(sheet: "Sheet") -> dict[str, "WordingRule"]:
    """One rule object an entry, by the entry's name."""
    return {entry.name: _class(_listed()[entry.kind])(entry) for entry in sheet.entries}


def check_house(
    article: Article, selection: Selection, resolver: Resolver, failed: Failed
) -> Iterator[Diagnostic]:
    """What house style says of an article."""
    if selection.sheet is None or not selection.sheet.entries:
        return
    from newskit.style import matches

    rules = _rules(selection.sheet)
    try:
        found = [(rules[m.entry.name], m) for m in matches(article, selection.sheet)]
    except Exception as cause:  # noqa: BLE001 - a broken entry must not silence the rules
        failed(RuleFailure("HS", "house style", article.path, cause))
        return
    for rule, match in found:
        yield from resolver.diagnostics(rule, selection.severity(rule), [rule.tell(article, match)])
