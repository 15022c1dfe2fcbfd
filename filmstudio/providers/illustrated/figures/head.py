"""The head: skin, ears, nose, cheeks and wrinkles, and in which order face, hair and hat lie over each other."""

import math
from dataclasses import dataclass

import skia

from filmstudio.film.cast import Look
from filmstudio.providers.illustrated.brush import mix, path
from filmstudio.providers.illustrated.figures.anatomy import Face
from filmstudio.providers.illustrated.figures.beards import draw_beard, draw_moustache
from filmstudio.providers.illustrated.figures.contour import Contour, contour
from filmstudio.providers.illustrated.figures.expression import Expression
from filmstudio.providers.illustrated.figures.eyes import Eye, draw_brow, draw_eye
from filmstudio.providers.illustrated.figures.geometry import Spot, smooth
from filmstudio.providers.illustrated.figures.hair import cap, draw_cap, draw_hanging, draw_locks
from filmstudio.providers.illustrated.figures.hats import draw_hat, draw_hat_behind, hides_hair
from filmstudio.providers.illustrated.figures.mouth import draw_mouth
from filmstudio.providers.illustrated.figures.shade import Palette, edge, ink, modelled, palette, pen
from filmstudio.providers.illustrated.figures.wardrobe import Outfit
from filmstudio.providers.illustrated.light import Light

UNITS = 112.0
"""Head units in a head's height."""


@dataclass(frozen=True)
class Head:
    """A head in one frame: angles in degrees, `gaze` -1 to 1 across and down, `sway` of the hair -1 to 1."""

    yaw: float
    pitch: float
    mood: Expression
    mouth: tuple[float, ...]
    shut: float
    gaze: Spot
    sway: float


class Portrait:
    """Draws one head: made for a frame, in head units around the middle of the head."""

    def __init__(
        self, canvas: skia.Canvas, head: Head, look: Look, outfit: Outfit, face: Face, light: Light, fine: bool
    ) -> None:
        self.canvas, self.head, self.look, self.outfit, self.face = canvas, head, look, outfit, face
        self.light, self.fine = light, fine
        self.colors: Palette = palette(look, light)
        self.contour: Contour = contour(head.yaw, face)
        self.slide = max(-9.0, min(9.0, head.pitch * 0.42))

    def behind(self) -> None:
        """What hangs behind the head and, seen from the front, behind the body."""
        if not hides_hair(self.outfit.hat):
            draw_hanging(self.canvas, self.contour, self.outfit.hair, self.colors.hair, self.light, self.head.sway)
        draw_hat_behind(self.canvas, self.contour, self.outfit.hat, self.colors.hat, self.light)

    def draw(self) -> None:
        """The head from the skin outwards."""
        hair, canvas = self.outfit.hair, self.canvas
        self._skin()
        bare = hair.ears and not hides_hair(self.outfit.hat)
        if not bare:
            self._ears()
        if self.contour.facing(0) > -0.35:
            self._features()
        if not hides_hair(self.outfit.hat):
            draw_cap(canvas, self.contour, hair, self.colors.hair, self.light, self.slide, self.fine)
            if bare:
                self._ears()
            draw_locks(canvas, self.contour, hair, self.colors.hair, self.light, self.head.sway)
        if self.outfit.glasses:
            self._glasses()
        draw_hat(canvas, self.contour, self.outfit.hat, self.colors.hat, self.light, self.slide)

    def _skin(self) -> None:
        shape = self.contour.outline()
        tones, c = self.colors.skin, self.canvas
        edge(c, shape, tones, self.light, 1.3)
        modelled(c, shape, tones, self.light, (0, 0), 54, 0.7)
        if self.contour.facing(0) < -0.2:
            return
        c.save()
        c.clipPath(shape, True)
        if self.outfit.hair.line and not hides_hair(self.outfit.hat):
            hair = self.outfit.hair
            c.translate(0, 4.5)
            c.drawPath(cap(self.contour, hair.line, (1.0, 0.0), self.slide), ink(tones.shade, 0.45))
        c.restore()

    def _ears(self) -> None:
        for sign in (-1, 1):
            facing = self.contour.facing(sign * 88)
            if facing < -0.3:
                continue
            x, _ = self.contour.spot(sign * 88, 3.0)
            outwards = 1 if math.sin(math.radians(sign * 88 + self.head.yaw)) > 0 else -1
            w, y = 6.0 + 3.5 * max(0.0, facing), 4.0 + self.face.drop * 0.6 - self.slide * 0.5
            x += outwards * 3.2 * (1 - max(0.0, facing))
            self._ear(
                x, y, w, -1 if math.cos(math.radians(sign * 88 + self.head.yaw)) > 0.3 and outwards > 0 else outwards
            )

    def _ear(self, x: float, y: float, w: float, turn: int) -> None:
        tones = self.colors.skin
        shape = path(
            (x - w * 0.6 * turn, y - 8),
            (x - w * 0.2 * turn, y - 15, x + w * 1.1 * turn, y - 14, x + w * turn, y - 3),
            (x + w * 0.8 * turn, y + 6, x + w * 0.2 * turn, y + 14, x - w * 0.6 * turn, y + 10),
        )
        self.canvas.drawPath(shape, pen(tones.deep, 1.0, 0.45))
        self.canvas.drawPath(shape, ink(tones.base))
        inner = path(
            (x - w * 0.1 * turn, y - 8),
            (x + w * 0.8 * turn, y - 9, x + w * 0.5 * turn, y + 1),
            (x + w * 0.1 * turn, y + 3, x, y + 6),
            close=False,
        )
        self.canvas.drawPath(inner, pen(tones.shade, 1.8, 0.9))
        if self.outfit.accessory in ("earrings", "jewellery"):
            self.canvas.drawCircle(x, y + 13, 2.6, ink("#f0c34a"))
            self.canvas.drawCircle(x, y + 18, 3.2, ink("#e0a92e"))

    def _features(self) -> None:
        head, drop = self.head, self.face.drop
        self._cheeks(drop)
        if self.face.wrinkles:
            self._wrinkles()
        jaw = max(0.0, head.mouth[1], head.mood.open_) * 5.0
        draw_beard(self.canvas, self.contour, self.outfit.beard, self.colors.hair, self.light, jaw, self.slide)
        self._mouth(30.0 + drop * 0.35)
        for sign in (-1, 1):
            if self.contour.facing(sign * 24) > 0.08:
                self._eye(sign, -3.0 + drop)
        self._nose(drop * 0.7)
        if self.outfit.accessory == "bindi" and self.contour.facing(0) > 0.1:
            x, y = self.contour.spot(0, -19.0 + drop + self.slide)
            self.canvas.drawCircle(x, y, 2.6, ink("#c2182e"))

    def _eye(self, sign: int, y: float) -> None:
        x, y = self.contour.spot(sign * 25, y + self.slide)
        squash = max(0.3, self.contour.facing(sign * 21)) ** 0.75
        female = self.look.gender == "female" and self.face.drop < 9
        eye = Eye(1 if sign > 0 else -1, squash, self.face.eyes, self.head.shut, self.head.gaze, female, self.fine)
        self.canvas.save()
        self.canvas.translate(x, y)
        draw_eye(self.canvas, eye, self.head.mood, self.colors)
        self.canvas.translate(0, -14.5 - 3.0 * self.face.eyes)
        dark = mix(self.colors.hair.shade, self.colors.skin.deep, 0.25)
        draw_brow(self.canvas, eye, self.head.mood, dark, 0.75 if self.look.gender == "female" else 1.2)
        self.canvas.restore()

    def _mouth(self, y: float) -> None:
        turn = math.sin(math.radians(self.head.yaw))
        left, right = self.contour.edges(y)
        squash = max(0.42, abs(math.cos(math.radians(self.head.yaw)))) ** 0.8
        x = (left + right) / 2 + (right - left) / 2 * turn * (1 - 0.34 * abs(turn) ** 3)
        self.canvas.save()
        self.canvas.translate(x, y + self.slide * 0.9)
        grown = self.look.gender == "female" and self.face.drop < 2
        draw_mouth(self.canvas, self.head.mouth, self.head.mood, self.colors, squash, grown)
        self.canvas.restore()
        draw_moustache(
            self.canvas, self.contour, self.outfit.beard, self.colors.hair, (x, y + self.slide * 0.9 - 7.0), squash
        )

    def _nose(self, drop: float) -> None:
        turn = math.sin(math.radians(self.head.yaw))
        tones, size, s = self.colors.skin, self.face.nose, self.slide
        bx, by = self.contour.spot(0, -8 + drop + s)
        tx = self.contour.spot(0, 13.0)[0] + 8.5 * turn * size
        ty, ux = 14.0 + drop * 0.5 + s * 1.15, self.contour.spot(0, 19.0)[0] - 1.5 * turn
        back = tx - 13.0 * turn * size
        if abs(turn) > 0.2:
            body = path(
                (bx - turn * 2, by),
                (bx + turn * 1, by + 9, tx - turn * 3, ty - 9, tx, ty - 3),
                (tx + turn * 1.5, ty + 1, tx - turn, ty + 4, ux, ty + 4.5),
                (back, ty + 4, back - turn, ty - 4, bx - turn * 2, by),
            )
            self.canvas.drawPath(body, ink(tones.lit if turn * self.light.side > 0 else tones.base))
            line = path(
                (bx + turn * 0.5, by + 5),
                (bx + turn * 1, by + 9, tx - turn * 3, ty - 9, tx, ty - 3),
                (tx + turn * 1.5, ty + 1, tx - turn, ty + 4, ux, ty + 4.5),
                close=False,
            )
            self.canvas.drawPath(line, pen(tones.deep, 1.3, 0.55 * min(1.0, abs(turn) * 1.6)))
        wing = (1 - abs(turn)) * 6.5 * size
        self.canvas.drawPath(
            path(
                (tx - wing - turn * 8 * size, ty + 2),
                (tx - turn * 3, ty + 7, tx + wing - turn * 2, ty + 2.5),
                close=False,
            ),
            pen(tones.deep, 1.7, 0.7),
        )
        self.canvas.drawOval(skia.Rect(tx - 3 - turn * 2, ty - 5, tx + 2 - turn * 2, ty - 1.5), ink("#ffffff", 0.22))

    def _cheeks(self, drop: float) -> None:
        for sign in (-1, 1):
            facing = self.contour.facing(sign * 40)
            if facing < 0.15:
                continue
            x, y = self.contour.spot(sign * 40, 17 + drop * 0.6 + self.slide)
            r = 11.0 * facing**0.5
            lift = -2.5 * self.head.mood.squint
            for k, alpha in ((1.0, 0.10), (0.72, 0.14)):
                spot = skia.Rect(x - r * k, y - 7 * k + lift, x + r * k, y + 7 * k + lift)
                self.canvas.drawOval(
                    spot, ink(self.colors.blush, round(alpha * (0.5 + 1.6 * max(0.0, self.head.mood.blush)), 2))
                )
        if self.head.mood.tears > 0.3:
            self._tears(drop)

    def _tears(self, drop: float) -> None:
        for sign in (-1, 1):
            if self.contour.facing(sign * 27) < 0.2:
                continue
            x, y = self.contour.spot(sign * 27, 6 + drop + self.slide)
            low = y + 26 * min(1.0, self.head.mood.tears)
            self.canvas.drawPath(
                path((x, y), (x + sign * 2, (y + low) / 2, x + sign * 2.5, low), close=False), pen("#d8f0ff", 3.0, 0.75)
            )
            self.canvas.drawCircle(x + sign * 2.5, low, 2.8, ink("#e8f7ff", 0.9))

    def _wrinkles(self) -> None:
        mark = pen(self.colors.skin.deep, 1.2, 0.42)
        for sign in (-1, 1):
            if self.contour.facing(sign * 42) < 0.15:
                continue
            a, b, m = (self.contour.spot(sign * z, y + self.slide) for z, y in ((22, 14), (31, 33), (31, 23)))
            self.canvas.drawPath(path(a, (*m, *b), close=False), mark)
            a, b = (self.contour.spot(sign * z, y + self.slide) for z, y in ((14, 9), (36, 9)))
            self.canvas.drawPath(path(a, ((a[0] + b[0]) / 2, a[1] + 5, *b), close=False), mark)
            for lift in (-4, 2):
                a, b = (self.contour.spot(sign * z, y + self.slide) for z, y in ((49, -1), (59, lift)))
                self.canvas.drawPath(path(a, b, close=False), mark)
        for y in (-31, -36):
            spots = [self.contour.spot(z, y + self.slide + abs(z) * 0.06) for z in (-26, -9, 9, 26)]
            self.canvas.drawPath(smooth(spots, close=False), mark)

    def _glasses(self) -> None:
        frame = pen("#2b2430", 2.6)
        rims: list[Spot] = []
        for sign in (-1, 1):
            facing = self.contour.facing(sign * 25)
            if facing < 0.05:
                continue
            x, y = self.contour.spot(sign * 26, -1 + self.face.drop + self.slide)
            w = 15.5 * max(0.3, facing) ** 0.8
            lens = skia.Rect(x - w, y - 13, x + w, y + 13)
            self.canvas.drawRoundRect(lens, 10, 10, ink("#e6f4ff", 0.16))
            self.canvas.drawRoundRect(lens, 10, 10, frame)
            self.canvas.drawLine(x - w * 0.5, y + 5, x + w * 0.2, y - 8, pen("#ffffff", 2.4, 0.3))
            rims.append((x, w))
            if self.contour.facing(sign * 84) > -0.05:
                ear = self.contour.spot(sign * 84, y - 3)
                self.canvas.drawLine(x + (w if ear[0] > x else -w), y - 4, *ear, frame)
        if len(rims) == 2:
            y = -3 + self.face.drop + self.slide
            self.canvas.drawLine(rims[0][0] + rims[0][1], y, rims[1][0] - rims[1][1], y, frame)
