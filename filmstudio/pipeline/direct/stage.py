"""The stage: where everybody stands, and how that changes beat by beat.

Places are kept through a scene, so that everybody looks the same way in every shot (the 180 degree rule; Katz, "Film
Directing: Shot by Shot").
"""

from dataclasses import dataclass, field, replace

from filmstudio.film.cast import Cast
from filmstudio.film.staging import Act, Emotion, Facing, Figure, Pose, Prop, Verb
from filmstudio.pipeline.direct.beats import ActionBeat, Breakdown, Doing, LineBeat

SLOTS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((-30, 0),),
    2: ((-82, 0), (82, 0)),
    3: ((-175, 0), (10, 45), (180, 0)),
    4: ((-230, 0), (-75, 50), (80, 50), (235, 0)),
}
"""(x, z) in cm for so many people, left to right."""
POSES: dict[Verb, Pose] = {
    Verb.SIT: "sit", Verb.RISE: "stand", Verb.KNEEL: "kneel", Verb.LIE: "lie", Verb.FALL: "sit", Verb.LEAN: "lean",
}  # fmt: skip
"""How somebody is found after an act."""
NEAR = 85
"""Centimetres between two people who have walked up to each other."""
VERB_FRAMES: dict[Verb, int] = {
    Verb.ENTER: 66, Verb.EXIT: 62, Verb.WALK: 46, Verb.RUN: 34, Verb.TURN: 16, Verb.SIT: 30, Verb.RISE: 26,
    Verb.KNEEL: 28, Verb.LIE: 36, Verb.JUMP: 22, Verb.FALL: 30, Verb.NOD: 22, Verb.SHAKE_HEAD: 26, Verb.SHRUG: 24,
    Verb.LOOK: 28, Verb.HUG: 48, Verb.LAUGH: 36, Verb.CRY: 44, Verb.PRAY: 52, Verb.DANCE: 72, Verb.SLEEP: 60,
    Verb.READ: 48, Verb.WRITE: 48, Verb.BARK: 24, Verb.EAT: 48, Verb.DRINK: 40, Verb.WAVE: 34, Verb.POINT: 32,
    Verb.CLAP: 36,
}  # fmt: skip
MOST_PROPS = 3
USUAL = 32
"""Frames at 24 a second that a verb takes; `USUAL` where it isn't named."""


@dataclass(frozen=True)
class Mark:
    """Where somebody is and what state they are in."""

    x: int
    z: int
    on_stage: bool
    pose: Pose = "stand"
    emotion: Emotion = Emotion.NEUTRAL
    holding: str | None = None


@dataclass
class Stage:
    """Everybody of a scene. `play` moves them on; `figures` says what a camera would see now."""

    cast: Cast
    marks: dict[str, Mark] = field(default_factory=dict[str, Mark])

    @classmethod
    def set_for(cls, scene: Breakdown, cast: Cast) -> "Stage":
        """Everybody who will be seen, in their place; those who enter later wait outside."""
        present = [name for name in scene.present if cast.named(name).look.being != "voice"]
        slots = SLOTS.get(len(present)) or tuple(
            ((i * 2 - len(present) + 1) * 65, i % 2 * 70) for i in range(len(present))
        )
        stage = cls(cast)
        for name, (x, z) in zip(present, slots, strict=False):
            stage.marks[name] = Mark(x=x, z=z, on_stage=not _enters(scene, name), pose=_found_in(scene, name))
        return stage

    def as_it_is(self) -> "Stage":
        """A copy that later beats leave alone, for the figures at the beginning of a shot."""
        return Stage(self.cast, dict(self.marks))

    def present(self) -> tuple[str, ...]:
        """Who is on stage now, from left to right."""
        here = [name for name, mark in self.marks.items() if mark.on_stage]
        return tuple(sorted(here, key=lambda name: self.marks[name].x))

    def partner(self, who: str) -> str | None:
        """Whom somebody talks to: the nearest one on stage."""
        others = [name for name in self.present() if name != who]
        mine = self.marks[who].x if who in self.marks else 0
        return min(others, key=lambda name: abs(self.marks[name].x - mine), default=None)

    def feel(self, who: str, emotion: Emotion) -> None:
        """Somebody's feeling changes."""
        if who in self.marks:
            self.marks[who] = replace(self.marks[who], emotion=emotion)

    def timed(self, beat: ActionBeat, pace: float) -> tuple[dict[str, tuple[Act, ...]], int]:
        """The acts of a beat and how many frames they take; one person's acts follow each other."""
        ends: dict[str, int] = {}
        acts: dict[str, tuple[Act, ...]] = {}
        for order, doing in enumerate(d for d in beat.doings if self._is_new(d)):
            start = ends.get(doing.who, round(order * 8 * pace))
            frames = round(VERB_FRAMES.get(doing.verb, USUAL) * pace)
            act = Act(
                verb=doing.verb,
                start=start,
                frames=frames,
                toward=self._toward(doing),
                prop=doing.prop,
                to=self._to(doing),
            )
            acts[doing.who] = (*acts.get(doing.who, ()), act)
            ends[doing.who] = start + frames
        return acts, max(ends.values(), default=0)

    def play(self, beat: ActionBeat) -> None:
        """Everybody is now where the beat leaves them."""
        for who, emotion in beat.feelings:
            self.feel(who, emotion)
        for doing in beat.doings:
            if doing.who in self.marks:
                self.marks[doing.who] = self._after(self.marks[doing.who], doing)
                if doing.verb is Verb.GIVE and doing.toward in self.marks:
                    given = doing.prop or self.marks[doing.who].holding
                    self.marks[doing.toward] = replace(self.marks[doing.toward], holding=given)

    def figures(self, acts: dict[str, tuple[Act, ...]] | None = None, speaker: str | None = None) -> tuple[Figure, ...]:
        """Everybody to be seen, with their acts; those who enter now are among them."""
        acts = acts or {}
        seen = [n for n, m in self.marks.items() if m.on_stage or any(a.verb is Verb.ENTER for a in acts.get(n, ()))]
        return tuple(self._figure(name, acts.get(name, ()), speaker, seen) for name in seen)

    def _figure(self, name: str, acts: tuple[Act, ...], speaker: str | None, seen: list[str]) -> Figure:
        mark = self.marks[name]
        others = [other for other in seen if other != name]
        nearest = min(others, key=lambda other: abs(self.marks[other].x - mark.x), default=None)
        partner = speaker if speaker in others else nearest
        toward = self.marks[partner].x if partner else None
        facing: Facing = "front" if toward is None else "right" if toward > mark.x else "left"
        return Figure(
            character=name,
            look=self.cast.named(name).look,
            x=mark.x,
            z=mark.z,
            facing=facing,
            pose=mark.pose,
            emotion=mark.emotion,
            gaze=partner,
            holding=mark.holding or next((a.prop for a in acts if a.verb is Verb.ENTER), None),
            acts=acts,
        )

    def _is_new(self, doing: Doing) -> bool:
        """False for whoever isn't here, for sitting down when seated, and for standing up when standing."""
        mark = self.marks.get(doing.who)
        pose = POSES.get(doing.verb)
        return mark is not None and (pose is None or pose != mark.pose)

    def _toward(self, doing: Doing) -> str | None:
        """Who "Anna hugs" leaves out is whoever stands nearest."""
        if doing.verb is Verb.HUG and doing.toward is None and doing.prop is None:
            return self.partner(doing.who)
        return doing.toward

    def _to(self, doing: Doing) -> int | None:
        """Where a walk ends: beside whom it is towards, else a step and a half on, within the stage."""
        mark = self.marks[doing.who]
        if doing.verb not in (Verb.WALK, Verb.RUN):
            return None
        if doing.toward in self.marks and doing.toward != doing.who:
            other = self.marks[doing.toward].x
            return other - NEAR if mark.x < other else other + NEAR
        others = [m.x for n, m in self.marks.items() if n != doing.who and m.on_stage]
        step = 60 if mark.x < 0 else -60
        wanted = mark.x + step
        return mark.x - step if any(abs(wanted - x) < NEAR for x in others) else wanted

    def _after(self, mark: Mark, doing: Doing) -> Mark:
        match doing.verb:
            case Verb.ENTER:
                return replace(mark, on_stage=True, holding=doing.prop or mark.holding)
            case Verb.EXIT:
                return replace(mark, on_stage=False)
            case Verb.WALK | Verb.RUN:
                x = self._to(doing)
                held = doing.prop or mark.holding
                return replace(mark, x=mark.x if x is None else x, pose="stand", on_stage=True, holding=held)
            case Verb.JUMP | Verb.DANCE:
                return replace(mark, pose="stand")
            case Verb.PICK_UP | Verb.HOLD if doing.prop:
                return replace(mark, holding=doing.prop)
            case Verb.PUT_DOWN | Verb.GIVE:
                return replace(mark, holding=None)
            case _:
                return replace(mark, pose=POSES.get(doing.verb, mark.pose))


def props_of(beats: tuple[ActionBeat, ...], figures: tuple[Figure, ...], own: frozenset[str]) -> tuple[Prop, ...]:
    """Things the action names that nobody holds and the place does not have, beside whoever deals with them."""
    held = {figure.holding for figure in figures} | {act.prop for figure in figures for act in figure.acts} | own
    places = {figure.character: figure.x for figure in figures}
    found: dict[str, Prop] = {}
    for beat in beats:
        user = next((doing.who for doing in beat.doings if doing.who in places), None)
        for name in beat.props:
            if name not in held and name not in found and len(found) < MOST_PROPS:
                x = places[user] + 75 if user else -150 + 150 * len(found)
                found[name] = Prop(name=name, x=x, z=30, active=bool(beat.sounds))
    return tuple(found.values())


def _enters(scene: Breakdown, name: str) -> bool:
    """True when the first thing somebody does in the scene is coming in."""
    for beat in scene.beats:
        if isinstance(beat, LineBeat):
            if beat.who == name:
                return False
        elif name in beat.mentioned:
            first = next((doing for doing in beat.doings if doing.who == name), None)
            return first is not None and first.verb is Verb.ENTER
    return False


def _found_in(scene: Breakdown, name: str) -> Pose:
    """How the scene finds somebody: one who first of all "sits by the fire" is sitting there already."""
    for beat in scene.beats:
        if isinstance(beat, LineBeat):
            return "stand"
        if name in beat.mentioned:
            first = next((doing for doing in beat.doings if doing.who == name), None)
            return POSES.get(first.verb, "stand") if first else "stand"
    return "stand"
