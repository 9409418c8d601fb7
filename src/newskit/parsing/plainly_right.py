"""Values that need no validator: text where text is wanted, in its usual form.

Nearly every article is right, and a validator costs as much as the rest of reading does (and, in a hook, its
import). So fields whose value is plainly right are passed over; all others go to the schema, which alone says
what is wrong. A property test holds the two together: what is plainly right has no error in the schema.
"""

import re
from collections.abc import Callable

from newskit.article import FIELDS, FieldKind, Node, PubStatus, Scalar, Sequence
from newskit.parsing.scalars import resolve

_BREAK = re.compile(r"[\r\n]")
_BLANK = re.compile(r"\s")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{2})?")
_SUBJECT = re.compile(r"[A-Za-z]{1,20}:[A-Za-z0-9]{1,40}")
_STATUSES = frozenset(PubStatus)


def is_plainly_right(name: str, node: Node) -> bool:
    """Whether the value of a field is right at first sight; False says only that it must be checked."""
    check = _CHECKS.get(FIELDS[name].kind)
    return check is not None and check(node) and (name not in _FORMS or _FORMS[name](node))


def _is_text(node: Node) -> bool:
    return isinstance(node, Scalar) and isinstance(resolve(node), str)


def _is_list(node: Node) -> bool:
    return isinstance(node, Sequence) and all(map(_is_text, node.items))


def _is_flag(node: Node) -> bool:
    return isinstance(node, Scalar) and isinstance(resolve(node), bool)


def _is_digit(node: Node) -> bool:
    """One digit from 1: right for a version and for an urgency."""
    return isinstance(node, Scalar) and len(node.text) == 1 and node.text in "123456789" and not node.style


_CHECKS: dict[FieldKind, Callable[[Node], bool]] = {
    FieldKind.TEXT: _is_text,
    FieldKind.TEXTS: _is_text,
    FieldKind.TAG: _is_text,
    FieldKind.MOMENT: _is_text,
    FieldKind.STATUS: _is_text,
    FieldKind.LIST: _is_list,
    FieldKind.FLAG: _is_flag,
    FieldKind.NUMBER: _is_digit,
}


def _scalar(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else "\n"


_FORMS: dict[str, Callable[[Node], bool]] = {
    "id": lambda node: bool(_scalar(node)) and not _BLANK.search(_scalar(node)),
    "headline": lambda node: not _BREAK.search(_scalar(node)),
    "language": lambda node: bool(_TAG.fullmatch(_scalar(node))),
    "status": lambda node: _scalar(node) in _STATUSES,
    "subjects": lambda node: (
        isinstance(node, Sequence) and all(_SUBJECT.fullmatch(_scalar(item)) for item in node.items)
    ),
}
