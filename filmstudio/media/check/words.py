"""Checking captions: against the rules, against the sound, and against what a recogniser hears."""

import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path

from filmstudio.film.captions import CaptionRules

RULES = CaptionRules()
TIMES = re.compile(r"(\d+):(\d\d):(\d\d)[,.](\d{3}) --> (\d+):(\d\d):(\d\d)[,.](\d{3})")


@dataclass(frozen=True)
class Shown:
    """A caption as a file has it, in milliseconds."""

    start: int
    end: int
    lines: tuple[str, ...]


def read_srt(file: Path) -> tuple[Shown, ...]:
    """The captions of a SubRip file; nothing if there is none."""
    if not file.exists():
        return ()
    found: list[Shown] = []
    for block in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
        times = TIMES.search(block)
        if times:
            numbers = [int(number) for number in times.groups()]
            text = block[times.end() :].strip().splitlines()
            found.append(Shown(_ms(*numbers[:4]), _ms(*numbers[4:]), tuple(text)))
    return tuple(found)


def _ms(hours: int, minutes: int, seconds: int, ms: int) -> int:
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def broken_rules(captions: tuple[Shown, ...], fps: float) -> list[str]:
    """Every breach in words, with its time. A millisecond of rounding is forgiven."""
    found: list[str] = []
    for index, shown in enumerate(captions):
        at = f"at {shown.start / 1000:.1f} s"
        length = shown.end - shown.start
        letters = sum(len(line) for line in shown.lines)
        if len(shown.lines) > RULES.lines:
            found.append(f"{len(shown.lines)} lines {at}")
        found += [f"{len(line)} characters in a line {at}" for line in shown.lines if len(line) > RULES.line_length]
        if letters * 1000 > RULES.characters_a_second * (length + 45):
            found.append(f"{letters * 1000 / max(1, length):.0f} characters a second {at}")
        if length < RULES.shortest_ms - 45 or length > RULES.longest_ms + 45:
            found.append(f"{length / 1000:.2f} s long {at}")
        if index and shown.start - captions[index - 1].end < RULES.gap_frames * 1000 / fps - 2:
            found.append(f"too close to the one before {at}")
    return found


def voiced_share(captions: tuple[Shown, ...], levels: tuple[float, ...]) -> float:
    """The share of captions during which there is sound above a whisper (-42 dBFS)."""
    heard = [max(levels[s.start // 100 : s.end // 100 + 1], default=-99.0) > -42 for s in captions]
    return sum(heard) / len(heard) if heard else 1.0


def recogniser_folder(assets: Path) -> Path | None:
    """Where the recogniser's model is, if it and its engine are installed."""
    folder = assets / "whisper-tiny.en"
    return folder if folder.is_dir() and importlib.util.find_spec("faster_whisper") else None


def heard_words(film: Path, model: Path) -> str:
    """What a recogniser hears in the final mix."""
    from faster_whisper import WhisperModel  # pyright: ignore[reportMissingTypeStubs]

    engine = WhisperModel(str(model), device="cpu", compute_type="int8", local_files_only=True, cpu_threads=2)
    segments, _ = engine.transcribe(
        str(film), language="en", beam_size=5, temperature=0, condition_on_previous_text=False
    )
    return " ".join(segment.text.strip() for segment in segments)


def words_read_back(wanted: str, heard: str) -> float:
    """The share of the wanted words that were heard, in order (longest common subsequence of words)."""
    import difflib

    first, second = (re.sub(r"[^\w\s]", "", text.lower().replace("’", "'")).split() for text in (wanted, heard))
    matches = difflib.SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return sum(match.size for match in matches) / max(1, len(first))
