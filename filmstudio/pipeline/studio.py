"""The studio: who can do what, and where things are kept. Nothing else is handed from stage to stage."""

from dataclasses import dataclass, field

from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.value import Value
from filmstudio.pipeline.budget import Purse
from filmstudio.ports.budget import Budget
from filmstudio.ports.crafts import Model, SpeechModel
from filmstudio.ports.language import Grammar
from filmstudio.ports.progress import Progress, Watcher
from filmstudio.ports.renderer import CaptionStyle, Renderer
from filmstudio.ports.store import Store


class CastOverride(Value):
    """One line of a cast file: a fact about a character that the script doesn't tell."""

    character: str
    field: str
    value: str | int | bool


class Retake(Value):
    """A shot that is to be taken again; the first time was take 1."""

    shot: str
    take: int = 2


class Choice(Value):
    """A shot that another camera of the crew takes: `provider:model`, or with `@version` just that one."""

    shot: str
    camera: str


class Lock(Value):
    """A shot that stays as it was taken; `recipe` is the digest of that take's recipe, None where there is none yet."""

    shot: str
    recipe: str | None = None


class Orders(Value):
    """What the person asked for. `seconds` is the length wanted, None for the script's own.

    `order` names shots as they are to follow each other within their scenes; `watermark`: the film says what made it.
    """

    size: FrameSize = FrameSize()
    rate: Rate = Rate()
    seconds: float | None = None
    seed: int = 0
    language: str | None = None
    captions: CaptionStyle = "soft"
    jobs: int = 2
    cast: tuple[CastOverride, ...] = ()
    retakes: tuple[Retake, ...] = ()
    order: tuple[str, ...] = ()
    cameras: tuple[Choice, ...] = ()
    locks: tuple[Lock, ...] = ()
    watermark: bool = False


@dataclass(frozen=True)
class Crew:
    """The models at work: who shoots, who speaks, who makes music and noises, who parses English; and `others` that
    shoot where a person wants them to.
    """

    camera: Model
    voices: SpeechModel
    composer: Model
    grammar: Grammar
    others: tuple[Model, ...] = ()

    def models(self) -> tuple[Model, ...]:
        """Everybody who makes takes."""
        return (self.camera, *self.others, self.voices, self.composer)


def _nobody(progress: Progress) -> None:
    """Nobody is told."""


@dataclass(frozen=True)
class Studio:
    """The crew, the store, the renderer, the budget, and who is told how far we are."""

    crew: Crew
    store: Store
    renderer: Renderer
    watch: Watcher = _nobody
    budget: Budget = field(default_factory=Purse)
