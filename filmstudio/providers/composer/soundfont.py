"""A sound font with only the instruments that a score needs, so that nothing else is decoded or kept in memory.

Source: SoundFont 2.04 technical specification, sections 4 and 7; SF3 packs each sample as Ogg Vorbis.
"""

import struct
from collections.abc import Set
from itertools import pairwise

SAMPLE_HEADER = "<20s5IBbHH"
RAW = 1
"""Kind of a sample that is not packed; without length it is silence."""
INSTRUMENT, SAMPLE = 41, 53
"""Generators that point from a preset to an instrument, and from an instrument to a sample."""


def only(font: bytes, presets: Set[tuple[int, int]]) -> bytes:
    """The font in which the samples of these presets (bank, program) are left, and all others are empty."""
    chunks = _chunks(font)
    start, size = chunks[b"shdr"]
    needed = _needed(font, chunks, presets)
    headers = bytearray(font[start : start + size])
    for number, (name, *_) in enumerate(struct.iter_unpack(SAMPLE_HEADER, bytes(headers))):
        if number not in needed:
            struct.pack_into(SAMPLE_HEADER, headers, 46 * number, name, 0, 0, 0, 0, 48_000, 60, 0, 0, RAW)
    return font[:start] + bytes(headers) + font[start + size :]


def _chunks(font: bytes) -> dict[bytes, tuple[int, int]]:
    """Where each chunk of the last list, the hydra, begins, and its bytes."""
    found: dict[bytes, tuple[int, int]] = {}
    at = 12
    while at + 8 <= len(font):
        name, size = struct.unpack_from("<4sI", font, at)
        if name == b"LIST":
            at += 12
            continue
        found[name] = (at + 8, size)
        at += 8 + size + size % 2
    return found


def _needed(font: bytes, chunks: dict[bytes, tuple[int, int]], presets: Set[tuple[int, int]]) -> set[int]:
    """The numbers of the samples that presets play."""

    def records(name: bytes, layout: str) -> list[tuple[int, ...]]:
        start, size = chunks[name]
        return list(struct.iter_unpack(layout, font[start : start + size]))

    def pointed(bags: list[tuple[int, ...]], gens: list[tuple[int, ...]], first: int, end: int, kind: int) -> set[int]:
        return {amount for oper, amount in gens[bags[first][0] : bags[end][0]] if oper == kind}

    zones, pointers = records(b"pbag", "<2H"), records(b"pgen", "<2H")
    chosen = set[int]()
    for (program, bank, first), (_, _, end) in pairwise(records(b"phdr", "<20x3H12x")):
        if (bank, program) in presets:
            chosen |= pointed(zones, pointers, first, end, INSTRUMENT)
    bounds = [first for (first,) in records(b"inst", "<20xH")]
    zones, pointers = records(b"ibag", "<2H"), records(b"igen", "<2H")
    played = (pointed(zones, pointers, bounds[each], bounds[each + 1], SAMPLE) for each in chosen)
    return set[int]().union(*played)
