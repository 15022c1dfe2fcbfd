"""A film of rehearsal takes: the list of them, in the film's order."""

import json
from pathlib import Path

from filmstudio.film.assets import Asset, ClipFacts, PictureFacts, TextFacts
from filmstudio.film.clock import FrameSize
from filmstudio.film.timeline import Timeline
from filmstudio.ports.crafts import Made
from filmstudio.ports.renderer import CaptionStyle, Files, Rendition


class RehearsalRenderer:
    """Writes the timeline down, with the bytes of each take by their digest."""

    version = "rehearsal 2"

    async def render(
        self, timeline: Timeline, captions: CaptionStyle, files: Files, folder: str
    ) -> tuple[Rendition, ...]:
        """One document, whole and the same for the same timeline, and its words."""
        film = Path(folder) / "film.json"
        pictures = [clip.media for clip in timeline.picture if isinstance(clip.media, Asset)]
        heard = [clip.media for track in timeline.sound for clip in track.clips]
        said = {media.content: Path(files[media.content]).read_text(encoding="utf-8") for media in (*pictures, *heard)}
        film.write_text(json.dumps({"timeline": timeline.digest, "takes": said}, indent=1), encoding="utf-8")
        facts = ClipFacts(frames=timeline.frames, size=timeline.size, rate=timeline.rate)
        words = film.with_suffix(".srt")
        words.write_text("\n".join(" ".join(caption.lines) for caption in timeline.captions), encoding="utf-8")
        return (
            Rendition(ending=".json", made=Made(file=str(film), media_type="application/json", facts=facts)),
            Rendition(ending=".srt", made=Made(file=str(words), media_type="application/x-subrip", facts=TextFacts())),
        )

    async def still(self, clip: str, folder: str) -> Made:
        """What the take says."""
        file = Path(folder) / "still.txt"
        file.write_bytes(Path(clip).read_bytes())
        facts = PictureFacts(size=FrameSize(width=320, height=180))
        return Made(file=str(file), media_type="text/plain", facts=facts)
