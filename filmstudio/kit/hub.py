"""Many who watch, one who listens: the events of a journal, fanned out to everybody in this process who follows them.

Nobody holds a connection while he waits. Whoever is slow, or missed something, reads on in PostgreSQL.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncGenerator, Generator, Sequence
from dataclasses import dataclass, field
from typing import cast

from filmstudio.kit.events import PAGE, WAIT, Body, Event, Journal
from filmstudio.kit.patience import insist
from filmstudio.kit.radio import Radio, Said

MOST = 100
"""Events that wait for one follower; with more he is slow."""
QUIET = 30.0
"""Seconds of silence after which a follower looks into the database anyway, though the radio is on."""


@dataclass(eq=False)
class Ear:
    """What one follower has not been given yet. `behind`: not all of it is here; `looked`: when the database was."""

    heard: deque[Event] = field(default_factory=deque[Event])
    behind: bool = True
    looked: float = 0.0
    rung: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, event: Event) -> None:
        """One more."""
        if len(self.heard) >= MOST:
            self.miss()
        else:
            self.heard.append(event)
            self.rung.set()

    def miss(self) -> None:
        """Something may be missing: the database has it."""
        self.heard.clear()
        self.behind = True
        self.rung.set()

    def after(self, last: int) -> list[Event]:
        """What was heard, in order, up to a gap."""
        found: list[Event] = []
        while self.heard:
            event = self.heard.popleft()
            if event.number > last + 1:
                self.miss()
            elif event.number == last + 1:
                found.append(event)
                last += 1
        return found


class Hub:
    """Everybody in this process who follows something in a journal."""

    def __init__(self, journal: Journal, radio: Radio) -> None:
        self._journal, self._radio = journal, radio
        self._ears: dict[str, set[Ear]] = {}
        radio.listen(journal.channel, self._heard, self._tuned)

    async def follow(self, thing: str, after: int, beat: float) -> AsyncGenerator[Event | None]:
        """Every event with a number above `after`, as they come, without end; None when none came for `beat` seconds.

        Raises:
            ServerAway: the database stays away.
        """
        clock = asyncio.get_running_loop().time
        last, told = after, clock()
        with self._listening(thing) as ear:
            while True:
                for event in await self._next(thing, ear, last):
                    yield event
                    last, told = event.number, clock()
                if not ear.behind and not ear.heard:
                    await self._silence(ear, told + beat - clock())
                if clock() - told >= beat:
                    yield None
                    told = clock()

    @property
    def followers(self) -> int:
        """How many follow something."""
        return sum(map(len, self._ears.values()))

    async def _next(self, thing: str, ear: Ear, last: int) -> Sequence[Event]:
        if not ear.behind:
            return ear.after(last)
        ear.behind, ear.looked = False, asyncio.get_running_loop().time()
        found = await insist(lambda: self._journal.read(thing, last))
        ear.behind = ear.behind or len(found) >= PAGE
        return found

    async def _silence(self, ear: Ear, most: float) -> None:
        """Until there is something, or it is time to look or to beat."""
        clock, look = asyncio.get_running_loop().time, QUIET if self._radio.on else WAIT
        ear.rung.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, min(most, ear.looked + look - clock()))):
                await ear.rung.wait()
        if clock() - ear.looked >= look:
            ear.behind = True

    @contextlib.contextmanager
    def _listening(self, thing: str) -> Generator[Ear]:
        ear = Ear()
        self._ears.setdefault(thing, set()).add(ear)
        try:
            yield ear
        finally:
            self._ears[thing].discard(ear)
            if not self._ears[thing]:
                del self._ears[thing]

    def _heard(self, said: Said) -> None:
        for ear in self._ears.get(str(said["thing"]), ()):
            ear.tell(Event(int(str(said["number"])), str(said["kind"]), cast("Body", said["body"])))

    def _tuned(self) -> None:
        for ears in self._ears.values():
            for ear in ears:
                ear.miss()
