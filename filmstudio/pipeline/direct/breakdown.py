"""Breaking a scene down: its place, and its beats in order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from filmstudio.film.screenplay import Action, Cue, Dialogue, Lyric, Parenthetical, Position, Scene
from filmstudio.film.shots import Delivery
from filmstudio.film.staging import Emotion
from filmstudio.pipeline.direct.action import Memory, read_action
from filmstudio.pipeline.direct.beats import ActionBeat, Breakdown, Doing, LineBeat
from filmstudio.pipeline.direct.lexicon import EMOTIONS, INSIDE, PLACES, SOUNDS
from filmstudio.pipeline.direct.slugline import Slugline, read_slugline
from filmstudio.pipeline.direct.utterances import led_in, only_done, utterance, verb_in
from filmstudio.pipeline.direct.words import all_matches, best_match, holds
from filmstudio.ports.language import Sentence

PAUSE = re.compile(r"\b(beat|pause|long pause|silence|a moment|रुककर|ठहरकर)\b", re.IGNORECASE)
DEVICE = re.compile(r"radio|phone|filter|intercom|speaker|tv|television|recording|loudspeaker|through", re.IGNORECASE)
OFF = re.compile(r"O\.? ?[SC]\.?|OFF", re.IGNORECASE)
OVER = re.compile(r"V\.? ?O\.?|NARRAT|VOICE", re.IGNORECASE)
LONGEST_LINE = 220
"""Characters; a longer speech is spoken in several breaths, each a line of its own."""
Parsed = dict[str, tuple[Sentence, ...]]


@dataclass(frozen=True)
class Reader:
    """What reading a scene needs to know: the names, who is never seen, who is an animal, the parsed action, and who
    pronouns mean.
    """

    names: tuple[str, ...]
    voices: frozenset[str]
    animals: frozenset[str]
    parsed: Parsed
    memory: Memory

    def break_down(self, scene: Scene, number: int) -> Breakdown:
        """The director's reading of a scene; `number` is that of its first line."""
        text = "\n".join(e.text for e in scene.elements if isinstance(e, Action))
        slug = read_slugline(scene.heading.text) if scene.heading else None
        place = slug.place if slug else best_match(text, PLACES)
        beats = tuple(self._beats(scene, number))
        seen = dict.fromkeys(name for beat in beats for name in _seen(beat))
        first = scene.heading or scene.elements[0]
        return Breakdown(
            heading=scene.heading.text if scene.heading else "",
            place=place or "neutral",
            place_known=place is not None,
            inside=_inside(slug, place),
            text=text,
            beats=beats,
            at=first.at,
            present=tuple(name for name in seen if name not in self.voices),
        )

    def _beats(self, scene: Scene, number: int) -> Iterator[ActionBeat | LineBeat]:
        cue: Cue | None = None
        hints: list[str] = []
        feelings: dict[str, Emotion] = {}
        told = _read_out(scene)
        for element, after in zip_longest(scene.elements, scene.elements[1:]):
            match element:
                case Action():
                    sentences = self.parsed.get(element.text, ())
                    beats = read_action(element.text, element.at, sentences, self.names, self.memory)
                    feelings = {who: emotion for beat in beats for who, emotion in beat.feelings}
                    yield from (replace(beat, told=True) for beat in beats) if element.at in told else beats
                case Cue():
                    cue, hints = element, [element.extension or ""]
                    self.memory.name(element.name)
                case Parenthetical():
                    hints.append(element.text)
                    if cue and not isinstance(after, (Dialogue, Lyric, Parenthetical)):
                        yield from _done(element.text, cue.name, element.at)
                case Dialogue() | Lyric():
                    who = cue.name if cue else "NARRATOR"
                    if done := only_done(element.text):
                        yield from _done(done, who, element.at)
                        continue
                    for line in self._lines(element, who, hints, feelings.get(who)):
                        yield replace(line, number=number)
                        number += 1
                    hints = hints[:1]
                case _:
                    pass

    def _lines(
        self, element: Dialogue | Lyric, who: str, hints: list[str], feeling: Emotion | None
    ) -> Iterator[LineBeat]:
        led, words = led_in(element.text)
        hints = [*hints, led]
        pause = 18 if any(PAUSE.search(hint) for hint in hints) else 0
        asked = next((emotion for emotion, words in EMOTIONS.items() if holds(" ".join(hints), words)), None)
        for index, (text, at) in enumerate(_breaths(words, element.at)):
            sound = utterance(text, animal=who in self.animals)
            yield LineBeat(
                number=0,
                who=who,
                text=text,
                at=at,
                delivery=_delivery(hints[0] if hints else "", who, self.voices),
                emotion=asked or feeling or (sound.emotion if sound else _emotion_of(text)),
                sound=sound,
                chant=isinstance(element, Lyric),
                pause=0 if index else pause,
            )


def _done(text: str, who: str, at: Position) -> Iterator[ActionBeat]:
    """What somebody does in place of words: "(laughs)"."""
    verb, sounds = verb_in(text), tuple(sound for _, sound in all_matches(text, SOUNDS))
    if verb or sounds:
        doings = (Doing(who=who, verb=verb),) if verb else ()
        feeling = next((emotion for emotion, words in EMOTIONS.items() if holds(text, words)), None)
        feelings = ((who, feeling),) if feeling else ()
        yield ActionBeat(text, at, doings=doings, mentioned=(who,), sounds=sounds, feelings=feelings)


def _read_out(scene: Scene) -> frozenset[Position]:
    """Where paragraphs stand that the narrator reads: the reader of prose puts his cue at the same place."""
    pairs = pairwise(scene.elements)
    return frozenset(a.at for a, b in pairs if isinstance(a, Action) and isinstance(b, Cue) and a.at == b.at)


def _inside(slug: Slugline | None, place: str | None) -> bool:
    return slug.inside if slug else place in INSIDE


def _seen(beat: ActionBeat | LineBeat) -> tuple[str, ...]:
    if isinstance(beat, ActionBeat):
        return beat.mentioned
    return (beat.who,) if beat.delivery == "on screen" else ()


def _breaths(text: str, at: Position) -> Iterator[tuple[str, Position]]:
    """A speech in pieces that can be spoken in one breath, cut after sentences."""
    held, line = "", at.line
    for sentence in re.split(r"(?<=[.!?।॥…])\s+", text):
        if held and len(held) + len(sentence) > LONGEST_LINE:
            yield " ".join(held.split()), Position(line=line, column=at.column)
            line, held = line + held.count("\n"), ""
        held = f"{held} {sentence}" if held else sentence
    if held.strip():
        yield " ".join(held.split()), Position(line=line, column=at.column)


def _delivery(extension: str, who: str, voices: frozenset[str]) -> Delivery:
    if DEVICE.search(extension):
        return "device"
    if OVER.search(extension) or who.upper() == "NARRATOR":
        return "voice-over"
    if OFF.search(extension):
        return "off screen"
    return "device" if who in voices else "on screen"


def _emotion_of(text: str) -> Emotion:
    """What the words and marks themselves tell; mostly nothing."""
    if text.endswith(("?!", "!?")) or re.match(r"(What|Oh|Wow|My god|Look)\b.*!", text):
        return Emotion.SURPRISED
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 4 and text.isupper():
        return Emotion.ANGRY
    return next(
        (emotion for emotion, words in EMOTIONS.items() if emotion in _TOLD and holds(text, words)), Emotion.NEUTRAL
    )


_TOLD = (Emotion.AFRAID, Emotion.SAD)
