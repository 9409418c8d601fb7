"""What is wrong between a story and what is around it: a kind, a place, values; no code and no words."""

from collections.abc import Mapping
from typing import NamedTuple

from newskit.diagnostics import Place


class Around(NamedTuple):
    """A place in another file that explains a trouble; `variant` is the rule's message for it."""

    path: str
    place: Place | None
    variant: str


class Trouble(NamedTuple):
    """One thing wrong, found among facts.

    `kind` is the name of the one rule that claims it, `variant` the message of the rule that fits, `level`
    the severity where the kind does not decide it alone. `place` None means the whole file.
    """

    kind: str
    path: str
    place: Place | None
    values: Mapping[str, str] = {}
    variant: str = ""
    related: tuple[Around, ...] = ()
    level: str = ""
