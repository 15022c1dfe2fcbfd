"""The timeline for an editing suite, as OpenTimelineIO."""

from collections.abc import Mapping
from pathlib import Path

import opentimelineio as otio

from filmstudio.film.assets import Asset
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.timeline import SoundTrack, Timeline


def write_otio(timeline: Timeline, files: Mapping[str, str], out: Path) -> None:
    """Picture and sound tracks with every take as a file reference; a missing take stays a missing reference."""
    made = otio.schema.Timeline(name=timeline.title)
    made.global_start_time = otio.opentime.RationalTime(0, timeline.rate.frames / timeline.rate.per_seconds)
    made.metadata["filmstudio"] = {"notes": list(timeline.notes)}
    made.tracks.append(_picture(timeline, files))
    for sound in timeline.sound:
        for index, lane in enumerate(_lanes(sound)):
            made.tracks.append(_sound(sound.kind, index, lane, files))
    otio.adapters.write_to_file(made, str(out), adapter_name="otio_json")


def _picture(timeline: Timeline, files: Mapping[str, str]) -> otio.schema.Track:
    rate = timeline.rate.frames / timeline.rate.per_seconds
    track = otio.schema.Track(name="picture", kind=otio.schema.TrackKind.Video)
    for clip in timeline.picture:
        reference = otio.schema.MissingReference(name=clip.shot)
        if isinstance(clip.media, Asset):
            whole = _range(0, clip.frames, rate)
            reference = otio.schema.ExternalReference(Path(files[clip.media.content]).as_uri(), whole)
        track.append(
            otio.schema.Clip(name=clip.shot, media_reference=reference, source_range=_range(0, clip.frames, rate))
        )
    return track


def _lanes(track: SoundTrack) -> list[SoundTrack]:
    """Clips that overlap go onto tracks of their own."""
    lanes: list[SoundTrack] = []
    for clip in sorted(track.clips, key=lambda clip: clip.start):
        free = next(
            (i for i, lane in enumerate(lanes) if lane.clips[-1].start + lane.clips[-1].samples <= clip.start), None
        )
        if free is None:
            lanes.append(SoundTrack(kind=track.kind, clips=(clip,)))
        else:
            lanes[free] = SoundTrack(kind=track.kind, clips=(*lanes[free].clips, clip))
    return lanes


def _sound(kind: str, index: int, lane: SoundTrack, files: Mapping[str, str]) -> otio.schema.Track:
    track = otio.schema.Track(name=f"{kind} {index + 1}", kind=otio.schema.TrackKind.Audio)
    at = 0
    for clip in lane.clips:
        if clip.start > at:
            track.append(otio.schema.Gap(source_range=_range(0, clip.start - at, SAMPLE_RATE)))
        reference = otio.schema.ExternalReference(Path(files[clip.media.content]).as_uri())
        source = _range(clip.offset, clip.samples, SAMPLE_RATE)
        track.append(otio.schema.Clip(name=clip.name, media_reference=reference, source_range=source))
        at = clip.start + clip.samples
    return track


def _range(start: int, length: int, rate: float) -> otio.opentime.TimeRange:
    return otio.opentime.TimeRange(otio.opentime.RationalTime(start, rate), otio.opentime.RationalTime(length, rate))


def notes_of(file: Path) -> tuple[str, ...] | None:
    """What a film's edit list remembers of things asked for and not shown; None without an edit list."""
    if not file.exists():
        return None
    made = otio.adapters.read_from_file(str(file), adapter_name="otio_json")
    about = made.metadata.get("filmstudio", {})
    return tuple(str(note) for note in about.get("notes", []))
