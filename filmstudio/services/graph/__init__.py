"""Reads across services in one query (GraphQL, October 2021)."""
