"""Who is in the script, and what it says about them: age, gender, being."""

import re
from dataclasses import dataclass

from filmstudio.film.cast import Age, Being, Gender
from filmstudio.film.screenplay import Action, Cue, Screenplay
from filmstudio.pipeline.direct.called import one_person
from filmstudio.pipeline.direct.given_names import AGE_WORDS, FEMALE, GENDER_WORDS, MALE
from filmstudio.pipeline.direct.lexicon import ANIMALS, OBJECTS, VOICES
from filmstudio.pipeline.direct.words import best_match, holds

_MARKS = str.maketrans("(),", "   ")
INTRODUCED = re.compile(
    r"\b([A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2})"
    r"(?=\s*(?:\(|, (?:an? |the |\d|in |mid|late|early|old|young)))"
)
AGE_NUMBER = re.compile(r"\b(\d{1,3})\s*(?:-?\s*years?[- ]old|s\b|\b)")
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75, "eighties": 85,
        "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "sixteen": 16}  # fmt: skip


@dataclass(frozen=True)
class Person:
    """What the script tells about a character; `said` is the words it was told with."""

    name: str
    being: Being
    species: str
    age: Age
    gender: Gender | None
    said: str


def names_in(screenplay: Screenplay) -> tuple[str, ...]:
    """Every name that speaks or is introduced, in order of appearance."""
    cues = [e.name for e in screenplay.elements if isinstance(e, Cue)]
    told = [e.text for e in screenplay.elements if isinstance(e, Action)]
    introduced = [found for text in told for found in INTRODUCED.findall(text)]
    return tuple(name for name in dict.fromkeys([*cues, *introduced]) if name.split()[0] not in ("INT", "EXT"))


def find_people(screenplay: Screenplay) -> tuple[Person, ...]:
    """Everybody who speaks or is introduced, in order of appearance, without the narrator."""
    told = [e.text for e in screenplay.elements if isinstance(e, Action)]
    extensions = {e.name: e.extension or "" for e in reversed(screenplay.elements) if isinstance(e, Cue)}
    called = one_person(names_in(screenplay))
    titled = {plain: name for name, plain in called.items()}
    names = dict.fromkeys(called.get(name, name) for name in names_in(screenplay))
    return tuple(
        _person(name, titled.get(name, name), told, extensions.get(name) or extensions.get(titled.get(name, ""), ""))
        for name in names
        if name.upper() not in ("NARRATOR", "ALL", "BOTH")
    )


def _person(name: str, titled: str, told: list[str], extension: str) -> Person:
    spoken_of = [text for text in told if holds(text, (name,))]
    said = _description(name, spoken_of)
    about = f"{titled.lower()} {said}"
    being, species = _being(name, about, bool(spoken_of), extension)
    gender = _gender(titled, said, spoken_of)
    return Person(name=name, being=being, species=species, age=_age(about), gender=gender, said=said)


def _description(name: str, spoken_of: list[str]) -> str:
    """The words after the name where it is first mentioned, up to the end of the sentence; "(70s)", "an old keeper"."""
    for text in spoken_of:
        found = re.search(rf"{re.escape(name)}\s*(\([^)]*\))?(,[^.!?।]*)?", text, re.IGNORECASE)
        if found and (found[1] or found[2]):
            return " ".join(f"{found[1] or ''} {found[2] or ''}".translate(_MARKS).split())
        before = re.search(
            rf"\b((?:an?|the|his|her|little|old|young|एक)\s[\w\s-]{{1,40}}?),?\s+{re.escape(name)}", text, re.I
        )
        if before:
            return " ".join(before[1].split())
    return ""


def _being(name: str, about: str, seen: bool, extension: str) -> tuple[Being, str]:
    # only the words next to the name: "a woman with a dog" is no dog
    near = " ".join(about.split()[:7]).split(" with ")[0]
    animal = best_match(near, ANIMALS)
    if animal:
        return "animal", animal
    word = next((word for word in name.lower().split() if word in OBJECTS), None)
    thing = word or next((word for word in near.split() if word in ("robot", "android", "snowman")), None)
    if thing and not (thing in VOICES and not seen):
        return "object", "robot" if thing == "android" else thing
    if set(name.lower().split()) & VOICES or (
        not seen and re.search(r"radio|phone|speaker|intercom|filtered", extension, re.I)
    ):
        return "voice", "voice"
    return "human", "human"


def _age(about: str) -> Age:
    """By number, by words, else adult."""
    number = next((int(found) for found in AGE_NUMBER.findall(about)), None)
    number = number or next((years for word, years in TENS.items() if holds(about, (word,))), None)
    if number is not None:
        bands = (
            (1, Age.BABY), (4, Age.TODDLER), (9, Age.CHILD), (12, Age.PRETEEN), (19, Age.TEEN), (29, Age.YOUNG_ADULT),
            (59, Age.ADULT),
        )  # fmt: skip
        return next((age for most, age in bands if number <= most), Age.MATURE)
    return best_match(about, AGE_WORDS) or Age.ADULT


def _gender(name: str, said: str, spoken_of: list[str]) -> Gender | None:
    """By description, by first name, by the pronouns that follow the name; None when nothing tells."""
    for words in (name.lower(), said.lower()):
        if gender := _more(holds(words, GENDER_WORDS["female"]), holds(words, GENDER_WORDS["male"])):
            return gender
    parts = name.lower().split()
    if any(part in FEMALE for part in parts):
        return "female"
    if any(part in MALE for part in parts):
        return "male"
    places = [(text, max(0, text.lower().find(name.lower()))) for text in spoken_of]
    after = " ".join(text[place:][:200] for text, place in places)
    if gender := _more(holds(after, ("she", "her")), holds(after, ("he", "his", "him"))):
        return gender
    return "female" if parts and parts[0].endswith(("a", "i", "ee", "elle", "ina", "ा", "ी")) else None


def _more(female: int, male: int) -> Gender | None:
    return None if female == male else "female" if female > male else "male"
