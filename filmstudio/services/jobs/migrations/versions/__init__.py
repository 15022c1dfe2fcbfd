"""The tables of jobs through time."""
