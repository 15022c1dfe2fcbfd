"""Moderation: what people report, what administrators decide of it, and appeals."""
