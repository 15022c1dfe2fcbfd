"""Inside what drives: a coach (train, bus, plane) with its row of windows, and a car seen through its windscreen."""

import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path
from filmstudio.providers.illustrated.sets.air import Air, air_of
from filmstudio.providers.illustrated.sets.interior import furnished
from filmstudio.providers.illustrated.sets.passing import Scenery, passing, road_behind
from filmstudio.providers.illustrated.sets.room import FRONT_Z, Opening, Shell, on_wall, standing
from filmstudio.providers.illustrated.sets.room_light import room_light
from filmstudio.providers.illustrated.sets.sheet import indoors
from filmstudio.providers.illustrated.sets.sky import sky
from filmstudio.providers.illustrated.sets.solids import Box, box, contact, painted, quad
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, Built, spot
from filmstudio.providers.illustrated.texture import texture

CARS = ("car", "taxi", "cab", "truck", "lorry", "van", "jeep", "suv", "limousine", "rickshaw", "auto", "ambulance")
IN_TOWN = ("bus", "tram", "metro", "subway", "taxi", "cab")
IN_THE_AIR = ("plane", "airplane", "aeroplane", "jet", "flight", "aircraft", "helicopter", "airliner")


def vehicle(setting: Setting, assets: str) -> Built:
    """The cabin that the slugline names; a coach if it names none."""
    words = set(setting.name.lower().replace("'s", "").split())
    if words & set(CARS):
        return car(setting)
    scenery: Scenery = "clouds" if words & set(IN_THE_AIR) else "town" if words & set(IN_TOWN) else "country"
    return coach(setting, scenery)


BAY = 250.0
"""From the middle of one window to the next, cm."""


def coach(setting: Setting, scenery: Scenery) -> Built:
    """Benches face each other at every window; racks, a rail with straps and a band of lamps above them."""
    rng = random.Random(setting.seed)
    cloth = rng.choice(("#3f6f8a", "#8a3f3c", "#4a7458", "#5a5586"))
    shell = Shell("#d9d2c0", "#6f6a66", "#e9e4d8", "#a9895c", floor_kind="plain", half=760, back=120, height=236)
    wide, head = (70.0, 178.0) if scenery == "clouds" else (168.0, 186.0)
    steps = (-1.25, -0.75, -0.25, 0.25, 0.75, 1.25) if scenery == "clouds" else (-2.0, -1.0, 0.0, 1.0, 2.0)
    windows = tuple(Opening(k * BAY, wide, 92, head, arched=scenery == "clouds") for k in steps)
    built = furnished(
        setting,
        shell,
        windows,
        ((-250.0, 20.0, 222.0), (0.0, 20.0, 222.0), (250.0, 20.0, 222.0)),
        on_the_wall=lambda c: _coach_wall(c, shell, "#b9c2cc" if scenery == "clouds" else "#9c774a"),
        on_the_floor=lambda c: _coach_floor(c, cloth, straps=scenery == "town"),
        outside="sky",
        marks={"window": (0, 80, 0), "seat": (-100, 20, 45), "door": (380, 40, 0), "rack": (0, 90, 200)},
        seats=((-74, 10, 45), (74, 10, 45)),
        warm="#ffe6bb",
        bars=(1, 1),
        moving=(passing(air_of(setting), scenery, setting.seed),),
    )
    return Built(built.layers, built.foreground, built.light, built.marks, built.seats, built.moving, riding="across")


def _coach_wall(c: skia.Canvas, shell: Shell, panel: str) -> None:
    with on_wall(c, shell):
        low = skia.Rect(-760, -84, 760, 0)
        c.drawRect(low, linear((0, -84), (0, 0), [lighten(panel, 0.12), darken(panel, 0.14)]))
        c.drawRect(low, texture("paint", darken(panel, 0.55), 0.3, 1.6, 0.2))
        c.drawRect(skia.Rect(-760, -87, 760, -81), fill(lighten(panel, 0.4)))
        c.drawRect(skia.Rect(-760, -26, 760, -12), linear((0, -26), (0, -12), ["#d8d8d4", "#77777a"]))
        for k in range(-2, 3):
            _rack(c, k * BAY)
    _lamps(c, shell)


def _rack(c: skia.Canvas, x: float) -> None:
    """A luggage rack with a bag or two."""
    for dx, wide, high, tone in ((-70, 46, 20, "#8a4a3c"), (-14, 34, 16, "#4f6a74"), (40, 44, 22, "#b0874c")):
        if (round(x) + dx) % 3:
            c.drawRoundRect(skia.Rect(x + dx, -202 - high, x + dx + wide, -202), 5, 5, fill(darken(tone, 0.15)))
            c.drawLine(x + dx + wide * 0.3, -202 - high, x + dx + wide * 0.3, -202, line(darken(tone, 0.4), 2))
            c.drawLine(x + dx + wide * 0.7, -202 - high, x + dx + wide * 0.7, -202, line(darken(tone, 0.4), 2))
    c.drawRect(skia.Rect(x - 104, -203, x + 104, -198), linear((0, -203), (0, -198), ["#f0e0b0", "#8a6a34"]))
    for k in range(-5, 6):
        c.drawLine(x + k * 20, -208, x + k * 20, -203, line("#c9a860", 1.6))
    for dx in (-100, 100):
        c.drawPath(path((x + dx, -186), (x + dx, -200), (x + dx * 0.9, -200), close=False), line("#a98848", 3))


def _lamps(c: skia.Canvas, shell: Shell) -> None:
    """The ceiling's ribs and its band of lamps."""
    high = shell.height
    for k in range(-7, 8):
        x = k * BAY / 2
        c.drawLine(*spot(x, FRONT_Z, high), *spot(x, shell.back, high), line("#b8b0a0", 2.2, 0.7))
    for z0, z1 in ((-60, 30), (-330, -190)):
        for k in range(-3, 4):
            a, b = k * BAY - 95, k * BAY + 95
            panel = quad(spot(a, z0, high), spot(b, z0, high), spot(b, z1, high), spot(a, z1, high))
            c.drawPath(panel, fill("#fffaf0"))
            c.drawPath(panel, line("#b8b0a0", 1.6))


def _coach_floor(c: skia.Canvas, cloth: str, *, straps: bool) -> None:
    for k in range(-2, 3):
        for side in (-1, 1):
            _seat(c, k * BAY + side * 88, side, cloth)
    if not straps:
        return
    c.drawLine(*spot(-760, -60, 205), *spot(760, -60, 205), line("#c9c4ba", 3))
    for k in range(-8, 9):
        _strap(c, k * 62.0 + 31)


def _seat(c: skia.Canvas, x: float, side: int, cloth: str) -> None:
    """A bench along the coach's breadth, its back towards `side`; its end is towards us."""
    contact(c, x - 30, x + 34, 14, 0.4, 12)
    inner, outer = (x - side * 34, x + side * 20)
    box(c, Box(min(inner, outer), max(inner, outer), 14, 116, 6, 34), "#5a544e", 0.2)
    box(c, Box(min(inner, outer), max(inner, outer), 12, 116, 34, 48), cloth, 0.25)
    back0, back1 = sorted((x + side * 20, x + side * 34))
    box(c, Box(back0, back1, 12, 116, 6, 112), darken(cloth, 0.12), 0.25)
    box(c, Box(back0 - 3, back1 + 3, 10, 116, 112, 124), lighten(cloth, 0.22), 0.2)
    with standing(c, x + side * 27, 11):
        c.drawRoundRect(skia.Rect(-8, -108, 8, -10), 6, 6, line(darken(cloth, 0.4), 1.4, 0.8))
        c.drawCircle(0, -60, 3, fill("#e0c48a"))


def _strap(c: skia.Canvas, x: float) -> None:
    with standing(c, x, -60, 172):
        c.drawLine(0, -33, 0, -9, line("#d8cfbe", 2.6))
        c.drawPath(path((-7, 0), (0, -12), (7, 0)), line("#f0e8d8", 2.4))


def car(setting: Setting) -> Built:
    """Through the windscreen: the rear window with the road behind, the seats, and before them the dashboard."""
    air, rng = air_of(setting), random.Random(setting.seed)
    cloth = rng.choice(("#6a5a4c", "#4c5564", "#7a4438"))
    shell = Shell("#3c3a40", "#2c2a2e", half=300, back=210, height=200)
    light = room_light(air, shell, (Opening(0, 300, 110, 180),), ((0.0, 120.0, 185.0),), "#ffd9a0")
    layers = (
        sky(air, setting.seed),
        indoors(light.ambient, light.glows, 0.85, lambda c: _car_body(c, cloth), lambda c: _sheen(c, air), "body"),
        indoors(light.ambient, light.glows, 0.97, lambda c: _car_seats(c, cloth), name="seats"),
    )
    near = (indoors(darken(light.ambient, 0.15), light.glows, 1.12, _dashboard, lambda c: _dials(c, air), "dashboard"),)
    marks = {"seat": (66, 20, 50), "wheel": (66, -40, 90), "window": (-250, 60, 120), "dashboard": (0, -40, 80)}
    moving = (road_behind(air, setting.seed),)
    return Built(layers, near, light.figures, marks, ((-66, 10, 46), (66, 10, 46)), moving, riding="ahead")


def _car_body(c: skia.Canvas, cloth: str) -> None:
    """Roof, pillars and doors around the windows; the bench behind."""
    roof, lining = "#4a474c", "#b9b2a6"
    c.drawRect(skia.Rect(LEFT, -262, RIGHT, BOTTOM), fill("#2a282c"))
    hole = fill("#000000")
    hole.setBlendMode(skia.BlendMode.kClear)
    rear = path(
        spot(-170, 210, 98),
        (-152, -172, -120, -176),
        (120, -176),
        (152, -172, *spot(170, 210, 98)),
    )
    painted(
        c, path((LEFT, -262), (RIGHT, -262), (420, -214), (190, -188), (-190, -188), (-420, -214)), lining, tooth=0.1
    )
    for side in (-1, 1):
        pillar = path((side * 190, -188), (side * 205, -188), (side * 232, -86), (side * 150, -62), (side * 154, -110))
        painted(c, pillar, darken(lining, 0.25), tooth=0.1)
        door = path((side * 232, -100), (side * 700, -80), (side * 700, 300), (side * 200, 300))
        painted(c, door, darken(cloth, 0.3), tooth=0.2)
        rest = path((side * 236, -62), (side * 420, -44), (side * 420, -22), (side * 236, -46))
        painted(c, rest, lighten(cloth, 0.1), tooth=0.1)
        pane = path((side * 212, -182), (side * 390, -206), (side * 430, -84), (side * 238, -94))
        c.drawPath(pane, hole)
        c.drawPath(pane, line(roof, 5))
        c.drawLine(side * 306, -194, side * 330, -90, line(roof, 6))
    c.drawPath(rear, hole)
    c.drawPath(rear, line(roof, 5))
    painted(c, path((-200, -94), (200, -94), (224, 60), (-224, 60)), darken(cloth, 0.2), tooth=0.25)
    for x in (-92, 92):
        c.drawRoundRect(skia.Rect(x - 30, -112, x + 30, -86), 9, 9, fill(darken(cloth, 0.32)))
    c.drawLine(0, -100, 0, 40, line(darken(cloth, 0.5), 2))


def _sheen(c: skia.Canvas, air: Air) -> None:
    """Daylight on the glass."""
    if air.night:
        return
    for x in (-90, 40):
        c.drawPath(path((x, -174), (x + 36, -174), (x + 14, -104), (x - 22, -104)), fill("#ffffff", 0.07))


def _car_seats(c: skia.Canvas, cloth: str) -> None:
    for x in (-66, 66):
        tone = linear((x - 56, 0), (x + 56, 0), [darken(cloth, 0.2), lighten(cloth, 0.14), darken(cloth, 0.3)])
        c.drawRoundRect(skia.Rect(x - 10, -128, x - 6, -96), 2, 2, fill("#8a8c90"))
        c.drawRoundRect(skia.Rect(x + 6, -128, x + 10, -96), 2, 2, fill("#8a8c90"))
        c.drawRoundRect(skia.Rect(x - 27, -144, x + 27, -112), 12, 12, tone)
        back = path(
            (x - 46, 120),
            (x - 52, -50, x - 40, -94),
            (x - 34, -106, x, -106),
            (x + 34, -106, x + 40, -94),
            (x + 52, -50, x + 46, 120),
        )
        c.drawPath(back, tone)
        c.drawPath(back, texture("paint", darken(cloth, 0.6), 0.3, 0.4, 0.4))
        for side in (-1, 1):
            seam = path((x + side * 26, -98), (x + side * 32, -40, x + side * 28, 60), close=False)
            c.drawPath(seam, line(darken(cloth, 0.5), 1.6, 0.8))
        c.drawRoundRect(skia.Rect(x - 56, -48, x + 56, 60), 12, 12, tone)


def _dashboard(c: skia.Canvas) -> None:
    """The dashboard from outside with the wheel behind it, the pillars and the mirror."""
    tone = "#33323a"
    wheel = skia.Rect(28, -84, 108, -14)
    c.drawOval(wheel, line("#17161a", 8))
    c.drawOval(wheel, line("#55545c", 2, 0.7))
    for spoke in ((68, -44, 30, -52), (68, -44, 106, -52), (68, -44, 68, -16)):
        c.drawLine(*spoke, line("#1f1e23", 7))
    c.drawOval(skia.Rect(57, -56, 79, -34), fill("#2c2b31"))
    top = path(
        (LEFT, -10),
        (-330, -28),
        (-120, -38, 14, -38),
        (42, -48, 68, -48),
        (96, -48, 144, -38),
        (330, -28),
        (RIGHT, -10),
        (RIGHT, BOTTOM),
        (LEFT, BOTTOM),
    )
    c.drawPath(top, linear((0, -48), (0, 60), [lighten(tone, 0.22), tone, darken(tone, 0.4)]))
    c.drawPath(top, texture("grain", "#000000", 0.14, 0.5, 0.4))
    for x in (-190, -20, 240):
        c.drawRoundRect(skia.Rect(x - 30, -24, x + 30, -8), 4, 4, fill(darken(tone, 0.5)))
        for k in range(4):
            c.drawLine(x - 26, -21 + k * 3.6, x + 26, -21 + k * 3.6, line(lighten(tone, 0.2), 1))
    bonnet = path((LEFT, 22), (-300, 10), (0, 0, 300, 10), (RIGHT, 22), (RIGHT, BOTTOM), (LEFT, BOTTOM))
    c.drawPath(bonnet, linear((0, 0), (0, 110), ["#c8503f", "#9a3328", "#5a1c18"]))
    c.drawPath(path((-300, 13), (0, 3, 300, 13), close=False), line("#f0a090", 2, 0.7))
    for side in (-1, 1):
        pillar = path((side * 400, -20), (side * 352, -270), (side * 800, -262), (side * 800, -10))
        c.drawPath(pillar, linear((side * 340, 0), (side * 460, 0), ["#a83a2e", "#c8503f", "#6a241c"]))
        c.drawPath(path((side * 400, -20), (side * 356, -240), close=False), line("#1c1b1f", 7))
    roof = path((LEFT, -226), (LEFT, -268), (-420, -286, 0, -288), (420, -286, RIGHT, -268), (RIGHT, -226))
    c.drawPath(roof, linear((0, -288), (0, -226), ["#e0705c", "#b8402f", "#8a2e24"]))
    c.drawRect(skia.Rect(LEFT, -232, RIGHT, -224), fill("#1c1b1f"))
    c.drawLine(0, -226, 0, -208, line("#1c1b1f", 5))
    c.drawRoundRect(skia.Rect(-36, -212, 36, -192), 8, 8, fill("#26252a"))
    c.drawRoundRect(skia.Rect(-32, -208, 32, -196), 5, 5, linear((-33, 0), (33, 0), ["#9fb4c4", "#5f7484"]))


def _dials(c: skia.Canvas, air: Air) -> None:
    if air.lamps > 0.4:
        c.drawOval(skia.Rect(46, -54, 90, -32), fill("#7fe0ff", 0.25 * air.lamps, blur=8))
