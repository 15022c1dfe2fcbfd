"""The embedded servers: PostgreSQL, Valkey, SeaweedFS and Temporal, on loopback, watched and stopped together."""
