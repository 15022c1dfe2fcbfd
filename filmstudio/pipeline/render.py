"""Stage 6, render: a timeline becomes a film and the files beside it."""

from filmstudio.film.assets import Asset
from filmstudio.film.timeline import Timeline
from filmstudio.film.value import digest_of
from filmstudio.pipeline.studio import Studio
from filmstudio.ports.progress import Progress
from filmstudio.ports.renderer import CaptionStyle, Kept

Film = tuple[Kept, ...]
"""The film first, then captions, thumbnails, timeline and report."""


async def render(timeline: Timeline, studio: Studio, captions: CaptionStyle) -> Film:
    """The film's files in the store; a timeline that was rendered before is not rendered again."""
    key = digest_of(["film", timeline.digest, captions, studio.renderer.version])
    listed = await studio.store.recall(f"endings/{key}")
    endings = listed.split("\n") if listed else []
    known = [(ending, await studio.store.known(digest_of([key, ending]))) for ending in endings]
    found = tuple(Kept(ending=ending, asset=asset) for ending, asset in known if asset)
    if endings and len(found) == len(endings):
        studio.watch(Progress(stage="film", done=1, total=1, reused=True))
        return found
    files = {asset.content: await studio.store.file(asset) for asset in media_of(timeline)}
    renditions = await studio.renderer.render(timeline, captions, files, studio.store.folder())
    kept = tuple(
        [Kept(ending=r.ending, asset=await studio.store.keep(digest_of([key, r.ending]), r.made)) for r in renditions]
    )
    await studio.store.remember(f"endings/{key}", "\n".join(entry.ending for entry in kept))
    studio.watch(Progress(stage="film", done=1, total=1))
    return kept


def media_of(timeline: Timeline) -> tuple[Asset, ...]:
    """Every asset that the timeline shows or lets hear."""
    pictures = [clip.media for clip in timeline.picture if isinstance(clip.media, Asset)]
    sounds = [clip.media for track in timeline.sound for clip in track.clips]
    return (*pictures, *sounds, *timeline.thumbnails)
