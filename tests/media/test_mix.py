from pathlib import Path

import numpy as np
import soundfile

from filmstudio.film.assets import Asset, SoundFacts
from filmstudio.film.clock import SAMPLE_RATE, FrameSize, Rate
from filmstudio.film.timeline import MissingMedia, PictureClip, SoundClip, SoundTrack, Timeline
from filmstudio.media.mix import write_mix

MINUTES = 7
FADE = 4 * SAMPLE_RATE


def test_a_bed_of_many_minutes_fades_as_it_should(tmp_path: Path):
    """Beyond 2^24 samples (5.8 minutes) single precision no longer counts samples one by one."""
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE)
    soundfile.write(tmp_path / "bed.flac", tone, SAMPLE_RATE)
    media = Asset(content="0" * 64, media_type="audio/flac", size=1, facts=SoundFacts(samples=len(tone), channels=1))
    samples = MINUTES * 60 * SAMPLE_RATE
    clip = SoundClip(media=media, start=0, samples=samples, loop=True, fade_out=FADE)
    timeline = Timeline(
        title="A long bed",
        language="en",
        size=FrameSize(),
        rate=Rate(),
        picture=(PictureClip(shot="1A", scene=1, frames=MINUTES * 60 * 24, media=MissingMedia(reason="not needed")),),
        sound=(SoundTrack(kind="ambience", clips=(clip,)),),
    )
    write_mix(timeline, {media.content: str(tmp_path / "bed.flac")}, tmp_path / "mix.wav")
    end, _ = soundfile.read(tmp_path / "mix.wav", start=samples - 2 * FADE)
    level = np.sqrt((end[:, 0] ** 2).reshape(16, -1).mean(axis=1))
    assert np.allclose(level[:8], level[0], rtol=0.01)
    assert np.allclose(level[8:] / level[0], 1 - (np.arange(8) + 0.5) / 8, atol=0.02)
