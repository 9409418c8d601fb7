"""Bylines and credits."""
