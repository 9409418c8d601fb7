"""Edits of YAML text: the only code that writes YAML into somebody's file.

Every function gives an Edit over the text as it stands. Nothing is ever dumped through a YAML emitter:
quotes, comments, order and line endings of everything else stay as they are.
"""

import re

from newskit.article import Entry, FrontMatter, Scalar, Sequence, Style
from newskit.text import Edit, Source, Span
from newskit.text.toml_keys import scan_toml

_PLAIN = re.compile(
    r"[^\W\d_](?:[^\n:#]|:(?=\S)|(?<=\S)#)*$|\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$"
)
_IN_BRACES = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+\{")
_NOT_TEXT = re.compile(r"(?i)(?:true|false|null|yes|no|on|off|y|n|~)$")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def scalar(text: str, *, flow: bool = False) -> str:
    """One line of YAML that reads back as `text`: plain where that is safe, else quoted."""
    bare = text.strip() == text and bool(_PLAIN.match(text)) and not _NOT_TEXT.match(text)
    if (
        bare
        and not text.endswith(":")
        and not _UNPRINTABLE.search(text)
        and not (flow and re.search(r"[,\[\]{}]", text))
    ):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """A quoted scalar: double quotes, single ones where only double quotes would need escapes."""
    if '"' in text and "'" not in text and "\\" not in text and not _UNPRINTABLE.search(text):
        return f"'{text}'"
    return _double_quoted(text)


def _double_quoted(text: str) -> str:
    escaped = "".join(_ESCAPES.get(character, character) for character in text)
    return '"' + _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped) + '"'


def set_scalar(node: Scalar, text: str) -> Edit:
    """Put another text in place of a scalar, in the same quotes where it has quotes and can keep them."""
    blank = " " if node.start == node.end else ""
    if node.style is Style.SINGLE and not _UNPRINTABLE.search(text):
        return Edit(node.span, "'" + text.replace("'", "''") + "'")
    if node.style is Style.DOUBLE:
        return Edit(node.span, _double_quoted(text))
    return Edit(node.span, blank + scalar(text))


def rename_field(entry: Entry, name: str) -> Edit:
    """Put another name in place of a key; the value stays."""
    return Edit(entry.key.span, name if entry.key.style is Style.PLAIN else quoted(name))


def add_field(source: Source, front: FrontMatter, name: str, text: str, *, bare: bool = False) -> Edit | None:
    """A new field on a line of its own: before the closing fence, in TOML before the first table.

    `bare` writes a number or a flag, which quotes would make text. None where all fields stand in one pair of
    braces, so that there is no line for another.
    """
    content = front.fence.content
    if front.fence.syntax == "yaml" and _IN_BRACES.match(source.text, *content):
        return None
    at = _before_tables(source, content) if front.fence.syntax == "toml" else content.end
    newline = source.newline
    before = "" if at == 0 or source.text[at - 1] in "\r\n" else newline
    is_toml = front.fence.syntax == "toml"
    value = text if bare else quoted(text) if is_toml else scalar(text)
    line = f"{name} = {value}" if is_toml else f"{name}: {value}"
    return Edit(Span(at, at), f"{before}{line}{newline}")


def _before_tables(source: Source, content: Span) -> int:
    """Where the lines of the first table's header, and comments and blank lines above it, begin."""
    keys = scan_toml(source.slice(content)).values()
    headers = [place.value.start for place in keys if place.value.start < place.key.start]
    if not headers:
        return content.end
    lines = source.lines
    number = lines.line_of(content.start + min(headers))
    while lines.start_of(number) > content.start and not _bare(lines.line_text(number - 1)):
        number -= 1
    return max(lines.start_of(number), content.start)


def _bare(line: str) -> str:
    """A line of TOML without its blanks; nothing where it is a comment."""
    return "" if line.lstrip().startswith("#") else line.strip()


def remove_lines(source: Source, key: Span, value: Span) -> Edit | None:
    """Take away the lines of a field, through the last of its value and a comment there.

    Comments and blank lines below belong to the next field and stay. None where something else stands on
    the lines.
    """
    text, lines = source.text, source.lines
    start = lines.start_of(lines.line_of(key.start))
    last = key.end + len(text[key.end : value.end].rstrip())  # a block of text ends behind its line break
    end = lines.start_of(lines.line_of(last) + 1)
    rest = text[last:end].strip()
    if text[start : key.start].strip() or (rest and not rest.startswith(("#", ":"))):
        return None
    return Edit(Span(start, end), "")


def remove_item(source: Source, items: Sequence, position: int) -> Edit:
    """Take an item out of a list: its line, or its place between the commas."""
    node = items.items[position]
    if items.flow:
        if position + 1 < len(items.items):
            return Edit(Span(node.start, items.items[position + 1].start), "")
        start = items.items[position - 1].end if position else node.start
        return Edit(Span(start, node.end), "")
    lines = source.lines
    return Edit(
        Span(lines.start_of(lines.line_of(node.start)), lines.start_of(lines.line_of(node.end) + 1)), ""
    )
