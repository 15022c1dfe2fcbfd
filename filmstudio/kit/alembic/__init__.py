"""Alembic's environment, shared by all schemas."""
