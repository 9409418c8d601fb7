"""BLAKE2b without the rest of hashlib, which loads OpenSSL: five milliseconds of every start."""

try:
    from _blake2 import blake2b
except ImportError:  # pragma: no cover - a Python that keeps it elsewhere
    from hashlib import blake2b

__all__ = ["blake2b"]
