"""The sound tracks: where every line, cue, bed and effect is heard."""

from collections.abc import Iterator, Mapping

from filmstudio.film.assets import Asset, SoundFacts
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.shots import Delivery, SceneBreakdown, ShotList
from filmstudio.film.timeline import SoundClip, Treatment
from filmstudio.pipeline.plan import Plan
from filmstudio.pipeline.shoot import Footage

FADE = SAMPLE_RATE // 2
JOIN = SAMPLE_RATE // 20
"""Crossfade where music is cut at a bar: the notes' tails are not cut off dry."""
TREATMENTS: dict[Delivery, Treatment] = {"off screen": "off screen", "device": "device"}


def dialogue_track(shots: ShotList, spoken: Mapping[int, Asset]) -> tuple[SoundClip, ...]:
    """Every line at its frame."""
    return tuple(
        SoundClip(
            media=spoken[line.number],
            start=shots.rate.samples(line.start),
            samples=_facts(spoken[line.number]).samples,
            treatment=TREATMENTS.get(line.delivery, "none"),
            name=line.character,
        )
        for line in shots.lines
        if line.number in spoken
    )


def effects_track(shots: ShotList, plan: Plan, footage: Footage) -> tuple[SoundClip, ...]:
    """Every spotted effect; a loud one stands in capitals in the script."""
    recipes = {name: recipe.digest for name, recipe in plan.sounds}
    clips: list[SoundClip] = []
    for sound in shots.sounds:
        asset = footage.get(recipes[f"!{sound.what}"])
        if asset:
            start = shots.rate.samples(sound.start)
            left = max(1, shots.rate.samples(shots.frames) - start)
            samples = min(_facts(asset).samples, left)
            gain = 0 if sound.loud else -60
            clips.append(
                SoundClip(media=asset, start=start, samples=samples, gain=gain, fade_out=JOIN, name=sound.what)
            )
    return tuple(clips)


def ambience_track(shots: ShotList, plan: Plan, footage: Footage) -> tuple[SoundClip, ...]:
    """The beds under each scene, reaching half a second into its neighbours; the title and credits belong to theirs."""
    recipes = {name: recipe.digest for name, recipe in plan.sounds}
    clips: list[SoundClip] = []
    for start, end, scene in _spans(shots):
        for bed in scene.ambience:
            asset = footage.get(recipes[bed])
            if asset:
                begin = max(0, start - FADE // 2)
                samples = min(end + FADE // 2, shots.rate.samples(shots.frames)) - begin
                clips.append(
                    SoundClip(
                        media=asset, start=begin, samples=samples, loop=True, name=bed, fade_in=FADE, fade_out=FADE
                    )
                )
    return tuple(clips)


def music_track(shots: ShotList, plan: Plan, footage: Footage) -> tuple[SoundClip, ...]:
    """A cue a scene: its body from the top, cut at the bar that lets the ending land on the scene's last moment."""
    recipes = {number: recipe.digest for number, recipe in plan.music}
    clips: list[SoundClip] = []
    for start, end, scene in _spans(shots):
        asset = footage.get(recipes[scene.number])
        if asset:
            clips += _cue(asset, start, end - start, scene.heading)
    return tuple(clips)


def _cue(asset: Asset, start: int, samples: int, name: str) -> list[SoundClip]:
    facts = _facts(asset)
    body = facts.ending if facts.ending is not None else facts.samples
    tail = facts.samples - body
    room = samples - tail
    bars = [bar for bar in facts.bars if 0 < bar <= body]
    if room <= 0 or not bars:
        return [SoundClip(media=asset, start=start, samples=min(samples, facts.samples), fade_out=FADE, name=name)]
    loops, rest = divmod(room, bars[-1])
    last = max((bar for bar in bars if bar <= rest), default=0)
    # a little silence before the first bar rather than a bar cut in two: a cue may enter late, it must end in time
    begin = start + room - loops * bars[-1] - last
    clips: list[SoundClip] = []
    for length in [bars[-1]] * loops + ([last] if last else []):
        clips.append(_stretch(asset, begin, 0, length + JOIN, name))
        begin += length
    clips.append(_stretch(asset, begin, body, tail, name))
    return clips


def _stretch(asset: Asset, start: int, offset: int, samples: int, name: str) -> SoundClip:
    return SoundClip(
        media=asset,
        start=start,
        offset=offset,
        samples=min(samples, _facts(asset).samples - offset),
        fade_in=JOIN // 4 if offset == 0 else 0,
        fade_out=JOIN,
        name=name,
    )


def _spans(shots: ShotList) -> Iterator[tuple[int, int, SceneBreakdown]]:
    """(first sample, end, scene): the first scene begins with the title, the last ends with the credits."""
    total = shots.rate.samples(shots.frames)
    for index, scene in enumerate(shots.scenes):
        start = 0 if index == 0 else shots.rate.samples(scene.start)
        end = total if index == len(shots.scenes) - 1 else shots.rate.samples(scene.start + scene.frames)
        yield start, end, scene


def _facts(asset: Asset) -> SoundFacts:
    if not isinstance(asset.facts, SoundFacts):
        raise TypeError(f"{asset.media_type} is no sound")
    return asset.facts
