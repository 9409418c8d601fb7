"""Headlines and standfirsts: length and form."""
