"""Captions: the words of every line, cut where a reader would pause, in time with the voice.

Rules: `film.captions.CaptionRules`. Cut after sentences, then after commas, then between words; two lines balanced, the
upper one shorter (BBC subtitle guidelines, "Breaking subtitles").
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from filmstudio.film.assets import Asset, Phone, SoundFacts
from filmstudio.film.captions import Caption, CaptionRules
from filmstudio.film.clock import SAMPLE_RATE, Rate
from filmstudio.film.shots import ShotList, SpokenLine

RULES = CaptionRules()
EMPHASIS = re.compile(r"(?<!\\)[*_]+|\\(?=[*_])")
BREAKS = (
    re.compile(r"(?<=[.!?।॥…؟۔])\s+|(?<=[。！？])\s*(?![」』）])"),
    re.compile(r"(?<=[,;:—–،؛])\s+|(?<=、)\s*"),
    re.compile(r"\s+"),
)
MARKS = ".,!?…—।॥。、！？؟۔،"
FOLLOWS = "。、！？…ー」』）ぁぃぅぇぉっゃゅょァィゥェォッャュョ々"
"""What never begins a line (JIS X 4051)."""


def caption_lines(shots: ShotList, spoken: Mapping[int, Asset]) -> tuple[Caption, ...]:
    """All captions in order, never overlapping, each as long as the rules and its neighbours allow."""
    raw: list[tuple[int, int, str]] = []
    for line in sorted(shots.lines, key=lambda line: line.start):
        facts = spoken[line.number].facts if line.number in spoken else None
        if line.effect:
            raw.append((line.start, line.start + line.frames, line.text))
        elif isinstance(facts, SoundFacts):
            raw += _of_line(line, facts, shots.rate)
    return tuple(_spaced(raw, shots.rate, shots.frames))


def _of_line(line: SpokenLine, facts: SoundFacts, rate: Rate) -> Iterator[tuple[int, int, str]]:
    text = " ".join(EMPHASIS.sub("", line.text).split())
    pieces = _pieces(text)
    edges = _edges(pieces, facts)
    for piece, start, end in zip(pieces, edges, edges[1:], strict=False):
        yield line.start + rate.frame_at(start), line.start + rate.frames_covering(end), piece


def _pieces(text: str) -> list[str]:
    """Cut until every piece fits on two lines."""
    room = RULES.line_length * RULES.lines - 6
    if _width(text) <= room and len(_lines(text)) <= RULES.lines:
        return [text]
    for pattern in BREAKS:
        words = [word for word in pattern.split(text) if word]
        if len(words) > 1:
            first, second = _halves(words)
            joined = " " if " " in text else ""
            return [*_pieces(joined.join(first)), *_pieces(joined.join(second))]
    return [text[: len(text) // 2], text[len(text) // 2 :]]


def _halves(words: list[str]) -> tuple[list[str], list[str]]:
    """The cut that makes both parts most alike in length."""
    lengths = [len(" ".join(words[:i])) - len(" ".join(words[i:])) for i in range(1, len(words))]
    best = min(range(len(lengths)), key=lambda i: abs(lengths[i])) + 1
    return words[:best], words[best:]


def _edges(pieces: list[str], facts: SoundFacts) -> list[int]:
    """The sample where each piece begins, and the end of the last: at the voice's own pauses where the marks agree."""
    total, whole = sum(len(piece) for piece in pieces), facts.samples
    pauses = [phone for phone in facts.phones if phone.symbol in MARKS]
    marks_in = sum(piece.count(mark) for piece in pieces for mark in MARKS)
    edges, letters, marks = [0], 0, 0
    for piece in pieces[:-1]:
        letters += len(piece)
        marks += sum(piece.count(mark) for mark in MARKS)
        if piece[-1] in MARKS and marks_in == len(pauses):
            edges.append(pauses[marks - 1].end)
        else:
            edges.append(_word_start(whole * letters // total, facts.phones))
    return [*edges, whole]


def _word_start(sample: int, phones: tuple[Phone, ...]) -> int:
    """The start of the word nearest to a sample."""
    starts = [phone.end for phone in phones if phone.symbol == " "]
    return min(starts, key=lambda start: abs(start - sample), default=sample)


def _spaced(raw: list[tuple[int, int, str]], rate: Rate, frames: int) -> Iterator[Caption]:
    """Held long enough to be read, never past the next one less the gap, never longer than the longest."""
    shortest, longest = (_frames(ms, rate) for ms in (RULES.shortest_ms, RULES.longest_ms))
    for index, (start, end, text) in enumerate(raw):
        limit = raw[index + 1][0] - RULES.gap_frames if index + 1 < len(raw) else frames
        readable = -(-_width(text) * rate.frames // (RULES.characters_a_second * rate.per_seconds))
        held = min(max(end, start + shortest, start + readable), limit, start + longest)
        yield Caption(start=start, end=max(held, start + 1), lines=tuple(_lines(text)))


def _frames(milliseconds: int, rate: Rate) -> int:
    return rate.frames_covering(milliseconds * SAMPLE_RATE // 1000)


def _lines(text: str) -> list[str]:
    """One line, or two balanced ones with the upper no longer than the lower where that fits."""
    if _width(text) <= RULES.line_length:
        return [text]
    words, space = _words(text)
    halves = [(space.join(words[:i]), space.join(words[i:])) for i in range(1, len(words))]
    fits = [
        (abs(_width(upper) - _width(lower)) + 3 * (upper[-1:] not in MARKS), upper, lower)
        for upper, lower in halves
        if max(_width(upper), _width(lower)) <= RULES.line_length
    ]
    return list(min(fits, key=lambda fit: fit[0])[1:]) if fits else _pack(words, space)


def _words(text: str) -> tuple[list[str], str]:
    """What a line may be broken between, and what stands there: Chinese and Japanese break between letters."""
    if " " in text or _width(text) < 1.5 * len(text):
        return text.split(" "), " "
    return re.findall(rf"[「『（]*.[{FOLLOWS}]*", text), ""


def _pack(words: list[str], space: str) -> list[str]:
    lines = [""]
    for word in words:
        if lines[-1] and _width(lines[-1] + space + word) > RULES.line_length:
            lines.append("")
        lines[-1] = f"{lines[-1]}{space}{word}".strip()
    return lines


def _width(text: str) -> int:
    """Columns: a Chinese or Japanese letter is as wide as two others."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
