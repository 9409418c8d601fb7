"""Portuguese: the command line."""

WORDS: dict[str, str] = {}
