"""Front matter of plain lines, as most is, read without a YAML parser: `key: value`, and lists of values.

Only where every parser agrees at sight; everything else is left to the parser, and a property holds the two
together.
"""

import re

from newskit.article import Mapping, Node, Scalar, Sequence, Style
from newskit.config.settings import Limits

# A value without quotes begins with a letter or a digit and holds neither ": " nor " #".
_PLAIN = r"[^\W_](?:[^\n:#]|:(?=[^\s])|(?<=\S)#)*+"
_VALUE = rf"(?:(?P<plain>{_PLAIN})|\"(?P<double>[^\"\\\n]*+)\"[ ]*+|'(?P<single>[^'\n]*+)'[ ]*+)(?=\n|\Z)"
_FIELD = re.compile(
    rf"(?P<key>[A-Za-z_][\w-]{{0,60}}+):"
    rf"(?:[ ]++(?:{_VALUE}|\[(?P<flow>[^\[\]{{}}\n\"'#:]*+)\][ ]*+(?=\n|\Z))|[ ]*+(?=\n|\Z))"
)
_ITEM = re.compile(rf"(?P<indent>[ ]*+)-[ ]++{_VALUE}")
_IN_BRACKETS = re.compile(r"[ ]*+(?P<item>[^\W_][^,]*+)(?:,|\Z)")
_STYLES = {"plain": Style.PLAIN, "double": Style.DOUBLE, "single": Style.SINGLE}


def plain_mapping(text: str, base: int, limits: Limits) -> Mapping | None:
    """The fields of a text whose first character stands at `base`; None where a parser is needed."""
    if not text.replace("\n", "").isprintable():
        return None
    root = _fields(text, base)
    return root if root is not None and root.pairs and _count(root) <= limits.nodes else None


def _fields(text: str, base: int) -> Mapping | None:
    root = Mapping([], base, base, flow=False)
    at, end = 0, len(text)
    while at < end:
        found = _FIELD.match(text, at)
        if found is not None:
            key = Scalar(found["key"], base + at, base + found.end("key"), Style.PLAIN)
            node = _value(found, base) if found.lastgroup != "key" else _below(text, found.end(), base)
            if node is None:
                return None
            root.pairs.append((key, node))
            at = _line_end(text, max(found.end(), node.end - base))
        elif text[at] == "\n":
            at += 1
        else:
            return None
    if root.pairs:
        root.start, root.end = root.pairs[0][0].start, root.pairs[-1][1].end
    return root


def _line_end(text: str, at: int) -> int:
    """Where the line ends that holds an offset; behind a value stand only blanks."""
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _value(found: re.Match[str], base: int) -> Node | None:
    """The value of a field or item on its line; None for a list in brackets that is not plain."""
    kind = found.lastgroup or ""
    if kind == "flow":
        return _listed(found["flow"], base + found.start("flow"))
    written, start, end = found[kind], base + found.start(kind), base + found.end(kind)
    if kind == "plain":
        written = written.rstrip(" ")
        return Scalar(written, start, start + len(written), Style.PLAIN)
    return Scalar(written, start - 1, end + 1, _STYLES[kind])


def _listed(written: str, start: int) -> Sequence | None:
    """A list in brackets; `start` is the place behind the opening one."""
    items: list[Node] = []
    at, end = 0, len(written.rstrip(" "))
    while at < end:
        found = _IN_BRACKETS.match(written, at, end)
        if found is None:
            return None
        item, place = found["item"].rstrip(" "), start + found.start("item")
        items.append(Scalar(item, place, place + len(item), Style.PLAIN))
        at = found.end()
    return Sequence(items, start - 1, start + len(written) + 1, flow=True)


def _below(text: str, at: int, base: int) -> Node | None:
    """What stands below a field without a value on its line: a list, or nothing."""
    items: list[Node] = []
    found = first = _ITEM.match(text, at + 1)
    while found is not None and first is not None and found["indent"] == first["indent"]:
        items.append(_value(found, base) or Scalar("", 0, 0, Style.PLAIN))
        found = _ITEM.match(text, found.end() + 1)
    if first is None:
        colon = base + len(text[:at].rstrip(" "))
        return Scalar("", colon, colon, Style.PLAIN)
    return Sequence(items, base + first.end("indent"), items[-1].end, flow=False)


def _count(root: Mapping) -> int:
    """How many nodes a parser would count."""
    below = sum(len(node.items) for _, node in root.pairs if isinstance(node, Sequence))
    return 1 + 2 * len(root.pairs) + below
