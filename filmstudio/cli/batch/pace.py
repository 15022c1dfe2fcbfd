"""How long the rest will take, by what was measured."""


class Pace:
    """Measured in letters of script a second, since the first film was begun; films that were there don't count."""

    def __init__(self, letters: int, now: float) -> None:
        self._left, self._begun = letters, now
        self._done, self._last = 0, now

    def ended(self, letters: int, now: float) -> None:
        """A film is done, or has failed."""
        self._done, self._left, self._last = self._done + letters, self._left - letters, now

    def left(self, now: float) -> float | None:
        """Seconds; None before the first film is done."""
        if not self._done:
            return None
        return max(0.0, self._left * (self._last - self._begun) / self._done - (now - self._last))


def spoken(seconds: float) -> str:
    """A stretch of time as a person says it."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
