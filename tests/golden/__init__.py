"""Golden frames and cues: what the embedded crew made when a person last looked and listened, and how to compare.

`python -m tests.golden` makes them anew; look at the pictures and listen to the cues before you commit them.
"""

import json
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from filmstudio.film.cast import Look
from filmstudio.film.clock import SAMPLE_RATE, FrameSize, Rate
from filmstudio.film.recipes import MusicRecipe
from filmstudio.film.staging import (
    Act,
    Camera,
    Emotion,
    Figure,
    Framing,
    Hour,
    Insert,
    Mood,
    Prop,
    Setting,
    Staging,
    TitleCard,
    Verb,
    Weather,
)
from filmstudio.providers.composer import Composer
from filmstudio.providers.composer.music import perform
from filmstudio.providers.illustrated.shooting import Order, staged

HERE = Path(__file__).parent
SIZE, FRAMES, AT = FrameSize(width=480, height=270), 48, 24
SECONDS = 0.5
"""A cue is described twice a second."""

ANNA = Figure(character="ANNA", look=Look(hair="long", top="coat"), x=-82, facing="right", gaze="BEN")
BEN = Figure(character="BEN", look=Look(gender="male", height_cm=182), x=82, facing="left", gaze="ANNA")
DOG = Figure(character="REX", look=Look(being="animal", species="dog", height_cm=60), x=0, facing="left")


def scene(place: str, framing: Framing, *figures: Figure, inside: bool = False, **more: object) -> Staging:
    setting = Setting.model_validate({"place": place, "inside": inside, **more})
    subjects = tuple(figure.character for figure in figures)
    return Staging(setting=setting, figures=figures, camera=Camera(framing=framing, subjects=subjects))


def doing(figure: Figure, verb: Verb, emotion: Emotion = Emotion.NEUTRAL) -> Figure:
    """The same figure at work."""
    return figure.model_copy(update={"acts": (Act(verb=verb, start=0, frames=FRAMES),), "emotion": emotion})


KITCHEN = Setting(place="kitchen", inside=True)
SHOTS: dict[str, Staging] = {
    "kitchen-two-shot": scene("kitchen", Framing.TWO_SHOT, ANNA, BEN, inside=True),
    "lighthouse-storm": scene("lighthouse", Framing.ESTABLISHING, hour=Hour.NIGHT, weather=Weather.STORM),
    "forest-walk": scene("forest", Framing.WIDE, doing(BEN, Verb.WALK), DOG, hour=Hour.MORNING),
    "street-rain": scene("city street", Framing.MEDIUM, ANNA, hour=Hour.NIGHT, weather=Weather.RAIN),
    "over-shoulder": scene("temple", Framing.OVER_SHOULDER, ANNA, BEN, hour=Hour.EVENING),
    "sad-close-up": scene("bedroom", Framing.CLOSE_UP, doing(ANNA, Verb.CRY, Emotion.SAD), inside=True),
    "vehicle": scene("vehicle", Framing.WIDE, ANNA, BEN, inside=True),
    "spaceship": scene("spaceship", Framing.WIDE, BEN, inside=True),
    "sign": Staging(setting=KITCHEN, insert=Insert(surface="sign", text="KEEP THE LIGHT")),
    "title": Staging(setting=KITCHEN, card=TitleCard(style="title", lines=("चाय", "AI Film Studio"))),
    "props": scene("workshop", Framing.FULL, BEN, inside=True).model_copy(
        update={"props": (Prop(name="lantern", x=0, z=30), Prop(name="book", x=-40, z=30))}
    ),
}
MODEL = Composer.card.id
CUES: dict[str, MusicRecipe] = {
    "calm": MusicRecipe(model=MODEL, mood=Mood.CALM, tempo=66, bars=4),
    "angry": MusicRecipe(model=MODEL, mood=Mood.ANGRY, tempo=126, bars=4),
    "comic-jazz": MusicRecipe(model=MODEL, mood=Mood.COMIC, genre="jazz", tempo=124, bars=4),
    "sacred-indian": MusicRecipe(model=MODEL, mood=Mood.SACRED, tradition="indian", tempo=58, bars=4),
}


def drawn(name: str, assets: Path) -> skia.Image:
    """One frame of a golden shot."""
    frame = staged(Order(SHOTS[name], SIZE, Rate(), FRAMES, {}, str(assets))).at(AT)
    return frame.surface.makeImageSnapshot()


def pixels(picture: skia.Image) -> NDArray[np.float64]:
    """Height x width x 3, 0 to 255."""
    return np.asarray(picture.toarray(colorType=skia.kBGRA_8888_ColorType)[..., :3], np.float64)


def described(name: str, assets: Path) -> list[list[float]]:
    """Every half second of a golden cue: its level in decibels, then how strong each of the twelve notes is."""
    played = perform(CUES[name], assets / "soundfonts").sound
    sound: NDArray[np.float64] = played.astype(np.float64).mean(axis=0)
    block = round(SECONDS * SAMPLE_RATE)
    hertz = np.fft.rfftfreq(block, 1 / SAMPLE_RATE)
    window: NDArray[np.float64] = np.hanning(block)
    heard = (hertz > 60) & (hertz < 2000)
    note: NDArray[np.int64] = np.round(12 * np.log2(hertz[heard] / 440)).astype(np.int64) % 12
    rows: list[list[float]] = []
    for start in range(0, len(sound) - block, block):
        piece = sound[start : start + block]
        power = np.bincount(note, np.abs(np.fft.rfft(piece * window))[heard] ** 2, 12)
        level = 10 * np.log10(np.mean(piece**2) + 1e-9)
        rows.append([round(float(v), 3) for v in (level, *(power / max(1e-12, float(np.linalg.norm(power)))))])
    return rows


def frame_file(name: str) -> Path:
    return HERE / "frames" / f"{name}.jpg"


def cue_file(name: str) -> Path:
    return HERE / "cues" / f"{name}.json"


def make(assets: Path) -> None:
    """Make all of them anew."""
    for name in SHOTS:
        frame_file(name).write_bytes(drawn(name, assets).encodeToData(skia.EncodedImageFormat.kJPEG, 88).bytes())
    for name in CUES:
        cue_file(name).write_text(json.dumps(described(name, assets)).replace("], [", "],\n ["), encoding="utf-8")
