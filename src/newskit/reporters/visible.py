r"""Characters that a reader cannot see, or that steer a terminal, made visible.

The set: C0 controls, DEL and C1 controls (escape sequences begin with one), line and paragraph separator,
lone surrogates, and every code point that Unicode lists as Default_Ignorable_Code_Point in
DerivedCoreProperties.txt (bidi controls, zero-width characters, soft hyphen, tags), plus the interlinear
marks U+FFF9 to U+FFFB. Variation selectors U+FE00 to U+FE0F stay: they only choose the look of the character
before them, and half of all emoji carry one.
"""

import re

_UNSEEN = (
    "\\x00-\\x1f\\x7f-\\x9f\\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
UNSEEN = re.compile(f"[{_UNSEEN}\ud800-\udfff]")
_SHORT = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def visible(text: str) -> str:
    r"""The text with every unseen character written as an escape: \n, \x1b, \u202e."""
    return UNSEEN.sub(_escape_match, text)


def escape(character: str) -> str:
    r"""One character as the escape that names it: \n, \x1b, \u202e, \U000e0041."""
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _escape_match(match: re.Match[str]) -> str:
    """The escape of the one character that matched."""
    return escape(match[0])
