"""Projects: scripts and what belongs to them, who works on them, and who may look."""
