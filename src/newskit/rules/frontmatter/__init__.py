"""Front matter: every kind of fault of the reader and of the built-in schema, one rule each."""
