"""Captions: words on the screen, one or two lines, while they are spoken."""

from filmstudio.film.value import Value


class Caption(Value):
    """Shown from frame `start` up to, not including, frame `end`. `speaker` is set where the voice is not seen."""

    start: int
    end: int
    lines: tuple[str, ...]
    speaker: str = ""


class CaptionRules(Value):
    """The mission's numbers, as data. Times are milliseconds.

    Sources: BBC subtitle guidelines; Netflix timed text style guide (42 characters, 5/6 s to 7 s, 2 frames apart).
    """

    line_length: int = 42
    lines: int = 2
    characters_a_second: int = 20
    shortest_ms: int = 833
    longest_ms: int = 7000
    gap_frames: int = 2
