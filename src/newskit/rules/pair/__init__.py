"""TP: an original and its translation."""
