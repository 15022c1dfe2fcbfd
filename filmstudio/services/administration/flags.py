"""Flags as each process knows them: without asking anybody, told of changes at once, never older than some seconds.

While the service of administration is away, flags stay as they were known last; a process that never heard of them
takes their defaults.
"""

import asyncio
import contextlib
import hashlib
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from filmstudio.errors import FilmStudioError, NotThere, SwitchedOff
from filmstudio.kit.radio import Radio
from filmstudio.ports.flags import FLAGS, FlagName, Rule

CHANNEL, LOOK = "administration.flags", 5.0
"""Where it is said that one was switched; seconds between two looks, for Valkey may be away."""
KNOWN, MOST = 30.0, 10_000
"""Seconds that somebody's role and plan are remembered, where a rule asks for them; of so many persons."""
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Standing:
    """What a rule may ask of a person."""

    role: str
    plan: str


class FlagsHere:
    """`Flags` of this process."""

    def __init__(
        self, radio: Radio, ask: Callable[[], Awaitable[Mapping[str, Rule]]], who: Callable[[UUID], Awaitable[Standing]]
    ) -> None:
        self._ask, self._who = ask, who
        self._rules: Mapping[str, Rule] = {}
        self._people = OrderedDict[UUID, tuple[float, Standing]]()
        self._rung, self._heard_of = asyncio.Event(), True
        radio.listen(CHANNEL, lambda _: self._rung.set(), self._rung.set)

    async def on(self, name: FlagName, person: UUID | None) -> bool:
        """True if it is on for him. See `Flags`."""
        if name not in FLAGS:
            raise NotThere(f"there is no flag {name!r}")
        rule = self._rules.get(name)
        if rule is None:
            return FLAGS[name].default
        if rule.state != "some" or person is None:
            return rule.state == "on"
        return person in rule.persons or chosen(name, person, rule.percent) or await self._fits(rule, person)

    async def need(self, name: FlagName, person: UUID | None) -> None:
        """It is on. See `Flags`."""
        if not await self.on(name, person):
            raise SwitchedOff(FLAGS[name].refusal)

    async def look(self) -> None:
        """Ask how flags are."""
        try:
            self._rules, there = await self._ask(), True
        except FilmStudioError as error:
            there = False
            if self._heard_of:
                log.warning("flags stay as they are: %s", error)
        self._heard_of = there

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            self._rung.clear()
            try:
                await self.look()
            except Exception:
                log.exception("flags could not be read; they are read again")
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await self._rung.wait()

    async def _fits(self, rule: Rule, person: UUID) -> bool:
        """His role or his plan is among the rule's; nobody is kept waiting for who can't be asked."""
        if not (rule.roles or rule.plans):
            return False
        try:
            standing = await self._standing(person)
        except FilmStudioError:
            return False
        return standing.role in rule.roles or standing.plan in rule.plans

    async def _standing(self, person: UUID) -> Standing:
        since, standing = self._people.get(person, (-KNOWN, None))
        if standing is None or time.monotonic() - since >= KNOWN:
            standing = await self._who(person)
            self._people[person] = (time.monotonic(), standing)
            self._people.move_to_end(person)
            if len(self._people) > MOST:
                self._people.popitem(last=False)
        return standing


def chosen(name: str, person: UUID, percent: int) -> bool:
    """True for so many per cent of persons; who is among them stays so when they become more."""
    digest = hashlib.sha256(f"{name}/{person}".encode()).digest()
    return int.from_bytes(digest[:8]) % 100 < percent
