"""The tables of production."""

from filmstudio.kit.migrate import Schema

SCHEMA = Schema("production", "filmstudio.production")
