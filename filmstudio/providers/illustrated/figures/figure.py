"""A human figure: in which order its parts lie over each other."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import skia

from filmstudio.film.cast import Look
from filmstudio.providers.illustrated.figures.accessories import draw_accessory, draw_accessory_behind
from filmstudio.providers.illustrated.figures.anatomy import Body, body_of
from filmstudio.providers.illustrated.figures.garments import Trunk, draw_skirt, draw_trunk
from filmstudio.providers.illustrated.figures.geometry import ribbon
from filmstudio.providers.illustrated.figures.hands import grip
from filmstudio.providers.illustrated.figures.head import UNITS, Head, Portrait
from filmstudio.providers.illustrated.figures.limbs import draw_arm, draw_leg
from filmstudio.providers.illustrated.figures.pose import Pose, arm_of
from filmstudio.providers.illustrated.figures.shade import Palette, ink, palette, round_shade
from filmstudio.providers.illustrated.figures.skeleton import Skeleton
from filmstudio.providers.illustrated.figures.wardrobe import Outfit, outfit_of
from filmstudio.providers.illustrated.light import Light

DrawProp = Callable[[skia.Canvas, str, float], None]


@dataclass(frozen=True)
class Person:
    """A human in one frame, ready to be drawn. `hand` (1 left, -1 right) holds `holding`, `size` centimetres large."""

    look: Look
    pose: Pose
    bones: Skeleton
    head: Head
    hand: int = -1
    holding: str | None = None
    size: float = 20.0


def draw_person(canvas: skia.Canvas, person: Person, light: Light, draw_prop: DrawProp | None) -> None:
    """From the floor shadow to the nearest hand."""
    body, bones, look = body_of(person.look), person.bones, person.look
    outfit, colors = outfit_of(look), palette(look, light)
    fine = abs(canvas.getTotalMatrix().getScaleY()) * body.head > 110
    portrait = Portrait(canvas, person.head, look, outfit, body.face, light, fine)
    away = math.cos(math.radians(bones.head_yaw)) < -0.1
    arms = sorted((-1, 1), key=lambda sign: bones.arms[(sign + 1) // 2].depth)
    behind = [s for s in arms if _hidden(bones, s, body)]
    for sign in behind:
        _arm(canvas, person, sign, body, colors, light, fine, draw_prop)
    draw_accessory_behind(canvas, bones, body, outfit, colors, light)
    if not away:
        _in_head(canvas, bones, body, portrait.behind)
    for sign in sorted((-1, 1), key=lambda s: bones.legs[(s + 1) // 2].depth):
        draw_leg(canvas, bones, sign, body, outfit, colors, light)
    trunk = Trunk(bones, body, outfit.top.loose)
    _skirts(canvas, bones, trunk, body, outfit, colors, light)
    _neck(canvas, bones, body, colors, light)
    draw_trunk(canvas, trunk, outfit, colors, light, fine)
    draw_accessory(canvas, trunk, outfit, colors)
    _in_head(canvas, bones, body, portrait.draw)
    if away:
        _in_head(canvas, bones, body, portrait.behind)
    for sign in arms:
        if sign not in behind:
            _arm(canvas, person, sign, body, colors, light, fine, draw_prop)


def _skirts(
    canvas: skia.Canvas, bones: Skeleton, trunk: Trunk, body: Body, outfit: Outfit, colors: Palette, light: Light
) -> None:
    """What hangs around the legs: a skirt, and over it the tails of a coat or a dress."""
    if outfit.bottom.cut == "skirt" and outfit.top.hem < 0.75:
        draw_skirt(
            canvas,
            bones,
            trunk,
            body,
            outfit.bottom.length,
            outfit.bottom.flare,
            colors.bottom,
            light,
            outfit.bottom.pleats,
        )
    if outfit.top.hem > 0.2:
        draw_skirt(
            canvas,
            bones,
            trunk,
            body,
            outfit.top.hem,
            outfit.top.flare,
            colors.top,
            light,
            outfit.top.detail == "drape",
        )


def _hidden(bones: Skeleton, sign: int, body: Body) -> bool:
    """Whether an arm lies behind the trunk."""
    limb = bones.arms[(sign + 1) // 2]
    return limb.depth < bones.waist[2] - body.depth * (0.5 if abs(math.sin(math.radians(bones.yaw))) > 0.35 else 1.2)


def _in_head(canvas: skia.Canvas, bones: Skeleton, body: Body, draw: Callable[[], None]) -> None:
    canvas.save()
    canvas.translate(bones.head[0], bones.head[1])
    canvas.rotate(bones.spin)
    canvas.scale(body.head / UNITS, body.head / UNITS)
    draw()
    canvas.restore()


def _neck(canvas: skia.Canvas, bones: Skeleton, body: Body, colors: Palette, light: Light) -> None:
    base, chin, head = bones.neck, bones.chin, bones.head
    w = body.neck_width
    back = math.sin(math.radians(bones.head_yaw)) * body.head * 0.07
    top = chin[0] + (head[0] - chin[0]) * 0.3 - back, chin[1] + (head[1] - chin[1]) * 0.3
    line = [
        (base[0], base[1] + body.head * 0.16),
        (base[0], base[1]),
        ((base[0] + top[0]) / 2, (base[1] + top[1]) / 2),
        top,
    ]
    shape = ribbon(line, (w * 1.5, w * 1.25, w, w * 1.02))
    canvas.drawPath(shape, round_shade(colors.skin, light, top, w * 0.8))
    canvas.save()
    canvas.clipPath(shape, True)
    canvas.drawOval(
        skia.Rect(chin[0] - w * 1.3, chin[1] - body.head * 0.4, chin[0] + w * 1.3, chin[1] + body.head * 0.10),
        ink(colors.skin.shade, 0.75),
    )
    canvas.restore()


def _arm(
    canvas: skia.Canvas,
    person: Person,
    sign: int,
    body: Body,
    colors: Palette,
    light: Light,
    fine: bool,
    draw_prop: DrawProp | None,
) -> None:
    bones = person.bones
    outfit = outfit_of(person.look)
    if person.holding and draw_prop and sign == person.hand:
        held = grip(bones.arms[(sign + 1) // 2], sign, bones.yaw, body.hand)
        canvas.save()
        canvas.translate(*held.spot(0.45, 0.1))
        draw_prop(canvas, person.holding, person.size)
        canvas.restore()
    draw_arm(canvas, bones, sign, arm_of(person.pose, sign), body, outfit, colors, light, fine)
