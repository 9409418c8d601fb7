"""Edits of YAML text: the only code that writes YAML into somebody's file.

Every function gives an Edit over the text as it stands. Nothing is ever dumped through a YAML emitter:
quotes, comments, order and line endings of everything else stay as they are.
"""

import re

from newskit.article import Entry, FrontMatter, Mapping, Scalar, Sequence, Style
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


def set_part(source: Source, node: Scalar, span: Span, text: str) -> Edit:
    """Put letters and signs without a meaning in YAML, or nothing, in place of a part of a scalar.

    Where nothing could make another thing of a plain scalar (at its ends, behind a colon or a blank), it is
    written anew as a whole.
    """
    before = source.text[span.start - 1 : span.start]
    is_exposed = span.start == node.start or span.end == node.end or before in (":", " ", "\t")
    if text or node.style is not Style.PLAIN or not is_exposed or node.text != source.slice(node.span):
        return Edit(span, text)
    start, end = span.shifted(-node.start)
    return Edit(node.span, scalar((node.text[:start] + node.text[end:]).strip()))


def rename_field(entry: Entry, name: str) -> Edit:
    """Put another name in place of a key; the value stays."""
    return Edit(entry.key.span, name if entry.key.style is Style.PLAIN else quoted(name))


def add_field(source: Source, front: FrontMatter, name: str, text: str, *, bare: bool = False) -> Edit | None:
    """A new field on a line of its own: before the closing fence, in TOML before the first table.

    `bare` writes a number or a flag, which quotes would make text. None where all fields stand in one pair of
    braces, so that there is no line for another.
    """
    toml = front.fence.syntax == "toml"
    value = text if bare else quoted(text) if toml else scalar(text)
    return _new_line(source, front, f"{name} = {value}" if toml else f"{name}: {value}")


def _new_line(source: Source, front: FrontMatter, line: str) -> Edit | None:
    """A line of its own for another field; None where all stand in one pair of braces."""
    content = front.fence.content
    if front.fence.syntax == "yaml" and _IN_BRACES.match(source.text, *content):
        return None
    at = _before_tables(source, content) if front.fence.syntax == "toml" else content.end
    newline = source.newline
    before = "" if at == 0 or source.text[at - 1] in "\r\n" else newline
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


def comment(source: Source, line: int, words: str, *, above: bool) -> Edit:
    """A comment at the end of a line (1-based), or on a line of its own above it, as far in as that one.

    YAML and TOML write comments alike. Whether the line's end, or the line above, lies inside a value is for
    the caller to see.
    """
    lines = source.lines
    start, end = lines.line_span(line)
    if not above:
        return Edit(Span(end, end), f" # {words}")
    text = source.text[start:end]
    indent = text[: len(text) - len(text.lstrip(" \t"))]
    return Edit(Span(start, start), f"{indent}# {words}{source.newline}")


def allow(source: Source, front: FrontMatter, codes: list[str]) -> Edit | None:
    """Rules added to the list under `newskit: {allow: [...]}`, which is made where it is missing.

    None where there is no safe place: all fields stand in one pair of braces, or `newskit` holds something
    else.
    """
    toml = front.fence.syntax == "toml"
    words = ", ".join(f'"{code}"' for code in codes) if toml else ", ".join(codes)
    entry = front.entries.get("newskit")
    if entry is None:
        field = f"newskit = {{allow = [{words}]}}" if toml else f"newskit: {{allow: [{words}]}}"
        return _new_line(source, front, field)
    listed = entry.node.get("allow") if isinstance(entry.node, Mapping) else None
    if isinstance(listed, Sequence):
        return _more_items(source, listed, codes, words)
    if isinstance(listed, Scalar) and not listed.is_block:
        return Edit(listed.span, f"[{source.slice(listed.span)}, {words}]") if listed.text else None
    return None


def _more_items(source: Source, listed: Sequence, codes: list[str], words: str) -> Edit | None:
    """Items after the last one of a list: behind a comma, or each on a line like that of the last."""
    if listed.flow:
        at = listed.items[-1].end if listed.items else listed.start + 1
        return Edit(Span(at, at), f", {words}" if listed.items else words)
    last, lines = listed.items[-1], source.lines
    before = source.text[lines.start_of(lines.line_of(last.start)) : last.start]
    if before.strip() != "-":
        return None
    at = lines.start_of(lines.line_of(last.end) + 1)
    return Edit(Span(at, at), "".join(f"{before}{code}{source.newline}" for code in codes))
