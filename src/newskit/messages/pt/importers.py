"""Portuguese: importing."""

WORDS: dict[str, str] = {}
