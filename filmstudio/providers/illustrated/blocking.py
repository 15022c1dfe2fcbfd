"""Blocking: who stands where in this frame's shape, on what they sit, and where things lie.

A tall or square frame brings people closer together, so that two of them fit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from filmstudio.film.clock import FrameSize
from filmstudio.film.staging import Act, Figure, Prop, Staging, Verb
from filmstudio.providers.illustrated.encounters import Encounters
from filmstudio.providers.illustrated.figures.figure import Person
from filmstudio.providers.illustrated.figures.player import Player
from filmstudio.providers.illustrated.figures.track import TRAVEL
from filmstudio.providers.illustrated.props.icons import icon_body
from filmstudio.providers.illustrated.props.property_room import prop_size
from filmstudio.providers.illustrated.sets.stage import Built, Mark

ELBOW_ROOM = 84.0
"""Centimetres that neighbours keep from each other when they are brought together."""
KNEES = 0.8
"""What distances are multiplied with where people ride: there is room for their knees in every frame."""
SMALL = 40.0
"""Things lower than this don't lie on the floor, centimetres."""
SEAT_NEAR, SHELF_NEAR = 30.0, 100.0
"""How near a seat or a table of the set must be to be used, centimetres."""
SURFACES = ("table", "desk", "counter", "shelf", "altar", "bench")
ON_THE_FLOOR = frozenset(("ball", "basket", "rope", "parcel", "stone", "rock", "fire", "diya", "bone", "bowl", "rug"))


@dataclass(frozen=True)
class Placed:
    """A thing on the stage, `up` centimetres above the floor and `size` high. `kind` "stool" or "crate" is furniture
    that the shot needs and the set doesn't have.
    """

    name: str
    x: float
    z: float
    up: float
    size: float
    active: bool = False
    drawn: bool = True


@dataclass(frozen=True)
class Blocking:
    """Everybody and everything in the shot."""

    players: tuple[Player, ...]
    things: tuple[Placed, ...]
    furniture: tuple[Placed, ...]

    def player(self, name: str) -> Player | None:
        """The player of a character."""
        return next((p for p in self.players if p.figure.character == name), None)

    def thing(self, name: str) -> Placed | None:
        """A thing by its name."""
        return next((thing for thing in self.things if thing.name == name), None)


def blocked(staging: Staging, size: FrameSize, built: Built, frames: int, fps: float, assets: str) -> Blocking:
    """The shot's people and things, in their places for this frame size."""
    near = KNEES if built.riding else closeness(staging.figures, size)
    figures = tuple(_brought(figure, near, staging.figures) for figure in staging.figures)
    figures = tuple(_seated(figure, built) for figure in figures) if built.riding else figures
    encounters = Encounters(figures, frames)
    figures = encounters.figures
    things, tables = _things(staging, near, built, assets)
    targets = _targets(figures, things, frames, fps) | encounters.gifts
    players = tuple(Player(f, frames, fps, _open(targets, f), icon_body(f.look.species, assets)) for f in figures)
    seats = tuple(seat for player in players if (seat := _seat(player, frames, built, staging.setting.inside)))
    return Blocking(players, things, (*tables, *seats))


def closeness(figures: Sequence[Figure], size: FrameSize) -> float:
    """What distances are multiplied with: 1 in a wide frame, about a half in a tall one."""
    wanted = min(1.0, 0.23 + 0.5 * size.width / size.height)
    places = sorted(figure.x for figure in figures if figure.look.being != "voice")
    gaps = [b - a for a, b in pairwise(places) if b > a]
    return min(1.0, max(wanted, ELBOW_ROOM / min(gaps))) if gaps else wanted


def _brought(figure: Figure, near: float, company: Sequence[Figure]) -> Figure:
    acts = tuple(_act(act, near, company) for act in figure.acts)
    return figure.model_copy(update={"x": round(figure.x * near), "acts": acts})


def _seated(figure: Figure, built: Built) -> Figure:
    """Who rides sits, unless what is done needs feet."""
    stays = figure.pose in ("stand", "sit") and not any(act.verb in (*TRAVEL, Verb.SIT) for act in figure.acts)
    if figure.look.being != "human" or not stays:
        return figure
    facing = "front" if built.riding == "ahead" else figure.facing
    return figure.model_copy(update={"pose": "sit", "facing": facing})


def _act(act: Act, near: float, company: Sequence[Figure]) -> Act:
    """A walk towards somebody ends as far from them as it was meant to."""
    if act.to is None:
        return act
    other = next((f.x for f in company if f.character == act.toward), None)
    to = act.to * near if other is None else other * near + (act.to - other)
    return act.model_copy(update={"to": round(to)})


def _things(staging: Staging, near: float, built: Built, assets: str) -> tuple[tuple[Placed, ...], tuple[Placed, ...]]:
    things: list[Placed] = []
    tables: list[Placed] = []
    people = {word for f in staging.figures for word in (f.character.lower(), f.look.species.lower())}
    for prop in staging.props:
        if prop.name.lower() in people:
            continue
        mark = built.marks.get(prop.name.lower())
        if mark:
            things.append(Placed(prop.name, *mark, 40.0, prop.active, drawn=False))
            continue
        tall = prop_size(prop.name, assets)
        at = (prop.x * near, float(prop.z), float(prop.up))
        lifted = _lifted(prop, at, tall, built, tables, staging.setting.inside)
        things.append(Placed(prop.name, *lifted, tall, prop.active))
    return tuple(things), tuple(tables)


def _lifted(prop: Prop, at: Mark, tall: float, built: Built, tables: list[Placed], inside: bool) -> Mark:
    """Small things lie on a table: one of the set, one that is here already, or one brought for them."""
    if prop.up or tall >= SMALL or prop.name.lower() in ON_THE_FLOOR:
        return at
    for name, (x, z, up) in built.marks.items():
        if up >= 40 and abs(x - at[0]) + abs(z - at[1]) < SHELF_NEAR and any(word in name for word in SURFACES):
            return x, z, up
    for table in tables:
        if abs(table.x - at[0]) < 70:
            return table.x + (18 if at[0] >= table.x else -18), table.z - 4, table.size
    brought = Placed("stand" if inside else "crate", at[0], at[1] + 4, 0.0, 70.0 if inside else 46.0)
    tables.append(brought)
    return at[0], at[1], brought.size


def _targets(
    figures: Sequence[Figure], things: Sequence[Placed], frames: int, fps: float
) -> dict[str, tuple[float, float, float]]:
    """Where everybody's eyes and every thing are: of those who walk, where they get to."""
    targets = {thing.name: (thing.x, thing.z, thing.up + thing.size * 0.6) for thing in things}
    plain = {f.character: (float(f.x), float(f.z), 150.0) for f in figures} | targets
    for figure in figures:
        player = Player(figure, frames, fps, _without(plain, figure.character))
        leaves = any(act.verb is Verb.EXIT for act in figure.acts)
        posture = player.posture(0.0 if leaves else max(0.0, frames - 1.0))
        targets[figure.character] = (posture.x, posture.z, posture.head[1])
    return targets


def _open(targets: Mapping[str, tuple[float, float, float]], figure: Figure) -> dict[str, tuple[float, float, float]]:
    """What a figure may look at; whoever stands further upstage is looked at as if beside it, so that no actor turns
    the back to us to talk ("cheating" towards the camera).
    """
    others = _without(targets, figure.character)
    return {name: (x, min(z, float(figure.z)), up) for name, (x, z, up) in others.items()}


def _without(targets: Mapping[str, tuple[float, float, float]], name: str) -> dict[str, tuple[float, float, float]]:
    return {key: place for key, place in targets.items() if key != name}


def _seat(player: Player, frames: int, built: Built, inside: bool) -> Placed | None:
    """Something under whoever sits, unless the set has a seat there."""
    figure = player.figure
    sits = [act for act in figure.acts if act.verb is Verb.SIT]
    if figure.look.being != "human" or not (figure.pose == "sit" or sits):
        return None
    when = float(min(frames - 1, sits[0].start + max(26, sits[0].frames))) if sits else 0.0
    posture = player.posture(when)
    if not isinstance(posture.drawn, Person):
        return None
    if any(abs(x - posture.x) < SEAT_NEAR and abs(z - posture.z) < SEAT_NEAR for x, z, _ in built.seats):
        return None
    bones = posture.drawn.bones
    high = max(8.0, -bones.pelvis[1] - player.body.thigh_width * 0.62)
    return Placed("stool" if inside else "crate", posture.x + bones.pelvis[0], posture.z + 6, 0.0, high)
