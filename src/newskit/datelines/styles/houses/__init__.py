"""One house a file: how it prints a dateline, and a line of it that shows so."""
