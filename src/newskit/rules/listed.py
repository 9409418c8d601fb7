"""A line of the list of rules: what must be known of a rule before it is loaded.

A run loads the rules it needs and no others: a hundred modules cost a hook more than the file it checks.
"""

from enum import Enum, auto
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newskit.rules.base import Rule


class Kind(Enum):
    """What a rule runs on."""

    ARTICLE = auto()
    CHECKER = auto()  # on nothing: the checker makes its findings itself
    FACTS = auto()
    FAULT = auto()
    LOSS = auto()
    PAIR = auto()
    PROJECT = auto()
    WORDING = auto()  # an entry of house style


class Listed(NamedTuple):
    """One rule of the list.

    `family` is the rule's folder under rules/, `kind` what it runs on. The rest repeats what the class
    says; a test compares them.
    """

    family: str
    code: str
    name: str
    kind: Kind = Kind.ARTICLE
    enabled: bool = True
    judges_side: bool = False

    def load(self) -> "type[Rule]":
        """The rule's class: the name of the rule in capitals, from the file of that name."""
        module = import_module(f"newskit.rules.{self.family}.{self.name.replace('-', '_')}")
        rule: type[Rule] = getattr(module, "".join(map(str.capitalize, self.name.split("-"))))
        return rule
