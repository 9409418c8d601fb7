"""Bytes to an article and faults; never raises on content."""

from newskit.parsing.body import read_body
from newskit.parsing.reader import is_unreadable, read_article, read_bytes

__all__ = ["is_unreadable", "read_article", "read_body", "read_bytes"]
