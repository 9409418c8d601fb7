"""Portuguese: bundles and export."""

WORDS: dict[str, str] = {}
