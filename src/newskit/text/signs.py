"""Which characters a text holds beside those that all copy is made of.

Many rules look for a character that most texts do not have. One pass over the text answers them all.
"""

from string import ascii_letters, digits

ORDINARY = frozenset(f"{ascii_letters}{digits} \n,.")
"""The characters that are in every story and tell nothing."""
_ORDINARY = "".join(ORDINARY).encode()


def signs_of(text: str) -> frozenset[str]:
    """Every character of a text that is not ordinary: accented letters, marks, controls."""
    left = text.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    return frozenset(left.decode("utf-8", "surrogatepass"))
