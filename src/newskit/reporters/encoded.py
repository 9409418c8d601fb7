r"""JSON that no reader stumbles over.

Every character that `visible` names is written as a \u escape: with that no line of the output breaks in a
tool that takes U+0085, U+2028 or U+2029 for a line end, and no terminal is steered by it. A lone surrogate (a
file name that is not UTF-8 has them) becomes U+FFFD, because RFC 7493 allows none and strict parsers refuse
the whole document.
"""

import json
import re

from newskit.reporters.visible import UNSEEN


def encoded(value: object) -> str:
    """A value as compact JSON on one line, keys in the order they have."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return UNSEEN.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return json.dumps(match[0])[1:-1] if code > 0xFF else f"\\u{code:04x}"
