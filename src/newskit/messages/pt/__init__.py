"""The Portuguese words of every message, one file a part of newskit."""
