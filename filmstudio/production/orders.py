"""What travels between workflows and activities: orders and answers, small and by digest. Bytes never do."""

from typing import Literal, TypeAlias

from pydantic import Field

from filmstudio.film.value import Value
from filmstudio.pipeline.quote import Quote
from filmstudio.pipeline.studio import Orders, Retake

State: TypeAlias = Literal[
    "submitted", "queued", "processing", "awaiting approval", "rendering", "completed", "failed", "cancelled"
]

FINAL: tuple[State, ...] = ("completed", "failed", "cancelled")
"""States in which a job has ended; a retake begins a completed one again."""


class Assignment(Value):
    """For whom an activity works: the job and its round (a retake begins a new one), its tenant, project and crew."""

    job: str
    tenant: str
    project: str
    crew: str
    round: int = 1


class FilmOrder(Value):
    """A film that is to be made. `script` is the key of its text in the project's store.

    `account` pays credits (None: nobody does); `cap` is the most that vendors may cost, in millionths of a dollar;
    `ask`: wait for a person's approval of plan and price; `review`: seconds in which retakes are taken after the film;
    `longest`: seconds that it may have where no length was asked for (0: any). `trace`: the request that ordered it, as
    W3C's `traceparent`.
    """

    job: str
    tenant: str
    project: str
    script: str
    orders: Orders = Orders()
    crew: str = "embedded"
    plan: str = "free"
    account: str | None = None
    cap: int = Field(default=0, ge=0)
    ask: bool = False
    review: int = 0
    longest: int = 0
    round: int = 1
    trace: str | None = None

    def assignment(self) -> Assignment:
        """The part that every activity needs."""
        return Assignment(job=self.job, tenant=self.tenant, project=self.project, crew=self.crew, round=self.round)


class TakeOrder(Value):
    """One take. `what` is its shot, line or sound; `needs` are the takes of the same scene that come before it;
    `credits` is its share of the film's price, in hundredths.
    """

    recipe: str
    craft: str
    queue: str
    what: str
    scene: int = 0
    needs: tuple[str, ...] = ()
    credits: int = 0


class TakeErrand(Value):
    """A take to be made for somebody."""

    assignment: Assignment
    take: TakeOrder
    account: str | None = None


class SceneOrder(Value):
    """All takes of a scene; scene 0 is what belongs to the whole film. At most so many are open at once."""

    assignment: Assignment
    number: int
    takes: tuple[TakeOrder, ...]
    open: int
    account: str | None = None


class Prepared(Value):
    """The plan as production needs it: the price, and what isn't made yet, by scene; and all shots' names."""

    quote: Quote
    scenes: tuple[tuple[int, tuple[TakeOrder, ...]], ...]
    shots: tuple[str, ...]


class KeptFile(Value):
    """A file of the film: what follows its name, and the digest of its bytes."""

    ending: str
    content: str
    media_type: str
    size: int


class FilmDone(Value):
    """The film's files. `round` counts from 1; each retake is a round."""

    files: tuple[KeptFile, ...]
    round: int = 1


class Decision(Value):
    """A person's answer to plan and price. `orders` and `cap` count for a change; `quote` is the digest of the quote
    that he saw: an answer to another one than the newest doesn't count (None: to whichever there is).
    """

    verdict: Literal["approve", "reject", "change"]
    orders: Orders | None = None
    cap: int | None = Field(default=None, ge=0)
    quote: str | None = None


class RetakeOrder(Value):
    """Shots to be taken again; a take of 0 is the next one."""

    retakes: tuple[Retake, ...]


class Ending(Value):
    """How a job ended; `error` says what went wrong and what to do."""

    film: FilmOrder
    state: State
    done: FilmDone | None = None
    error: str = ""
    kind: str = ""
