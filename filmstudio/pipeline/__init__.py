"""The stages, one module a verb, from a script to a film."""
