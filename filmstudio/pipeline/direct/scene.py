"""Directing a scene: its set-ups, then its shots with every frame settled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from filmstudio.film.cast import Cast
from filmstudio.film.screenplay import Position
from filmstudio.film.shots import Shot, SpokenLine, SpotSound
from filmstudio.film.staging import Act, Emotion, Setting, Staging, Verb
from filmstudio.film.value import digest_of
from filmstudio.pipeline.direct.beats import ActionBeat, Breakdown, LineBeat
from filmstudio.pipeline.direct.coverage import (
    Company,
    Piece,
    SetUp,
    action_setup,
    establishing,
    joins,
    line_setup,
    split_long,
)
from filmstudio.pipeline.direct.lexicon import OWN
from filmstudio.pipeline.direct.setting import found_unlit, switch
from filmstudio.pipeline.direct.stage import Stage, props_of
from filmstudio.pipeline.direct.timing import Pace

REACTIONS = {
    Emotion.ANGRY: Emotion.AFRAID, Emotion.SAD: Emotion.TENDER, Emotion.HAPPY: Emotion.HAPPY,
    Emotion.AFRAID: Emotion.AFRAID, Emotion.SURPRISED: Emotion.SURPRISED, Emotion.TENDER: Emotion.TENDER,
}  # fmt: skip
"""What a face answers to a feeling."""


@dataclass(frozen=True)
class Spoken:
    """How a line will sound: its language and its exact length in frames."""

    language: str
    frames: int
    speed: int = 100


@dataclass
class Scene:
    """A scene on its way to shots. `spoken` tells every line's length; `number` counts scenes from 1."""

    breakdown: Breakdown
    number: int
    setting: Setting
    place_is_new: bool
    cast: Cast
    spoken: Mapping[int, Spoken]
    pace: Pace
    shots: list[Shot] = field(default_factory=list[Shot])
    unlit: set[str] = field(default_factory=set[str])
    lines: list[SpokenLine] = field(default_factory=list[SpokenLine])
    sounds: list[SpotSound] = field(default_factory=list[SpotSound])

    def shoot(self, start: int) -> int:
        """Lay all shots from a frame on; the frame after the last."""
        stage = Stage.set_for(self.breakdown, self.cast)
        found_unlit(self.breakdown, self.unlit)
        for index, setup in enumerate(self._setups()):
            start += self._shot(setup, stage, start, _letters(index))
        return start

    def _setups(self) -> list[SetUp]:
        """Which shots, in order; a scratch stage tells who is there at every beat."""
        stage = Stage.set_for(self.breakdown, self.cast)
        seed = int(digest_of(self.setting.name or self.setting.place)[:4], 16)
        setups = [establishing(True, seed)] if self.place_is_new else []
        length, talked = self.pace.establishing, False
        last_line = max((b.number for b in self.breakdown.beats if isinstance(b, LineBeat)), default=-1)
        for beat in self.breakdown.beats:
            setup, frames = self._setup_for(beat, stage, first=not talked, last_line=last_line)
            before = setups[-1] if setups else None
            if joins(setup, before, beat, length, frames) and before:
                before.pieces.append(Piece(beat))
                length += frames
            else:
                listener = stage.partner(beat.who) if isinstance(beat, LineBeat) else None
                setups += (
                    split_long(setup, beat, frames, listener) if isinstance(beat, LineBeat) else [_with(setup, beat)]
                )
                length = frames
            talked = _talk_goes_on(beat, talked)
            if isinstance(beat, ActionBeat):
                stage.play(beat)
        return setups or [establishing(True, seed)]

    def _setup_for(
        self, beat: ActionBeat | LineBeat, stage: Stage, *, first: bool, last_line: int
    ) -> tuple[SetUp, int]:
        if isinstance(beat, ActionBeat):
            company = Company(stage.present(), None)
            return action_setup(beat, company), self._action_frames(beat, stage)
        frames = self.spoken[beat.number].frames
        company = Company(stage.present(), stage.partner(beat.who))
        last = beat.number == last_line and self.number > 0
        return line_setup(beat, company, first, last, frames), frames

    def _action_frames(self, beat: ActionBeat, stage: Stage) -> int:
        if beat.told:
            return 0
        if beat.insert:
            return self.pace.insert(beat.insert.text)
        return self.pace.action(beat, stage.timed(beat, self.pace.factor * self.pace.frames(24, stretch=False) / 24)[1])

    def _shot(self, setup: SetUp, stage: Stage, start: int, letter: str) -> int:
        """Lay one shot; its length."""
        cursor = 0 if setup.pieces else self.pace.establishing
        speaker = next((p.beat.who for p in setup.pieces if isinstance(p.beat, LineBeat)), None)
        self._feel(setup, stage)
        before, acts = stage.as_it_is(), dict[str, tuple[Act, ...]]()
        for index, piece in enumerate(setup.pieces):
            if isinstance(piece.beat, LineBeat):
                cursor = self._line(piece, piece.beat, start, cursor, first=index == 0)
                self._sounded(piece, piece.beat, start, acts)
            else:
                cursor = self._action(piece.beat, stage, start, cursor, acts)
        actions = tuple(piece.beat for piece in setup.pieces if isinstance(piece.beat, ActionBeat))
        for action in actions:
            switch(action.text, self.unlit)
        figures = () if setup.insert else before.figures(acts, speaker)
        cursor = max(cursor, self.pace.frames(20, stretch=False))
        self.shots.append(
            Shot(
                name=f"{self.number}{letter}",
                scene=self.number,
                start=start,
                frames=cursor,
                staging=Staging(
                    setting=self.setting.model_copy(update={"unlit": tuple(sorted(self.unlit))}),
                    figures=figures,
                    props=() if setup.insert else props_of(actions, figures, OWN.get(self.setting.place, frozenset())),
                    camera=setup.camera,
                    insert=setup.insert,
                ),
                reason=setup.reason,
                source=tuple(dict.fromkeys(piece.beat.at for piece in setup.pieces)) or (self.breakdown.at,),
                lines=tuple(p.beat.number for p in setup.pieces if isinstance(p.beat, LineBeat)),
            )
        )
        return cursor

    def _feel(self, setup: SetUp, stage: Stage) -> None:
        for piece in setup.pieces:
            if isinstance(piece.beat, LineBeat):
                stage.feel(piece.beat.who, piece.beat.emotion)
                if setup.listener:
                    stage.feel(setup.listener, REACTIONS.get(piece.beat.emotion, Emotion.NEUTRAL))

    def _line(self, piece: Piece, beat: LineBeat, start: int, cursor: int, *, first: bool) -> int:
        spoken = self.spoken[beat.number]
        if piece.opens:
            cursor += self.pace.before(beat, first)
            self.lines.append(
                SpokenLine(
                    number=beat.number,
                    character=beat.who,
                    text=beat.text,
                    language=spoken.language,
                    start=start + cursor,
                    frames=spoken.frames,
                    at=beat.at,
                    delivery=beat.delivery,
                    emotion=beat.emotion,
                    speed=spoken.speed,
                    chant=beat.chant and spoken.language == "sa",
                    effect=beat.sound.effect if beat.sound else None,
                )
            )
        cursor += (spoken.frames if piece.end is None else piece.end) - piece.start
        return cursor + (self.pace.after(beat, beat is self.breakdown.beats[-1]) if piece.closes else 0)

    def _sounded(self, piece: Piece, beat: LineBeat, start: int, acts: dict[str, tuple[Act, ...]]) -> None:
        """What the body does while a line without words is heard, and the effect where no voice says it."""
        if beat.sound is None or not piece.opens:
            return
        spoken, heard = self.spoken[beat.number].frames, self.lines[-1].start
        if beat.sound.verb and beat.delivery == "on screen":
            act = Act(verb=beat.sound.verb, start=heard - start, frames=max(spoken, self.pace.frames(20)))
            acts[beat.who] = (*acts.get(beat.who, ()), act)
        for turn in range(beat.sound.times if beat.sound.effect else 0):
            at = heard + turn * spoken // beat.sound.times
            self.sounds.append(SpotSound(what=beat.sound.effect or "", start=at, at=beat.at, loud=True))

    def _action(self, beat: ActionBeat, stage: Stage, start: int, cursor: int, acts: dict[str, tuple[Act, ...]]) -> int:
        found, _ = stage.timed(beat, self.pace.factor * self.pace.frames(24, stretch=False) / 24)
        for who, theirs in found.items():
            moved = tuple(act.model_copy(update={"start": act.start + cursor}) for act in theirs)
            acts[who] = (*acts.get(who, ()), *moved)
        for index, sound in enumerate(beat.sounds[:3]):
            heard = start + cursor + self.pace.frames(6 + index * 14)
            self.sounds.append(SpotSound(what=sound, start=heard, at=beat.at, loud=beat.loud))
        length = self._action_frames(beat, stage)
        stage.play(beat)
        return cursor + length


def _talk_goes_on(beat: ActionBeat | LineBeat, talked: bool) -> bool:
    """True while a conversation needs no new view of who talks to whom: until somebody comes or goes."""
    if isinstance(beat, LineBeat):
        return talked or beat.delivery == "on screen"
    return talked and not any(doing.verb in (Verb.ENTER, Verb.EXIT) for doing in beat.doings)


def _with(setup: SetUp, beat: ActionBeat) -> SetUp:
    return replace(setup, pieces=[Piece(beat)])


def _letters(index: int) -> str:
    """A, B, ... Z, AA, AB, ..., without I and O as on slates."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    head, tail = divmod(index, len(alphabet))
    return (alphabet[head - 1] if head else "") + alphabet[tail]


def unknown_places(
    breakdowns: tuple[Breakdown, ...], settings: tuple[Setting, ...], known: tuple[str, ...]
) -> Iterator[tuple[str, Position]]:
    """Places the camera has no set for."""
    for breakdown, setting in zip(breakdowns, settings, strict=True):
        if setting.place not in known:
            yield breakdown.heading or "the opening", breakdown.at
