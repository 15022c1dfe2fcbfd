"""Checking a film: measure what was made, say what is wrong and what to do, in JSON and on one page with pictures."""

from collections.abc import Iterator
from pathlib import Path

from filmstudio.film.quality import Finding, QualityReport
from filmstudio.media.check.page import write_page
from filmstudio.media.check.picture import MOST_FLASHES, PictureFindings, measure_picture
from filmstudio.media.check.sound import SoundFindings, measure_sound
from filmstudio.media.check.streams import Streams, read_streams
from filmstudio.media.check.words import (
    Shown,
    broken_rules,
    heard_words,
    read_srt,
    recogniser_folder,
    voiced_share,
    words_read_back,
)
from filmstudio.media.credentials import credential_state
from filmstudio.media.edit_list import notes_of

LUFS, NEAR, PEAK = -14.0, 1.0, -1.0
DRIFT = 0.045
"""Seconds; about a frame at 24 a second (EBU R37 allows 40 ms early, 60 ms late)."""
LONGEST_SILENCE, LONGEST_BLACK, LONGEST_FREEZE = 3.0, 1.0, 3.5
LEAST_READ_BACK = 0.8


async def check_film(
    film: Path,
    assets: Path | None = None,
    looked: PictureFindings | None = None,
    heard: SoundFindings | None = None,
) -> QualityReport:
    """Measure a film and write `FILM.report.json` and `FILM.report.html` beside it.

    With `assets`, and a recogniser among them, the film's words are read back. `looked` and `heard` are what was found
    in its streams before they were joined.

    Raises:
        NotAFilm: it can't be read as a film.
    """
    streams = await read_streams(film)
    picture = looked or await measure_picture(film, streams.fps, round(streams.seconds * streams.fps))
    sound = heard or (await measure_sound(film) if streams.audio else None)
    captions = read_srt(film.with_suffix(".srt"))
    findings = [*_streams(streams), *_picture(picture, streams), *_captions(captions, streams, sound)]
    if sound:
        findings += [*_sound(sound), _drift(picture, sound, streams)]
    findings += [_credential(film), *_wanted(film.with_suffix(".otio"))]
    model = recogniser_folder(assets) if assets else None
    if model and captions:
        findings.append(_read_back(film, captions, model))
    report = QualityReport(film=film.name, findings=tuple(findings))
    film.with_suffix(".report.json").write_text(report.model_dump_json(indent=1), encoding="utf-8")
    write_page(report, picture, streams, sound, film.with_suffix(".report.html"))
    return report


def _judge(
    check: str,
    good: bool,
    measured: str,
    wanted: str,
    advice: str = "",
    *,
    at: tuple[float, ...] = (),
    mild: bool = False,
) -> Finding:
    verdict = "pass" if good else "warn" if mild else "fail"
    return Finding(check=check, verdict=verdict, measured=measured, wanted=wanted, advice="" if good else advice, at=at)


def _streams(found: Streams) -> Iterator[Finding]:
    picture = f"{found.video} {found.width}x{found.height} at {found.fps:g} frames a second"
    yield _judge("picture", found.video == "h264", picture, "H.264", "encode the picture as H.264")
    sound = f"{found.audio} {found.hertz} Hz {found.channels} {found.kilobits} kb/s" if found.audio else "none"
    good = found.audio == "aac" and found.hertz == 48000 and found.channels == "stereo"
    yield _judge("sound", good, sound, "AAC 48000 Hz stereo, 192 kb/s", "encode the sound as AAC, 48 kHz, stereo")
    first = "at the front" if found.faststart else "at the end"
    yield _judge("index", found.faststart, first, "at the front", "remux with -movflags +faststart", mild=True)


def _picture(found: PictureFindings, streams: Streams) -> Iterator[Finding]:
    longest = _longest(found.black, streams.fps)
    yield _judge("black frames", longest <= LONGEST_BLACK, f"{longest:.1f} s at most", f"up to {LONGEST_BLACK:g} s",
                 "look at the shots there", at=_starts(found.black, streams.fps, LONGEST_BLACK))  # fmt: skip
    frozen = _longest(found.frozen, streams.fps)
    yield _judge("frozen picture", frozen <= LONGEST_FREEZE, f"{frozen:.1f} s at most", f"up to {LONGEST_FREEZE:g} s",
                 "give the shots there a move", mild=True,
                 at=_starts(found.frozen, streams.fps, LONGEST_FREEZE))  # fmt: skip
    flashes = max(found.flashes, found.red_flashes)
    yield _judge("flashes (WCAG 2.3.1)", flashes <= MOST_FLASHES, f"{flashes:.1f} in the worst second",
                 f"up to {MOST_FLASHES}", "soften the light there", at=(found.flash_at / streams.fps,))  # fmt: skip


def _longest(spans: tuple[tuple[int, int], ...], fps: float) -> float:
    return max(((end - start) / fps for start, end in spans), default=0.0)


def _starts(spans: tuple[tuple[int, int], ...], fps: float, most: float) -> tuple[float, ...]:
    return tuple(round(start / fps, 2) for start, end in spans if (end - start) / fps > most)


def _sound(found: SoundFindings) -> Iterator[Finding]:
    yield _judge("loudness", abs(found.lufs - LUFS) <= NEAR, f"{found.lufs:.1f} LUFS", f"{LUFS:g} ± {NEAR:g} LUFS",
                 "master again: the mix is too quiet or too loud")  # fmt: skip
    yield _judge("true peak", found.true_peak <= PEAK, f"{found.true_peak:.1f} dBTP", f"at most {PEAK:g} dBTP",
                 "lower the limiter's ceiling")  # fmt: skip
    longest = max((end - start for start, end in found.silences), default=0.0)
    yield _judge("silence", longest <= LONGEST_SILENCE, f"{longest:.1f} s at most", f"up to {LONGEST_SILENCE:g} s",
                 "let the ambience run there", at=tuple(s for s, e in found.silences if e - s > LONGEST_SILENCE),
                 mild=True)  # fmt: skip


def _drift(picture: PictureFindings, sound: SoundFindings, streams: Streams) -> Finding:
    drift = sound.seconds - picture.frames / streams.fps
    return _judge("picture and sound end together", abs(drift) <= DRIFT, f"sound is {drift * 1000:+.0f} ms longer",
                  f"within {DRIFT * 1000:.0f} ms", "mux again from the timeline")  # fmt: skip


def _captions(captions: tuple[Shown, ...], streams: Streams, sound: SoundFindings | None) -> Iterator[Finding]:
    if not captions:
        yield _judge("captions", bool(streams.captions), f"{len(streams.captions)} tracks", "one at least",
                     "make the film with --captions soft", mild=True)  # fmt: skip
        return
    broken = broken_rules(captions, streams.fps)
    told = f"{len(broken)} of {len(captions)}" + "".join(f"; {breach}" for breach in broken[:4])
    yield _judge("caption rules", not broken, told,
                 "42 characters, 2 lines, 20 a second, 0.83 to 7 s, 2 frames apart",
                 "shorten the words or leave more time", mild=len(broken) * 10 <= len(captions))  # fmt: skip
    if sound:
        share = voiced_share(captions, sound.levels)
        yield _judge("captions and sound", share >= 0.95, f"{share:.0%} of the captions are heard", "95 % or more",
                     "captions and voices have come apart")  # fmt: skip


def _credential(film: Path) -> Finding:
    state, synthetic = credential_state(film)
    says = f"{state}, {'says' if synthetic else 'does not say'} it is synthetic"
    return _judge("content credential", state == "Valid" and synthetic, says, "valid, and says it is synthetic",
                  "sign the film again; it was changed after it was signed", mild=state == "missing")  # fmt: skip


def _wanted(edit_list: Path) -> Iterator[Finding]:
    """What the script asked for that is not shown, as the film's edit list remembers it."""
    notes = notes_of(edit_list)
    if notes is not None:
        yield _judge("everything asked for is shown", not notes, "; ".join(notes) or "yes", "yes",
                     "choose a known place or prop, or make these shots with another model", mild=True)  # fmt: skip


def _read_back(film: Path, captions: tuple[Shown, ...], model: Path) -> Finding:
    wanted = " ".join(line for shown in captions for line in shown.lines)
    share = words_read_back(wanted, heard_words(film, model))
    wanted_share = f"{LEAST_READ_BACK:.0%} or more"
    return _judge("words heard by a recogniser", share >= LEAST_READ_BACK, f"{share:.0%}", wanted_share,
                  "let the music step back further", mild=True)  # fmt: skip
