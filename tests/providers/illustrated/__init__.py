"""The illustrated camera."""
