"""Status, embargo and the order of a story's moments."""
