"""The ledger of credits: double-entry, in memory and in PostgreSQL."""
