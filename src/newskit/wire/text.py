"""Text as every wire format can carry it."""

import re

# What XML 1.0 and the HTML standard refuse in text: C0 controls but tab and newlines, DEL and C1 controls but
# U+0085, lone surrogates and the noncharacters at the end of each plane.
_PLANE_ENDS = "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
UNCARRIED = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef{_PLANE_ENDS}]",
)
REPLACEMENT = "\ufffd"


def clean(text: str) -> str:
    """The text with every character that no wire format carries replaced by U+FFFD."""
    return UNCARRIED.sub(REPLACEMENT, text)


def one_line(text: str) -> str:
    """The text, clean, with all blanks joined to single spaces."""
    return " ".join(clean(text).split())
