"""The air of a set: what hour, weather and mood do to sky, light and distance."""

from dataclasses import dataclass, replace

import skia

from filmstudio.film.staging import Hour, Mood, Setting, Weather
from filmstudio.providers.illustrated.brush import Point, fill, linear, mix, radial
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.stage import BOTTOM, EYE, TOP, WORLD


@dataclass(frozen=True)
class Air:
    """Sky colours from the zenith down to the horizon; `light` and `shade` multiply what is painted (white leaves it
    as it is); `fog` is the colour of distance and `haze` its strength. `sun_at` is in stage units. `lamps`, `wet`,
    `snow`, `stars` and `cover` (of the sky by cloud) run from 0 to 1.
    """

    sky: tuple[str, str, str, str]
    sun: str
    sun_at: Point
    light: str
    shade: str
    fog: str
    haze: float
    lamps: float = 0.0
    stars: float = 0.0
    cover: float = 0.15
    wet: float = 0.0
    snow: float = 0.0
    hour: Hour = Hour.DAY
    weather: Weather = Weather.CLEAR

    @property
    def night(self) -> bool:
        """Whether the moon shines, not the sun."""
        return self.hour is Hour.NIGHT


HOURS: dict[Hour, Air] = {
    Hour.DAWN: Air(
        ("#3b4a86", "#8a7fb4", "#f0a9a0", "#ffdcae"),
        "#fff0cf",
        (225, -165),
        "#ffd2b8",
        "#8b84b8",
        "#f0bfae",
        0.72,
        lamps=0.55,
        stars=0.15,
        cover=0.3,
        hour=Hour.DAWN,
    ),
    Hour.MORNING: Air(
        ("#3f8fdd", "#86c2ef", "#cfe7ee", "#fff0cd"),
        "#fffbe8",
        (-250, -270),
        "#fff3da",
        "#b4bfe0",
        "#e6ecdf",
        0.55,
        cover=0.2,
        hour=Hour.MORNING,
    ),
    Hour.DAY: Air(
        ("#1f74d2", "#55a8ec", "#a5d8f5", "#e4f5f0"),
        "#ffffff",
        (-240, -335),
        "#ffffff",
        "#b9c7e6",
        "#cfe8f2",
        0.5,
        hour=Hour.DAY,
    ),
    Hour.EVENING: Air(
        ("#2b2c68", "#7d4f94", "#ef7d63", "#ffcf83"),
        "#fff0bd",
        (215, -172),
        "#ffbf8e",
        "#6f5f98",
        "#f0a27c",
        0.68,
        lamps=0.8,
        stars=0.1,
        cover=0.35,
        hour=Hour.EVENING,
    ),
    Hour.NIGHT: Air(
        ("#070c26", "#11214f", "#26407d", "#4c6ca6"),
        "#f4f6ff",
        (215, -290),
        "#5f79bd",
        "#232c63",
        "#3a5796",
        0.55,
        lamps=1.0,
        stars=1.0,
        hour=Hour.NIGHT,
    ),
}

GREY: dict[Hour, tuple[str, str, str, str]] = {
    Hour.DAWN: ("#6f7896", "#8f93aa", "#b3abb4", "#d6c6c0"),
    Hour.MORNING: ("#7f93a8", "#9fb0bf", "#bfcbd2", "#dbe1e0"),
    Hour.DAY: ("#76899e", "#93a5b6", "#b4c2cc", "#d3dcdf"),
    Hour.EVENING: ("#4d4a66", "#6b6079", "#947987", "#c09a8c"),
    Hour.NIGHT: ("#0b1124", "#141d38", "#232f50", "#364468"),
}
"""The overcast sky of each hour."""

FEELING: dict[Mood, tuple[str, float]] = {
    Mood.HAPPY: ("#fff0b0", 0.10),
    Mood.SAD: ("#6a86b0", 0.16),
    Mood.TENSE: ("#5f7a70", 0.14),
    Mood.FEARFUL: ("#2f5560", 0.20),
    Mood.ANGRY: ("#b04038", 0.14),
    Mood.ROMANTIC: ("#ff9fb4", 0.14),
    Mood.MYSTERIOUS: ("#5b4aa0", 0.18),
    Mood.TRIUMPHANT: ("#ffd27a", 0.14),
    Mood.SACRED: ("#ffd68a", 0.16),
    Mood.CALM: ("#bfe0e6", 0.06),
}
"""What a mood mixes into light, sky and distance, and how much."""

_OVERCAST: dict[Weather, tuple[float, float, float, str]] = {
    Weather.CLOUDY: (0.55, 0.75, 0.10, "#dfe3ea"),
    Weather.RAIN: (0.85, 0.95, 0.22, "#b4c0cf"),
    Weather.STORM: (0.95, 1.0, 0.22, "#8794ab"),
    Weather.SNOW: (0.75, 0.85, 0.26, "#dfe6f4"),
    Weather.FOG: (0.80, 0.6, 0.42, "#dde3e6"),
    Weather.WIND: (0.12, 0.5, 0.05, "#f6f6fa"),
    Weather.DUST: (0.35, 0.4, 0.35, "#f0d2a4"),
}
"""Weather: how grey the sky gets, how covered, how much haze is added, and what dims the light."""


def air_of(setting: Setting) -> Air:
    """The air of a setting."""
    air = _weathered(HOURS[setting.hour], setting.weather)
    tint, much = FEELING.get(setting.mood, ("#ffffff", 0.0))
    much *= 0.6 if air.night else 1.0
    zenith, upper, lower, horizon = (mix(color, tint, much * 0.7) for color in air.sky)
    return replace(
        air, sky=(zenith, upper, lower, horizon), light=mix(air.light, tint, much), fog=mix(air.fog, tint, much)
    )


def _weathered(air: Air, weather: Weather) -> Air:
    if weather not in _OVERCAST:
        return air
    grey, cover, haze, dim = _OVERCAST[weather]
    base = GREY[air.hour]
    if weather is Weather.DUST:
        base = ("#b98f5c", "#cba26c", "#dcb987", "#ead0a6") if not air.night else base
    zenith, upper, lower, horizon = (mix(a, b, grey) for a, b in zip(air.sky, base, strict=True))
    if weather is Weather.STORM:
        zenith, upper = mix(zenith, "#10182c", 0.5), mix(upper, "#1c2740", 0.4)
    return replace(
        air,
        sky=(zenith, upper, lower, horizon),
        cover=cover,
        weather=weather,
        fog=mix(air.fog, mix(lower, horizon, 0.5), max(grey, 0.3)),
        haze=min(1.0, air.haze + haze),
        light=times(air.light, dim),
        shade=times(air.shade, mix(dim, "#ffffff", 0.5)),
        lamps=max(air.lamps, {Weather.STORM: 0.75, Weather.RAIN: 0.45, Weather.FOG: 0.5}.get(weather, 0.0)),
        stars=air.stars * (1 - cover),
        wet=1.0 if weather in {Weather.RAIN, Weather.STORM} else 0.0,
        snow=1.0 if weather is Weather.SNOW else 0.0,
    )


def times(a: str, b: str) -> str:
    """Two colours multiplied: `b` is the light that falls on `a`."""
    pairs = zip(bytes.fromhex(a[1:]), bytes.fromhex(b[1:]), strict=True)
    return "#" + "".join(f"{x * y // 255:02x}" for x, y in pairs)


def outdoor_light(air: Air) -> Light:
    """How figures are lit under this sky."""
    low = air.hour in {Hour.DAWN, Hour.EVENING}
    key = {Hour.NIGHT: "#9db4ee"}.get(air.hour, air.light)
    tint = 0.42 if air.night else 0.26 if low else 0.12 + 0.12 * air.wet
    rim = "#b9ccff" if air.night else air.sun if low and air.cover < 0.9 else None
    return Light(
        key=key, shadow=times("#565a86", air.shade), side=-1.0 if air.sun_at[0] < 0 else 1.0, tint=tint, rim=rim
    )


def graded(c: skia.Canvas, air: Air, depth: float) -> None:
    """Light and distance over what has been painted on this sheet: multiply by the light, then lay fog into it."""
    sunward = (air.sun_at[0] * 3.2, 0.0)
    fade = linear(sunward, (-sunward[0], 60.0), [air.light, mix(air.light, air.shade, 0.42)])
    fade.setBlendMode(skia.BlendMode.kModulate)
    c.drawRect(WORLD, fade)
    much = min(0.96, air.haze * (1 - depth) ** 1.15) if depth < 1 else 0.0
    if much > 0.01:
        veil = linear(
            (0, TOP),
            (0, BOTTOM),
            [(air.fog, much * 0.55), (air.fog, much), (air.fog, much * 0.85)],
            [0.0, (-EYE + 40 - TOP) / (BOTTOM - TOP), 1.0],
        )
        veil.setBlendMode(skia.BlendMode.kSrcATop)
        c.drawRect(WORLD, veil)
    if depth < 0.9 and not air.night:
        bloom = radial(air.sun_at, 620, [(air.sun, 0.30 * (1 - air.cover)), (air.sun, 0.0)])
        bloom.setBlendMode(skia.BlendMode.kSrcATop)
        c.drawRect(WORLD, bloom)


def wash(c: skia.Canvas, color: str, alpha: float) -> None:
    """One colour laid into everything painted on this sheet, keeping its outline."""
    paint = fill(color, alpha)
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    c.drawRect(WORLD, paint)
