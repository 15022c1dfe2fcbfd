"""Four-legged animals, seen a little from the front: drawn to the right, mirrored to the left. Centimetres."""

import math

import skia

from filmstudio.providers.illustrated.brush import darken, lighten, mix, path, rgb
from filmstudio.providers.illustrated.figures.creature import Creature, Species
from filmstudio.providers.illustrated.figures.eyes import Eye, draw_eye
from filmstudio.providers.illustrated.figures.geometry import Spot, between, flanks, ribbon, smooth, width_at
from filmstudio.providers.illustrated.figures.shade import Tone, edge, ink, modelled, palette, pen, tone
from filmstudio.providers.illustrated.light import Light

TAILS: dict[str, tuple[tuple[tuple[float, float, float], ...], tuple[float, ...]]] = {
    "wag": (((0, 0, 0), (-0.16, -0.14, 0), (-0.20, -0.36, 0.10)), (0.10, 0.09, 0.03)),
    "long": (((0, 0, 0), (-0.26, 0.10, 0.02), (-0.44, 0.28, 0.08)), (0.10, 0.22, 0.04)),
    "horse": (((0, 0, 0), (-0.15, 0.06, 0), (-0.16, 0.52, 0.06)), (0.07, 0.16, 0.05)),
    "thin": (((0, 0, 0), (-0.26, 0.05, 0), (-0.24, -0.22, 0.05), (-0.36, -0.40, 0.12)), (0.08, 0.065, 0.055, 0.035)),
    "curl": (
        ((0, 0, 0), (-0.10, -0.04, 0), (-0.15, -0.14, 0.02), (-0.07, -0.17, 0.02), (-0.08, -0.07, 0.02)),
        (0.05, 0.035),
    ),
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
        light_coat = sum(rgb(beast.look.hair_color)) > 420 or kind.stripes
        self.patch = tone("#4a3a34", light).base if light_coat else self.pale.lit
        self.edge = 0.012 * self.s
        bob = (0.5 + 0.5 * math.cos(2 * beast.phase)) * 0.03 * self.s * beast.vigour
        half = kind.length * self.s * 0.5
        sit = beast.crouch * 0.42 * self.s
        self.rump: Spot = (-half * (1 - 0.25 * beast.crouch), -self.s * 0.92 + sit - bob)
        self.withers: Spot = (half * (1 - 0.2 * beast.crouch), -self.s * (1.0 + 0.05 * beast.crouch) - bob)
        self.belly = kind.depth * self.s * (1 + 0.022 * beast.breath)

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
        """0 and 1 are near fore and hind, 2 and 3 the far ones."""
        b, s = self.beast, self.s
        fore = index in (0, 2)
        root = self.withers if fore else self.rump
        x = root[0] - (0.10 if fore else -0.13) * s + (0.07 * s if index > 1 else 0.0)
        y = root[1] + self.belly * 0.55
        on, up = b.gait.foot(b.phase, index)
        step, lift = on * s * b.vigour, up * 0.12 * s * b.vigour
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
        ahead, sole = (1.1, max(0.02 * s, w * 0.2)) if self.kind.hoofed else (1.5, 0.02 * s)
        shape = skia.Rect(foot[0] - r, foot[1] - r * 0.75, foot[0] + r * ahead, foot[1] + sole)
        paw.addRoundRect(shape, r * 0.5, r * 0.7)
        self.canvas.drawPath(paw, ink(darken(tones.deep, 0.3) if self.kind.hoofed else tones.lit))

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
            for x, y, r in ((0.25, 0.2, 0.34), (0.62, 0.55, 0.26), (0.76, 0.02, 0.22)):
                cx, cy = rx + (wx - rx) * x, ry + y * d
                self.canvas.drawOval(
                    skia.Rect(cx - r * d, cy - r * d * 0.8, cx + r * d, cy + r * d * 0.8), ink(self.patch)
                )
            self.canvas.restore()
        if self.kind.stripes:
            self._stripes(body)
        if self.kind.wool:
            self._wool(body)

    def _stripes(self, body: skia.Path) -> None:
        """Tapering bands from the back down the flank, from the belly up."""
        (rx, ry), (wx, wy), d = self.rump, self.withers, self.belly
        self.canvas.save()
        self.canvas.clipPath(body, True)
        for i in range(9):
            x, y = rx + (wx - rx) * (i + 0.3) / 9, ry + (wy - ry) * i / 9
            long = d * (0.62 if i % 2 else 0.46)
            band = path((x - 0.05 * d, y - 0.2 * d), (x - 0.10 * d, y + long * 0.5, x + 0.03 * d, y + long))
            band.quadTo(x + 0.02 * d, y + long * 0.4, x + 0.07 * d, y - 0.2 * d)
            self.canvas.drawPath(band, ink(self.patch))
            low = y + d * 1.05
            tooth = path(
                (x + 0.05 * d, low), (x + 0.06 * d, low - 0.22 * d, x + 0.1 * d, low - 0.3 * d), (x + 0.15 * d, low)
            )
            self.canvas.drawPath(tooth, ink(self.patch))
        self.canvas.restore()

    def _wool(self, body: skia.Path) -> None:
        """Locks of wool along the outline and over the flank."""
        measure = skia.PathMeasure(body, True)
        fleece, r = skia.Path(), self.belly * 0.17
        for i in range(22):
            at, _ = measure.getPosTan(measure.getLength() * i / 22)
            fleece.addCircle(at.x(), at.y(), r * (0.85 + 0.3 * (i * 7 % 5) / 4))
        self.canvas.drawPath(fleece, ink(self.coat.lit))
        (rx, ry), (wx, wy) = self.rump, self.withers
        for i in range(14):
            x, y = rx + (wx - rx) * (0.05 + (i * 5 % 14) / 15), (ry + wy) / 2 + self.belly * (0.12 + (i * 3 % 7) / 9)
            self.canvas.drawArc(skia.Rect(x - r, y - r, x + r, y + r), 20, 200, False, pen(self.coat.shade, 1.2, 0.6))

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
        if self.kind.wool:
            for x, y in ((-30, -38), (-10, -48), (12, -46), (-42, -20)):
                c.drawCircle(x, y, 17, ink(self.coat.lit))
        if self.kind.stripes:
            for x, y, lean in ((-14, -46, -4), (2, -48, 2), (18, -44, 8), (-46, 2, 16), (-44, 16, 18)):
                c.drawLine(x, y, x + lean, y + (13 if y < -20 else 2), pen(self.patch, 4.2))
        self._eyes(far_only=True)
        c.save()
        turned = min(1.0, self.beast.turn * 2)
        c.translate(-(1 - turned) * (26 + 62 * self.kind.snout) * 0.34, 0)
        c.scale(0.6 + 0.4 * turned, 1)
        self._trunk() if self.kind.muzzle == "trunk" else self._muzzle()
        c.restore()
        self._ear(1)
        self._eyes(far_only=False)
        c.restore()

    def _eyes(self, *, far_only: bool) -> None:
        """The far eye goes round the head in a profile and is gone."""
        c, turn = self.canvas, self.beast.turn
        near, far = -18 + 24 * turn, 20 + 14 * turn
        squash = 1 - 0.56 * turn if turn < 0.5 else 0.72 - 1.44 * (turn - 0.5)
        for x, narrow, outer in ((far, squash, 1),) if far_only else ((near, 1.0, -1),):
            if narrow > 0.2:
                c.save()
                c.translate(x, -10)
                self._eye(narrow, outer)
                c.restore()

    def _eye(self, squash: float, outer: int) -> None:
        c, mood = self.canvas, self.beast.mood
        grow = 1.5 if self.kind.big_eyes else 0.9 if self.kind.muzzle == "trunk" else 1.12
        eye = Eye(outer, squash, grow, self.beast.shut, self.beast.gaze, False, True)
        draw_eye(c, eye, mood, palette(self.beast.look, self.light))
        tilt, lift = mood.slant * 5 * outer, -20 * grow - mood.raise_ * 6
        brow = path((-8 * squash, lift - tilt), (0, lift - 4, 8 * squash, lift + tilt), close=False)
        c.drawPath(brow, pen(self.coat.deep, 3.0, 0.7))

    def _trunk(self) -> None:
        """An elephant's: it hangs, swings as the tail does, and is raised to speak; a tusk on each side of it."""
        c, sway = self.canvas, self.beast.wag * 10
        up = self.beast.mouth
        lip = path((-6, 26), (10, 44 + up * 16, 30, 30), (10, 24))
        c.drawPath(lip, ink("#5a1620" if up > 0.1 else self.coat.shade))
        line = [(18.0, -4.0), (46.0, 22.0), (58.0, 66.0 - 46 * up), (60.0 + sway + 26 * up, 112.0 - 96 * up)]
        line.append((78.0 + sway + 24 * up, 138.0 - 150 * up))
        widths = (54, 40, 30, 23, 17)
        shape = ribbon(line, widths)
        edge(c, shape, self.coat, self.light, 2.0)
        c.drawPath(shape, ink(self.coat.base))
        for i in range(9):
            k = 0.8 + i * 0.34
            a = between(line[int(k)], line[min(4, int(k) + 1)], k % 1)
            half = width_at(widths, k / 4) * 0.42
            c.drawArc(
                skia.Rect(a[0] - half, a[1] - 6, a[0] + half, a[1] + 6), 10, 150, False, pen(self.coat.shade, 1.6, 0.7)
            )
        tusk = path((10, 22), (20, 62, 58, 66), (34, 48, 26, 20))
        c.drawPath(tusk, pen("#8a7a5c", 1.2, 0.6))
        c.drawPath(tusk, ink("#f6eedb"))

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
        c.drawPath(snout, ink(mix(self.pale.base, "#e0a898", 0.35) if self.kind.muzzle == "broad" else self.pale.base))
        c.drawPath(
            path((4, 29), (long * 0.5, 38 - gape * 0.1, long * 0.92, 25), close=False), pen(self.coat.deep, 2.6, 0.8)
        )
        self._nose(long)
        if self.kind.muzzle == "cat":
            for y in (10, 16, 22):
                c.drawLine(long * 0.6, y, long * 0.6 - 30, y - 6 + (y - 16) * 1.2, pen("#ffffff", 1.1, 0.6))

    def _nose(self, long: float) -> None:
        c = self.canvas
        match self.kind.muzzle:
            case "disc":
                disc = skia.Rect(long - 10, -10, long + 16, 26)
                c.drawOval(disc, pen(self.coat.deep, 2.4, 0.6))
                c.drawOval(disc, ink(mix(self.coat.base, "#e88a94", 0.4)))
                for x in (long, long + 8):
                    c.drawOval(skia.Rect(x - 2.4, 2, x + 2.4, 13), ink("#6a3038", 0.85))
            case "cat":
                tip = path(
                    (long - 9, 3), (long - 1, 0, long + 5, 4), (long + 2, 11, long - 2, 13), (long - 8, 10, long - 9, 3)
                )
                c.drawPath(tip, ink(mix("#c8707a", self.coat.deep, 0.35)))
                c.drawPath(
                    path((long - 2, 12), (long - 4, 20, long - 12, 23), close=False), pen(self.coat.deep, 1.8, 0.8)
                )
            case "broad":
                c.drawOval(skia.Rect(long - 9, 3, long - 2, 11), ink("#2a2226", 0.75))
            case _:
                nose = skia.Rect(long - 12, -2, long + 7, 13)
                c.drawOval(nose, ink("#2a2226"))
                c.drawOval(skia.Rect(long - 8, 0, long - 3, 3), ink("#ffffff", 0.45))

    def _ear(self, near: int) -> None:
        if self.kind.ears == "none" or (near < 0 and self.kind.ears == "flop" and self.beast.turn > 0.4):
            return
        x, tones = (-30 if near > 0 else 16), (self.coat if near > 0 else self.far)
        shape = _ear_shape(self.kind.ears, x, 4 * self.beast.wag)
        edge(self.canvas, shape, tones, self.light, 2.0)
        self.canvas.drawPath(shape, ink(tones.shade if self.kind.ears == "flop" else tones.base))
        if self.kind.ears not in ("flop", "fan"):
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
        case "fan":
            back = [(x - 8, -34), (x - 50, -44), (x - 78 + k, -10), (x - 70 + k, 40), (x - 44, 66), (x - 22, 34)]
            return smooth([*back, (x - 2, 4)])
        case "round":
            shape = skia.Path()
            shape.addCircle(x - 4, -44, 22)
            return shape
        case _:
            return path((x - 16, -24), (x - 16, -58, x - 6 + k, -84), (x + 14, -64, x + 20, -38))
