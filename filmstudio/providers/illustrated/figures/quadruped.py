"""Four-legged animals, seen a little from the front: drawn to the right, mirrored to the left. Centimetres."""

import math

import skia

from filmstudio.providers.illustrated.brush import darken, lighten, mix, path
from filmstudio.providers.illustrated.figures.creature import Creature, Species
from filmstudio.providers.illustrated.figures.eyes import Eye, draw_eye
from filmstudio.providers.illustrated.figures.geometry import Spot, between, flanks, ribbon, smooth
from filmstudio.providers.illustrated.figures.shade import Tone, edge, ink, modelled, palette, pen, tone
from filmstudio.providers.illustrated.light import Light

TAILS: dict[str, tuple[tuple[tuple[float, float, float], ...], tuple[float, ...]]] = {
    "wag": (((0, 0, 0), (-0.16, -0.14, 0), (-0.20, -0.36, 0.10)), (0.10, 0.09, 0.03)),
    "long": (((0, 0, 0), (-0.26, 0.10, 0.02), (-0.44, 0.28, 0.08)), (0.10, 0.22, 0.04)),
    "horse": (((0, 0, 0), (-0.15, 0.06, 0), (-0.16, 0.52, 0.06)), (0.07, 0.16, 0.05)),
    "thin": (((0, 0, 0), (-0.26, 0.05, 0), (-0.24, -0.22, 0.05), (-0.36, -0.40, 0.12)), (0.08, 0.065, 0.055, 0.035)),
    "tuft": (((0, 0, 0), (-0.12, 0.10, 0), (-0.12, 0.42, 0.08)), (0.05, 0.04, 0.04)),
}
"""Tails from the root: x, y and how far they swing, then their widths; all in shoulder heights."""


class Quadruped:
    """Draws one animal in one frame."""

    def __init__(self, canvas: skia.Canvas, beast: Creature, kind: Species, light: Light) -> None:
        self.canvas, self.beast, self.kind, self.light = canvas, beast, kind, light
        self.s = beast.size
        self.coat = tone(beast.look.hair_color, light)
        self.far = Tone(self.coat.base, mix(self.coat.base, self.coat.shade, 0.7), self.coat.shade, self.coat.deep)
        self.pale = tone(lighten(beast.look.hair_color, 0.55), light)
        self.edge = 0.012 * self.s
        bob = abs(math.sin(beast.phase)) * 0.03 * self.s * beast.vigour
        half = kind.length * self.s * 0.5
        sit = beast.crouch * 0.42 * self.s
        self.rump: Spot = (-half * (1 - 0.25 * beast.crouch), -self.s * 0.92 + sit - bob)
        self.withers: Spot = (half * (1 - 0.2 * beast.crouch), -self.s * (1.0 + 0.05 * beast.crouch) - bob)
        self.belly = kind.depth * self.s

    def draw(self) -> None:
        """From the far legs to the near ear."""
        self._tail()
        for index in (2, 3):
            self._leg(index, self.far)
        self._neck_and_body()
        for index in (0, 1):
            self._leg(index, self.coat)
        self._head()

    @property
    def face(self) -> Spot:
        """The middle of the head."""
        nod = math.radians(self.beast.nod + 3 * math.sin(self.beast.phase * 2) * self.beast.vigour)
        reach = (self.kind.neck + self.kind.head * 0.34) * self.s
        angle = math.radians(48) - nod
        return self.withers[0] + math.cos(angle) * reach, self.withers[1] + 0.10 * self.s - math.sin(angle) * reach

    def _leg(self, index: int, tones: Tone) -> None:
        """0 and 1 are near fore and hind, 2 and 3 the far ones; diagonal legs go together, as in a trot."""
        b, s = self.beast, self.s
        fore = index in (0, 2)
        swing = b.phase + (0.0 if index in (0, 3) else math.pi)
        root = self.withers if fore else self.rump
        x = root[0] - (0.10 if fore else -0.13) * s + (0.07 * s if index > 1 else 0.0)
        y = root[1] + self.belly * 0.55
        step = math.cos(swing) * 0.26 * s * b.vigour
        lift = max(0.0, -math.sin(swing)) * 0.10 * s * b.vigour
        ground = -0.02 * s - (0.03 * s if index > 1 else 0.0) - lift
        foot: Spot = (x + step + (0.16 * s * b.crouch if not fore else 0.0), ground)
        bend = (0.05 if fore else -0.09) * s * (1 + 2.2 * lift / (0.1 * s)) - (0.14 * s * b.crouch if not fore else 0.0)
        knee: Spot = ((x + foot[0]) / 2 + bend, y + (foot[1] - y) * 0.56)
        w = (0.24 if fore else 0.34) * self.belly / 0.42
        line = [(x, y), between((x, y), knee, 0.5), knee, between(knee, foot, 0.5), foot]
        widths = (w, w * 0.72, w * 0.44, w * 0.36, w * 0.38)
        outline = ribbon(line, widths)
        self.canvas.drawPath(outline, ink(tones.base))
        edge(self.canvas, flanks(line, widths, 2), tones, self.light, self.edge)
        r = w * 0.26
        paw = skia.Path()
        paw.addRoundRect(
            skia.Rect(foot[0] - r, foot[1] - r * 0.75, foot[0] + r * 1.5, 0.02 * s + foot[1]), r * 0.7, r * 0.7
        )
        hoofed = self.kind.tail in ("horse", "tuft") and self.kind.ears != "round"
        self.canvas.drawPath(paw, ink(darken(tones.deep, 0.3) if hoofed else tones.lit))

    def _neck_and_body(self) -> None:
        (rx, ry), (wx, wy), d = self.rump, self.withers, self.belly
        face = self.face
        body = smooth(
            [
                (rx - 0.05 * d, ry + 0.1 * d),
                (rx + 0.3 * d, ry - 0.12 * d),
                ((rx + wx) / 2, (ry + wy) / 2 + 0.03 * d),
                (wx - 0.2 * d, wy - 0.05 * d),
                (wx + 0.16 * d, wy + 0.25 * d),
                (wx + 0.12 * d, wy + 0.75 * d),
                (wx - 0.35 * d, wy + 1.05 * d),
                ((rx + wx) / 2, (ry + wy) / 2 + 0.95 * d),
                (rx + 0.25 * d, ry + 0.9 * d),
                (rx - 0.14 * d, ry + 0.6 * d),
            ]
        )
        neck = ribbon(
            [(wx - 0.16 * d, wy + 0.38 * d), ((wx + face[0]) / 2 - 0.03 * d, (wy + face[1]) / 2 + 0.1 * d), face],
            (d * 0.92, d * 0.60, self.kind.head * self.s * 0.62),
        )
        edge(self.canvas, body, self.coat, self.light, self.edge)
        edge(self.canvas, neck, self.coat, self.light, self.edge)
        if self.kind.mane:
            self._mane(face)
        modelled(self.canvas, body, self.coat, self.light, ((rx + wx) / 2, (ry + wy) / 2 + 0.35 * d), (wx - rx) * 0.56)
        self.canvas.drawPath(neck, ink(self.coat.base))
        if self.kind.patches:
            self.canvas.save()
            self.canvas.clipPath(body, True)
            for x, y, r in ((0.25, 0.2, 0.34), (0.62, 0.55, 0.26), (0.92, 0.1, 0.25)):
                cx, cy = rx + (wx - rx) * x, ry + y * d
                self.canvas.drawOval(
                    skia.Rect(cx - r * d, cy - r * d * 0.8, cx + r * d, cy + r * d * 0.8), ink(self.pale.lit)
                )
            self.canvas.restore()

    def _mane(self, face: Spot) -> None:
        dark = tone(darken(self.beast.look.hair_color, 0.45), self.light)
        r = self.kind.head * self.s
        if self.kind.tail == "tuft" and self.kind.ears == "round":
            for i in range(12):
                a = i * math.tau / 12
                self.canvas.drawCircle(
                    face[0] - 0.15 * r + math.cos(a) * r * 0.62,
                    face[1] + 0.1 * r + math.sin(a) * r * 0.66,
                    r * 0.30,
                    ink(dark.base),
                )
            return
        crest = [
            (face[0] - 0.30 * r, face[1] - 0.62 * r),
            (face[0] - 0.75 * r, face[1] + 0.2 * r),
            (self.withers[0] - 0.25 * r, self.withers[1] - 0.05 * r),
        ]
        self.canvas.drawPath(ribbon(crest, (r * 0.25, r * 0.5, r * 0.16)), ink(dark.base))

    def _tail(self) -> None:
        x, y = self.rump[0] - 0.02 * self.s, self.rump[1] + 0.12 * self.s
        if self.kind.tail == "puff":
            self.canvas.drawCircle(x - 0.03 * self.s, y + 0.02 * self.s, 0.13 * self.s, ink(self.pale.lit))
            return
        swings, widths = TAILS[self.kind.tail]
        line = [(x + (dx + swing * self.beast.wag) * self.s, y + dy * self.s) for dx, dy, swing in swings]
        shape = ribbon(line, [w * self.s for w in widths])
        edge(self.canvas, shape, self.coat, self.light, self.edge)
        self.canvas.drawPath(shape, ink(self.coat.deep if self.kind.tail == "horse" else self.far.base))
        if self.kind.tail == "tuft":
            self.canvas.drawCircle(*line[-1], 0.055 * self.s, ink(self.coat.deep))

    def _head(self) -> None:
        c, r = self.canvas, self.kind.head * self.s * 0.5
        c.save()
        c.translate(*self.face)
        c.rotate(self.beast.nod * 0.8 + 4)
        c.scale(r / 50, r / 50)
        self._ear(-1)
        if self.kind.horns:
            for x in (-16, 14):
                c.drawPath(path((x - 6, -40), (x - 10, -66, x + 8, -78), (x + 6, -60, x + 8, -42)), ink("#efe3c8"))
        skull = skia.Path()
        skull.addOval(skia.Rect(-50, -50, 46, 44))
        edge(c, skull, self.coat, self.light, 2.4)
        modelled(c, skull, self.coat, self.light, (0, 0), 52)
        self._muzzle()
        self._ear(1)
        colors = palette(self.beast.look, self.light)
        for x, squash, outer in ((-6, 1.0, -1), (27, 0.72, 1)):
            c.save()
            c.translate(x, -10)
            grow = 1.5 if self.kind.big_eyes else 1.12
            draw_eye(
                c, Eye(outer, squash, grow, self.beast.shut, self.beast.gaze, False, True), self.beast.mood, colors
            )
            tilt = self.beast.mood.slant * 5 * outer
            lift = -20 * grow - self.beast.mood.raise_ * 6
            c.drawPath(
                path((-8 * squash, lift + tilt * -1), (0, lift - 4, 8 * squash, lift + tilt), close=False),
                pen(self.coat.deep, 3.0, 0.7),
            )
            c.restore()
        c.restore()

    def _muzzle(self) -> None:
        c, long = self.canvas, 26 + 62 * self.kind.snout
        gape = self.beast.mouth * 26
        jaw = path(
            (0, 20),
            (long * 0.4, 34 + gape * 0.6, long * 0.86, 24 + gape),
            (long * 0.95, 34 + gape, long * 0.7, 42 + gape),
            (long * 0.2, 50 + gape * 0.5, -8, 36),
        )
        if gape > 2:
            c.drawPath(path((4, 18), (long * 0.95, 20), (long * 0.84, 28 + gape), (10, 36)), ink("#5a1620"))
            c.drawOval(skia.Rect(long * 0.3, 20 + gape * 0.5, long * 0.8, 34 + gape), ink("#e2727a"))
        c.drawPath(jaw, ink(self.pale.shade))
        snout = smooth(
            [
                (-4, 14),
                (12, -6),
                (long * 0.62, -8 + 6 * self.kind.snout),
                (long, 6),
                (long + 3, 18),
                (long * 0.8, 30),
                (long * 0.3, 34),
                (2, 32),
            ]
        )
        c.drawPath(snout, pen(self.coat.deep, 1.6, 0.4))
        c.drawPath(snout, ink(self.pale.base))
        c.drawPath(
            path((4, 29), (long * 0.5, 38 - gape * 0.1, long * 0.92, 25), close=False), pen(self.coat.deep, 2.6, 0.8)
        )
        nose = skia.Rect(long - 12, -2, long + 7, 13) if self.kind.snout < 0.9 else skia.Rect(long - 6, 4, long, 11)
        c.drawOval(nose, ink("#2a2226"))
        c.drawOval(skia.Rect(nose.left() + 4, nose.top() + 2, nose.left() + 9, nose.top() + 5), ink("#ffffff", 0.45))
        if self.kind.tail == "thin" and self.kind.ears != "none":
            for y in (10, 16, 22):
                c.drawLine(long * 0.6, y, long * 0.6 - 30, y - 6 + (y - 16) * 1.2, pen("#ffffff", 1.1, 0.6))

    def _ear(self, near: int) -> None:
        if self.kind.ears == "none" or (near < 0 and self.kind.ears == "flop"):
            return
        x, tones = (-30 if near > 0 else 16), (self.coat if near > 0 else self.far)
        shape = _ear_shape(self.kind.ears, x, 4 * self.beast.wag)
        edge(self.canvas, shape, tones, self.light, 2.0)
        self.canvas.drawPath(shape, ink(tones.shade if self.kind.ears == "flop" else tones.base))
        if self.kind.ears != "flop":
            self.canvas.save()
            self.canvas.translate(x * 0.32 + 2, -20)
            self.canvas.scale(0.62, 0.62)
            self.canvas.drawPath(shape, ink(mix(self.coat.lit, "#e89a94", 0.6)))
            self.canvas.restore()


def _ear_shape(kind: str, x: float, twitch: float) -> skia.Path:
    """An ear rooted at `x`, in head units; `twitch` moves its tip."""
    k = twitch * 0.4
    match kind:
        case "flop":
            edges = (x, -40), (x - 16, -36), (x - 26 + k, -4), (x - 18 + k, 18), (x - 6, 6), (x + 6, -22)
            return smooth(edges)
        case "long":
            tips = (x - 12 + twitch, -122), (x + 2 + twitch, -116)
            return smooth([(x - 6, -36), (x - 18, -80), *tips, (x + 12, -78), (x + 10, -40)])
        case "round":
            shape = skia.Path()
            shape.addCircle(x - 4, -44, 22)
            return shape
        case _:
            return path((x - 16, -24), (x - 16, -58, x - 6 + k, -84), (x + 14, -64, x + 20, -38))
