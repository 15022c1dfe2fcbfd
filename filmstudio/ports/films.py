"""Films: what the service of jobs asks of production. All times are UTC; money is whole millionths of a dollar, credits
whole hundredths.
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime
from typing import Literal, Protocol, TypeAlias
from uuid import UUID

from filmstudio.film.screenplay import Screenplay
from filmstudio.film.value import Value
from filmstudio.ports.pages import Window
from filmstudio.ports.renderer import CaptionStyle

FilmState: TypeAlias = Literal[
    "submitted", "queued", "processing", "awaiting approval", "rendering", "completed", "failed", "cancelled"
]
Verdict: TypeAlias = Literal["approve", "reject", "change"]
FileKind: TypeAlias = Literal["film", "captions", "thumbnail", "report", "timeline", "still", "other"]
Body: TypeAlias = Mapping[str, str | int | float | bool | None]


class Fact(Value):
    """A fact about a character that the script doesn't tell."""

    character: str
    field: str
    value: str | int | bool


class Again(Value):
    """A shot that is to be taken again; the first time was take 1."""

    shot: str
    take: int


class Choice(Value):
    """A shot that another camera of the crew takes, named `provider:model`."""

    shot: str
    camera: str


class Wish(Value):
    """How a film is to be. `seconds` is the length wanted, None for the script's own. `order`: shots as they are to
    follow each other within their scenes; `locked`: shots that stay as the project's newest film has them.
    """

    crew: str = "embedded"
    width: int = 1280
    height: int = 720
    fps: int = 24
    seconds: float | None = None
    language: str | None = None
    captions: CaptionStyle = "soft"
    seed: int = 0
    cast: tuple[Fact, ...] = ()
    retakes: tuple[Again, ...] = ()
    order: tuple[str, ...] = ()
    cameras: tuple[Choice, ...] = ()
    locked: tuple[str, ...] = ()


class Terms(Value):
    """What a film's payer may: his plan's name, films under way at once, seconds of a film; and whether his films say
    what made them.
    """

    plan: str
    at_once: int
    longest: int
    watermark: bool = False


class Crew(Value):
    """Who can make films: its name, and its cameras, `provider:model`, the usual one first."""

    name: str
    cameras: tuple[str, ...]


class Order(Value):
    """A film to be made of a script. `title` names the script; `ask`: wait for an answer to the quote."""

    film: UUID
    project: UUID
    payer: UUID
    title: str
    script: str
    wish: Wish
    cap: int
    ask: bool
    terms: Terms


class Answer(Value):
    """An answer to a quote, named by its id; `wish` and `cap` change the order."""

    verdict: Verdict
    quote: str
    wish: Wish | None = None
    cap: int | None = None


class ShotPrice(Value):
    """What a shot would cost."""

    shot: str
    credits: int
    dollars: int


class Price(Value):
    """A quote: what isn't made yet would cost so much. An answer names the `id` of the one that was seen, a digest."""

    id: str
    seconds: float
    takes: int
    takes_to_make: int
    credits: int
    dollars: int
    shots: tuple[ShotPrice, ...]


class Film(Value):
    """A film as it stands. `percent` grows with takes that are finished; `cap` is the most that vendors may cost."""

    id: UUID
    project: UUID
    payer: UUID
    state: FilmState
    percent: int
    wish: Wish
    cap: int
    error: str
    created: datetime
    changed: datetime


class Bill(Value):
    """What a shot, line or sound did cost."""

    what: str
    dollars: int


class WholeFilm(Film):
    """All about a film. `before`: how many come before it, while it waits to be begun or, approved, for its first take;
    `seconds_left`: until it is there, at the pace of its own takes once that is known, before at that of films like it
    (None: nothing is known, or it waits for an answer); `retakes_until`: when its shots can no longer be taken again.
    """

    quote: Price | None
    spent: int
    bill: tuple[Bill, ...]
    before: int | None
    seconds_left: float | None
    retakes_until: datetime | None


class Words(Value):
    """What somebody says."""

    character: str
    text: str


class FilmShot(Value):
    """A shot of a film as it is planned: where in the film it is (`start` and `frames`, at the film's rate), what it
    shows and why, the words that begin in it, and where in the script it comes from (`line`, from 1). `recipe` is the
    digest of what is asked of `camera`; it is another one as soon as anything in the shot is.
    """

    shot: str
    scene: int
    heading: str
    start: int
    frames: int
    framing: str
    characters: tuple[str, ...]
    reason: str
    words: tuple[Words, ...]
    line: int | None
    camera: str
    take: int
    locked: bool
    recipe: str


class FilmEvent(Value):
    """Something that happened to a film. Numbers count from 1, without gaps."""

    number: int
    kind: str
    body: Body
    at: datetime | None = None


class FilmFile(Value):
    """A file of a film, at an address that is good until `until`."""

    kind: FileKind
    name: str
    media_type: str
    size: int | None
    url: str
    until: datetime


class Payers(Protocol):
    """Whoever knows who pays."""

    async def payer(self, person: UUID, project: UUID) -> UUID:
        """Who pays for the films of a project, asked by one of its members: its owner."""
        ...


class Films(Protocol):
    """Production, as the service of jobs sees it. Every method raises ServerAway where its servers are away."""

    @property
    def crews(self) -> Sequence[Crew]:
        """Who can make films here."""
        ...

    async def order(self, order: Order) -> None:
        """Have a film made; asked again, it is the same film.

        Raises:
            UserError: it can't be ordered so. TooMany: the payer has too many under way.
        """
        ...

    async def order_again(self, film: UUID, new: UUID, cap: int | None, terms: Terms, *, ask: bool) -> None:
        """Have another film made after the order of one that failed or was cancelled; only what isn't made is paid.
        `ask`: wait for an answer, also if the first one didn't.

        Raises:
            Conflict: it did not fail. TooMany: as `order`.
        """
        ...

    async def found(self, film: UUID) -> Film | None:
        """A film, if there is one."""
        ...

    async def whole(self, film: UUID) -> WholeFilm:
        """All about a film that there is."""
        ...

    async def listed(self, project: UUID, at: datetime, id: UUID, limit: int) -> tuple[Film, ...]:
        """A project's films, the newest first, after a place."""
        ...

    async def answer(self, film: UUID, answer: Answer, key: str) -> None:
        """Approve, reject or change; the same key is the same answer.

        Raises:
            Conflict: it waits for no answer, or there is a newer quote.
        """
        ...

    async def cancel(self, film: UUID) -> None:
        """Stop it; what was made is kept and paid for.

        Raises:
            Conflict: it has ended.
        """
        ...

    async def retake(self, film: UUID, shots: Sequence[str], key: str) -> None:
        """Have shots taken again; the same key is the same retake.

        Raises:
            Conflict: it is not finished, or it is too late. UserError: there is no such shot.
        """
        ...

    async def files(self, film: UUID, name: str) -> tuple[FilmFile, ...]:
        """A finished film's files, named so; none before."""
        ...

    async def shots(self, film: UUID) -> tuple[FilmShot, ...]:
        """The shots of a film in their order, once it has a quote; none before."""
        ...

    async def screenplay(self, title: str, script: str, language: str | None) -> Screenplay:
        """A script as it is read, before anything is ordered.

        Raises:
            UnreadableScript: it is no text, or a damaged Final Draft file.
        """
        ...

    async def still(self, film: UUID, shot: str, name: str) -> FilmFile | None:
        """A small picture of a shot, once it was taken."""
        ...

    async def over(self, film: UUID, after: int) -> bool:
        """True if the film has ended and nothing happened after this event."""
        ...

    def follow(self, film: UUID, after: int, beat: float) -> AsyncGenerator[FilmEvent | None]:
        """Its events above a number, as they come, to the film's end; None where none came for `beat` seconds."""
        ...

    async def news(self, told: Mapping[UUID, int]) -> tuple[tuple[UUID, tuple[FilmEvent, ...], bool], ...]:
        """For films of which something happened above these numbers: the next events, and whether they are the last."""
        ...


class ManyFilms(Protocol):
    """Many films at once, of projects that whoever asks may see. Each is one statement of the database."""

    async def found(self, films: Sequence[UUID]) -> dict[UUID, Film]:
        """Those that there are."""
        ...

    async def listed(self, windows: Sequence[Window]) -> tuple[tuple[Film, ...], ...]:
        """Each window's films, the newest first."""
        ...

    async def whole(self, films: Sequence[UUID]) -> dict[UUID, WholeFilm]:
        """All about those that there are."""
        ...

    async def files(self, names: Mapping[UUID, str]) -> dict[UUID, tuple[FilmFile, ...]]:
        """The files of those that are finished, named so."""
        ...

    async def under_way(self, payer: UUID) -> int:
        """How many that he pays for have not ended."""
        ...
