"""Lines that are moved in with blanks that YAML takes for letters."""

import re

from newskit.article import Fault
from newskit.parsing.causes.foreign import BLANKS
from newskit.text import Edit, Span

_INDENT = re.compile(rf"^[{BLANKS}][ \t{BLANKS}]*+(?=[\w\"'-])", re.MULTILINE)
_MOST = 20  # lines told in one file


def mask(text: str, base: int) -> tuple[str, list[Fault]]:
    """The text with plain blanks in such indents, and one fault for all of them.

    At the very start of a line only: further in, a no-break space may be text.
    """
    if text.isascii():
        return text, []
    found = list(_INDENT.finditer(text))
    if not found:
        return text, []
    edits = tuple(
        Edit(Span(base + each.start(), base + each.end()), " " * len(each[0])) for each in found[:_MOST]
    )
    values = {"sign": f"U+{ord(found[0][0][0]):04X}", "wanted": "blank"}
    masked = _INDENT.sub(lambda each: " " * len(each[0]), text)
    return masked, [Fault("foreign-sign", edits[0].span, values, edits)]
