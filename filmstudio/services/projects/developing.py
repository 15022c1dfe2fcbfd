"""Pictures of strangers are opened here, in a process of its own that may take so much memory and dies alone.

    python -I developing.py

It knows nothing of the studio, reads names of files, a line each, and answers a line each: `whole`, `cut`, `damaged`.
"""

import resource
import sys
from pathlib import Path

import skia

MEMORY = 2 << 30
"""Bytes of addresses that it may use: its own libraries, and the pixels of the largest picture that is taken."""
COARSE = 0.125
"""JPEG and WebP are read whole but painted at an eighth of their size, which takes a sixtieth of the memory."""


def developed(file: str) -> str:
    """Read all of a picture, as whoever looks at it does."""
    data = Path(file).read_bytes()  # the codec doesn't keep it
    try:
        codec = skia.Codec.MakeFromData(data)
    except RuntimeError:
        return "damaged"
    size = codec.getScaledDimensions(COARSE)
    width, height = size.width(), size.height()
    info = skia.ImageInfo.Make(width, height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    found = codec.getPixels(info, bytearray(4 * width * height), 4 * width)
    if found == skia.Codec.kSuccess:
        return "whole"
    return "cut" if found == skia.Codec.kIncompleteInput else "damaged"


def main() -> None:
    """Until there is nobody who asks."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for line in sys.stdin:
        print(developed(line.rstrip("\n")), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
