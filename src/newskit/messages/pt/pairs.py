"""Portuguese: pair rules."""

WORDS: dict[str, str] = {}
