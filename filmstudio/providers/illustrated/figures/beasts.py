"""Beasts and things: their postures."""

from typing import TYPE_CHECKING

from filmstudio.providers.illustrated.figures.posture import Posture

if TYPE_CHECKING:
    from filmstudio.providers.illustrated.figures.expression import Mouth
    from filmstudio.providers.illustrated.figures.player import Player


def play_beast(player: "Player", frame: float, mouth: "Mouth", at: tuple[float, float], yaw: float) -> Posture:
    """The posture of whoever is no human."""
    return Posture(at[0], at[1], 100.0, (0.0, 80.0), (0.0, 40.0), yaw)
