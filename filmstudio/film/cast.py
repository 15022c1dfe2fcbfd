"""The cast: one look and one voice a character, for the whole film."""

from enum import StrEnum
from typing import Literal, TypeAlias

from filmstudio.film.value import Value


class Age(StrEnum):
    """The mission's age bands."""

    BABY = "baby"
    TODDLER = "toddler"
    CHILD = "child"
    PRETEEN = "pre-teen"
    TEEN = "teen"
    YOUNG_ADULT = "young adult"
    ADULT = "adult"
    MATURE = "mature"


Gender: TypeAlias = Literal["female", "male"]
Being: TypeAlias = Literal["human", "animal", "object", "voice"]


class Look(Value):
    """What a character looks like. Colours are `#rrggbb`; the words are those of the illustrated wardrobe.

    `being` `animal` and `object` are drawn as `species` says ("dog", "cat", "crow", "robot", "radio", ...);
    a `voice` is heard and never seen.
    """

    being: Being = "human"
    species: str = "human"
    age: Age = Age.ADULT
    gender: Gender = "female"
    height_cm: int = 170
    build: Literal["slim", "medium", "broad"] = "medium"
    skin: str = "#e0ac86"
    hair: str = "short"
    hair_color: str = "#3a2a20"
    facial_hair: str = "none"
    eyes: str = "#5a4632"
    top: str = "shirt"
    top_color: str = "#3a6ea5"
    bottom: str = "trousers"
    bottom_color: str = "#3c4a5a"
    shoes_color: str = "#3a2a20"
    hat: str = "none"
    hat_color: str = "#27405e"
    glasses: bool = False
    accessory: str = "none"


class Character(Value):
    """A member of the cast. `voice` is a name out of the speech model's card."""

    name: str
    look: Look
    voice: str
    description: str = ""


class Cast(Value):
    """Everybody who is seen or heard, in order of appearance; the narrator speaks what no character does."""

    characters: tuple[Character, ...] = ()
    narrator: Character

    def named(self, name: str) -> Character:
        """The character of this name; whoever isn't in the cast is spoken by the narrator."""
        return next((member for member in self.characters if member.name == name), self.narrator)
