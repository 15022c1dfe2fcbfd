"""Pictures in memory. Their bytes are BGRA, as skia's raster pipeline works fastest and as the encoder reads them."""

import numpy as np
import skia

SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear)
REPLACE = skia.Paint(BlendMode=skia.BlendMode.kSrc)


def sheet(width: int, height: int, opaque: bool = False) -> skia.Surface:
    """An empty picture to draw on: transparent, or black if it is opaque."""
    kind = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    info = skia.ImageInfo.Make(max(1, width), max(1, height), skia.kBGRA_8888_ColorType, kind)
    return skia.Surface.MakeRaster(info)


class Pixels:
    """A picture to draw on whose bytes can be looked at."""

    def __init__(self, width: int, height: int) -> None:
        self.array = np.zeros((max(1, height), max(1, width), 4), np.uint8)
        info = skia.ImageInfo.Make(
            self.array.shape[1], self.array.shape[0], skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
        )
        self.surface = skia.Surface.MakeRasterDirect(info, self.array.data, self.array.shape[1] * 4)
        self.canvas = self.surface.getCanvas()

    def used(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of what has been drawn."""
        alpha = self.array[..., 3]
        rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
        if not len(rows):
            return 0, 0, 1, 1
        return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1

    def solid_from(self) -> int:
        """The row from which on, down to the last, nothing shines through; the height if there is none."""
        holes = np.flatnonzero((self.array[..., 3] != 255).any(axis=1))
        return int(holes[-1]) + 1 if len(holes) else 0

    def cut(self, left: int, top: int, right: int, bottom: int) -> skia.Image:
        """A part of it as a picture of its own."""
        return self.surface.makeImageSnapshot(skia.IRect(left, top, right, bottom))


class Frame:
    """A frame whose pixels can be handed to the encoder without a copy."""

    def __init__(self, width: int, height: int) -> None:
        self.pixels = np.zeros((height, width, 4), np.uint8)
        info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType)
        self.surface = skia.Surface.MakeRasterDirect(info, self.pixels.data, width * 4)
        self.canvas = self.surface.getCanvas()

    def copy(self, other: "Frame") -> None:
        """Take over another frame's picture."""
        np.copyto(self.pixels, other.pixels)


def blurred(picture: skia.Image, sigma: float) -> skia.Image:
    """The picture out of focus; its edges stay as bright as they are."""
    small = sheet(picture.width() // 2, picture.height() // 2, opaque=picture.isOpaque())
    canvas = small.getCanvas()
    canvas.drawImageRect(picture, skia.Rect(small.width(), small.height()), SMOOTH, REPLACE)
    half = small.makeImageSnapshot()
    soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma / 2, sigma / 2, skia.TileMode.kClamp))
    dim = sheet(half.width(), half.height(), opaque=picture.isOpaque())
    dim.getCanvas().drawImage(half, 0, 0, skia.SamplingOptions(), soft)
    out = sheet(picture.width(), picture.height(), opaque=picture.isOpaque())
    area = skia.Rect(picture.width(), picture.height())
    out.getCanvas().drawImageRect(dim.makeImageSnapshot(), area, SMOOTH, REPLACE)
    return out.makeImageSnapshot()
