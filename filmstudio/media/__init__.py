"""Picture and sound files: probing, mixing, captions, encoding, checking."""
