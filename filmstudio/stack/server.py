"""A server: what to run, and how to tell that it is ready."""

import signal
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

Ready = Callable[[], Awaitable[bool]]


async def nothing() -> None:
    """Nothing is to be prepared."""


@dataclass(frozen=True)
class Server:
    """One process. `address` is what a person is told; `ports` must be free before it starts.

    `prepare` runs before each start, `settle` after it is ready for the first time (a database, migrations). It must be
    ready within `patience` seconds, and end within `grace` seconds of its stop signal. It starts after all servers of
    lower `level`s. `as_us`: it can't be run as the site's user, so it runs as whoever we are.
    """

    name: str
    command: tuple[str, ...]
    address: str
    ready: Ready
    ports: tuple[int, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    prepare: Callable[[], Awaitable[None]] = nothing
    settle: Callable[[], Awaitable[None]] = nothing
    stop: signal.Signals = signal.SIGTERM
    patience: float = 30.0
    grace: float = 30.0
    level: int = 0
    as_us: bool = False
