"""Portuguese: front matter rules."""

WORDS: dict[str, str] = {}
