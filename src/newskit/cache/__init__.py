"""What earlier runs found, by path, content and environment."""

from newskit.cache.store import Cache, Entry, open_cache

__all__ = ["Cache", "Entry", "open_cache"]
