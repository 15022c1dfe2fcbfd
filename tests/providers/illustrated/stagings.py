"""Stagings for the camera's tests."""

from filmstudio.film.cast import Look
from filmstudio.film.clock import FrameSize
from filmstudio.film.staging import Camera, Figure, Framing, Move, Setting, Staging

SMALL = FrameSize(width=320, height=180)


def pair(framing: Framing = Framing.TWO_SHOT, move: Move = Move.STATIC, place: str = "kitchen") -> Staging:
    """Two people who talk to each other."""
    return Staging(
        setting=Setting(place=place, inside=True),
        figures=(
            Figure(character="ANNA", look=Look(), x=-82, facing="right", gaze="BEN"),
            Figure(character="BEN", look=Look(gender="male", height_cm=182), x=82, facing="left", gaze="ANNA"),
        ),
        camera=Camera(framing=framing, subjects=("ANNA", "BEN"), move=move),
    )
