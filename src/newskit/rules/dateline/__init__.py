"""Datelines and stamps."""
