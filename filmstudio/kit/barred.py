"""Who was put out or erased, or has no second factor any more, while his access token is still good: each process knows
the few, and asks nobody at each request.

A process hears of them at once by radio, and asks the door every few seconds, for Valkey may be away.
"""

import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import cast
from uuid import UUID

from pydantic import BaseModel

from filmstudio.errors import FilmStudioError, NotLoggedIn
from filmstudio.kit.auth import Authenticate, Caller
from filmstudio.kit.radio import Radio, Said

CHANNEL, ENDED, WEAKENED, ERASED = "users.barred", "users.ended", "users.weakened", "users.erased"
"""Where it is said."""
LOOK, SLACK = 5.0, 5.0
"""Seconds between two questions; those by which clocks may differ, and that a token may take to its signature."""
KEPT = 1200.0
"""Seconds that a session, or who was erased, is remembered: longer than its last access token is good."""
log = logging.getLogger(__name__)


class PutOut(BaseModel, frozen=True):
    """Of the last life of an access token: sessions that administrators or the owner of an address ended, persons who
    were suspended, since when sessions show no second factor any more, and persons who were erased, whose sessions are
    known no more.
    """

    sessions: tuple[UUID, ...]
    persons: tuple[UUID, ...]
    weakened: Mapping[UUID, datetime] = {}
    erased: tuple[UUID, ...] = ()


class Barred:
    """The sessions and persons of whom this process knows."""

    def __init__(self, radio: Radio, ask: Callable[[], Awaitable[PutOut]]) -> None:
        self._radio, self._ask = radio, ask
        self._sessions = dict[UUID, float]()
        self._persons = set[UUID]()
        self._weakened = dict[UUID, float]()
        self._erased = dict[UUID, float]()
        radio.listen(CHANNEL, self._heard, lambda: None)
        radio.listen(ENDED, self._heard_ended, lambda: None)
        radio.listen(WEAKENED, self._heard_weakened, lambda: None)
        radio.listen(ERASED, self._heard_erased, lambda: None)

    async def tell(self, sessions: Sequence[UUID], person: UUID, *, suspended: bool) -> None:
        """Sessions have ended; the person is suspended, or is not. Known here at once, and elsewhere."""
        self._add(sessions, person, suspended=suspended)
        said = {"sessions": [str(one) for one in sessions], "person": str(person), "suspended": suspended}
        await self._radio.say(CHANNEL, said)

    async def end(self, sessions: Sequence[UUID]) -> None:
        """Sessions have ended, whoever has their tokens. Known here at once, and elsewhere."""
        if sessions:
            self._end(sessions)
            await self._radio.say(ENDED, {"sessions": [str(one) for one in sessions]})

    async def weaken(self, sessions: Sequence[UUID]) -> None:
        """What tokens of these sessions say of a second factor counts no more. Known here at once, and elsewhere."""
        if sessions:
            self._weaken(sessions)
            await self._radio.say(WEAKENED, {"sessions": [str(one) for one in sessions]})

    async def erase(self, person: UUID) -> None:
        """Nothing that was his is good any more. Known here at once, and elsewhere."""
        self._erased[person] = time.monotonic()
        await self._radio.say(ERASED, {"person": str(person)})

    async def look(self) -> None:
        """Ask the door; while it is away, what is known stays."""
        try:
            found = await self._ask()
        except FilmStudioError as error:
            log.warning("who was put out is not known: %s", error)
            return
        self._sessions = _remembered(found.sessions, self._sessions)
        self._erased = _remembered(found.erased, self._erased)
        self._persons = set(found.persons)
        self._weakened = self._still_weak() | {one: at.timestamp() for one, at in found.weakened.items()}

    def out(self, caller: Caller) -> bool:
        """True if he was put out or erased since his token or his key was looked at."""
        if caller.session in self._sessions or caller.person in self._erased:
            return True
        return caller.scopes is not None and caller.person in self._persons

    def guarding(self, authenticate: Authenticate) -> Authenticate:
        """The same door, closed to them. Keys are looked up each time: they are refused there."""

        async def guarded(token: str) -> Caller:
            caller = await authenticate(token)
            if caller.person in self._erased:
                raise NotLoggedIn("this account was erased")
            if caller.session in self._sessions:
                raise NotLoggedIn("this login was ended; log in again")
            return caller.model_copy(update={"strong": False}) if self._weak(caller) else caller

        return guarded

    def _weak(self, caller: Caller) -> bool:
        """A token that was made afterwards says what is so."""
        since = self._weakened.get(caller.session) if caller.session else None
        return since is not None and (caller.issued or 0) <= since + SLACK

    def _weaken(self, sessions: Sequence[UUID]) -> None:
        self._weakened |= dict.fromkeys(sessions, time.time())

    def _still_weak(self) -> dict[UUID, float]:
        return {session: since for session, since in self._weakened.items() if time.time() - since < KEPT}

    def _end(self, sessions: Sequence[UUID]) -> None:
        self._sessions |= dict.fromkeys(sessions, time.monotonic())

    def _heard_ended(self, said: Said) -> None:
        self._end([UUID(one) for one in cast("list[str]", said["sessions"])])

    def _heard_weakened(self, said: Said) -> None:
        self._weaken([UUID(one) for one in cast("list[str]", said["sessions"])])

    def _heard_erased(self, said: Said) -> None:
        self._erased[UUID(str(said["person"]))] = time.monotonic()

    def _heard(self, said: Said) -> None:
        sessions = [UUID(one) for one in cast("list[str]", said["sessions"])]
        self._add(sessions, UUID(str(said["person"])), suspended=bool(said["suspended"]))

    def _add(self, sessions: Sequence[UUID], person: UUID, *, suspended: bool) -> None:
        self._end(sessions)
        (self._persons.add if suspended else self._persons.discard)(person)


def _remembered(found: Sequence[UUID], known: Mapping[UUID, float]) -> dict[UUID, float]:
    """Those of whom the door told, and those of whom was heard lately, with the time when that was first."""
    now = time.monotonic()
    return dict.fromkeys(found, now) | {one: since for one, since in known.items() if now - since < KEPT}
