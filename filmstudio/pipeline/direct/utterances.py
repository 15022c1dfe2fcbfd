"""Lines without words: laughter, screams, an animal's cry, and what is only done ("(laughs)")."""

import re
from dataclasses import dataclass

from filmstudio.film.staging import Emotion, Verb
from filmstudio.pipeline.direct.lexicon import CRIES, VERBS

LETTERS = re.compile(r"[^\W\d_]+")
BRACKETED = re.compile(r"\s*(?:\(([^()]+)\)|\[([^\[\]]+)\]|\*([^*]+)\*)[\s.!]*")
LED = re.compile(r"\s*(?:\(([^()]{1,60})\)|\[([^\[\]]{1,60})\])\s*(?=\S)")


@dataclass(frozen=True)
class Utterance:
    """What a sound without words shows: a feeling, what the body does, and an effect where no voice can say it."""

    emotion: Emotion = Emotion.NEUTRAL
    verb: Verb | None = None
    effect: str | None = None
    times: int = 1


HUMAN: tuple[tuple[re.Pattern[str], Utterance], ...] = (
    (re.compile(r"(mua)?(ha+|he+|hi+|ho+)( ?(ha+|he+|hi+|ho+|h))+"), Utterance(Emotion.HAPPY, Verb.LAUGH)),
    (re.compile(r"(boo ?hoo ?)+|wa{2,}h*|sob( sob)*"), Utterance(Emotion.SAD, Verb.CRY)),
    (re.compile(r"a{2,}r*g*h*|a+r+g+h*|e{2,}k+"), Utterance(Emotion.AFRAID)),
    (re.compile(r"u+g+h+|e+w+|yu+c?k|bl?e+h+"), Utterance(Emotion.DISGUSTED)),
    (re.compile(r"g+r{2,}"), Utterance(Emotion.ANGRY)),
    (re.compile(r"a+w{2,}"), Utterance(Emotion.TENDER)),
    (re.compile(r"z{2,}( z+)*"), Utterance(Emotion.NEUTRAL, Verb.SLEEP, "snore")),
)


def utterance(text: str, *, animal: bool) -> Utterance | None:
    """What a line is that has no words in it; None for a line with words."""
    words = LETTERS.findall(text.lower())
    if animal:
        cries = {cry for word in words for cry, spellings in CRIES.items() if _squeezed(word) in spellings}
        known = {spelling for spellings in CRIES.values() for spelling in spellings}
        if cries and all(_squeezed(word) in known for word in words):
            effect = next(iter(sorted(cries)))
            return Utterance(verb=Verb.BARK, effect=effect, times=min(3, len(words)))
    return next((sound for pattern, sound in HUMAN if pattern.fullmatch(" ".join(words))), None)


def _squeezed(word: str) -> str:
    """Without doubled letters: "Meeeow" is "meow"."""
    return re.sub(r"(.)\1+", r"\1", word)


def only_done(text: str) -> str | None:
    """What is done instead of said: the words of "(laughs)", "[sobs]" or "*sighs*"."""
    found = BRACKETED.fullmatch(text)
    told = next((each for each in found.groups() if each), "") if found else ""
    return told if told and (verb_in(told) or not text.lstrip().startswith("*")) else None


def led_in(text: str) -> tuple[str, str]:
    """("laughs", "Come in.") of "(laughs) Come in."."""
    found = LED.match(text)
    return (found[1] or found[2], text[found.end() :]) if found else ("", text)


def verb_in(text: str) -> Verb | None:
    """The first thing a few words say that somebody does: "laughing softly"."""
    for word in LETTERS.findall(text.lower()):
        for stem in (word, word.removesuffix("s"), word.removesuffix("es"), *_stems(word)):
            if stem in VERBS:
                return VERBS[stem]
    return None


def _stems(word: str) -> tuple[str, ...]:
    stem = re.sub(r"(ing|ed)$", "", word)
    return (stem, f"{stem}e", re.sub(r"(.)\1$", r"\1", stem), re.sub(r"i(es|ed)$", "y", word))
