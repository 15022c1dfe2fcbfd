"""The crafts: what a model can be asked for. One method for all; the recipe's class says which craft is meant."""

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias, runtime_checkable

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

    `fuses_lipsync`: it performs a lip-sync recipe in one pass with its own video, so that the silent video is never
    made. `runs_on` is where: on our processors, on our graphics cards, or at its provider's. `rate` is how many
    requests a second the provider allows (0: any). `idempotent`: the provider answers a purchase that is asked for
    again, under the same key, with the same job.
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
    runs_on: Literal["cpu", "gpu", "api"] = "cpu"
    rate: float = 0
    idempotent: bool = False

    @property
    def id(self) -> str:
        """`provider:model@version`, as recipes name it."""
        return f"{self.provider}:{self.model}@{self.version}"

    @property
    def name(self) -> str:
        """`provider:model`, as people name it: whichever version is at work."""
        return f"{self.provider}:{self.model}"

    @property
    def queue(self) -> str:
        """The name of the queue at which its work waits."""
        return f"api-{self.provider}" if self.runs_on == "api" else self.runs_on


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


@runtime_checkable
class Vendor(Model, Protocol):
    """A paid model: a purchase is two steps, so that a crash between them goes on waiting and never buys again."""

    def price(self, recipe: Recipe) -> int:
        """Millionths of a dollar."""
        ...

    async def submit(self, recipe: Recipe, pantry: Pantry, key: str) -> str:
        """Ask for it; the vendor's id of the job. The same `key` never buys twice if the card says `idempotent`.

        Raises:
            VendorFailed: not now. VendorRefused: not ever.
        """
        ...

    async def collect(self, order: str, recipe: Recipe, folder: str) -> tuple[Made, int]:
        """Wait for the job and fetch what it made; and what it did cost, in millionths of a dollar.

        Raises:
            VendorFailed: the job failed and was not charged. VendorRefused: it was refused.
        """
        ...
