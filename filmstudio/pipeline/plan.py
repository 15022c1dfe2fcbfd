"""Stage 3, plan: a shot list becomes recipes. Pure."""

from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType
from typing import TypeAlias

from filmstudio.errors import UserError
from filmstudio.film.cast import Cast
from filmstudio.film.clock import FrameSize
from filmstudio.film.recipes import (
    ImageRecipe,
    LipsyncRecipe,
    MouthCue,
    MusicRecipe,
    Recipe,
    SoundRecipe,
    SpeechRecipe,
    VideoRecipe,
)
from filmstudio.film.shots import SceneBreakdown, Shot, ShotList, SpokenLine
from filmstudio.film.staging import Framing, Mood
from filmstudio.film.value import Value
from filmstudio.pipeline.sayable import sayable
from filmstudio.pipeline.studio import Crew, Orders

TEMPI: dict[Mood, int] = {
    Mood.NEUTRAL: 84, Mood.CALM: 66, Mood.HAPPY: 112, Mood.SAD: 60, Mood.TENSE: 104, Mood.FEARFUL: 72, Mood.ANGRY: 126,
    Mood.ROMANTIC: 70, Mood.MYSTERIOUS: 76, Mood.TRIUMPHANT: 108, Mood.COMIC: 124, Mood.SACRED: 58,
}  # fmt: skip
"""Beats a minute."""
BARS = (4, 8, 12, 16)
"""Lengths of a cue's body; a longer scene hears it more than once."""
SECONDS_A_BEAT_OF_STORY = 2.6
THUMBNAIL = FrameSize(width=1280, height=720)
MOMENT = 18
"""The frame of a shot that its still shows: never one that depends on how long the words are."""

Picture: TypeAlias = VideoRecipe | LipsyncRecipe
DEFAULT = Orders()
NOTHING: Mapping[str, Picture] = MappingProxyType({})


class Plan(Value):
    """Every recipe of the film: by line number, by shot name, by scene number, by sound.

    `locked` are shots that keep a take of an earlier film; `notes` tells which wishes could not be met, and why.
    """

    label = "Plan.1"
    speech: tuple[tuple[int, SpeechRecipe], ...]
    shots: tuple[tuple[str, Picture], ...]
    music: tuple[tuple[int, MusicRecipe], ...]
    sounds: tuple[tuple[str, SoundRecipe], ...]
    thumbnails: tuple[ImageRecipe, ...]
    locked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def recipes(self) -> tuple[Recipe, ...]:
        """All, in the order in which they are best made: voices, music and sounds, pictures."""
        return (
            *(recipe for _, recipe in self.speech),
            *(recipe for _, recipe in self.music),
            *(recipe for _, recipe in self.sounds),
            *(recipe for _, recipe in self.shots),
            *self.thumbnails,
        )


def plan(shots: ShotList, crew: Crew, orders: Orders = DEFAULT, kept: Mapping[str, Picture] = NOTHING) -> Plan:
    """The recipes of a shot list, for these models. `kept` are recipes that were taken before, by the names of the
    shots that are locked to them; one that no longer fits its shot is planned anew, and noted.

    Raises:
        UserError: a shot is to be taken by a camera that nobody in the crew is.
    """
    lines = [line for line in shots.lines if line.effect is None]
    speech = {line.number: speech_recipe(line, shots.cast, crew.voices.card.id) for line in lines}
    composer = crew.composer.card.id
    beds = {bed for scene in shots.scenes for bed in scene.ambience}
    spots = {sound.what for sound in shots.sounds}
    sounds = {what: SoundRecipe(model=composer, what=what, loop=True) for what in sorted(beds)}
    sounds |= {f"!{what}": SoundRecipe(model=composer, what=what) for what in sorted(spots)}
    takes = {retake.shot: retake.take for retake in orders.retakes}
    names = {shot.name for shot in shots.shots}
    cameras = {one.shot: camera_named(one.camera, crew) for one in orders.cameras if one.shot in names}
    usual = crew.camera.card.id
    pictures = {
        shot.name: _picture(shot, shots, speech, cameras.get(shot.name, usual), takes.get(shot.name, 1))
        for shot in shots.shots
    }
    locked = {name: kept[name] for name, fresh in pictures.items() if name in kept and _fits(kept[name], fresh)}
    return Plan(
        speech=tuple(speech.items()),
        shots=tuple((pictures | locked).items()),
        music=tuple((scene.number, _music(scene, composer, orders.seed)) for scene in shots.scenes),
        sounds=tuple(sounds.items()),
        thumbnails=_thumbnails(shots, usual),
        locked=tuple(locked),
        notes=(*_lost(orders, names, kept.keys(), locked.keys()), *_overruled(locked, takes, cameras)),
    )


def speech_recipe(line: SpokenLine, cast: Cast, model: str) -> SpeechRecipe:
    """A line as its character speaks it."""
    return SpeechRecipe(
        model=model,
        text=sayable(line.text, line.language),
        voice=cast.named(line.character).voice,
        language=line.language,
        emotion=line.emotion,
        speed=line.speed,
        chant=line.chant,
    )


def camera_named(name: str, crew: Crew) -> str:
    """The id of the camera that a person named.

    Raises:
        UserError: nobody in the crew is called so.
    """
    cards = [model.card for model in (crew.camera, *crew.others) if "video" in model.card.crafts]
    for card in cards:
        if name in (card.id, card.name):
            return card.id
    raise UserError(f"there is no camera {name!r}; there are {', '.join(card.name for card in cards)}")


def _fits(kept: Picture, fresh: Picture) -> bool:
    """True where a take of before has the length, the size, the words and the voices of the shot as it is now."""
    before, now = _video(kept), _video(fresh)
    same = (before.frames, before.size, before.rate) == (now.frames, now.size, now.rate)
    return same and _cues(kept) == _cues(fresh)


def _video(picture: Picture) -> VideoRecipe:
    return picture.video if isinstance(picture, LipsyncRecipe) else picture


def _cues(picture: Picture) -> tuple[MouthCue, ...]:
    return picture.cues if isinstance(picture, LipsyncRecipe) else ()


def _overruled(locked: Mapping[str, Picture], takes: Mapping[str, int], cameras: Mapping[str, str]) -> Iterable[str]:
    """Wishes for shots that are locked."""
    for name, kept in locked.items():
        if takes.get(name, kept.take) != kept.take or cameras.get(name, kept.model) != kept.model:
            yield f"shots: {name} is locked: it is neither taken again nor by another camera; unlock it for that"


def _lost(orders: Orders, shots: Set[str], kept: Set[str], locked: Set[str]) -> Iterable[str]:
    """Wishes that can't be met."""
    for lock in orders.locks:
        if lock.shot in shots and lock.shot not in locked:
            why = "its length, size, words or voices changed" if lock.shot in kept else "no film of it is there to keep"
            yield f"shots: {lock.shot} is locked, but {why}; it is taken as the script has it now"
    wished = (*orders.retakes, *orders.cameras, *orders.locks)
    for name in dict.fromkeys(wish.shot for wish in wished):
        if name not in shots:
            yield f"shots: there is no {name} any more; what was wished for it is left out"


def _picture(shot: Shot, shots: ShotList, speech: dict[int, SpeechRecipe], model: str, take: int) -> Picture:
    """The shot, lip-synced where a mouth can be seen that speaks in it."""
    video = VideoRecipe(
        model=model, staging=shot.staging, frames=shot.frames, size=shots.size, rate=shots.rate, take=take
    )
    seen = {figure.character for figure in shot.staging.figures}
    cues = tuple(
        MouthCue(character=line.character, speech=speech[line.number], start=line.start - shot.start)
        for line in shots.lines
        if line.number in speech
        and line.delivery == "on screen"
        and line.character in seen
        and line.start < shot.start + shot.frames
        and shot.start < line.start + line.frames
    )
    return LipsyncRecipe(model=model, video=video, cues=cues, take=take) if cues else video


def _music(scene: SceneBreakdown, model: str, seed: int) -> MusicRecipe:
    """A cue from the scene's mood, as long as its beats ask for: a changed line of dialogue changes no cue."""
    tempo = TEMPI[scene.setting.mood]
    wanted = scene.weight * SECONDS_A_BEAT_OF_STORY * tempo / 240
    bars = next((count for count in BARS if count >= wanted), BARS[-1])
    return MusicRecipe(
        model=model,
        seed=seed + scene.number,
        mood=scene.setting.mood,
        tradition=scene.tradition,
        genre=scene.genre,
        tempo=tempo,
        bars=bars,
        hour=scene.setting.hour if scene.tradition == "indian" else None,
    )


def _thumbnails(shots: ShotList, model: str) -> tuple[ImageRecipe, ...]:
    """The three most telling shots: close on a face, several people, the place; the same in whatever order they are."""
    wanted = (Framing.CLOSE_UP, Framing.TWO_SHOT, Framing.ESTABLISHING)
    found = [shot for shot in shots.shots if shot.staging.card is None and shot.staging.insert is None]
    pictures = sorted(found, key=lambda shot: (shot.scene, len(shot.name), shot.name))
    chosen: list[Shot] = []
    for framing in wanted:
        rest = [shot for shot in pictures if shot not in chosen]
        fitting = [shot for shot in rest if shot.staging.camera.framing is framing] or rest or pictures
        if fitting:
            chosen.append(next((shot for shot in fitting if shot.staging.figures), fitting[0]))
    return tuple(
        ImageRecipe(model=model, staging=shot.staging, size=THUMBNAIL, rate=shots.rate, at=MOMENT) for shot in chosen
    )
