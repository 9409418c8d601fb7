"""Portuguese: the other article rules."""

WORDS: dict[str, str] = {}
