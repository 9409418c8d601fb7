"""EX: what a wire format or page cannot carry."""
