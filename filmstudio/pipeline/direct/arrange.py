"""Arranging: a person's order of shots, within their scenes. No shot is made anew for it: its recipe knows no place.

Shots across whose cut a line is spoken stay together: words are never torn apart.
"""

from collections.abc import Iterable, Mapping
from itertools import groupby, pairwise

from filmstudio.film.shots import Shot, ShotList, SpokenLine

Block = tuple[Shot, ...]
"""Shots that stay together, in this order."""


def arranged(shots: ShotList, order: tuple[str, ...]) -> ShotList:
    """The shot list with the shots that `order` names in that order; the others keep their places.

    What can't be as it was asked is told in `wanted`.
    """
    places = {name: place for place, name in enumerate(order)}
    if not any(shot.name in places for shot in shots.shots):
        return shots
    moved: list[Shot] = []
    for scene, group in groupby(shots.shots, key=lambda shot: shot.scene):
        found = tuple(group)
        moved += _sorted(_blocks(found, shots.lines), places, shots.lines) if scene else found
    return _laid(shots, moved, (*shots.wanted, *_unmet(moved, order)))


def _blocks(shots: tuple[Shot, ...], lines: tuple[SpokenLine, ...]) -> list[Block]:
    blocks: list[Block] = []
    for shot in shots:
        glued = bool(blocks) and _spoken_across(shot.start, lines)
        blocks = [*blocks[:-1], (*blocks[-1], shot)] if glued else [*blocks, (shot,)]
    return blocks


def _spoken_across(cut: int, lines: tuple[SpokenLine, ...]) -> bool:
    return any(line.start < cut < line.start + line.frames for line in lines)


def _sorted(blocks: list[Block], places: Mapping[str, int], lines: tuple[SpokenLine, ...]) -> Iterable[Shot]:
    """The shots of a scene; blocks that are named change places among themselves."""
    ranks = [min((places[shot.name] for shot in block if shot.name in places), default=None) for block in blocks]
    free = [i for i, rank in enumerate(ranks) if rank is not None and not _held(blocks[i], lines)]
    wanted = sorted(free, key=lambda i: ranks[i] or 0)
    after = dict(zip(free, wanted, strict=True))
    return (shot for i in range(len(blocks)) for shot in blocks[after.get(i, i)])


def _held(block: Block, lines: tuple[SpokenLine, ...]) -> bool:
    """True where a line goes on across the scene's own edge."""
    first, last = block[0], block[-1]
    return _spoken_across(first.start, lines) or _spoken_across(last.start + last.frames, lines)


def _laid(shots: ShotList, moved: list[Shot], wanted: tuple[str, ...]) -> ShotList:
    """Shots, words and sounds at their new frames."""
    before = {shot.name: shot for shot in shots.shots}
    start, laid, shifts = 0, list[Shot](), dict[str, int]()
    for shot in moved:
        shifts[shot.name] = start - shot.start
        laid.append(shot.model_copy(update={"start": start}))
        start += shot.frames

    def shift(frame: int) -> int:
        inside = (s for s in before.values() if s.start <= frame < s.start + s.frames)
        return frame + next((shifts[shot.name] for shot in inside), 0)

    lines = [line.model_copy(update={"start": shift(line.start)}) for line in shots.lines]
    sounds = [sound.model_copy(update={"start": shift(sound.start)}) for sound in shots.sounds]
    return shots.model_copy(
        update={
            "shots": tuple(laid), "lines": tuple(sorted(lines, key=lambda line: line.start)),
            "sounds": tuple(sorted(sounds, key=lambda sound: sound.start)), "wanted": wanted,
        }
    )  # fmt: skip


def _unmet(moved: list[Shot], order: tuple[str, ...]) -> Iterable[str]:
    """What was asked and could not be."""
    places = {shot.name: place for place, shot in enumerate(moved)}
    scenes = {shot.name: shot.scene for shot in moved}
    for first, second in pairwise(name for name in order if name in places):
        if places[first] > places[second]:
            why = (
                "a line is spoken across their cut" if scenes[first] == scenes[second]
                else "shots stay in their scenes; move the scene in the script"
            )  # fmt: skip
            yield f"shots: {first} stays behind {second}: {why}"
