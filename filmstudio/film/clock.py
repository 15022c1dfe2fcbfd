"""Film time: whole frames at a rational rate, and audio positions in samples. No float seconds."""

from filmstudio.film.value import Value

SAMPLE_RATE = 48_000
"""Samples a second of every sound in the house."""


class Rate(Value):
    """Frames a second as a fraction, such as 24/1 or 30000/1001."""

    frames: int = 24
    per_seconds: int = 1

    def samples(self, frames: int) -> int:
        """The first audio sample of a frame."""
        return frames * SAMPLE_RATE * self.per_seconds // self.frames

    def frames_covering(self, samples: int) -> int:
        """The fewest whole frames that last at least this many samples."""
        return -(-samples * self.frames // (SAMPLE_RATE * self.per_seconds))

    def frame_at(self, sample: int) -> int:
        """The frame shown while this sample is heard."""
        return sample * self.frames // (SAMPLE_RATE * self.per_seconds)

    def frames_in(self, seconds: float) -> int:
        """Whole frames nearest to a length given by a person in seconds."""
        return round(seconds * self.frames / self.per_seconds)

    def seconds(self, frames: int) -> float:
        """For showing to people only."""
        return frames * self.per_seconds / self.frames

    def timecode(self, frames: int) -> str:
        """`HH:MM:SS:FF`, non-drop (SMPTE ST 12-1)."""
        base = -(-self.frames // self.per_seconds)
        seconds, frame = divmod(frames, base)
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{frame:02}"


class FrameSize(Value):
    """Width and height of the picture in pixels; both even, as H.264 4:2:0 needs."""

    width: int = 1280
    height: int = 720

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"
