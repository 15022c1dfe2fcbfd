"""The tables of production through time."""
