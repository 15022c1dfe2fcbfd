"""A small timeline of real files: coloured test pictures and tones."""

import asyncio
import hashlib
from pathlib import Path

import numpy as np
import pytest
import soundfile

from filmstudio.film.assets import Asset, ClipFacts, SoundFacts
from filmstudio.film.captions import Caption
from filmstudio.film.clock import SAMPLE_RATE, FrameSize, Rate
from filmstudio.film.timeline import Chapter, MissingMedia, PictureClip, SoundClip, SoundTrack, Timeline
from filmstudio.media.ffmpeg import ffmpeg

SIZE, RATE = FrameSize(width=640, height=360), Rate()
LENGTHS = (31, 48, 25)


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Name -> file: three segments, a voice, a cue with bars and ending, a bed."""
    folder = tmp_path_factory.mktemp("takes")
    made: dict[str, str] = {}
    for index, frames in enumerate(LENGTHS):
        made[f"clip{index}"] = str(folder / f"clip{index}.mp4")
        source = f"testsrc2=s={SIZE}:r=24:d=5,hue=h={index * 90}"
        closed = "open-gop=0:keyint=48:stitchable=1"
        arguments = ("-f", "lavfi", "-i", source, "-frames:v", str(frames), "-c:v", "libx264", "-preset", "veryfast")
        asyncio.run(ffmpeg(*arguments, "-x264-params", closed, "-pix_fmt", "yuv420p", made[f"clip{index}"]))
    seconds = np.arange(4 * SAMPLE_RATE) / SAMPLE_RATE
    rng = np.random.default_rng(1)
    syllables = 0.5 + 0.5 * np.sin(2 * np.pi * 4 * seconds)
    sounds = {
        "voice": (np.sin(2 * np.pi * 180 * seconds) * syllables * 0.2)[: SAMPLE_RATE * 3 // 2],
        "cue": np.stack([np.sin(2 * np.pi * f * seconds) * 0.1 for f in (220, 221)], axis=1),
        "bed": rng.normal(0, 0.02, len(seconds)),
    }
    for name, samples in sounds.items():
        made[name] = str(folder / f"{name}.flac")
        soundfile.write(made[name], samples, SAMPLE_RATE)
    return made


def asset(name: str, file: str, facts: ClipFacts | SoundFacts) -> Asset:
    content = hashlib.sha256(name.encode()).hexdigest()
    return Asset(content=content, media_type="x/y", size=Path(file).stat().st_size, facts=facts)


@pytest.fixture(scope="session")
def timeline(files: dict[str, str]) -> Timeline:
    """104 + 12 frames, the last 12 of them missing; a voice in the middle."""
    clips = [
        PictureClip(shot=f"1{'ABC'[i]}", scene=1, frames=n,
                    media=asset(f"clip{i}", files[f"clip{i}"], ClipFacts(frames=n, size=SIZE, rate=RATE)))
        for i, n in enumerate(LENGTHS)
    ]  # fmt: skip
    clips.append(PictureClip(shot="1D", scene=1, frames=12, media=MissingMedia(reason="was not made")))
    total = RATE.samples(sum(LENGTHS) + 12)

    def sound(name: str, start: int, samples: int, **how: object) -> SoundClip:
        media = asset(name, files[name], SoundFacts(samples=4 * SAMPLE_RATE))
        return SoundClip.model_validate({"media": media, "start": start, "samples": samples, **how})

    return Timeline(
        title="Test = film; 1",
        language="hi",
        rate=RATE,
        size=SIZE,
        picture=tuple(clips),
        sound=(
            SoundTrack(kind="dialogue", clips=(sound("voice", SAMPLE_RATE, SAMPLE_RATE * 3 // 2),)),
            SoundTrack(kind="music", clips=(sound("cue", 0, 4 * SAMPLE_RATE, fade_out=4800),)),
            SoundTrack(kind="ambience", clips=(sound("bed", 0, total, loop=True),)),
        ),
        captions=(Caption(start=24, end=60, lines=("नमस्ते, कर्मण्येवाधिकारस्ते", "मा फलेषु कदाचन")),),
        chapters=(Chapter(title="EXT. TEST - DAY", start=0),),
        notes=("line 3: no set for 'THE MOON BASE'",),
    )


@pytest.fixture(scope="session")
def by_content(files: dict[str, str]) -> dict[str, str]:
    """What the renderer is given: content digest -> file."""
    return {hashlib.sha256(name.encode()).hexdigest(): file for name, file in files.items()}
