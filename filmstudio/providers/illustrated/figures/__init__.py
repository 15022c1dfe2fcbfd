"""The figures of the illustrated camera: who they are, how they move, and how they are drawn."""

import skia

from filmstudio.providers.illustrated.figures.beasts import draw_creature
from filmstudio.providers.illustrated.figures.creature import Creature
from filmstudio.providers.illustrated.figures.expression import REST, VISEMES, Mouth
from filmstudio.providers.illustrated.figures.figure import DrawProp, Person, draw_person
from filmstudio.providers.illustrated.figures.player import Player
from filmstudio.providers.illustrated.figures.posture import Posture
from filmstudio.providers.illustrated.figures.shadow import draw_shadow
from filmstudio.providers.illustrated.figures.thing import Thing, draw_thing
from filmstudio.providers.illustrated.figures.wardrobe import look_vocabulary
from filmstudio.providers.illustrated.light import Light

__all__ = ["REST", "VISEMES", "Mouth", "Player", "Posture", "draw", "look_vocabulary"]


def draw(canvas: skia.Canvas, posture: Posture, light: Light, draw_prop: DrawProp | None = None) -> None:
    """Draw a figure. The canvas is in centimetres, its origin the floor under the figure; `draw_prop` draws what it
    holds, by name and size in centimetres, around the origin it is given.
    """
    match posture.drawn:
        case Person() as person:
            ends = [x for limb in person.bones.legs for x in (limb.end[0], limb.tip[0])]
            ends += [person.bones.pelvis[0], person.bones.neck[0]] if abs(person.pose.trunk.recline) > 30 else []
            wide = max(ends) - min(ends) + posture.height * 0.16 + 8
            draw_shadow(canvas, (max(ends) + min(ends)) / 2, wide, person.pose.trunk.lift * 90, light)
            draw_person(canvas, person, light, draw_prop)
        case Creature() as beast:
            draw_shadow(canvas, 0.0, beast.size * 1.5, beast.lift, light)
            draw_creature(canvas, beast, light)
        case Thing() as thing:
            draw_shadow(canvas, 0.0, thing.size * 0.85, thing.lift, light)
            draw_thing(canvas, thing, light)
        case None:
            pass
