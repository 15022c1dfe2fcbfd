"""The crafts: what a model can be asked for. One method for all; the recipe's class says which craft is meant."""

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from filmstudio.film.assets import Asset, Facts
from filmstudio.film.cast import Age, Gender
from filmstudio.film.recipes import Recipe, SpeechRecipe
from filmstudio.film.value import Value

Craft: TypeAlias = Literal["image", "video", "speech", "lipsync", "music", "sound"]


class VoiceFact(Value):
    """A voice a speech model has. `pitch` is its median fundamental in hertz; `languages` are BCP 47 codes it was
    trained on (others may work with an accent).
    """

    name: str
    gender: Gender
    age: Age
    pitch: int
    languages: tuple[str, ...]


class Card(Value):
    """What a model states about itself.

    `fuses` names crafts whose lip-sync recipe this model performs in one pass with its own video, so that the
    silent video is never made. `price` is thousandths of a dollar a second of output.
    """

    provider: str
    model: str
    version: str
    crafts: tuple[Craft, ...]
    licence: str
    languages: tuple[str, ...] = ()
    voices: tuple[VoiceFact, ...] = ()
    places: tuple[str, ...] = ()
    fuses_lipsync: bool = False
    price: int = 0

    @property
    def id(self) -> str:
        """`provider:model@version`, as recipes name it."""
        return f"{self.provider}:{self.model}@{self.version}"


class Made(Value):
    """What a model made: a file that the store may take away, and what is known about it."""

    file: str
    media_type: str
    facts: Facts
    notes: tuple[str, ...] = ()


Pantry: TypeAlias = Mapping[str, tuple[Asset, str]]
"""Ingredients at hand: recipe digest -> the asset and a local file that holds its bytes."""


class Model(Protocol):
    """Something that performs recipes. The same recipe gives the same result."""

    @property
    def card(self) -> Card:
        """What it can do."""
        ...

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Make what the recipe asks for, writing into `folder` (an empty folder of its own).

        Raises:
            UnsupportedFeature: the card does not promise what the recipe needs.
        """
        ...

    def wake(self) -> None:
        """Work is coming: begin to load what takes long, and return at once. A model may ignore it."""
        ...

    def rest(self) -> None:
        """Nothing more is wanted for now: free what a model holds in memory. It may be asked again."""
        ...


class SpeechModel(Model, Protocol):
    """A model that also tells how long a line will be before it speaks."""

    async def measure(self, recipe: SpeechRecipe) -> int:
        """The exact number of samples at 48 kHz that `perform` will give."""
        ...
