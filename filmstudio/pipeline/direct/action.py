"""Reading action: who does what, what is heard, what is to be read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from filmstudio.film.screenplay import Position
from filmstudio.film.staging import Emotion, Insert, Surface, Verb
from filmstudio.pipeline.direct.beats import ActionBeat, Doing
from filmstudio.pipeline.direct.called import bare
from filmstudio.pipeline.direct.lexicon import EMOTIONS, PROPS, SOUNDS, SURFACES, VERBS
from filmstudio.pipeline.direct.words import all_matches, best_match, first_place, holds
from filmstudio.ports.language import Sentence, Token

QUOTED = re.compile(r"[\"“«„]([^\"”»]{1,160})[\"”»]|(?<!\w)[‘']([^'’]{2,120})[’'](?!\w)")
CLOCK = re.compile(r"\b(?:clock|watch|time)\b[^.]*?\b([0-2]?\d[:.][0-5]\d)\b", re.IGNORECASE)
HOURS: Sequence[str] = "twelve one two three four five six seven eight nine ten eleven".split()
HOUR_WORDS = re.compile(rf"\b(?:strikes|reads|shows)\s+(midnight|noon|{'|'.join(HOURS)})\b", re.IGNORECASE)
SAYS = re.compile(
    r"\b(reads?|says?|shows?|displays?|written|writes|words?|titled|labelled|labeled|appears?|flashes)\b|:",
    re.IGNORECASE,
)
MOTION = ("step", "go", "come", "walk", "head", "move", "climb", "run")
HINDI_VERBS: dict[str, Verb] = {
    "बैठ": Verb.SIT, "दौड़": Verb.RUN, "हँस": Verb.LAUGH, "मुस्कुरा": Verb.LAUGH, "रोत": Verb.CRY, "देख": Verb.LOOK,
    "आती है": Verb.ENTER, "आता है": Verb.ENTER, "जाती है": Verb.EXIT, "जाता है": Verb.EXIT, "चलत": Verb.WALK,
    "उठात": Verb.PICK_UP, "खोल": Verb.OPEN, "हाथ जोड़": Verb.PRAY, "नाच": Verb.DANCE, "पीत": Verb.DRINK, "खात": Verb.EAT,
    "पढ़": Verb.READ, "लिख": Verb.WRITE, "सोत": Verb.SLEEP, "पकड़": Verb.HOLD, "देती है": Verb.GIVE, "देता है": Verb.GIVE,
}  # fmt: skip


@dataclass
class Memory:
    """Whom `he`, `she` and `it` mean: the last one named, by gender."""

    genders: Mapping[str, str]
    last: dict[str, str]

    def name(self, who: str) -> None:
        """Somebody was named."""
        self.last[self.genders.get(who, "")] = who
        self.last["any"] = who

    def meant(self, pronoun: str) -> str | None:
        """Who a pronoun stands for."""
        gender = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}.get(pronoun, "any")
        return self.last.get(gender) or self.last.get("any")


def read_action(
    text: str, at: Position, sentences: tuple[Sentence, ...], names: tuple[str, ...], memory: Memory
) -> list[ActionBeat]:
    """The beats of a paragraph: a sentence each, very short ones joined to the one before."""
    if not sentences:
        return [_beat(piece, at, None, names, memory) for piece in re.split(r"(?<=[.!?।॥])\s+", text) if piece.strip()]
    beats: list[ActionBeat] = []
    for index, sentence in enumerate(sentences):
        start = sentence[0].start
        end = sentences[index + 1][0].start if index + 1 < len(sentences) else len(text)
        line = Position(line=at.line + text.count("\n", 0, start), column=at.column)
        if piece := text[start:end].strip():
            beats.append(_beat(piece, line, sentence, names, memory))
    return beats


def _beat(text: str, at: Position, sentence: Sentence | None, names: tuple[str, ...], memory: Memory) -> ActionBeat:
    mentioned = named_in(text, names)
    for name in mentioned:
        memory.name(name)
    doings = (
        _english(sentence, names, memory) or _plain(text, mentioned) if sentence else _hindi(text, mentioned, memory)
    )
    sounds = tuple(sound for _, sound in all_matches(text, SOUNDS))
    spoken_in_capitals = any(word.isupper() and len(word) > 3 and word not in " ".join(names) for word in text.split())
    return ActionBeat(
        text=text,
        at=at,
        doings=doings,
        mentioned=tuple(dict.fromkeys([*mentioned, *(doing.who for doing in doings)])),
        props=_props(text),
        sounds=sounds,
        loud=bool(sounds) and spoken_in_capitals,
        insert=find_insert(text),
        feelings=_feelings(text, mentioned or tuple(doing.who for doing in doings)),
    )


def named_in(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The characters that a text names, in its order."""
    bares = [bare(name) for name in names]
    places: dict[str, int] = {}
    for name, plain in zip(names, bares, strict=True):
        place = first_place(text, name)
        if place is None and bares.count(plain) == 1:
            place = first_place(text, plain)
        if place is not None:
            places[name] = place
    return tuple(sorted(places, key=lambda name: places[name]))


def _english(sentence: Sentence, names: tuple[str, ...], memory: Memory) -> tuple[Doing, ...]:
    found: list[Doing] = []
    for index, token in enumerate(sentence):
        verb = VERBS.get(token.lemma)
        denied = any(t.dep == "neg" and t.head == index for t in sentence)
        if token.pos not in ("VERB", "AUX") or verb is None or denied or _inside_name(token, names):
            continue
        for who in _subjects(sentence, index, names, memory):
            prop, toward = _objects(sentence, index, who, names, memory)
            found.append(Doing(who=who, verb=_particular(verb, token, sentence, index), prop=prop, toward=toward))
    return tuple(found)


def _inside_name(token: Token, names: tuple[str, ...]) -> bool:
    return any(token.text.upper() in name.split() for name in names)


def _particular(verb: Verb, token: Token, sentence: Sentence, index: int) -> Verb:
    """A verb with its particle or its object: "goes in", "walks away", "shakes his head", "shakes hands"."""
    after = " ".join(t.lemma for t in sentence[index + 1 : index + 4])
    if verb is Verb.SHAKE_HEAD and "head" not in after:
        return Verb.REACH
    if token.lemma not in MOTION:
        return verb
    if re.search(r"\b(in|inside|into)\b", after):
        return Verb.ENTER
    if re.search(r"\b(out|away|off|outside)\b", after):
        return Verb.EXIT
    return Verb.WALK if token.lemma in ("step", "go") else verb


def _subjects(sentence: Sentence, verb: int, names: tuple[str, ...], memory: Memory) -> list[str]:
    """Who does it: the verb's own subject, else that of the verb it is joined to."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        direct = [i for i, t in enumerate(sentence) if t.head == verb and t.dep in ("nsubj", "nsubjpass")]
        if direct:
            people = [direct[0], *(i for i, t in enumerate(sentence) if t.head == direct[0] and t.dep == "conj")]
            return [who for i in people if (who := _who(sentence, i, names, memory))]
        if sentence[verb].dep not in ("conj", "xcomp", "advcl", "dep", "ccomp", "parataxis"):
            break
        verb = sentence[verb].head
    return []


def _who(sentence: Sentence, index: int, names: tuple[str, ...], memory: Memory) -> str | None:
    token = sentence[index]
    if token.text.lower() in ("he", "she", "it", "him", "her", "they", "them"):
        return memory.meant(token.text.lower())
    words = {
        token.text.upper(),
        *(t.text.upper() for t in sentence if t.head == index and t.dep in ("compound", "flat")),
    }
    meant = [name for name in names if token.text.upper() in name.upper().split()]
    return max(meant, key=lambda name: len(words & set(name.upper().split())), default=None)


def _objects(
    sentence: Sentence, verb: int, who: str, names: tuple[str, ...], memory: Memory
) -> tuple[str | None, str | None]:
    """The thing it is done with, and whom or what it is done towards."""
    prop = toward = None
    for index, token in enumerate(sentence):
        through = sentence[token.head] if token.dep == "pobj" else None
        if token.head != verb and not (through and through.head == verb):
            continue
        if token.dep not in ("dobj", "pobj", "obj", "dative", "attr"):
            continue
        other = _who(sentence, index, names, memory)
        if other and other != who:
            toward = toward or other
        elif token.lemma in PROPS and (token.dep in ("dobj", "obj") or (through and through.lemma == "with")):
            prop = prop or token.lemma
        elif token.pos == "NOUN":
            toward = toward or token.lemma
    return prop, toward


def _plain(text: str, mentioned: tuple[str, ...]) -> tuple[Doing, ...]:
    """Where the grammar saw no verb ("Ben enters." can look like two names): the word right after a name.

    Or after what is put in between: "Rex, a dog, sleeps".
    """
    found: list[Doing] = []
    for name in mentioned:
        after = re.search(rf"\b{re.escape(name)}(?: ?\([^()]*\))?(?:, [^.!?;]{{1,80}},)? ([a-z]+)", text, re.IGNORECASE)
        word = after[1].lower() if after else ""
        stem = next((s for s in (word, word.removesuffix("s"), word.removesuffix("es")) if s in VERBS), None)
        if stem:
            found.append(Doing(who=name, verb=VERBS[stem]))
    return tuple(found)


def _hindi(text: str, mentioned: tuple[str, ...], memory: Memory) -> tuple[Doing, ...]:
    """Without a grammar: verbs by their stems, done by whoever was named first."""
    who = mentioned[0] if mentioned else memory.last.get("any")
    if who is None:
        return ()
    toward = mentioned[1] if len(mentioned) > 1 else None
    return tuple(Doing(who=who, verb=verb, toward=toward) for stem, verb in HINDI_VERBS.items() if stem in text)


def _props(text: str) -> tuple[str, ...]:
    words = re.findall(r"[a-z]+", text.lower())
    singular = [word if word in PROPS else word.removesuffix("s") for word in words]
    return tuple(dict.fromkeys(word for word in singular if word in PROPS))


def _feelings(text: str, who: tuple[str, ...]) -> tuple[tuple[str, Emotion], ...]:
    feeling = next((emotion for emotion, words in EMOTIONS.items() if holds(text, words)), None)
    return ((who[0], feeling),) if feeling and who else ()


def find_insert(text: str) -> Insert | None:
    """What the action wants to be read: words in quotation marks on a sign, a letter, a screen; the time on a clock."""
    if found := CLOCK.search(text):
        return Insert(surface="clock", text=found[1].replace(".", ":").rjust(5, "0"))
    if "clock" in text.lower() and (hour := HOUR_WORDS.search(text)):
        word = {"midnight": "twelve", "noon": "twelve"}.get(hour[1].lower(), hour[1].lower())
        return Insert(surface="clock", text=f"{HOURS.index(word) or 12:02}:00")
    quoted = QUOTED.search(text)
    surface: Surface | None = best_match(text[: quoted.start()] if quoted else "", SURFACES)
    if quoted and surface is None and (after := best_match(text[quoted.end() :], SURFACES)):
        surface = after
    if quoted and surface and (SAYS.search(text) or quoted[0].isupper()):
        return Insert(surface=surface, text=(quoted[1] or quoted[2]).strip())
    capitals = re.search(r"\b(?:reads?|says?|shows?)\s*:?\s+([A-Z][A-Z0-9 ,.'!?&-]{3,80}[A-Z0-9!?])", text)
    surface = best_match(text[: capitals.start()], SURFACES) if capitals else None
    return Insert(surface=surface, text=capitals[1].strip()) if capitals and surface else None
