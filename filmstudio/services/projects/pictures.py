"""Pictures, as far as one must read them to know how large they are, before anybody unpacks them (`darkroom`)."""

import struct
import zlib
from collections.abc import Iterator
from mmap import mmap
from typing import TypeAlias

from filmstudio.errors import BadAsset

Content: TypeAlias = "bytes | mmap"
Size: TypeAlias = "tuple[int, int]"
MOST_PIXELS, LONGEST_SIDE = 50_000_000, 16_384
"""A picture of a few kilobytes may claim more pixels than there is memory."""
PNG_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""Bits by colour type (W3C PNG, 11.2.1)."""
FRAMES, OTHER_FRAMES = (0xC0, 0xC1, 0xC2), (0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF)
"""Frames of JPEG that everybody reads, and those that nobody does (ITU-T T.81, table B.1)."""
MOST_CHUNKS = 50_000
"""Pieces of a file that are looked at; a picture of 10 MB has some hundreds."""
ALONE = (0x01, *range(0xD0, 0xD8))


def png(content: Content) -> Size:
    """Every chunk's sum is checked (W3C PNG, 5).

    Raises:
        BadAsset: it is damaged or cut off.
    """
    size, data = None, False
    for kind, body in _png_chunks(content):
        if (kind == b"IHDR") != (size is None):
            raise BadAsset("the picture is damaged: it does not begin with its size")
        if kind == b"IHDR":
            size = _png_size(body)
        data = data or kind == b"IDAT"
        if kind == b"IEND" and size and data:
            return size
    raise BadAsset("the picture is cut off: its end is missing")


def _png_chunks(content: Content) -> Iterator[tuple[bytes, bytes]]:
    place = 8
    for _ in range(MOST_CHUNKS):
        if place + 12 > len(content):
            return
        length, kind = struct.unpack_from(">I4s", content, place)
        end = place + 8 + length
        if end + 4 > len(content):
            return
        body = content[place + 8 : end]
        if zlib.crc32(kind + body) != struct.unpack_from(">I", content, end)[0]:
            raise BadAsset(f"the picture is damaged at byte {place}")
        yield kind, body
        place = end + 4


def _png_size(body: bytes) -> Size:
    if len(body) != 13:
        raise BadAsset("the picture is damaged: its size can't be read")
    width, height, depth, color, packed, filtered, laced = struct.unpack(">IIBBBBB", body)
    if depth not in PNG_DEPTHS.get(color, ()) or packed or filtered or laced > 1:
        raise BadAsset("the picture is a kind of PNG that there is not")
    return bounded(width, height)


def jpeg(content: Content) -> Size:
    """Segment by segment to where the picture begins (ITU-T T.81, annex B).

    Raises:
        BadAsset: it is damaged, cut off, or of a kind that is not read.
    """
    size = None
    for marker, place, body in _jpeg_segments(content):
        if marker in OTHER_FRAMES:
            raise BadAsset("this kind of JPEG is not read; save it as an ordinary one")
        if marker in FRAMES:
            if len(body) < 6 or body[0] != 8 or body[5] not in (1, 3, 4):
                raise BadAsset("this kind of JPEG is not read; save it with 8 bits a colour")
            height, width = struct.unpack(">HH", body[1:5])
            size = bounded(width, height)
        if marker == 0xDA:
            if size is None or content.rfind(b"\xff\xd9", place) < 0:
                break
            return size
    raise BadAsset("the picture is damaged or cut off")


def _jpeg_segments(content: Content) -> Iterator[tuple[int, int, bytes]]:
    """Marker, where its body begins, and the body."""
    place = 2
    for _ in range(MOST_CHUNKS):
        if place + 4 > len(content) or content[place] != 0xFF:
            return
        marker = content[place + 1]
        if marker == 0xFF or marker in ALONE:
            place += 1 if marker == 0xFF else 2
            continue
        length = struct.unpack_from(">H", content, place + 2)[0]
        if length < 2 or place + 2 + length > len(content):
            return
        yield marker, place + 4, content[place + 4 : place + 2 + length]
        place += 2 + length


def webp(content: Content) -> Size:
    """The container and the head of the picture in it (RFC 9649).

    Raises:
        BadAsset: it is damaged, cut off, or moves.
    """
    if struct.unpack_from("<I", content, 4)[0] + 8 > len(content):
        raise BadAsset("the picture is cut off: its end is missing")
    canvas: Size | None = None
    for kind, _, body in riff_chunks(content):
        if kind == b"ANIM":
            raise BadAsset("the picture moves; take a still one")
        if kind == b"VP8X" and len(body) >= 10:
            canvas = bounded(1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little"))
        if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a" and len(body) >= 10 and not body[0] & 1:
            width, height = struct.unpack("<HH", body[6:10])
            return canvas or bounded(width & 0x3FFF, height & 0x3FFF)
        if kind == b"VP8L" and body[:1] == b"\x2f" and len(body) >= 5:
            bits = int.from_bytes(body[1:5], "little")
            return canvas or bounded(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    raise BadAsset("the picture is damaged: there is none in it")


def riff_chunks(content: Content) -> Iterator[tuple[bytes, int, bytes]]:
    """The chunks of a RIFF file: what each is, its length and its first bytes.

    Raises:
        BadAsset: one is cut off.
    """
    place = 12
    for _ in range(MOST_CHUNKS):
        if place + 8 > len(content):
            return
        kind, length = struct.unpack_from("<4sI", content, place)
        if place + 8 + length > len(content):
            raise BadAsset("the file is cut off: it tells of more than there is")
        yield kind, length, content[place + 8 : place + 8 + min(length, 64)]
        place += 8 + length + length % 2


def bounded(width: int, height: int) -> Size:
    """The size, if it can be painted.

    Raises:
        BadAsset: it can't.
    """
    if not (width and height):
        raise BadAsset("the picture has no size")
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise BadAsset(
            f"the picture has {width} x {height} pixels; at most {MOST_PIXELS:,} and a side of {LONGEST_SIDE} are taken"
        )
    return width, height
