"""The Kokoro model: symbols in, sound and the exact length of every symbol out.

The length of a line is known before it is spoken: `durations.onnx` is the part of the same graph that decides it
(docs/adr/0002-embedded-crew.md). Kokoro-82M, Apache-2.0.
"""

import functools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from filmstudio.errors import NotSetUp

RATE = 24_000
STEP = 600
"""Samples in one duration step at 24 kHz, that is 25 ms."""
WINDOW = 180
"""Symbols spoken in one go, at most: the model takes 510, but hurries over long texts, and each needs 3 MB."""
GAP = 6
"""Steps of silence between two windows."""
HEAD, TAIL = 1, 4
"""Steps kept of the silence before and after the words."""

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Window:
    """A stretch spoken in one go, with how many steps each symbol lasts, start and end mark included."""

    symbols: str
    steps: tuple[int, ...]

    @property
    def kept(self) -> tuple[int, int]:
        """The first and last step that belong to the line: long silences at both ends are cut."""
        return max(0, self.steps[0] - HEAD), sum(self.steps) - max(0, self.steps[-1] - TAIL)


@dataclass(frozen=True)
class Spoken:
    """Sound at 24 kHz, and (symbol, first sample, end sample) for every symbol."""

    samples: Samples
    symbols: tuple[tuple[str, int, int], ...]


class Engine:
    """The loaded model. Same symbols, voice and speed: same sound."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        if not (folder / "signed.onnx").exists():
            raise NotSetUp(f"the voices are not in {folder}; run `make setup`")
        self._folder, self._threads = folder, threads
        self._vocabulary: dict[str, int] = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        self._styles: dict[str, NDArray[np.float32]] = {}
        self._sessions: dict[str, onnxruntime.InferenceSession] = {}

    def measure(self, ipa: str, style: str, speed: float) -> tuple[Window, ...]:
        """How long each symbol will last, without making a sound."""
        return tuple(
            Window(symbols, tuple(int(n) for n in self._run("durations", ["duration"], symbols, style, speed)[0]))
            for symbols in self._windows(ipa)
        )

    def speak(self, ipa: str, style: str, speed: float) -> Spoken:
        """The line as sound. Its length is exactly what `measure` says."""
        pieces: list[Samples] = []
        symbols: list[tuple[str, int, int]] = []
        start = 0
        for text in self._windows(ipa):
            sound, steps = self._run(graph(), ["audio", "duration"], text, style, speed)
            window = Window(text, tuple(int(n) for n in steps))
            first, last = window.kept
            edges = (np.cumsum([0, *window.steps]) - first) * STEP + start
            symbols += [(s, int(max(start, edges[i + 1])), int(edges[i + 2])) for i, s in enumerate(text)]
            if pieces:
                pieces.append(np.zeros(GAP * STEP, np.float32))
            pieces.append(sound[first * STEP : last * STEP].astype(np.float32))
            start += (last - first + GAP) * STEP
        return Spoken(np.concatenate(pieces) if pieces else np.zeros(STEP, np.float32), tuple(symbols))

    def _windows(self, ipa: str) -> list[str]:
        known = "".join(symbol for symbol in ipa if symbol in self._vocabulary).strip()
        windows = [""]
        for sentence in re.findall(r"[^.!?…]+[.!?…]*\s*", known) or [known]:
            for piece in _pieces(sentence):
                if windows[-1] and len(windows[-1]) + len(piece) > WINDOW:
                    windows.append("")
                windows[-1] += piece
        return [window.strip() for window in windows if window.strip()]

    def _run(self, part: str, outputs: list[str], symbols: str, style: str, speed: float) -> list[Samples]:
        tokens = [[0, *(self._vocabulary[s] for s in symbols), 0]]
        feed = {
            "tokens": np.array(tokens, np.int64),
            "style": self._style(style)[len(symbols) - 1][None],
            "speed": np.array([speed], np.float32),
        }
        found = cast("list[object]", self._session(part).run(outputs, feed, _thrifty()))  # pyright: ignore[reportArgumentType]
        return [np.asarray(output, np.float32).ravel() for output in found]

    def _session(self, part: str) -> onnxruntime.InferenceSession:
        if part not in self._sessions:
            options = onnxruntime.SessionOptions()  # pyright: ignore[reportUnknownVariableType]
            options.intra_op_num_threads = self._threads
            options.log_severity_level = 3
            options.enable_mem_pattern = False
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            self._sessions[part] = onnxruntime.InferenceSession(
                str(self._folder / f"{part}.onnx"),
                options,  # pyright: ignore[reportUnknownArgumentType]
                providers=["CPUExecutionProvider"],
            )
        return self._sessions[part]

    def _style(self, name: str) -> NDArray[np.float32]:
        """A voice, or the mean of several joined by `+`: 510 x 256, a row for each count of symbols."""
        if name not in self._styles:
            with np.load(self._folder / "voices.npz") as voices:
                parts = [voices[part] for part in name.split("+")]
            self._styles[name] = np.asarray(np.mean(parts, axis=0), np.float32)
        return self._styles[name]


def _pieces(sentence: str) -> Iterator[str]:
    """A sentence in parts that can be spoken in one go: cut after a comma, else between words, else anywhere."""
    while len(sentence) > WINDOW:
        ends = (sentence.rfind(mark, WINDOW // 3, WINDOW) for mark in (",", ";", ":", "—", " "))
        cut = next((end + 1 for end in ends if end > 0), WINDOW)
        yield sentence[:cut]
        sentence = sentence[cut:]
    yield sentence


@functools.cache
def _thrifty() -> object:
    """Run options: memory goes back after each line; otherwise it grows with every new length."""
    options = onnxruntime.RunOptions()  # pyright: ignore[reportUnknownVariableType]
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return cast("object", options)


@functools.cache
def graph() -> str:
    """The quicker of the two equal graphs. Without VNNI, sums of unsigned by signed bytes may overflow (ONNX Runtime,
    "Quantize ONNX models", U8S8), so there the unsigned one speaks.
    """
    try:
        quick = re.search(r"\bavx(512)?_vnni\b", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    except OSError:
        quick = None
    return "signed" if quick else "model"


def length(windows: tuple[Window, ...]) -> int:
    """Samples at 24 kHz that speaking these windows will give."""
    if not windows:
        return STEP
    return STEP * (sum(last - first for first, last in (w.kept for w in windows)) + GAP * (len(windows) - 1))
