"""Portuguese: settings."""

WORDS: dict[str, str] = {}
