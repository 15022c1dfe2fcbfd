"""Timing: how long everything takes. Frames at the film's rate.

`pace` stretches all that is not speech: 1 is a director's usual breathing room.
"""

from dataclasses import dataclass

from filmstudio.film.clock import Rate
from filmstudio.pipeline.direct.beats import ActionBeat, LineBeat

SLOWEST, QUICKEST = 2.6, 0.5


@dataclass(frozen=True)
class Pace:
    """Breathing room at a rate; the tables are written for 24 frames a second."""

    rate: Rate
    factor: float = 1.0

    def frames(self, at24: float, stretch: bool = True) -> int:
        """So many frames at 24, at this rate and pace."""
        scale = self.rate.frames / self.rate.per_seconds / 24
        return round(at24 * scale * (self.factor if stretch else 1.0))

    def before(self, beat: LineBeat, first: bool) -> int:
        """Silence before a line."""
        return self.frames(9 if first else 7) + self.frames(beat.pause)

    def after(self, beat: LineBeat, last: bool) -> int:
        """Silence after a line, longer after a question and at the end of a scene."""
        return self.frames(18 if last else 10 if beat.text.rstrip().endswith(("?", "…")) else 6)

    def action(self, beat: ActionBeat, acts: int) -> int:
        """An action: its acts and a moment to take it in; without acts, the time to read the sentence."""
        words = len(beat.text.split())
        looked_at = max(34.0, min(80.0, 18 + 2.8 * words))
        return max(acts + self.frames(10), self.frames(looked_at if not acts else 34))

    def insert(self, text: str) -> int:
        """Time to read: a second and an eighteenth of a second a character (BBC: 160 words a minute), at most 5 s."""
        return max(self.frames(34 + len(text) * 1.35, stretch=False), self.frames(min(120.0, 40 + len(text) * 1.35)))

    @property
    def establishing(self) -> int:
        """A new place."""
        return self.frames(58)

    @property
    def title(self) -> int:
        """The title card."""
        return self.frames(60)

    @property
    def credits(self) -> int:
        """The end credits."""
        return self.frames(84)
