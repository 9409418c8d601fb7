"""The language of the copy."""
