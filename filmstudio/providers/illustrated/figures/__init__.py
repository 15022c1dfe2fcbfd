"""The figures of the illustrated camera: who they are, how they move, and how they are drawn."""

import skia

from filmstudio.providers.illustrated.figures.creature import Creature
from filmstudio.providers.illustrated.figures.expression import REST, VISEMES, Mouth
from filmstudio.providers.illustrated.figures.figure import DrawProp, Person, draw_person
from filmstudio.providers.illustrated.figures.player import Player
from filmstudio.providers.illustrated.figures.posture import Posture
from filmstudio.providers.illustrated.figures.thing import Thing
from filmstudio.providers.illustrated.figures.wardrobe import look_vocabulary
from filmstudio.providers.illustrated.light import Light

__all__ = ["REST", "VISEMES", "Mouth", "Player", "Posture", "draw", "look_vocabulary"]


def draw(canvas: skia.Canvas, posture: Posture, light: Light, draw_prop: DrawProp | None = None) -> None:
    """Draw a figure. The canvas is in centimetres, its origin the floor under the figure; `draw_prop` draws what it
    holds, by name and size in centimetres, around the origin it is given.
    """
    match posture.drawn:
        case Person():
            draw_person(canvas, posture.drawn, light, draw_prop)
        case Creature() | Thing():
            pass
        case None:
            pass
