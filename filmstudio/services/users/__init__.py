"""Who is who: people, their sessions, keys and proofs."""
