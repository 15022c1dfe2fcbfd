"""Birds and fish: drawn to the right, mirrored to the left. The bird is a hundred units high."""

import math

import skia

from filmstudio.providers.illustrated.brush import lighten, mix, path
from filmstudio.providers.illustrated.figures.creature import Creature, Species
from filmstudio.providers.illustrated.figures.eyes import Eye, draw_eye
from filmstudio.providers.illustrated.figures.geometry import smooth
from filmstudio.providers.illustrated.figures.shade import Tone, edge, ink, modelled, palette, pen, tone
from filmstudio.providers.illustrated.light import Light

BEAK = "#f0a236"


def draw_bird(canvas: skia.Canvas, bird: Creature, kind: Species, light: Light) -> None:
    """Tail, feet, body, head, beak and the near wing."""
    plumage = tone(bird.look.hair_color, light)
    pale = tone(lighten(bird.look.hair_color, 0.5), light)
    canvas.save()
    canvas.scale(bird.size / 100, bird.size / 100)
    _feet(canvas, bird)
    _wing(canvas, bird, Tone(plumage.shade, plumage.shade, plumage.deep, plumage.deep), light, far=True)
    tail = smooth([(-26, -38), (-60, -30 + 6 * bird.wag), (-66, -18 + 8 * bird.wag), (-50, -16), (-22, -22)])
    edge(canvas, tail, plumage, light, 1.4)
    canvas.drawPath(tail, ink(plumage.shade))
    body = smooth([(-34, -30), (-22, -54), (4, -66), (30, -54), (36, -32), (22, -14), (-6, -10), (-28, -16)])
    edge(canvas, body, plumage, light, 1.4)
    modelled(canvas, body, plumage, light, (2, -38), 38)
    canvas.drawPath(smooth([(30, -50), (34, -32), (20, -15), (2, -14), (14, -34)]), ink(pale.base, 0.8))
    _head(canvas, bird, kind, plumage, pale, light)
    _wing(canvas, bird, plumage, light, far=False)
    canvas.restore()


def _feet(canvas: skia.Canvas, bird: Creature) -> None:
    tucked = min(1.0, bird.lift / 10)
    for x, index in ((-2, 1), (12, 3)):
        ahead, lift = bird.gait.foot(bird.phase, index)
        step = max(-14.0, min(14.0, ahead * 100)) * bird.vigour
        up = lift * 7 * bird.vigour + 12 * tucked
        foot = x + step - 8 * tucked, -1 - up
        canvas.drawPath(path((x, -14), (x - 3, -9, *foot), close=False), pen(BEAK, 2.6))
        for dx in (-5, 4, 9):
            canvas.drawLine(*foot, foot[0] + dx, min(0.0, foot[1] + 1), pen(BEAK, 2.2))


def _wing(canvas: skia.Canvas, bird: Creature, tones: Tone, light: Light, far: bool) -> None:
    """Folded along the body, or beating."""
    canvas.save()
    canvas.translate(6 if far else 0, -48)
    beat = bird.flap * (58 + 34 * math.sin(bird.phase * 2 + (0.3 if far else 0.0)))
    canvas.rotate(beat if not far else beat * 1.1)
    if far and bird.flap < 0.1:
        canvas.restore()
        return
    long = 1 + 0.5 * bird.flap
    shape = smooth(
        [(14, -4), (-4, -10), (-30 * long, 4), (-48 * long, 22), (-36 * long, 25), (-28 * long, 28), (-8, 26), (10, 14)]
    )
    edge(canvas, shape, tones, light, 1.4)
    canvas.drawPath(shape, ink(mix(tones.base, tones.shade, 0.45)))
    for k in (0.35, 0.6, 0.85):
        canvas.drawPath(
            path((2 - 8 * k, 6 + 4 * k), (-22 * long * k - 6, 18, -40 * long * k - 6, 23), close=False),
            pen(tones.deep, 1.5, 0.6),
        )
    canvas.restore()


def _head(canvas: skia.Canvas, bird: Creature, kind: Species, plumage: Tone, pale: Tone, light: Light) -> None:
    owl = kind.big_eyes
    canvas.save()
    canvas.translate(24, -70)
    canvas.rotate(bird.nod * 0.7)
    r = 26 if owl else 22
    skull = skia.Path()
    skull.addCircle(0, 0, r)
    edge(canvas, skull, plumage, light, 1.4)
    modelled(canvas, skull, plumage, light, (0, 0), r * 1.06)
    if owl:
        for x in (-16, 14):
            canvas.drawPath(path((x - 6, -18), (x, -36), (x + 8, -19)), ink(plumage.shade))
        canvas.drawCircle(-5, 1, 13, ink(pale.base))
        canvas.drawCircle(15, 1, 10.5, ink(pale.base))
    gape = bird.mouth * 11
    x = 10 if owl else r - 6
    canvas.drawPath(
        path((x - 2, 3), (x + 20, 8 + gape, x + 14, 11 + gape), (x + 4, 15 + gape * 0.6, x - 3, 10)), ink("#c97f22")
    )
    canvas.drawPath(path((x - 3, -2), (x + 14, -4, x + 27, 8), (x + 12, 7.5, x - 3, 8)), ink(BEAK))
    colors = palette(bird.look, light)
    for ex, squash, outer in ((-4, 1.0, -1), (14, 0.75, 1)):
        canvas.save()
        canvas.translate(ex if not owl else ex * 1.05, -4)
        draw_eye(
            canvas, Eye(outer, squash, 0.95 if owl else 0.66, bird.shut, bird.gaze, False, True), bird.mood, colors
        )
        canvas.restore()
    canvas.restore()


def draw_fish(canvas: skia.Canvas, fish: Creature, light: Light) -> None:
    """A fish in the water at the height of its lift."""
    scales, colors = tone(fish.look.hair_color, light), palette(fish.look, light)
    canvas.save()
    canvas.scale(fish.size / 100, fish.size / 100)
    canvas.translate(0, -60)
    canvas.drawPath(
        smooth([(-48, 0), (-92, -34 + 14 * fish.wag), (-80, 0), (-92, 34 + 14 * fish.wag)]), ink(scales.shade)
    )
    body = smooth([(-60, 0), (-20, -38), (40, -34), (72, 0), (40, 34), (-20, 38)])
    edge(canvas, body, scales, light, 2)
    modelled(canvas, body, scales, light, (8, 0), 62)
    canvas.drawPath(path((0, 6), (-26, 16 + 8 * fish.wag, -22, 26), (-2, 24, 8, 14)), ink(scales.lit))
    canvas.translate(42, -8)
    draw_eye(canvas, Eye(1, 1.0, 1.1, fish.shut, fish.gaze, False, True), fish.mood, colors)
    gape = 2 + fish.mouth * 10
    canvas.drawOval(skia.Rect(16, 14 - gape / 2, 28, 14 + gape), ink("#5a1620"))
    canvas.restore()
