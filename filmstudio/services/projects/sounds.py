"""Sounds, as far as one must read them to know that they are whole and how long they are."""

import struct

from filmstudio.errors import BadAsset
from filmstudio.services.projects.pictures import Content, riff_chunks

PCM, FLOAT, EXTENSIBLE = 1, 3, 0xFFFE
RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
"""Samples a second by MPEG version: 1, 2, 2.5 (ISO 11172-3 and 13818-3)."""
KILOBITS = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
SEARCHED = 1 << 16
"""Bytes after the tags in which the first frame has to be."""


def wav(content: Content) -> int:
    """Its milliseconds.

    Raises:
        BadAsset: it is damaged, cut off, empty, or packed in a way that is not read.
    """
    rate = 0
    for kind, length, body in riff_chunks(content):
        if kind == b"fmt ":
            rate = _wav_rate(body)
        if kind == b"data":
            if not (rate and length):
                break
            return 1000 * length // rate
    raise BadAsset("the sound is damaged or empty")


def _wav_rate(body: bytes) -> int:
    """Bytes a second."""
    if len(body) < 16:
        raise BadAsset("the sound is damaged: its format can't be read")
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", body[:16])
    if kind == EXTENSIBLE and len(body) >= 26:
        kind = struct.unpack("<H", body[24:26])[0]
    if kind not in (PCM, FLOAT) or bits not in (8, 16, 24, 32, 64):
        raise BadAsset("this kind of WAV is not read; save it as PCM")
    if not (1 <= channels <= 8 and 4000 <= rate <= 192_000):
        raise BadAsset("a sound has 1 to 8 channels and 4,000 to 192,000 samples a second")
    return channels * rate * bits // 8


def mp3(content: Content) -> int:
    """Its milliseconds: from the first frame, each leads to the next.

    Raises:
        BadAsset: there are no frames, or they end long before the file does.
    """
    begin = _after_tags(content)
    place = _first_frame(content, begin)
    first, seconds, frames = place, 0.0, 0
    while place < len(content) and (found := _frame(content, place)):
        place, seconds, frames = place + found[0], seconds + found[1], frames + 1
    if frames < 3 or 2 * (place - first) < len(content) - begin:
        raise BadAsset("the sound is damaged: it is no MP3 from its beginning to its end")
    return int(1000 * seconds)


def _after_tags(content: Content) -> int:
    """Where an ID3v2 tag ends, if there is one (id3.org, ID3v2.4, 3.1)."""
    if content[:3] != b"ID3" or len(content) < 10:
        return 0
    a, b, c, d = (byte & 0x7F for byte in content[6:10])
    return 10 + (a << 21 | b << 14 | c << 7 | d) + (10 if content[5] & 0x10 else 0)


def _first_frame(content: Content, begin: int) -> int:
    """The first place from which two frames follow each other."""
    place = content.find(b"\xff", begin)
    for _ in range(SEARCHED):
        if not 0 <= place < begin + SEARCHED:
            break
        if (found := _frame(content, place)) and _frame(content, place + found[0]):
            return place
        place = content.find(b"\xff", place + 1)
    raise BadAsset("the sound is no MP3, or is cut off")


def _frame(content: Content, place: int) -> tuple[int, float] | None:
    """Bytes and seconds of the frame here, if there is one."""
    head = content[place : place + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return None
    version, rate, bits = head[1] >> 3 & 3, head[2] >> 2 & 3, head[2] >> 4
    if version == 1 or rate == 3 or bits in (0, 15):
        return None
    kilobits, samples = KILOBITS[3 if version == 3 else 2][bits], 1152 if version == 3 else 576
    hertz = RATES[version][rate]
    return samples // 8 * 1000 * kilobits // hertz + (head[2] >> 1 & 1), samples / hertz
