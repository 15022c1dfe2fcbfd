"""Activities: the steps of a film that a worker performs."""
