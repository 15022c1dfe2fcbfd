"""Sets: every kind of place the illustrated camera can build, from backdrop to foreground."""

from filmstudio.providers.illustrated.sets.places import PLACES, build, known
from filmstudio.providers.illustrated.sets.stage import Built, Layer, Moving, scale_at, spot

__all__ = ["PLACES", "Built", "Layer", "Moving", "build", "known", "scale_at", "spot"]
