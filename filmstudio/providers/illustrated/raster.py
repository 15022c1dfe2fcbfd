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
    out = sheet(half.width(), half.height(), opaque=picture.isOpaque())
    out.getCanvas().drawImage(half, 0, 0, skia.SamplingOptions(), soft)
    return out.makeImageSnapshot()
