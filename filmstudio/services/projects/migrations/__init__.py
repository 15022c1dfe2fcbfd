"""The tables of projects through time."""
