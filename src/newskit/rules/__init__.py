"""The rules: the explicit list, in the order of their codes, family by family.

Nothing registers itself. A rule runs because it stands in the list of its family, and it is loaded when it is
needed.
"""

from functools import cache

from newskit.rules import (
    assets,
    body,
    byline,
    dateline,
    export,
    frontmatter,
    headline,
    house,
    language,
    pair,
    status,
)
from newskit.rules.base import ArticleRule, FaultRule, LossRule, Options, PairRule, Rule
from newskit.rules.listed import Kind, Listed

LISTED: tuple[Listed, ...] = (
    *frontmatter.RULES,
    *headline.RULES,
    *dateline.RULES,
    *byline.RULES,
    *status.RULES,
    *language.RULES,
    *body.RULES,
    *house.RULES,
    *pair.RULES,
    *assets.RULES,
    *export.RULES,
)
"""Every rule, not yet loaded."""


SAID_BETTER = {"LG002": "TP002"}
"""Rules on articles that are silent where a rule on pairs, which knows more, speaks of the same place."""


@cache
def by_code() -> dict[str, Listed]:
    """Every rule by its code."""
    return {listed.code: listed for listed in LISTED}


@cache
def by_name() -> dict[str, Listed]:
    """Every rule by its name."""
    return {listed.name: listed for listed in LISTED}


@cache
def all_rules() -> tuple[type[Rule], ...]:
    """Every rule, loaded: for pages and tests; a run loads what it needs."""
    return tuple(listed.load() for listed in LISTED)


__all__ = [
    "LISTED",
    "SAID_BETTER",
    "ArticleRule",
    "FaultRule",
    "Kind",
    "Listed",
    "LossRule",
    "Options",
    "PairRule",
    "Rule",
    "all_rules",
    "by_code",
    "by_name",
]
