"""Western cues: composed by rules, played through a sound font."""
