"""A furnished room put together from its parts."""

from collections.abc import Mapping

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken
from filmstudio.providers.illustrated.sets.air import Air, air_of
from filmstudio.providers.illustrated.sets.furniture import picture
from filmstudio.providers.illustrated.sets.room import Opening, Shell, floor, on_flank, walls
from filmstudio.providers.illustrated.sets.room_light import RoomLight, room_light
from filmstudio.providers.illustrated.sets.sheet import Glow, indoors, shine
from filmstudio.providers.illustrated.sets.stage import Built, Layer, Mark, Moving, Painter, spot
from filmstudio.providers.illustrated.sets.windows import View, curtains, dust, falling_outside, frames, thrown, view

Lamp = tuple[float, float, float]


def _wall(
    shell: Shell, windows: tuple[Opening, ...], drape: str | None, on_the_wall: Painter, bars: tuple[int, int]
) -> Painter:
    """The walls with their windows, curtains and whatever hangs there."""

    def wall(c: skia.Canvas) -> None:
        walls(c, shell, windows)
        frames(c, shell, windows, bars=bars)
        _hung(c, shell)
        if drape:
            curtains(c, shell, windows, drape)
        on_the_wall(c)

    return wall


def _hung(c: skia.Canvas, shell: Shell) -> None:
    """A picture on each side wall of a papered or plastered room."""
    if shell.wall_kind not in ("plaster", "stripes", "panels") or shell.back > 600:
        return
    for side in (-1, 1):
        with on_flank(c, shell, side):
            picture(c, 118 + 20 * side, 138, 84, 62, round(shell.half) + side)


def _ground(shell: Shell, flat_rug: Painter | None) -> Painter:
    """The floor and what lies flat on it."""

    def ground(c: skia.Canvas) -> None:
        floor(c, shell)
        if flat_rug:
            flat_rug(c)

    return ground


def _lit(air: Air, lamps: tuple[Lamp, ...], warm: str, glowing: Painter | None) -> Painter:
    """What shines by itself."""

    def lit(c: skia.Canvas) -> None:
        bulbs(c, air, lamps, warm)
        if glowing:
            glowing(c)

    return lit


def furnished(
    setting: Setting,
    shell: Shell,
    windows: tuple[Opening, ...],
    lamps: tuple[Lamp, ...],
    *,
    on_the_wall: Painter,
    on_the_floor: Painter,
    outside: View,
    marks: Mapping[str, Mark],
    seats: tuple[Mark, ...] = (),
    near: Painter | None = None,
    moving: tuple[Moving, ...] = (),
    drape: str | None = None,
    warm: str = "#ffd39a",
    flat_rug: Painter | None = None,
    glowing: Painter | None = None,
    bars: tuple[int, int] = (2, 3),
) -> Built:
    """A room from its parts: view, walls, floor, furniture, what is close to the lens, and the light on all of it."""
    air = air_of(setting)
    light = room_light(air, shell, windows, lamps, warm)
    sheets: list[Layer] = [
        *(view(air, outside, setting.seed) if windows else ()),
        indoors(
            light.ambient,
            light.glows,
            0.85,
            _wall(shell, windows, drape, on_the_wall, bars),
            name="walls",
            opaque=not windows,
        ),
        indoors(
            light.ambient, light.glows, 1.0, _ground(shell, flat_rug), lambda c: thrown(c, air, shell, windows), "floor"
        ),
        indoors(light.ambient, light.glows, 0.96, on_the_floor, _lit(air, lamps, warm, glowing), "furniture"),
    ]
    floating = (*falling_outside(air, setting.seed), *dust(air, shell, windows, setting.seed))
    front = (indoors(_dimmed(light), light.glows, 1.4, near, name="near"),) if near else ()
    return Built(tuple(sheets), front, light.figures, marks, seats, (*floating, *moving))


def _dimmed(light: RoomLight) -> str:
    return darken(light.ambient, 0.35)


def bulbs(c: skia.Canvas, air: Air, lamps: tuple[Lamp, ...], warm: str) -> None:
    """The lamps themselves and the haze of light around them."""
    if air.lamps < 0.2:
        return
    for x, z, up in lamps:
        at = spot(x, z, up)
        shine(c, Glow(at, 130, warm, 0.5 * air.lamps))
        shine(c, Glow(at, 30, "#fff3d6", 0.9 * air.lamps))
