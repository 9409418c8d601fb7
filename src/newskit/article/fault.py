"""What the reader could not read as meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from newskit.text import Edit, Span


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind, a place and the values that describe it; no code, no severity, no words.

    `kind` is the name of the one rule in rules/frontmatter that claims it. `edits` repair the fault where a
    repair is certain enough to offer; the rule says how safe they are.
    """

    kind: str
    span: Span | None
    values: Mapping[str, Any] = field(default_factory=dict)
    edits: tuple[Edit, ...] = ()


OF_VALUES = frozenset(
    {
        "duplicate-field",
        "house-schema-mismatch",
        "impossible-date",
        "invalid-value",
        "loose-timestamp",
        "misspelt-field",
        "missing-field",
        "numeric-date",
        "unknown-field",
        "unparsable-timestamp",
        "wrong-type",
    }
)
"""The kinds of faults of fields and values; all others are of syntax, fence or encoding."""
