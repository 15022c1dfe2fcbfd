"""`filmstudio batch`: many films out of a manifest, one after the other here, or many at a time on servers."""
