"""Casting: one look and one voice a character, chosen from what the script tells; no two alike."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from filmstudio.errors import BadCast
from filmstudio.film.cast import Age, Cast, Character, Gender, Look
from filmstudio.film.value import digest_of
from filmstudio.pipeline.direct.people import Person
from filmstudio.pipeline.direct.wardrobe import (
    ANIMAL_HEIGHTS,
    COATS,
    COLOR_WORDS,
    COLORS,
    DARKS,
    EYES,
    EYES_INDIAN,
    GREYS,
    HAIR,
    HAIR_COLORS,
    HAIR_COLORS_INDIAN,
    HAIR_YOUNG,
    HEIGHTS,
    OBJECT_HEIGHTS,
    SKINS,
    SKINS_INDIAN,
    TOPS,
    TOPS_YOUNG,
    TRADES,
)
from filmstudio.pipeline.direct.words import holds
from filmstudio.ports.crafts import VoiceFact

Overrides = Mapping[str, Mapping[str, object]]
"""A sidecar `NAME.cast.toml`: character -> fields of `Look`, and `voice`, `age`, `gender`, `description`."""
YOUNG = (Age.BABY, Age.TODDLER, Age.CHILD, Age.PRETEEN)
NARRATOR = "NARRATOR"


@dataclass
class _Rack:
    """What has been given away, so that the next one gets something else."""

    given: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def pick(self, kind: str, choices: tuple[str, ...], first: int) -> str:
        """The least given choice, beginning from the `first`."""
        used = self.given.setdefault(kind, [])
        turned = choices[first % len(choices) :] + choices[: first % len(choices)]
        chosen = min(turned, key=used.count)
        used.append(chosen)
        return chosen


def cast_film(people: tuple[Person, ...], language: str, voices: tuple[VoiceFact, ...], overrides: Overrides) -> Cast:
    """The cast, in order of appearance.

    Raises:
        BadCast: an override names a field or a value that does not exist.
    """
    rack, genders = _Rack(), _genders(people, overrides)
    characters: list[Character] = []
    heard: list[str] = []
    for person in people:
        wanted = dict(overrides.get(person.name, {}))
        age = Age(str(wanted["age"])) if wanted.get("age") in [a.value for a in Age] else person.age
        gender = genders[person.name]
        said = str(wanted.pop("description", person.said))
        look = _overridden(person.name, _look(person, age, gender, said, language, rack), wanted)
        voice = _voice(person.name, wanted.get("voice"), age, gender, language, voices, heard)
        heard.append(voice)
        characters.append(Character(name=person.name, look=look, voice=voice, description=said))
    return Cast(characters=tuple(characters), narrator=_narrator(language, voices, heard, overrides))


def _narrator(language: str, voices: tuple[VoiceFact, ...], heard: list[str], overrides: Overrides) -> Character:
    wanted = overrides.get(NARRATOR, {})
    gender: Gender = "female" if wanted.get("gender") == "female" else "male"
    voice = _voice(NARRATOR, wanted.get("voice"), Age.ADULT, gender, language, voices, heard)
    return Character(name=NARRATOR, look=Look(being="voice", species="voice", gender=gender), voice=voice)


def _genders(people: tuple[Person, ...], overrides: Overrides) -> dict[str, Gender]:
    """What the script tells, else turn about, so that a cast of strangers is mixed."""
    found: dict[str, Gender] = {}
    turn = 0
    for person in people:
        asked = overrides.get(person.name, {}).get("gender")
        if asked in ("female", "male"):
            found[person.name] = asked
        elif person.gender:
            found[person.name] = person.gender
        else:
            found[person.name] = ("male", "female")[turn % 2]
            turn += 1
    return found


def _look(person: Person, age: Age, gender: Gender, said: str, language: str, rack: _Rack) -> Look:
    first = int(digest_of(person.name)[:6], 16)
    if person.being != "human":
        return _creature(person, age, gender, first)
    indian = language in ("hi", "sa", "ta", "te", "kn", "ml", "mr", "bn", "gu", "pa", "ur")
    old, young = age is Age.MATURE, age in YOUNG
    hair = HAIR_YOUNG[gender] if young else HAIR[gender, old]
    tops = TOPS_YOUNG if young and not indian else TOPS[gender, indian]
    top, bottom = rack.pick("outfit", tuple("|".join(pair) for pair in tops), first).split("|")
    chosen = {
        "skin": rack.pick("skin", SKINS_INDIAN if indian else SKINS, 0),
        "hair": rack.pick("hair", hair, first),
        "hair_color": rack.pick("grey", GREYS, 0) if old else rack.pick(
            "hair color", HAIR_COLORS_INDIAN if indian else HAIR_COLORS, 0),
        "eyes": rack.pick("eyes", EYES_INDIAN if indian else EYES, first),
        "top": top, "bottom": bottom,
        "top_color": rack.pick("color", COLORS, first // 7),
        "bottom_color": rack.pick("dark", DARKS, first // 11),
        "facial_hair": "full beard" if old and gender == "male" else "none",
        "build": rack.pick("build", ("medium", "slim", "broad"), first // 5),
        **_trade(f"{person.name.lower()} {said.lower()}"),
    }  # fmt: skip
    height = HEIGHTS[age][gender == "male"] + first % 7 - 3
    glasses = chosen.pop("glasses", "") == "yes"
    return Look.model_validate({**chosen, "age": age, "gender": gender, "height_cm": height, "glasses": glasses})


def _trade(about: str) -> dict[str, str]:
    """What the words make somebody wear; a colour right before a garment colours it."""
    found: dict[str, str] = {}
    for words, wear in TRADES.items():
        if holds(about, words):
            found |= wear
            garment = "|".join(re.escape(word) for word in words)
            color = re.search(rf"\b({'|'.join(COLOR_WORDS)})\b (?:{garment})", about)
            if color and "top" in wear:
                found["top_color"] = COLOR_WORDS[color[1]]
    return found


def _creature(person: Person, age: Age, gender: Gender, first: int) -> Look:
    heights = ANIMAL_HEIGHTS if person.being == "animal" else OBJECT_HEIGHTS
    return Look(
        being=person.being,
        species=person.species,
        age=age,
        gender=gender,
        height_cm=heights.get(person.species, 55),
        top_color=COATS.get(person.species, COLORS[first % len(COLORS)]),
        hair_color=COATS.get(person.species, COLORS[first % len(COLORS)]),
    )


def _overridden(name: str, look: Look, wanted: Mapping[str, object]) -> Look:
    fields = {key: value for key, value in wanted.items() if key not in ("voice", "description")}
    unknown = [key for key in fields if key not in Look.model_fields]
    if unknown:
        known = ", ".join(Look.model_fields)
        raise BadCast(f"cast file, {name}: there is no {unknown[0]!r}; there are {known}, voice, description")
    try:
        return Look.model_validate({**look.model_dump(), **fields})
    except ValueError as error:
        raise BadCast(
            f"cast file, {name}: {str(error).splitlines()[1]}: {str(error).splitlines()[2].strip()}"
        ) from error


def _voice(
    name: str, asked: object, age: Age, gender: Gender, language: str, voices: tuple[VoiceFact, ...], heard: list[str]
) -> str:
    """The asked voice, else the first one of the right language, gender and age that differs most from those heard."""
    if asked is not None:
        if asked not in [voice.name for voice in voices]:
            raise BadCast(f"cast file, {name}: there is no voice {asked!r}; `filmstudio voices` lists them")
        return str(asked)
    fitting = [v for v in voices if language in v.languages] or [v for v in voices if "en" in v.languages]
    exact = [v for v in fitting if v.age == age and v.gender == gender]
    near = [v for v in fitting if v.gender == gender and (v.age in _NEAR.get(age, ()))]
    free = [v for v in [*exact, *near] if v.name not in heard]
    free = free or [v for v in fitting if v.name not in heard] or list(fitting)
    pitches = [v.pitch for v in voices if v.name in heard and v.gender == gender]
    # the first ones are the best; a later one is taken only where the pitch would be too close to somebody's
    return next((v for v in free if all(abs(v.pitch / p - 1) > 0.06 for p in pitches)), free[0]).name


_NEAR: dict[Age, tuple[Age, ...]] = {
    Age.YOUNG_ADULT: (Age.ADULT,),
    Age.ADULT: (Age.YOUNG_ADULT,),
    Age.MATURE: (Age.ADULT,),
    Age.TEEN: (Age.YOUNG_ADULT, Age.PRETEEN),
}
