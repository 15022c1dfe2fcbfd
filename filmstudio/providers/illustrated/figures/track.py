"""The track of a figure through a shot: where it is, which way it looks, how it holds itself, at every frame."""

import math
from dataclasses import dataclass

from filmstudio.film.staging import Act, Figure, Verb
from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.gait import Journey
from filmstudio.providers.illustrated.figures.geometry import Spot, wrapped

WINGS = 380.0
"""Where a figure that enters or leaves is out of sight, centimetres from the middle of the stage."""

YAWS = {"left": -42.0, "right": 42.0, "front": 0.0, "back": 166.0}
STANCES = {
    Verb.SIT: "sit",
    Verb.RISE: "stand",
    Verb.KNEEL: "kneel",
    Verb.LIE: "lie",
    Verb.LEAN: "lean",
    Verb.FALL: "lie",
    Verb.SLEEP: "sleep",
}
TRAVEL = (Verb.ENTER, Verb.EXIT, Verb.WALK, Verb.RUN)
PROFILE = 72.0
"""The yaw, left or right, in which a figure lies: we see its side."""


@dataclass(frozen=True)
class Change:
    """A stance or a yaw that is taken between two frames."""

    first: float
    last: float
    stance: str
    yaw: float

    def done(self, frame: float) -> float:
        """0 before, 1 after."""
        return ease((frame - self.first) / max(1.0, self.last - self.first))


class Track:
    """Plans a figure's journeys, turns and stances once; answers for any frame."""

    def __init__(self, figure: Figure, fps: float, places: dict[str, Spot], leg: float) -> None:
        self.fps, self.places, self.leg, self.gaze = fps, places, leg, figure.gaze or ""
        self.home: Spot = (float(figure.x), float(figure.z))
        self.yaw = self._opening(figure)
        self.stance: str = figure.pose
        if figure.pose == "lie":
            self.yaw = math.copysign(PROFILE, self.yaw or 1.0)
        self.journeys: list[Journey] = []
        self.changes: list[Change] = []
        at, yaw, stance = self.home, self.yaw, self.stance
        for act in sorted(figure.acts, key=lambda a: a.start):
            at, yaw, stance = self._plan(act, at, yaw, stance)

    def _opening(self, figure: Figure) -> float:
        """The yaw at the start; a figure in front or back view opens a little to what it looks at."""
        yaw = YAWS[figure.facing]
        seen = self.places.get(figure.gaze or "")
        right = seen[0] >= figure.x if seen else sum(map(ord, figure.character)) % 2 == 0
        match figure.facing:
            case "front":
                return (22.0 if seen else 13.0) * (1 if right else -1)
            case "back":
                return (150.0 if seen else yaw) * (1 if right else -1)
            case _:
                return yaw

    def _plan(self, act: Act, at: Spot, yaw: float, stance: str) -> tuple[Spot, float, str]:
        first, last = float(act.start), float(act.start + max(1, act.frames))
        if act.verb in TRAVEL:
            if stance != "stand":
                self.changes.append(Change(first - 2, first + 12, "stand", yaw))
            journey = self._journey(act, at, yaw, first, last)
            self.journeys.append(journey)
            return journey.end, journey.yaw_after, "stand"
        if act.verb is Verb.TURN:
            turned = self._toward(act.toward, at, yaw)
            self.changes.append(Change(first, first + min(last - first, 14.0), stance, turned))
            return at, turned, stance
        if act.verb in STANCES:
            new = STANCES[act.verb]
            new = "doze" if act.verb is Verb.SLEEP and stance in ("sit", "kneel") else new
            lies = new in ("lie", "sleep")
            after = (
                math.copysign(PROFILE, yaw or 1.0)
                if lies
                else math.copysign(min(abs(yaw), 42.0), yaw)
                if stance in ("lie", "sleep")
                else yaw
            )
            quick = 16.0 if act.verb is Verb.FALL else 26.0
            self.changes.append(Change(first, first + max(10.0, min(last - first, quick)), new, after))
            return at, after, new
        return at, yaw, stance

    def _toward(self, name: str | None, at: Spot, yaw: float) -> float:
        """The yaw towards somebody, open to the camera; without a name, the other way."""
        seen = self.places.get(name or "")
        if seen is None:
            return wrapped(-yaw) if abs(yaw) > 25 else 42.0 * (1 if yaw <= 0 else -1)
        angle = math.degrees(math.atan2(seen[0] - at[0], at[1] - seen[1]))
        return angle * 0.55 if abs(angle) <= 100 else angle

    def _journey(self, act: Act, at: Spot, yaw: float, first: float, last: float) -> Journey:
        hurried = act.verb is Verb.RUN
        start, end, after = at, at, yaw
        match act.verb:
            case Verb.ENTER:
                side = math.copysign(1.0, at[0] if abs(at[0]) > 20 else -yaw)
                start = (side * max(WINGS, abs(at[0]) + 200), at[1])
                yaw = -side * 80
                if not self.journeys:
                    self.yaw = yaw
            case Verb.EXIT:
                side = self._way_out(at, yaw)
                end = (side * max(WINGS, abs(at[0]) + 200), at[1])
                after = side * 80
            case _:
                end = self._destination(act, at, yaw, (last - first) / self.fps * (300 if hurried else 115))
                way = math.degrees(math.atan2(end[0] - at[0], at[1] - end[1]))
                after = math.copysign(min(abs(way), 46.0) if abs(way) <= 100 else abs(way), way)
        speed = math.dist(start, end) / max(0.1, (last - first) / self.fps)
        return Journey(first, last, start, end, yaw, after, self.leg, hurried or speed > 230)

    def _way_out(self, at: Spot, yaw: float) -> float:
        """The side by which somebody leaves: away from whom they look at, else the nearer one; 1 is the right."""
        seen = self.places.get(self.gaze)
        if seen and abs(at[0] - seen[0]) > 20:
            return math.copysign(1.0, at[0] - seen[0])
        return math.copysign(1.0, at[0] if abs(at[0]) > 40 else yaw)

    def _destination(self, act: Act, at: Spot, yaw: float, far: float) -> Spot:
        """Where a walk ends: where the director wants it, beside somebody, or some steps on."""
        if act.to is not None:
            return float(act.to), at[1]
        seen = self.places.get(act.toward or "")
        if seen is not None:
            side = 1.0 if at[0] >= seen[0] else -1.0
            return seen[0] + side * 62, seen[1]
        far = min(far, 320.0)
        if 25 < abs(yaw) < 120:
            return at[0] + math.copysign(far, yaw), at[1]
        return at[0], at[1] + (far if abs(yaw) >= 120 else -min(far, at[1] + 40))

    def journey(self, frame: float) -> Journey | None:
        """The journey that is under way."""
        return next((j for j in self.journeys if j.first <= frame <= j.last), None)

    def place(self, frame: float) -> Spot:
        """Where on the stage; who has yet to enter waits in the wings."""
        at = self.journeys[0].start if self.journeys else self.home
        for journey in self.journeys:
            if frame >= journey.first:
                at = journey.place(frame)
        return at

    def heading(self, frame: float) -> float:
        """The yaw of the body in degrees."""
        yaw = self.yaw
        events = sorted([*self.journeys, *self.changes], key=lambda e: e.first)
        for event in events:
            if frame < event.first:
                break
            yaw = (
                event.heading(frame)
                if isinstance(event, Journey)
                else yaw + wrapped(event.yaw - yaw) * event.done(frame)
            )
        return yaw

    def stances(self, frame: float) -> list[tuple[str, float]]:
        """The stances taken so far, the first one first, each with how much it is taken (0 to 1)."""
        taken = [(self.stance, 1.0)]
        taken += [(c.stance, c.done(frame)) for c in self.changes if frame >= c.first]
        return taken
