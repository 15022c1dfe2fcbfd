"""The backdrop of one shot: the set's layers painted once at the size they are seen, then only laid down."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.lens import Lens, Placing, View
from filmstudio.providers.illustrated.raster import SMOOTH, Pixels, blurred, sheet
from filmstudio.providers.illustrated.sets.stage import Built, Layer, Moving

TOGETHER = 0.16
"""Layers whose depths differ by less are painted on one sheet when the camera moves."""
MARGIN = 2
"""Pixels painted beyond what is seen."""
LARGEST = 2.6
"""A sheet has at most so many frames' worth of pixels; a larger one is painted smaller and stretched."""


@dataclass(frozen=True)
class Sheet:
    """A painted picture: its left upper corner in centimetres, its pixels a centimetre, and its depth. From `solid`
    (centimetres) downwards nothing behind it can be seen.
    """

    picture: skia.Image
    left: float
    top: float
    scale: float
    depth: float
    solid: float = math.inf

    def lay(self, canvas: skia.Canvas, place: Placing) -> None:
        """Lay it on the screen; a picture that fits the pixels is copied, which is ten times as fast."""
        x, y = self.left * place.scale + place.x, self.top * place.scale + place.y
        ratio = place.scale / self.scale
        if abs(ratio - 1) < 1e-6 and abs(x - round(x)) < 0.01 and abs(y - round(y)) < 0.01:
            canvas.drawImage(self.picture, round(x), round(y))
            return
        wide, tall = self.picture.width() * ratio, self.picture.height() * ratio
        canvas.drawImageRect(self.picture, skia.Rect.MakeXYWH(x, y, wide, tall), SMOOTH)


@dataclass(frozen=True)
class Area:
    """A rectangle in a layer's centimetres."""

    left: float
    top: float
    right: float
    bottom: float


def visible(views: Sequence[View], lens: Lens, depth: float) -> tuple[Area, float]:
    """What all these views show of a layer, and the largest scale it is shown at."""
    places = [lens.placing(view, depth) for view in views]
    return (
        Area(
            min(-p.x / p.scale for p in places),
            min(-p.y / p.scale for p in places),
            max((lens.width - p.x) / p.scale for p in places),
            max((lens.height - p.y) / p.scale for p in places),
        ),
        max(p.scale for p in places),
    )


def is_still(views: Sequence[View]) -> bool:
    """Whether the camera stands."""
    return all(view == views[0] for view in views)


class Backdrop:
    """Everything behind and before the figures of a shot.

    `soft` is the sigma of a background out of focus, in pixels (0 is sharp); a soft background is one sheet, and
    what moves in it stands still as it was at `seconds`, but for lights and what passes by.
    """

    def __init__(self, built: Built, views: Sequence[View], lens: Lens, soft: float, seconds: float) -> None:
        self.lens, self.still, self.soft = lens, is_still(views), soft
        self.views: list[View] = [*views[:: max(1, len(views) // 24)], views[-1]]
        near = built.foreground if soft == 0 else ()
        self.behind: list[Sheet | Moving] = []
        self.before: list[Sheet] = [self._painted([layer], 0.0, ()) for layer in near]
        if soft:
            self.behind = list(self._softened(built, soft, seconds))
        else:
            self.behind = list(self._runs(built))

    @property
    def alive(self) -> bool:
        """Whether something in it moves by itself."""
        return any(isinstance(part, Moving) for part in self.behind)

    def lay_behind(self, canvas: skia.Canvas, view: View, seconds: float) -> None:
        """What lies behind the figures."""
        self._lay(self.behind, canvas, view, seconds)

    def lay_before(self, canvas: skia.Canvas, view: View) -> None:
        """What passes before them."""
        self._lay(self.before, canvas, view, 0.0)

    def _lay(self, parts: Sequence[Sheet | Moving], canvas: skia.Canvas, view: View, seconds: float) -> None:
        for index, part in enumerate(parts):
            place = self.lens.placing(view, part.depth)
            canvas.save()
            canvas.clipRect(skia.Rect(0, 0, self.lens.width, self._covered(parts[index + 1 :], view)))
            if isinstance(part, Sheet):
                part.lay(canvas, place)
            elif part.passing and self.soft:
                self._lay_soft(part, canvas, place, seconds)
            else:
                _draw(part, canvas, place, seconds)
            canvas.restore()

    def _lay_soft(self, part: Moving, canvas: skia.Canvas, place: Placing, seconds: float) -> None:
        """What passes out of focus: drawn small, blurred there, and enlarged."""
        small = sheet(math.ceil(self.lens.width / self.soft) + 2, math.ceil(self.lens.height / self.soft) + 2)
        drawn = small.getCanvas()
        drawn.scale(1 / self.soft, 1 / self.soft)
        _draw(part, drawn, place, seconds)
        picture = small.makeImageSnapshot()
        drawn.resetMatrix()
        drawn.clear(skia.ColorTRANSPARENT)
        blur = skia.ImageFilters.Blur(0.8, 0.8, skia.TileMode.kClamp)
        drawn.drawImage(picture, 0, 0, skia.SamplingOptions(), skia.Paint(ImageFilter=blur))
        where = skia.Rect(small.width() * self.soft, small.height() * self.soft)
        canvas.drawImageRect(small.makeImageSnapshot(), where, SMOOTH)

    def _covered(self, nearer: Sequence[Sheet | Moving], view: View) -> float:
        """The line on the screen below which nearer sheets hide everything."""
        low = float(self.lens.height)
        for part in nearer:
            if isinstance(part, Sheet) and part.solid < math.inf:
                place = self.lens.placing(view, part.depth)
                low = min(low, math.ceil(part.solid * place.scale + place.y) + 1.0)
        return max(0.0, low)

    def _softened(self, built: Built, soft: float, seconds: float) -> Sequence[Sheet | Moving]:
        """One sheet out of focus, or two with what passes between them; lights shine on top."""
        passing = [moving for moving in built.moving if moving.passing]
        frozen = [moving for moving in built.moving if not (moving.additive or moving.passing)]
        lights = [moving for moving in built.moving if moving.additive]
        if not passing:
            return [self._painted(built.layers, soft, frozen, seconds), *lights]
        cut = max(moving.depth for moving in passing)
        far = [layer for layer in built.layers if layer.depth <= cut]
        near = [layer for layer in built.layers if layer.depth > cut]
        return [self._painted(far, soft, ()), *passing, self._painted(near, soft, frozen, seconds), *lights]

    def _runs(self, built: Built) -> Sequence[Sheet | Moving]:
        """Layers in as few sheets as the moving things between them and the camera's move allow."""
        parts: list[Sheet | Moving] = []
        run: list[Layer] = []
        waiting = sorted(built.moving, key=lambda moving: moving.depth)
        for layer in built.layers:
            due = [
                m
                for m in waiting
                if m.depth < layer.depth and not any(far.depth <= m.depth for far in _after(built, layer))
            ]
            if due or (run and not self.still and self._apart(run, layer)):
                parts += [self._painted(run, 0.0, ())] if run else []
                run = []
            parts += due
            waiting = [m for m in waiting if m not in due]
            run.append(layer)
        parts.append(self._painted(run, 0.0, ()))
        return [*parts, *waiting]

    def _apart(self, run: Sequence[Layer], layer: Layer) -> bool:
        depths = [layer.depth, *(other.depth for other in run)]
        return max(depths) - min(depths) > TOGETHER or (layer.depth >= 0.9) != (run[0].depth >= 0.9)

    def _painted(self, layers: Sequence[Layer], soft: float, moving: Sequence[Moving], seconds: float = 0.0) -> Sheet:
        """One sheet of several layers. While the camera stands each keeps its own depth on it."""
        depth = max(layer.depth for layer in layers) if layers[-1].depth >= 0.9 else _middle(layers)
        if soft:
            depth = min(depth, 0.8)
        area, scale = visible(self.views, self.lens, depth)
        scale *= min(1.0, (LARGEST * self.lens.width * self.lens.height / _pixels(area, scale)) ** 0.5)
        left, top = area.left - MARGIN / scale * (not self.still), area.top - MARGIN / scale * (not self.still)
        wide, tall = round((area.right - left) * scale), round((area.bottom - top) * scale)
        pad = 0 if self.still else MARGIN
        painted = Pixels(wide + pad, tall + pad)
        middle = self.views[len(self.views) // 2]
        for part in _ordered(layers, moving):
            canvas = painted.canvas
            canvas.save()
            place = self._on_sheet(part.depth, depth, middle, left, top, scale)
            canvas.translate(place.x, place.y)
            canvas.scale(place.scale, place.scale)
            part.draw(canvas) if isinstance(part, Layer) else part.draw(canvas, seconds)
            canvas.restore()
        if soft:
            return Sheet(blurred(painted.surface.makeImageSnapshot(), soft), left, top, scale, depth)
        x, y, right, low = painted.used()
        solid = painted.solid_from()
        covers = top + solid / scale if solid < tall + pad else math.inf
        return Sheet(painted.cut(x, y, right, low), left + x / scale, top + y / scale, scale, depth, covers)

    def _on_sheet(self, own: float, depth: float, view: View, left: float, top: float, scale: float) -> Placing:
        """Where a layer lies on a sheet of another depth, so that both agree in the middle of the shot."""
        mine, theirs = self.lens.placing(view, own), self.lens.placing(view, depth)
        ratio = scale / theirs.scale
        return Placing(
            mine.scale * ratio,
            (mine.x - theirs.x) * ratio - left * scale,
            (mine.y - theirs.y) * ratio - top * scale,
        )


def _after(built: Built, layer: Layer) -> Sequence[Layer]:
    return built.layers[built.layers.index(layer) + 1 :]


def _draw(part: Moving, canvas: skia.Canvas, place: Placing, seconds: float) -> None:
    """What moves, as it is at a moment."""
    canvas.save()
    canvas.translate(place.x, place.y)
    canvas.scale(place.scale, place.scale)
    part.draw(canvas, seconds)
    canvas.restore()


def _ordered(layers: Sequence[Layer], moving: Sequence[Moving]) -> Sequence[Layer | Moving]:
    """Layers with what moves between them."""
    parts: list[Layer | Moving] = []
    waiting = list(moving)
    for index, layer in enumerate(layers):
        due = [m for m in waiting if m.depth < layer.depth and not any(far.depth <= m.depth for far in layers[index:])]
        parts += [*due, layer]
        waiting = [m for m in waiting if m not in due]
    return [*parts, *waiting]


def _middle(layers: Sequence[Layer]) -> float:
    return sum(layer.depth for layer in layers) / len(layers)


def _pixels(area: Area, scale: float) -> float:
    return (area.right - area.left) * (area.bottom - area.top) * scale * scale
