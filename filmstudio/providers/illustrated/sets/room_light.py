"""The light in a room: daylight through its windows, its lamps, and how figures are lit by both."""

from collections.abc import Sequence
from dataclasses import dataclass

from filmstudio.film.staging import Hour, Weather
from filmstudio.providers.illustrated.brush import mix
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.air import Air, times
from filmstudio.providers.illustrated.sets.room import Opening, Shell
from filmstudio.providers.illustrated.sets.sheet import Glow
from filmstudio.providers.illustrated.sets.stage import scale_at, spot

AMBIENT: dict[Hour, str] = {
    Hour.DAWN: "#a596ac",
    Hour.MORNING: "#eadfd2",
    Hour.DAY: "#ebe8e6",
    Hour.EVENING: "#b58d8a",
    Hour.NIGHT: "#4d5287",
}
"""What reaches the corners of a room through its windows and from its walls."""


@dataclass(frozen=True)
class RoomLight:
    """The light inside: what is everywhere, the pools, and how figures are lit."""

    ambient: str
    glows: tuple[Glow, ...]
    figures: Light


def room_light(
    air: Air,
    shell: Shell,
    windows: Sequence[Opening],
    lamps: Sequence[tuple[float, float, float]],
    warm: str = "#ffd39a",
) -> RoomLight:
    """Daylight from the windows, lamps (x, z, up) when it is dark enough."""
    ambient = AMBIENT[air.hour]
    dim = {Weather.STORM: "#a0a8c0", Weather.RAIN: "#c4cad6", Weather.CLOUDY: "#e0e2e8", Weather.FOG: "#dcdfe4"}.get(
        air.weather, "#ffffff"
    )
    ambient = times(ambient, dim)
    scale = scale_at(shell.back)
    day = {Hour.NIGHT: 0.26, Hour.DAWN: 0.6, Hour.EVENING: 0.75}.get(air.hour, 0.75) * (
        0.55 if air.cover > 0.8 else 1.0
    )
    tone = mix(air.light, air.sun, 0.35)
    glows = [
        Glow((w.x * scale, spot(0, shell.back, (w.sill + w.head) / 2)[1]), 150 + w.width * 1.3, tone, day, 0.9)
        for w in windows
    ]
    glows += [
        Glow((w.x * scale + 60 * (-1 if air.sun_at[0] > 0 else 1), 20), 300, tone, day * 0.6, 0.45) for w in windows
    ]
    burning = min(1.0, air.lamps * 1.1)
    if burning > 0.2:
        glows += [Glow(spot(x, z, up), 300, warm, 0.95 * burning) for x, z, up in lamps]
        glows += [Glow(spot(x, z * 0.6), 330, warm, 0.6 * burning, 0.4) for x, z, _ in lamps]
    sources = [x for x, _, _ in lamps] if burning > 0.5 and lamps else [w.x for w in windows]
    side = max(-1.0, min(1.0, sum(sources) / len(sources) / 160)) if sources else -0.3
    key = warm if burning > 0.5 else mix(air.light, "#fff6e6", 0.4)
    figures = Light(
        key=key,
        shadow=times("#6a6484", ambient),
        side=side or -0.3,
        tint=0.10 + 0.16 * burning,
        rim="#9fb6f2" if air.night else None,
    )
    return RoomLight(ambient, tuple(glows), figures)
