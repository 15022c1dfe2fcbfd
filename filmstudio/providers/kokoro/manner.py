"""The manner of a voice: factors that make another age or feeling of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """Factors on pitch, formants (a shorter throat is above 1), pitch range and length; tremor and breath add."""

    pitch: float = 1.0
    formants: float = 1.0
    melody: float = 1.0
    stretch: float = 1.0
    tremor: float = 0.0
    breath: float = 0.0

    def then(self, other: "Shape") -> "Shape":
        """Both shapes, one after the other."""
        return Shape(
            self.pitch * other.pitch,
            self.formants * other.formants,
            self.melody * other.melody,
            self.stretch * other.stretch,
            self.tremor + other.tremor,
            self.breath + other.breath,
        )

    def length(self, samples: int) -> int:
        """The number of samples after shaping."""
        return round(samples * self.stretch)


PLAIN = Shape()
