"""What the service of jobs is asked for, and answers."""

from datetime import datetime
from typing import Literal, TypeAlias
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.ports.films import FilmState, Verdict
from filmstudio.ports.renderer import CaptionStyle
from filmstudio.services.jobs.rules import Aspect

Heard: TypeAlias = Literal["film.completed", "film.failed", "film.cancelled", "film.awaiting_approval", "film.shot"]
"""What a webhook may be told of."""


class Asked(Value):
    """How a film is to be, as a person says it; `lines` of the picture's shorter side."""

    crew: str
    seconds: float | None
    aspect: Aspect
    lines: int
    fps: int
    language: str | None
    captions: CaptionStyle
    seed: int


class Verdicts(Value):
    """A person's answer to a quote, named by its id; `film` and `cap` are what he changes."""

    verdict: Verdict
    quote: str
    film: Asked | None
    cap: int | None


class Hook(Value):
    """A webhook: told of `events` at `url`; `disabled`: since when it isn't, and the reason."""

    id: UUID
    url: str
    events: tuple[Heard, ...]
    created: datetime
    disabled: datetime | None
    reason: str


class NewHook(Hook):
    """The only time that its secret is shown."""

    secret: str


class Delivery(Value):
    """Something a webhook was told, or is to be. `id` is its `webhook-id`; `status` and `said`: the last answer;
    `next`: when it is tried again.
    """

    id: str
    event: str
    added: datetime
    tries: int
    tried: datetime | None
    status: int | None
    said: str
    outcome: Literal["waiting", "delivered", "given up"]
    next: datetime | None


class Sought(Value):
    """Which films an administrator looks for; None: whichever."""

    state: FilmState | None = None
    payer: UUID | None = None
    project: UUID | None = None
    since: datetime | None = None
