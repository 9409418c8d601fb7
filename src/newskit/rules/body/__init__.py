"""The body of a story."""
