"""The tables of moderation through time."""
