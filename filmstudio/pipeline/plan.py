"""Stage 3, plan: a shot list becomes recipes. Pure."""

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
from filmstudio.pipeline.studio import Crew, Retake

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


class Plan(Value):
    """Every recipe of the film: by line number, by shot name, by scene number, by sound."""

    label = "Plan.1"
    speech: tuple[tuple[int, SpeechRecipe], ...]
    shots: tuple[tuple[str, VideoRecipe | LipsyncRecipe], ...]
    music: tuple[tuple[int, MusicRecipe], ...]
    sounds: tuple[tuple[str, SoundRecipe], ...]
    thumbnails: tuple[ImageRecipe, ...]

    def recipes(self) -> tuple[Recipe, ...]:
        """All, in the order in which they are best made: voices, music and sounds, pictures."""
        return (
            *(recipe for _, recipe in self.speech),
            *(recipe for _, recipe in self.music),
            *(recipe for _, recipe in self.sounds),
            *(recipe for _, recipe in self.shots),
            *self.thumbnails,
        )


def plan(shots: ShotList, crew: Crew, seed: int = 0, retakes: tuple[Retake, ...] = ()) -> Plan:
    """The recipes of a shot list, for these models.

    Raises:
        UserError: a retake is asked for of a shot that there isn't.
    """
    takes = _takes(shots, retakes)
    lines = [line for line in shots.lines if line.effect is None]
    speech = {line.number: speech_recipe(line, shots.cast, crew.voices.card.id) for line in lines}
    composer = crew.composer.card.id
    beds = {bed for scene in shots.scenes for bed in scene.ambience}
    spots = {sound.what for sound in shots.sounds}
    sounds = {what: SoundRecipe(model=composer, what=what, loop=True) for what in sorted(beds)}
    sounds |= {f"!{what}": SoundRecipe(model=composer, what=what) for what in sorted(spots)}
    return Plan(
        speech=tuple(speech.items()),
        shots=tuple(
            (shot.name, _picture(shot, shots, speech, crew.camera.card.id, takes.get(shot.name, 1)))
            for shot in shots.shots
        ),
        music=tuple((scene.number, _music(scene, composer, seed)) for scene in shots.scenes),
        sounds=tuple(sounds.items()),
        thumbnails=_thumbnails(shots, crew.camera.card.id),
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


def _takes(shots: ShotList, retakes: tuple[Retake, ...]) -> dict[str, int]:
    names = [shot.name for shot in shots.shots]
    if strange := [retake.shot for retake in retakes if retake.shot not in names]:
        raise UserError(f"there is no shot {strange[0]!r} to take again; there are {', '.join(names)}")
    return {retake.shot: retake.take for retake in retakes}


def _picture(
    shot: Shot, shots: ShotList, speech: dict[int, SpeechRecipe], model: str, take: int
) -> VideoRecipe | LipsyncRecipe:
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
    """The three most telling shots: close on a face, several people, the place; spread over the film."""
    wanted = (Framing.CLOSE_UP, Framing.TWO_SHOT, Framing.ESTABLISHING)
    pictures = [shot for shot in shots.shots if shot.staging.card is None and shot.staging.insert is None]
    chosen: list[Shot] = []
    for framing in wanted:
        rest = [shot for shot in pictures if shot not in chosen]
        fitting = [shot for shot in rest if shot.staging.camera.framing is framing] or rest or pictures
        if fitting:
            chosen.append(next((shot for shot in fitting if shot.staging.figures), fitting[0]))
    return tuple(
        ImageRecipe(model=model, staging=shot.staging, size=THUMBNAIL, rate=shots.rate, at=MOMENT) for shot in chosen
    )
