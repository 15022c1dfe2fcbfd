"""The trunk and what covers it: shirts, coats, dresses, saris, with collars, buttons and folds that turn with it."""

import math
from functools import cached_property

import skia

from filmstudio.providers.illustrated.brush import path
from filmstudio.providers.illustrated.figures.anatomy import Body
from filmstudio.providers.illustrated.figures.geometry import Spot, between, hull, smooth, table
from filmstudio.providers.illustrated.figures.shade import Palette, Tone, edge, ink, pen, round_shade
from filmstudio.providers.illustrated.figures.skeleton import Skeleton
from filmstudio.providers.illustrated.figures.wardrobe import Outfit
from filmstudio.providers.illustrated.light import Light


class Trunk:
    """The trunk seen from the skeleton's yaw. Places on it are an azimuth (degrees from the middle of the front) and
    a height `t`: 0 the hip joints, 1 the base of the neck.
    """

    def __init__(self, bones: Skeleton, body: Body, loose: float) -> None:
        self.bones, self.body = bones, body
        self.rows: dict[float, tuple[float, float, float]] = {}
        k = 1 + loose
        b = body
        self.widths = (
            (-0.12, b.hip * 0.98 * k),
            (0.10, b.hip * k),
            (0.42, b.waist * (1 + loose * 1.3)),
            (0.74, b.chest * k),
            (0.90, b.shoulder * 0.97 * k),
            (0.985, b.shoulder * 0.52),
            (1.02, b.neck_width * 0.66),
        )
        self.depths = (
            (-0.12, b.depth * 1.02 * k),
            (0.10, b.depth * 1.06 * k),
            (0.42, b.depth * (0.92 + loose * 1.3)),
            (0.74, b.depth * 1.1 * k),
            (0.90, b.depth * 0.86 * k),
            (0.985, b.depth * 0.66),
            (1.02, b.neck_width * 0.64),
        )
        self.bulge = ((0.0, 0.0), (0.26, b.belly), (0.5, b.belly * 0.5), (0.72, b.bust), (0.9, 0.0))
        dx, dy = bones.neck[0] - bones.pelvis[0], bones.neck[1] - bones.pelvis[1]
        self.length = math.hypot(dx, dy) or 1.0
        self.axis = dx / self.length, dy / self.length
        self.right = -self.axis[1], self.axis[0]

    def spot(self, azimuth: float, t: float) -> Spot:
        """Where a place on the trunk is seen; what is turned away lies on the edge."""
        yaw = self.bones.yaw + (self.bones.chest_yaw - self.bones.yaw) * min(1.0, max(0.0, t))
        half, bulge, s = self._row(t, yaw)
        angle = (azimuth + yaw + 180.0) % 360.0 - 180.0
        sine = 1.0 if angle > 90 else -1.0 if angle < -90 else math.sin(math.radians(angle))
        off = half * sine + (bulge * s if sine * s > 0 else 0.0) * abs(sine)
        x = self.bones.pelvis[0] + self.axis[0] * self.length * t + self.right[0] * off
        return x, self.bones.pelvis[1] + self.axis[1] * self.length * t + self.right[1] * off

    def _row(self, t: float, yaw: float) -> tuple[float, float, float]:
        """Half width and bulge at a height, and the sine of the yaw there; kept, for edges and details share rows."""
        row = self.rows.get(t)
        if row is None:
            c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
            half = math.hypot(table(self.widths, t) * c, table(self.depths, t) * s)
            row = self.rows[t] = (half, table(self.bulge, t), s)
        return row

    def seen(self, azimuth: float) -> bool:
        """Whether this side looks at us."""
        return math.cos(math.radians(azimuth + self.bones.chest_yaw)) > 0.05

    def side(self, right: bool, t: float) -> Spot:
        """The edge of the trunk in the picture."""
        return self.spot((90.0 if right else -90.0) - self.bones.yaw, t)

    @cached_property
    def outline(self) -> skia.Path:
        """From the hips to the base of the neck."""
        rows = (-0.12, 0.0, 0.14, 0.28, 0.42, 0.58, 0.74, 0.86, 0.93, 0.985, 1.02)
        right = [self.side(True, t) for t in rows]
        left = [self.side(False, t) for t in rows]
        return smooth([*right, *reversed(left)], tension=0.15)

    @property
    def center(self) -> Spot:
        """The middle of the chest."""
        return between((self.bones.pelvis[0], self.bones.pelvis[1]), (self.bones.neck[0], self.bones.neck[1]), 0.55)


def skirt(bones: Skeleton, body: Body, trunk: Trunk, hem: float, flare: float) -> skia.Path:
    """Cloth that hangs around the legs down to `hem` (parts of the leg), whatever the legs do."""
    discs: list[tuple[float, float, float]] = []
    for t in (0.10, -0.10):
        for right in (True, False):
            x, y = trunk.side(right, t)
            inset = body.hip * 0.16
            discs.append((x - inset if right else x + inset, y, inset))
    wide = body.thigh_width * 0.5 * (1.12 + flare * 0.25)
    for leg in bones.legs:
        hip, knee, ankle = leg.root, leg.joint, leg.end
        if hem <= 0.5:
            k = hem / 0.5
            discs.append((hip[0] + (knee[0] - hip[0]) * k, hip[1] + (knee[1] - hip[1]) * k, wide * (1 + flare * k)))
            continue
        k = (hem - 0.5) / 0.5
        discs.append((knee[0], knee[1], wide * (1 + flare * 0.35)))
        discs.append(
            (
                knee[0] + (ankle[0] - knee[0]) * k,
                knee[1] + (ankle[1] - knee[1]) * k - wide * 0.4,
                wide * (0.8 + flare * 0.9 * k),
            )
        )
    return smooth(hull(discs, 10), tension=0.13)


def cloth(trunk: Trunk, tones: Tone, light: Light) -> skia.Paint:
    """Paint for what covers the trunk and hangs from it: one light over both, so that a coat has no seam."""
    return round_shade(tones, light, trunk.center, trunk.body.chest * 1.35)


def draw_skirt(
    canvas: skia.Canvas,
    bones: Skeleton,
    trunk: Trunk,
    body: Body,
    hem: float,
    flare: float,
    tones: Tone,
    light: Light,
    pleats: bool,
) -> None:
    """A skirt, the lower part of a dress, or the tails of a coat."""
    shape = skirt(bones, body, trunk, hem, flare)
    edge(canvas, shape, tones, light, 0.7)
    canvas.drawPath(shape, cloth(trunk, tones, light))
    canvas.save()
    canvas.clipPath(shape, True)
    low = max(leg.end[1] for leg in bones.legs)
    for i in range(5 if pleats else 3):
        k = (i + 1) / (6 if pleats else 4) * 2 - 1
        top = trunk.spot(k * 80 - bones.yaw, 0.05)
        legs = bones.legs
        end = (legs[0].joint[0] + legs[1].joint[0]) / 2 + k * body.hip * (1.2 + flare), low
        canvas.drawPath(
            path(top, (top[0] + (end[0] - top[0]) * 0.25, (top[1] + low) / 2, *end), close=False),
            pen(tones.shade, 0.7, 0.7),
        )
    canvas.restore()


def draw_trunk(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette, light: Light, fine: bool) -> None:
    """The top with its details; its hem covers the waist of the trousers."""
    shape, tones = trunk.outline, colors.top
    if outfit.top.hem <= 0.2:
        edge(canvas, shape, tones, light, 0.7)
    canvas.drawPath(shape, cloth(trunk, tones, light))
    canvas.save()
    canvas.clipPath(shape, True)
    _details(canvas, trunk, outfit, colors)
    _collar(canvas, trunk, outfit, colors)
    if fine:
        _folds(canvas, trunk, tones)
    if outfit.top.belt:
        band = [trunk.spot(a - trunk.bones.yaw, 0.36) for a in (-90, -45, 0, 45, 90)]
        canvas.drawPath(smooth(band, close=False), pen(colors.top.deep, 4.4))
        canvas.drawPath(smooth(band, close=False), pen(colors.trim.shade, 3.2))
    canvas.restore()


def _folds(canvas: skia.Canvas, trunk: Trunk, tones: Tone) -> None:
    for azimuth, t, reach in ((74, 0.80, -26), (-74, 0.80, 26), (66, 0.34, -30), (-66, 0.40, 34)):
        if trunk.seen(azimuth):
            a, m, b = (
                trunk.spot(azimuth, t),
                trunk.spot(azimuth + reach * 0.5, t - 0.07),
                trunk.spot(azimuth + reach, t - 0.06),
            )
            canvas.drawPath(path(a, (*m, *b), close=False), pen(tones.shade, 0.5, 0.6))


def _details(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    match outfit.top.detail:
        case "stripes" | "check" | "knit":
            _weave(canvas, trunk, outfit, colors)
        case "buttons" | "badge" | "tie" | "zip" | "placket":
            _front(canvas, trunk, outfit, colors)
        case "apron":
            _apron(canvas, trunk, colors)
        case "drape":
            _drape(canvas, trunk, colors)
        case "wrap":
            for a, b in ((60, -50), (-60, 50)):
                line = [trunk.spot(a, 1.0), trunk.spot((a + b) / 2, 0.68), trunk.spot(b, 0.3)]
                canvas.drawPath(smooth(line, close=False), pen(colors.trim.base, 2.6))
        case "pocket" if trunk.seen(0):
            spots = [trunk.spot(a, t) for a, t in ((-38, 0.04), (-26, 0.30), (26, 0.30), (38, 0.04))]
            canvas.drawPath(path(*spots), pen(colors.top.deep, 1.1, 0.8))
        case _:
            pass


def _weave(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    """What is woven or knitted into the cloth."""
    match outfit.top.detail:
        case "stripes":
            for i in range(8):
                _ring(canvas, trunk, 0.02 + i * 0.125, pen(colors.trim.base, 2.9))
        case "check":
            for i in range(6):
                _ring(canvas, trunk, 0.05 + i * 0.17, pen(colors.trim.base, 1.6, 0.7))
            for a in range(-160, 181, 32):
                _seam(canvas, trunk, a, pen(colors.top.deep, 1.6, 0.7))
        case "knit":
            for t in (-0.08, -0.02, 0.04):
                _ring(canvas, trunk, t, pen(colors.top.shade, 1.2, 0.8))
        case _:
            pass


def _ring(canvas: skia.Canvas, trunk: Trunk, t: float, paint: skia.Paint) -> None:
    line = [trunk.spot(a - trunk.bones.yaw, t - 0.02 * math.cos(math.radians(a))) for a in (-90, -50, 0, 50, 90)]
    canvas.drawPath(smooth(line, close=False), paint)


def _seam(
    canvas: skia.Canvas, trunk: Trunk, azimuth: float, paint: skia.Paint, low: float = -0.12, high: float = 1.02
) -> None:
    if trunk.seen(azimuth):
        line = [trunk.spot(azimuth, low + (high - low) * k / 4) for k in range(5)]
        canvas.drawPath(smooth(line, close=False), paint)


def _panel(canvas: skia.Canvas, trunk: Trunk, places: tuple[tuple[float, float], ...], paint: skia.Paint) -> None:
    canvas.drawPath(path(*[trunk.spot(a, t) for a, t in places]), paint)


def _front(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    """What runs down the middle of the front."""
    top = outfit.top
    if not trunk.seen(0):
        return
    _shirtfront(canvas, trunk, outfit, colors)
    _seam(
        canvas,
        trunk,
        0,
        pen(colors.top.deep, 0.6, 0.75),
        high=0.44 if top.under else 0.98,
        low=0.5 if top.detail == "placket" else -0.12,
    )
    if top.detail == "placket":
        _seam(canvas, trunk, 0, pen(colors.trim.base, 2.4, 0.9), low=0.48, high=0.97)
    _buttons(canvas, trunk, outfit, colors)


def _shirtfront(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    """What shows of the shirt and the tie between the lapels."""
    top = outfit.top
    if top.under:
        wide = 20 if top.detail == "tie" else 26
        _panel(
            canvas,
            trunk,
            ((-wide, 1.06), (wide, 1.06), (4, 0.42), (-4, 0.42)),
            ink(colors.white.base if top.detail == "tie" else colors.trim.base),
        )
    if top.detail == "tie":
        _panel(
            canvas,
            trunk,
            ((-5, 0.98), (5, 0.98), (3, 0.92), (7, 0.52), (0, 0.45), (-7, 0.52), (-3, 0.92)),
            ink("#8e2f3c"),
        )


def _buttons(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    top = outfit.top
    placket = top.detail == "placket"
    low = 0.52 if placket else 0.08
    rise = 0.34 if top.under else 0.86 - low
    for i in range(4 if top.detail in ("buttons", "badge", "placket") else 0):
        x, y = trunk.spot(0 if placket else 5, low + rise * i / 3)
        canvas.drawCircle(x, y, 0.8 if placket else 1.15, ink(colors.top.deep if placket else colors.trim.lit))
    if top.detail == "badge":
        canvas.drawCircle(*trunk.spot(34, 0.72), 2.4, ink("#f0c34a"))


def _apron(canvas: skia.Canvas, trunk: Trunk, colors: Palette) -> None:
    canvas.drawPath(trunk.outline, ink(colors.white.base))
    if trunk.seen(0):
        _panel(
            canvas,
            trunk,
            ((-38, 0.84), (38, 0.84), (52, 0.40), (84, 0.36), (84, -0.2), (-84, -0.2), (-84, 0.36), (-52, 0.40)),
            ink(colors.top.base),
        )
        for s in (-1, 1):
            canvas.drawPath(
                path(trunk.spot(s * 34, 0.84), trunk.spot(s * 40, 1.04), close=False), pen(colors.top.base, 2.6)
            )


def _drape(canvas: skia.Canvas, trunk: Trunk, colors: Palette) -> None:
    """A sari's pallu: from the right hip over the left shoulder, with its border; below the blouse, bare waist."""
    if trunk.seen(-20) or trunk.seen(40):
        _panel(canvas, trunk, ((-90, 0.50), (90, 0.50), (90, 0.34), (-90, 0.34)), ink(colors.skin.base))
    canvas.drawPath(
        path(
            *[
                trunk.spot(a, t)
                for a, t in (
                    (-88, 0.36),
                    (-20, 0.66),
                    (34, 0.98),
                    (80, 1.04),
                    (80, 0.86),
                    (40, 0.56),
                    (10, 0.30),
                    (-88, 0.10),
                )
            ]
        ),
        ink(colors.top.lit),
    )
    for line in (((-88, 0.36), (-20, 0.66), (34, 1.0)), ((-60, 0.16), (14, 0.34), (44, 0.58), (80, 0.86))):
        canvas.drawPath(smooth([trunk.spot(a, t) for a, t in line], close=False), pen(colors.trim.base, 1.8))
    back = ((100, 1.02), (150, 0.8), (170, 0.4), (165, -0.1))
    if trunk.seen(150):
        canvas.drawPath(smooth([trunk.spot(a, t) for a, t in back], close=False), pen(colors.trim.base, 2.0))


def _collar(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    dark = pen(colors.top.deep, 0.6, 0.7)
    match outfit.top.collar:
        case "v" if trunk.seen(0):
            _panel(canvas, trunk, ((-30, 1.1), (30, 1.1), (0, 0.80)), ink(colors.skin.base))
        case "round" | "band":
            line = [
                trunk.spot(a - trunk.bones.yaw, 1.0 - (0.07 * math.cos(math.radians(a)) if trunk.seen(0) else 0.0))
                for a in (-70, -35, 0, 35, 70)
            ]
            canvas.drawPath(
                smooth(line, close=False),
                pen(colors.trim.base if outfit.top.collar == "band" else colors.top.shade, 2.4),
            )
        case "shirt" | "lapels":
            long = 0.80 if outfit.top.collar == "shirt" else 0.56
            for s in (-1, 1):
                if trunk.seen(s * 20):
                    spots = [
                        trunk.spot(s * a, t)
                        for a, t in ((40, 1.08), (34 if long > 0.7 else 44, long + 0.06), (6, long), (8, 0.95))
                    ]
                    canvas.drawPath(path(*spots), ink(colors.top.lit))
                    canvas.drawPath(path(*spots), dark)
        case "hood":
            line = [
                trunk.spot(a - trunk.bones.yaw, 0.97 - 0.08 * math.cos(math.radians(a))) for a in (-80, -40, 0, 40, 80)
            ]
            canvas.drawPath(smooth(line, close=False), pen(colors.top.shade, 5.0))
            canvas.drawPath(smooth(line, close=False), pen(colors.top.lit, 4.2))
        case "high":
            line = [trunk.spot(a - trunk.bones.yaw, 1.02) for a in (-80, 0, 80)]
            canvas.drawPath(smooth(line, close=False), pen(colors.top.shade, 4.5))
        case _:
            pass
