"""Stage 2, direct: a screenplay becomes a shot list, with every length settled in frames.

The same screenplay and orders always give the same shots. A change in one line of dialogue changes the shots it is
spoken in, and no other.
"""

from dataclasses import dataclass

from pydantic import TypeAdapter

from filmstudio.errors import LengthOutOfReach
from filmstudio.film.cast import Cast
from filmstudio.film.screenplay import Action, Position, Screenplay
from filmstudio.film.shots import SceneBreakdown, Shot, ShotList, SpokenLine, SpotSound
from filmstudio.film.staging import Camera, Framing, Setting, Staging, TitleCard
from filmstudio.film.value import digest_of
from filmstudio.pipeline.direct.action import Memory
from filmstudio.pipeline.direct.arrange import arranged
from filmstudio.pipeline.direct.beats import Breakdown, LineBeat
from filmstudio.pipeline.direct.breakdown import Parsed, Reader
from filmstudio.pipeline.direct.called import one_person, renamed
from filmstudio.pipeline.direct.casting import cast_film
from filmstudio.pipeline.direct.people import find_people, names_in
from filmstudio.pipeline.direct.scene import Scene, Spoken, unknown_places
from filmstudio.pipeline.direct.setting import INDIAN_WORDS, ambience_of, found_unlit, settings_of
from filmstudio.pipeline.direct.timing import QUICKEST, SLOWEST, Pace
from filmstudio.pipeline.direct.words import holds
from filmstudio.pipeline.plan import speech_recipe
from filmstudio.pipeline.read.language import SCRIPTS, language_of
from filmstudio.pipeline.studio import Orders, Studio
from filmstudio.pipeline.take import measured
from filmstudio.ports.language import Sentence

_SENTENCES = TypeAdapter[tuple[Sentence, ...]](tuple[Sentence, ...])
DIRECTOR = "7"
"""Changes whenever the same screenplay would give other shots."""
CRY_FRAMES = 20
"""How long an animal's cry is, at 24 frames a second."""
INDIAN_LANGUAGES = ("hi", "sa", "ta", "te", "kn", "ml", "mr", "bn", "gu", "pa", "ur")
LATER = {"retakes": (), "order": (), "cameras": (), "locks": (), "watermark": False}
"""Orders that change nothing in what the director decides."""
TOLERANCE = 0.02
SPEEDS = (100, 106, 112, 118, 94, 88)
"""Percent: how fast everybody speaks, tried in this order when a length is asked for."""


async def direct(screenplay: Screenplay, studio: Studio, orders: Orders) -> ShotList:
    """The shot list of a film.

    Raises:
        LengthOutOfReach: the length asked for can't be met within 5 %.
        BadCast: the cast file names what does not exist.
    """
    models = [studio.crew.voices.card.id, studio.crew.camera.card.id]
    key = "shots/" + digest_of([DIRECTOR, screenplay.digest, orders.model_copy(update=LATER).digest, *models])
    if known := await studio.store.recall(key):
        return arranged(ShotList.model_validate_json(known), orders.order)
    script = await _analyse(screenplay, studio, orders)
    if orders.seconds is None:
        shots = _lay(script, await _spoken(script, studio, orders, 100), Pace(orders.rate), orders)
    else:
        shots = await _fitted(script, studio, orders, orders.rate.frames_in(orders.seconds))
    await studio.store.remember(key, shots.model_dump_json())
    return arranged(shots, orders.order)


@dataclass(frozen=True)
class _Script:
    """The screenplay as the director understands it."""

    screenplay: Screenplay
    cast: Cast
    breakdowns: tuple[Breakdown, ...]
    settings: tuple[Setting, ...]
    wanted: tuple[str, ...]


async def _analyse(screenplay: Screenplay, studio: Studio, orders: Orders) -> _Script:
    people, called = find_people(screenplay), one_person(names_in(screenplay))
    screenplay = renamed(screenplay, called)
    overrides: dict[str, dict[str, object]] = {}
    for entry in orders.cast:
        overrides.setdefault(called.get(entry.character, entry.character), {})[entry.field] = entry.value
    cast = cast_film(people, screenplay.language, studio.crew.voices.card.voices, overrides)
    reader = Reader(
        names=tuple(person.name for person in people),
        voices=frozenset(c.name for c in (*cast.characters, cast.narrator) if c.look.being == "voice"),
        animals=frozenset(c.name for c in cast.characters if c.look.being == "animal"),
        parsed=await _parsed(screenplay, studio),
        memory=Memory({c.name: c.look.gender for c in cast.characters}, {}),
    )
    breakdowns: list[Breakdown] = []
    number = 0
    for scene in screenplay.scenes():
        breakdowns.append(reader.break_down(scene, number))
        number += sum(isinstance(beat, LineBeat) for beat in breakdowns[-1].beats)
    found = tuple(b for b in breakdowns if b.beats or b.heading)
    places = studio.crew.camera.card.places
    settings = settings_of(found, orders.seed, screenplay.language)
    wanted = tuple(f"{at}: no set for {name!r}; a neutral one stands in" for name, at in
                   unknown_places(found, settings, places))  # fmt: skip
    return _Script(screenplay, cast, found, settings, wanted)


async def _parsed(screenplay: Screenplay, studio: Studio) -> Parsed:
    """The grammar of every paragraph of action; names in capitals are written as names first."""
    texts = tuple(dict.fromkeys(e.text for e in screenplay.elements if isinstance(e, Action)))
    if screenplay.language != "en" or not texts:
        return {}
    readable = {text: " ".join(w.title() if w.isupper() else w for w in text.split(" ")) for text in texts}
    known = {text: await studio.store.recall(f"grammar/{words}") for text, words in readable.items()}
    new = tuple(text for text in texts if known[text] is None)
    found = dict(zip(new, studio.crew.grammar.parse(tuple(readable[text] for text in new)), strict=True)) if new else {}
    for text, sentences in found.items():
        await studio.store.remember(f"grammar/{readable[text]}", _SENTENCES.dump_json(sentences).decode())
    return found | {text: _SENTENCES.validate_json(kept) for text, kept in known.items() if kept is not None}


async def _spoken(script: _Script, studio: Studio, orders: Orders, speed: int) -> dict[int, Spoken]:
    """The exact length of every line at a speed, asked of the voices."""
    found: dict[int, Spoken] = {}
    for beat in (b for breakdown in script.breakdowns for b in breakdown.beats if isinstance(b, LineBeat)):
        language = _language(beat.text, script.screenplay.language)
        if beat.sound and beat.sound.effect:
            frames = Pace(orders.rate).frames(CRY_FRAMES * beat.sound.times, stretch=False)
            found[beat.number] = Spoken(language, frames)
            continue
        line = _line(beat, language, speed)
        samples = await measured(speech_recipe(line, script.cast, studio.crew.voices.card.id), studio)
        found[beat.number] = Spoken(language, orders.rate.frames_covering(samples), speed)
    return found


def _line(beat: LineBeat, language: str, speed: int) -> SpokenLine:
    return SpokenLine(
        number=beat.number, character=beat.who, text=beat.text, language=language, start=0, frames=0, at=beat.at,
        delivery=beat.delivery, emotion=beat.emotion, speed=speed, chant=beat.chant and language == "sa",
    )  # fmt: skip


def _language(text: str, film: str) -> str:
    """The film's language, unless the line is written in other letters."""
    letters = [c for c in text if c.isalpha()]
    latin = sum(c.isascii() for c in letters) * 2 > len(letters)
    latin_film = film not in {*SCRIPTS.values(), "sa", "mr"}
    return film if latin == latin_film or not letters else language_of(text)


async def _fitted(script: _Script, studio: Studio, orders: Orders, frames: int) -> ShotList:
    """The film in so many frames: breathing room first, then everybody's speed."""
    reach: list[int] = []
    for speed in SPEEDS:
        spoken = await _spoken(script, studio, orders, speed)
        shortest = _lay(script, spoken, Pace(orders.rate, QUICKEST), orders).frames
        longest = _lay(script, spoken, Pace(orders.rate, SLOWEST), orders).frames
        reach += [shortest, longest]
        if shortest <= frames * (1 + TOLERANCE) and longest >= frames * (1 - TOLERANCE):
            return _paced(script, spoken, orders, frames)
    least, most = (orders.rate.seconds(limit) for limit in (min(reach), max(reach)))
    asked = orders.rate.seconds(frames)
    raise LengthOutOfReach(
        f"{script.screenplay.name}: can't be {asked:.0f} s long; words and actions take {least:.0f} to {most:.0f} s. "
        f"Ask for a length in between, or {'cut' if asked < least else 'add'} some lines"
    )


def _paced(script: _Script, spoken: dict[int, Spoken], orders: Orders, frames: int) -> ShotList:
    low, high = QUICKEST, SLOWEST
    for _ in range(14):
        middle = (low + high) / 2
        if _lay(script, spoken, Pace(orders.rate, middle), orders).frames < frames:
            low = middle
        else:
            high = middle
    return _lay(script, spoken, Pace(orders.rate, (low + high) / 2), orders)


def _lay(script: _Script, spoken: dict[int, Spoken], pace: Pace, orders: Orders) -> ShotList:
    """All shots from the title to the credits."""
    before = _at_first(script) if script.settings else Setting(place="neutral")
    shots: list[Shot] = [_card("T", "title", _title_lines(script.screenplay), pace.title, before, 0)]
    lines: list[SpokenLine] = []
    sounds: list[SpotSound] = []
    scenes: list[SceneBreakdown] = []
    start, place, unlit = pace.title, "", set[str]()
    for number, (breakdown, setting) in enumerate(zip(script.breakdowns, script.settings, strict=True), 1):
        scene = Scene(breakdown, number, setting, setting.name != place, script.cast, spoken, pace, unlit=unlit)
        end = scene.shoot(start)
        scenes.append(_summary(script, breakdown, setting, number, start, end - start))
        shots, lines, sounds = shots + scene.shots, lines + scene.lines, sounds + scene.sounds
        start, place = end, setting.name
    after = shots[-1].staging.setting
    shots.append(_card("E", "credits", _credit_lines(script), pace.credits, after, start))
    return ShotList(
        title=script.screenplay.title,
        language=script.screenplay.language,
        rate=orders.rate,
        size=orders.size,
        cast=script.cast,
        scenes=tuple(scenes),
        shots=tuple(shots),
        lines=tuple(lines),
        sounds=tuple(sounds),
        wanted=script.wanted,
    )


def _summary(
    script: _Script, breakdown: Breakdown, setting: Setting, number: int, start: int, frames: int
) -> SceneBreakdown:
    language = script.screenplay.language
    indian = language in INDIAN_LANGUAGES or holds(breakdown.text, INDIAN_WORDS) > 1
    return SceneBreakdown(
        number=number,
        heading=breakdown.heading or setting.name or script.screenplay.title,
        setting=setting,
        characters=breakdown.present,
        start=start,
        frames=frames,
        weight=max(1, len(breakdown.beats)),
        tradition="indian" if indian else "western",
        genre="hindustani" if indian else "orchestral",
        ambience=ambience_of(setting),
    )


def _at_first(script: _Script) -> Setting:
    """Behind the title: the first scene as it is found, with the lights out that are out."""
    unlit = set[str]()
    found_unlit(script.breakdowns[0], unlit)
    return script.settings[0].model_copy(update={"unlit": tuple(sorted(unlit))})


def _card(name: str, style: str, lines: tuple[str, ...], frames: int, setting: Setting, start: int) -> Shot:
    card = TitleCard.model_validate({"style": style, "lines": lines})
    return Shot(
        name=name,
        scene=0,
        start=start,
        frames=frames,
        staging=Staging(setting=setting, camera=Camera(framing=Framing.ESTABLISHING), card=card),
        reason="the title" if name == "T" else "the credits",
        source=(Position(line=1),),
    )


def _title_lines(screenplay: Screenplay) -> tuple[str, ...]:
    author = next((e.text for e in screenplay.title_page if e.key.lower() in ("author", "authors")), "")
    return (screenplay.title, " ".join(author.split())) if author.strip() else (screenplay.title,)


def _credit_lines(script: _Script) -> tuple[str, ...]:
    names = [c.name.title() if c.name.isupper() else c.name for c in script.cast.characters]
    author = _title_lines(script.screenplay)[1:]
    written = (f"Written by {author[0]}",) if author else ()
    return (script.screenplay.title, *written, *(("With",) if names else ()), *names, "Made with AI Film Studio")
