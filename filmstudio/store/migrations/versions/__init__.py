"""The store's tables through time."""
