"""YAML 1.2 core values of plain scalars; the written form is always kept beside."""

import re

from newskit.article import Node, Scalar, Sequence, Style

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_INTEGER = re.compile(r"[-+]?[0-9]+$|0o[0-7]+$|0x[0-9a-fA-F]+$")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$|[-+]?\.(?:inf|Inf|INF)$|\.(?:nan|NaN|NAN)$"
)
_NUMBER_START = frozenset("+-.0123456789")
_SPECIAL_START = _NUMBER_START | frozenset("~nNtTfF") | {""}
_LONGEST = 300  # digits; a longer number is no number anyone meant, and int() refuses 4,301 digits

Plain = bool | int | float | str | list["Plain"] | dict[str, "Plain"] | None


def is_null(node: Node) -> bool:
    """Whether a value is empty: nothing, ~ or null, unquoted."""
    return isinstance(node, Scalar) and node.style is Style.PLAIN and node.text in _NULL


def resolve(node: Scalar) -> bool | int | float | str | None:
    """The value by the YAML 1.2 core schema; quoted and block scalars are text, and so are dates.

    `no` and `16:00`.
    """
    text = node.text
    if node.style is not Style.PLAIN or text[:1] not in _SPECIAL_START:
        return text
    if text in _NULL:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    return _number(text) if text[0] in _NUMBER_START else text


def _number(text: str) -> int | float | str:
    if len(text) > _LONGEST:
        return 0 if text.strip("+-").isascii() and text.strip("+-").isdigit() else text
    if _INTEGER.match(text):
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        return int(text[2:] if base != 10 else text, base)
    if _FLOAT.match(text):
        return float(
            text.replace(".inf", "inf")
            .replace(".Inf", "inf")
            .replace(".INF", "inf")
            .lower()
            .replace(".nan", "nan")
        )
    return text


def plain(node: Node) -> Plain:
    """A node as plain values; the depth is bounded by the reader's limit."""
    if isinstance(node, Scalar):
        return resolve(node)
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in reversed(node.pairs)}
