"""The tables of administration through time."""
