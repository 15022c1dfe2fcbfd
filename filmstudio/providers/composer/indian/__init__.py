"""Indian cues: ragas sung by synthesised instruments over a drone, with or without a tala."""
