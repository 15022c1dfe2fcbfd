"""The player: a figure through one shot. Every frame is a pure function of its number and the mouth."""

import math
import zlib
from collections.abc import Mapping

from filmstudio.film.staging import Act, Emotion, Figure, Verb
from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.anatomy import body_of
from filmstudio.providers.illustrated.figures.beasts import play_beast
from filmstudio.providers.illustrated.figures.expression import EXPRESSIONS, LAUGH, REST, WEEP, Expression, Mouth, mixed
from filmstudio.providers.illustrated.figures.figure import Person
from filmstudio.providers.illustrated.figures.geometry import Spot, wrapped
from filmstudio.providers.illustrated.figures.gestures import GESTURES, Cue
from filmstudio.providers.illustrated.figures.head import Head
from filmstudio.providers.illustrated.figures.idle import Idle
from filmstudio.providers.illustrated.figures.pose import Foot, Pose, blend
from filmstudio.providers.illustrated.figures.posture import Posture
from filmstudio.providers.illustrated.figures.skeleton import Skeleton, solve
from filmstudio.providers.illustrated.figures.stances import borne, running, stance, walking
from filmstudio.providers.illustrated.figures.track import Track

RAMP = 9.0
"""Frames in which a gesture begins and ends."""
HEART = 0.17
"""From the eyes down to where somebody is touched, parts of the height."""
GIVEN = 0.6
"""Share of a giving after which the hand is empty."""


class Player:
    """A figure through one shot.

    `targets` are the places (x, z, up in centimetres) of everybody else's eyes and of every prop: for gaze, pointing,
    reaching and walking towards. `emoji` is the SVG body of an icon, 32 x 32, for a thing that speaks.
    """

    def __init__(
        self,
        figure: Figure,
        frames: int,
        fps: float,
        targets: Mapping[str, tuple[float, float, float]],
        emoji: str | None = None,
    ) -> None:
        self.figure, self.frames, self.fps, self.targets, self.emoji = figure, frames, fps, dict(targets), emoji
        self.body = body_of(figure.look)
        self.track = Track(figure, fps, {name: (x, z) for name, (x, z, _) in targets.items()}, self.body.leg)
        self.idle = Idle(zlib.crc32(figure.character.encode()), fps)
        self.lead = 1 if self.track.yaw < -5 else -1
        self.gestures = [(act, self._side(act)) for act in figure.acts if act.verb in GESTURES]

    def _side(self, act: Act) -> int:
        """The hand that acts: the one on the target's side, else the one nearer to us."""
        seen = self.targets.get(act.toward or act.prop or "")
        if seen is None or act.verb in (Verb.GIVE, Verb.PUT_DOWN, Verb.PICK_UP, Verb.DRINK, Verb.EAT):
            return self.lead
        yaw = self.track.heading(act.start + act.frames / 2)
        x, z = self.track.place(float(act.start))
        rel = wrapped(math.degrees(math.atan2(seen[0] - x, z - seen[1])) - yaw)
        return self.lead if abs(rel) < 12 else (1 if rel > 0 else -1)

    def posture(self, frame: float, mouth: Mouth = REST) -> Posture:
        """The figure at a frame of the shot."""
        look = self.figure.look
        x, z = self.track.place(frame)
        yaw = self.track.heading(frame)
        if look.being == "voice":
            return Posture(x, z, self.body.height, (0.0, self.body.height * 0.9), (0.0, 0.0), yaw)
        if look.being != "human":
            return play_beast(self, frame, mouth, (x, z), yaw)
        pose = self._pose(frame, mouth, (x, z), yaw)
        bones = solve(pose, self.body, yaw, self.idle.breath(frame))
        person = self._person(frame, mouth, pose, bones)
        limb = bones.arms[(self.lead + 1) // 2]
        top = -bones.head[1] + self.body.head * 0.56
        face = bones.head[0], -bones.head[1]
        return Posture(x, z, top, face, (limb.tip[0], -limb.tip[1]), yaw, person, self._stage(frame, pose, (x, z), yaw))

    def _pose(self, frame: float, mouth: Mouth, at: Spot, yaw: float) -> Pose:
        journey = self.track.journey(frame)
        pose = Pose()
        for index, (name, done) in enumerate(self.track.stances(frame)):
            taken = stance("sit" if name == "doze" else name, self.body)
            if name == "doze":
                taken = taken._replace(
                    trunk=taken.trunk._replace(nod=22.0, roll=8.0, lean=6.0), mien=taken.mien._replace(shut=1.0)
                )
            pose = blend(pose, taken, 1.0 if index == 0 else done)
        upright = 1 - abs(pose.trunk.recline) / 90.0
        pose = blend(pose, borne(pose, self.figure.emotion), upright)
        if journey:
            phase, vigour = journey.swing(frame), journey.vigour(frame)
            stepping = running(phase, vigour) if journey.hurried else walking(phase, vigour)
            pose = blend(pose, stepping, vigour)
        pose = self._held(self.idle.moved(pose, frame, upright), frame)
        pose = self.idle.talking(pose, frame, mouth.energy * upright, self.lead)
        for act, side in self.gestures:
            pose = self._gestured(pose, act, side, frame, at, yaw)
        pose = self._gazing(pose, frame, at, yaw, upright)
        if journey:
            left, right = (
                self._foot(journey.foot(frame, s, 0.115 * self.body.leg), at, yaw, s, journey.hurried) for s in (1, -1)
            )
            pose = pose._replace(left_foot=left, right_foot=right)
        return pose

    def _foot(self, planted: tuple[float, float, float, float], at: Spot, yaw: float, side: int, hurried: bool) -> Foot:
        """A foot on the stage as the body sees it."""
        x, z, lift, pitch = planted
        c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        dx, dz, leg = x - at[0], z - at[1], self.body.leg
        return Foot(side * (dx * c + dz * s) / leg, lift * (0.24 if hurried else 0.10), (dx * s - dz * c) / leg, pitch)

    def _held(self, pose: Pose, frame: float) -> Pose:
        """The arm that carries something."""
        carried = self._carried(frame)
        return blend(pose, GESTURES[Verb.HOLD](pose, Cue(1.0, 0.0, self.lead)), carried)

    def _carried(self, frame: float) -> float:
        """How much the leading hand holds something: 0 to 1."""
        held = 1.0 if self.figure.holding else 0.0
        for act in sorted(self.figure.acts, key=lambda a: a.start):
            half = act.start + act.frames * 0.5
            match act.verb:
                case Verb.PICK_UP:
                    held = max(held, ease((frame - half) / RAMP))
                case Verb.PUT_DOWN | Verb.GIVE:
                    let_go = half if act.verb is Verb.PUT_DOWN else act.start + act.frames * GIVEN
                    held = min(held, 1 - ease((frame - let_go) / RAMP))
                case _:
                    pass
        return held

    def prop(self, frame: float) -> str | None:
        """What the leading hand holds."""
        held = self.figure.holding
        for act in sorted(self.figure.acts, key=lambda a: a.start):
            if act.verb is Verb.PICK_UP and frame >= act.start + act.frames * 0.5:
                held = act.prop or act.toward or held
            elif act.verb in (Verb.PUT_DOWN, Verb.GIVE) and frame >= act.start + act.frames * (
                0.5 if act.verb is Verb.PUT_DOWN else GIVEN
            ):
                held = None
            elif (
                act.verb in (Verb.HOLD, Verb.READ, Verb.DRINK, Verb.EAT, Verb.WRITE, Verb.GIVE)
                and act.start <= frame < act.start + act.frames
            ):
                held = act.prop or held
        return held

    def _gestured(self, pose: Pose, act: Act, side: int, frame: float, at: Spot, yaw: float) -> Pose:
        past, left = frame - act.start, act.start + act.frames - frame
        if past <= 0 or left <= 0:
            return pose
        ramp = min(RAMP, act.frames * 0.35)
        aims = self._aim(act, side, at, yaw), self._aim(act, -side, at, yaw)
        cue = Cue(past / act.frames, past / self.fps, side, *aims)
        weight = ease(past / ramp) * ease(left / ramp)
        if act.verb in (Verb.JUMP, Verb.PICK_UP):
            weight = 1.0
        elif act.verb is Verb.PUT_DOWN:
            weight = ease(past / ramp)
        return blend(pose, GESTURES[act.verb](pose, cue), weight)

    def _aim(self, act: Act, side: int, at: Spot, yaw: float) -> tuple[float, float, float] | None:
        """From the shoulder to the target, in arm lengths, no farther than the arm goes."""
        seen = self.targets.get(act.toward or act.prop or "")
        if seen is None:
            return None
        c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        dx, dz = seen[0] - at[0], seen[1] - at[1]
        out = side * (dx * c + dz * s) - self.body.shoulder
        low = HEART * self.body.height if act.verb in (Verb.HUG, Verb.REACH) and seen[2] > self.body.leg else 0.0
        up = seen[2] - low - (self.body.leg + self.body.torso)
        ahead = dx * s - dz * c
        far = math.sqrt(out * out + up * up + ahead * ahead) or 1.0
        k = min(0.96, far / self.body.arm) / far
        return out * k, max(-0.75, min(0.8, up * k)), max(0.1, ahead * k)

    def _gaze(self, frame: float) -> tuple[tuple[float, float, float] | None, float]:
        """What is looked at, and how much: an act's target before the figure's own."""
        now, weight = self.targets.get(self.figure.gaze or ""), 1.0
        for act in self.figure.acts:
            seen = self.targets.get(act.toward or act.prop or "")
            if seen and act.start - 4 <= frame <= act.start + act.frames:
                weight = ease((frame - act.start + 4) / 8) * ease((act.start + act.frames - frame) / 8)
                base = now or (seen[0], seen[1], seen[2])
                return (
                    base[0] + (seen[0] - base[0]) * weight,
                    base[1] + (seen[1] - base[1]) * weight,
                    base[2] + (seen[2] - base[2]) * weight,
                ), 1.0 if now else weight
        return now, weight

    def _gazing(self, pose: Pose, frame: float, at: Spot, yaw: float, upright: float) -> Pose:
        """The head turns most of the way, opened a little to the camera; the eyes do the rest."""
        seen, weight = self._gaze(frame)
        if seen is None:
            return pose
        angle, drop = self._angles(seen, at)
        cheat = angle * 0.66 if abs(angle) <= 100 and abs(yaw) <= 100 else angle
        turn = max(-55.0, min(55.0, wrapped(cheat - yaw) * 0.85)) * upright * weight
        t = pose.trunk
        return pose._replace(
            trunk=t._replace(
                turn=t.turn * 0.6 + turn, nod=t.nod + max(-16.0, min(20.0, drop * 0.55)) * upright * weight
            )
        )

    def _angles(self, seen: tuple[float, float, float], at: Spot) -> Spot:
        """Yaw and downward pitch to a target, in degrees."""
        dx, dz = seen[0] - at[0], seen[1] - at[1]
        angle = math.degrees(math.atan2(dx, -dz))
        return angle, math.degrees(math.atan2(self.body.height * 0.91 - seen[2], max(40.0, math.hypot(dx, dz))))

    def _person(self, frame: float, mouth: Mouth, pose: Pose, bones: Skeleton) -> Person:
        mood = self._mood(pose)
        at = self.track.place(frame)
        seen, weight = self._gaze(frame)
        gaze = self.idle.glance(frame)
        if seen:
            angle, drop = self._angles(seen, at)
            rest = wrapped(angle - bones.head_yaw) / 42.0
            gaze = (
                max(-1.0, min(1.0, rest)) * weight + gaze[0] * 0.25,
                max(-0.8, min(0.9, (drop - bones.head_pitch) / 36.0)) * weight + gaze[1] * 0.2,
            )
        shut = max(pose.mien.shut, self.idle.blink(frame))
        shape = tuple(v + (pose.mien.jaw * 0.6 if i == 1 else 0.0) for i, v in enumerate(mouth.shape))
        head = Head(bones.head_yaw, bones.head_pitch, mood, shape, shut, gaze, self.idle.sway(frame))
        return Person(self.figure.look, pose, bones, head, self.lead, self.prop(frame))

    def _mood(self, pose: Pose) -> Expression:
        mood = EXPRESSIONS[self.figure.emotion]
        mood = mixed(mood, LAUGH, max(0.0, pose.mien.joy)) if pose.mien.joy else mood
        mood = mixed(mood, WEEP, pose.mien.grief) if pose.mien.grief else mood
        if pose.mien.shut > 0.5 and self.figure.emotion in (Emotion.SURPRISED, Emotion.AFRAID):
            mood = mixed(mood, EXPRESSIONS[Emotion.NEUTRAL], pose.mien.shut)
        return mood

    def _stage(self, frame: float, pose: Pose, at: Spot, yaw: float) -> tuple[tuple[float, float, float], ...]:
        """The feet on the stage: x, z and height above the floor."""
        c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        leg, feet = self.body.leg, ((pose.left_foot, 1), (pose.right_foot, -1))
        return tuple(
            (
                at[0] + (side * f.side * c + f.forward * s) * leg,
                at[1] + (side * f.side * s - f.forward * c) * leg,
                f.up * leg,
            )
            for f, side in feet
        )
