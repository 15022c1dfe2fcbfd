"""Workflows: deterministic code that remembers where a film is. What they do to the world, activities do."""
