"""Data about words, numbers, days and places; no logic of news."""
