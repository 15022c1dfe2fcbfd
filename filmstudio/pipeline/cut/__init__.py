"""Stage 5, cut: footage becomes a timeline. Pure."""

from filmstudio.film.assets import Asset
from filmstudio.film.shots import ShotList
from filmstudio.film.timeline import Chapter, MissingMedia, PictureClip, SoundTrack, Timeline
from filmstudio.pipeline.cut.captions import caption_lines
from filmstudio.pipeline.cut.sound import ambience_track, dialogue_track, effects_track, music_track
from filmstudio.pipeline.plan import Plan
from filmstudio.pipeline.shoot import Footage


def cut(shots: ShotList, plan: Plan, footage: Footage, *, watermark: bool = False) -> Timeline:
    """The film as a timeline; a take that could not be had is missing media, and shown as a slate."""
    spoken = {number: footage[recipe.digest] for number, recipe in plan.speech if recipe.digest in footage}
    pictures = tuple(
        PictureClip(
            shot=shot.name,
            scene=shot.scene,
            frames=shot.frames,
            media=footage.get(recipe.digest) or MissingMedia(reason="this take was not made"),
            reason=shot.reason,
        )
        for shot, (_, recipe) in zip(shots.shots, plan.shots, strict=True)
    )
    return Timeline(
        title=shots.title,
        language=shots.language,
        rate=shots.rate,
        size=shots.size,
        picture=pictures,
        sound=(
            SoundTrack(kind="dialogue", clips=dialogue_track(shots, spoken)),
            SoundTrack(kind="music", clips=music_track(shots, plan, footage)),
            SoundTrack(kind="ambience", clips=ambience_track(shots, plan, footage)),
            SoundTrack(kind="effects", clips=effects_track(shots, plan, footage)),
        ),
        captions=caption_lines(shots, spoken),
        chapters=tuple(Chapter(title=scene.heading, start=scene.start) for scene in shots.scenes),
        notes=(*shots.wanted, *plan.notes, *_notes(footage)),
        thumbnails=tuple(footage[recipe.digest] for recipe in plan.thumbnails if recipe.digest in footage),
        watermark=watermark,
    )


def _notes(footage: Footage) -> tuple[str, ...]:
    """What the models have to say about their takes, once each."""
    assets: list[Asset] = list(footage.values())
    return tuple(dict.fromkeys(note for asset in assets for note in asset.notes))
