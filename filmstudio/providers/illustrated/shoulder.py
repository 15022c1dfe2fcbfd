"""The shoulder: in an over-the-shoulder shot the listener stands large, dark and a little soft at the frame's edge."""

from dataclasses import dataclass

import skia

from filmstudio.film.staging import Emotion
from filmstudio.providers.illustrated.figures import Posture, draw
from filmstudio.providers.illustrated.figures.player import Player
from filmstudio.providers.illustrated.lens import Lens, View
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.raster import SMOOTH, sheet

SOFT = 0.4
"""It is drawn at this share of its size and enlarged: out of focus for nothing."""
DARK = "#a6a6b8"
TURN = {"left": 152.0, "right": -152.0}


@dataclass(frozen=True)
class Shoulder:
    """`side` is 1 at the right edge, -1 at the left; `low` shifts it down as a share of the height."""

    player: Player
    side: int
    low: float
    lens: Lens
    light: Light

    @property
    def head(self) -> float:
        """Height of the head in pixels."""
        return min(0.50 * self.lens.height, 0.44 * self.lens.width)

    def drawn(self, frame: float) -> skia.Image:
        """The listener from behind, as large as the frame."""
        posture = self.player.posture(frame)
        width, height = round(self.lens.width * SOFT), round(self.lens.height * SOFT)
        surface = sheet(width, height)
        canvas = surface.getCanvas()
        filtered = skia.Paint(ColorFilter=skia.ColorFilters.Blend(_color(DARK), skia.BlendMode.kModulate))
        canvas.saveLayer(skia.Rect(width, height), filtered)
        canvas.scale(SOFT, SOFT)
        canvas.translate(self.lens.width * (0.5 + self.side * 0.385), self.lens.height * self._level())
        scale = self.head / max(10.0, 2 * (posture.height - posture.head[1]))
        canvas.scale(scale, scale)
        canvas.translate(-posture.head[0], posture.head[1])
        draw(canvas, posture, self.light)
        canvas.restore()
        return surface.makeImageSnapshot()

    def _level(self) -> float:
        wide = self.lens.width > self.lens.height
        return (0.50 if wide else 0.62) + self.low

    def lay(self, canvas: skia.Canvas, picture: skia.Image, view: View, first: View) -> None:
        """Nearer than the stage, it moves and grows more than the stage does."""
        grow = (view.zoom / first.zoom) ** 1.5
        dx = (first.x - view.x) * view.zoom * 1.6
        w, h = self.lens.width * grow, self.lens.height * grow
        left = (self.lens.width - w) * (0.5 + self.side * 0.5) + dx
        canvas.drawImageRect(picture, skia.Rect.MakeXYWH(left, (self.lens.height - h) / 2, w, h), SMOOTH)


def from_behind(player: Player, speaker: Posture, frames: int) -> Player:
    """The same person seen from behind, looking at the speaker."""
    figure = player.figure.model_copy(
        update={"facing": "back", "holding": None, "acts": (), "emotion": Emotion.NEUTRAL, "gaze": None}
    )
    turned = Player(figure, frames, player.fps, {}, player.emoji)
    turned.track.yaw = TURN["right" if speaker.x < figure.x else "left"]
    return turned


def _color(color: str) -> int:
    return skia.Color(int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16))
