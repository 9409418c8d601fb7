"""The text of an article file: front matter, and paragraphs as Markdown that renders as they were."""

import re
from collections.abc import Iterable, Mapping, Sequence

from newskit.article import FIELDS

Entry = Mapping[str, str]
FieldValue = str | Sequence[str] | Sequence[Entry]

# A plain scalar: begins with a letter and holds nothing that YAML or a reader could take for something else.
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ .,;!?'’‘“”«»()/&%$€£+–—…-])*")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?")
_RESERVED = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"])
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}

_BLOCK_OPENING = re.compile(r"^(?:[#>=|:]|[+-](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))")
_INLINE = re.compile(r"[\\`*\[\]<{}~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|!(?=\[)|\$(?=\$)")


def write_article(fields: Mapping[str, FieldValue], paragraphs: Iterable[str]) -> str:
    """The whole text of an article file; fields in the order of the field list, empty ones left out."""
    rows = [f"{name}: {_value(fields[name], name)}" for name in FIELDS if fields.get(name)]
    body = "\n\n".join(markdown(paragraph) for paragraph in paragraphs)
    return "\n".join(("---", *rows, "---", body)) + ("\n" if body else "")


def scalar(text: str, name: str = "") -> str:
    """A text as a YAML scalar on one line, in double quotes only where plain text would be misread."""
    if name in _MOMENTS and _MOMENT.fullmatch(text):
        return text
    if (
        _PLAIN.fullmatch(text)
        and text.casefold() not in _RESERVED
        and text == text.strip()
        and " #" not in text
        and text.isprintable()
    ):
        return text
    return '"' + "".join(_escaped(character) for character in text) + '"'


_MOMENTS = frozenset({"published", "modified"})


def _escaped(character: str) -> str:
    """A character inside double quotes; what a file should not hold raw is escaped by its number."""
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable() or character in "\u00a0\u200c\u200d\u3000":
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _value(value: FieldValue, name: str) -> str:
    """A scalar, or a list or list of entries in flow style."""
    if isinstance(value, str):
        return scalar(value, name)
    return "[" + ", ".join(_flow(item) for item in value) + "]"


def _flow(item: str | Entry) -> str:
    """An item of a list; commas would end a plain scalar there."""
    if not isinstance(item, str):
        return "{" + ", ".join(f"{name}: {_flow(text)}" for name, text in item.items()) + "}"
    plain = scalar(item)
    return plain if "," not in plain or plain.startswith('"') else f'"{plain}"'


def markdown(paragraph: str) -> str:
    """A paragraph of plain text, escaped so that Markdown renders the same words."""
    text = _INLINE.sub(r"\\\g<0>", paragraph)
    opening = _BLOCK_OPENING.match(text)
    if not opening:
        return text
    return text[: opening.end() - 1] + "\\" + text[opening.end() - 1 :]
