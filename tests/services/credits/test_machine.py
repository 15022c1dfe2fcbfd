"""Random lives of a ledger, compared after each step with the simplest model there is."""

import asyncio
import itertools
import math
import os
import sys
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from filmstudio.errors import HoldExceeded, KeyReused, NotEnoughCredits
from filmstudio.ports.credits import Credits
from filmstudio.services.credits.memory import MemoryCredits

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

Answer = TypeVar("Answer")
ACCOUNTS: tuple[str, ...] = ("ana", "béla", "chitra")
Age: TypeAlias = Callable[[str, int], Coroutine[object, object, None]]
"""Lets a grant's time be over, at that millisecond of long ago."""
FAR, SOON, LATER = 1_000_000_000, 4_000_000_000_000, 5_000_000_000_000
"""Milliseconds: what is before the first is over, the others come in 2096 and 2128."""
NOW = 1_800_000_000
TIMES = int(os.environ.get("LIVES", "1"))
"""As many times the lives of a short run. Each life has 50 steps in memory and 20 in PostgreSQL."""
accounts, amounts = st.sampled_from(ACCOUNTS), st.integers(1, 500)


class Await(Protocol):
    """Runs a call to its end."""

    def __call__(self, call: Coroutine[object, object, Answer], /) -> Answer: ...


@dataclass
class Purse:
    """The model of a grant: what is left of it and until when; `number` puts those in order that end together."""

    account: str
    left: int
    until: float
    number: int


class Life(RuleBasedStateMachine):
    """Three customers; `purses` and `parts` (of each hold) are the model, `calls` what was asked and answered."""

    holds: Bundle[str] = Bundle("holds")
    grants: Bundle[str] = Bundle("grants")

    def __init__(self, credits: Credits, age: Age, run: Await) -> None:
        super().__init__()
        self.credits, self.age, self.wait, self.tag = credits, age, run, uuid4().hex
        self.purses: dict[str, Purse] = {}
        self.parts: dict[str, tuple[str, dict[str, int]]] = {}
        self.calls: list[tuple[Callable[[int], Coroutine[object, object, object]], object]] = []
        self.ticks, self.looked = 0, 0

    def name(self, account: str) -> str:
        return f"{account}/{self.tag}"

    def fresh(self) -> str:
        return f"{self.tag}/{uuid4().hex}"

    def tick(self) -> int:
        self.ticks += 1
        return self.ticks

    def ask(self, call: Callable[[int], Coroutine[object, object, object]]) -> object:
        """Ask, and remember what was answered; `call` takes how much to add to the amount."""
        answer = self.wait(call(0))
        self.calls.append((call, answer))
        return answer

    def in_order(self, keys: Iterable[str]) -> list[str]:
        return sorted(keys, key=lambda key: (self.purses[key].until, self.purses[key].number))

    def of(self, account: str, *, late: bool) -> list[str]:
        """Keys of the account's grants that are late, or that are not, in the order in which they are spent."""
        mine = (key for key, one in self.purses.items() if one.account == account and (one.until < FAR) == late)
        return self.in_order(mine)

    @rule(target=grants, account=accounts, amount=amounts, until=st.sampled_from((None, SOON, LATER)))
    def grant(self, account: str, amount: int, until: int | None) -> str:
        key = self.fresh()
        self.ask(lambda more: self.credits.grant(self.name(account), amount + more, key, until))
        self.purses[key] = Purse(account, amount, math.inf if until is None else until, self.tick())
        return key

    @rule(grant=grants)
    def time_passes(self, grant: str) -> None:
        """Until a grant's time is over."""
        if self.purses[grant].until < math.inf:
            self.purses[grant].until = at = self.tick()
            self.wait(self.age(grant, at))

    @rule()
    def expire(self) -> None:
        self.wait(self.credits.expire())
        for account in ACCOUNTS:
            self.empty(account)

    def empty(self, account: str) -> None:
        for key in self.of(account, late=True):
            self.purses[key].left = 0

    @rule(grant=grants, amount=amounts)
    def refund(self, grant: str, amount: int) -> None:
        key, back = self.fresh(), min(amount, self.purses[grant].left)
        assert self.wait(self.credits.refund(grant, amount, key)) == back
        self.purses[grant].left -= back
        if back:
            assert self.wait(self.credits.refund(grant, amount, key)) == back

    @rule(target=holds, account=accounts, amount=amounts)
    def hold(self, account: str, amount: int) -> "str | MultipleResults[str]":
        key, good = self.fresh(), self.of(account, late=False)
        if amount > sum(self.purses[one].left for one in good):
            with pytest.raises(NotEnoughCredits):
                self.wait(self.credits.hold(self.name(account), amount, key))
            return multiple()
        self.ask(lambda more: self.credits.hold(self.name(account), amount + more, key))
        self.empty(account)
        parts = dict[str, int]()
        for one in good:
            parts[one] = min(self.purses[one].left, amount - sum(parts.values()))
            self.purses[one].left -= parts[one]
        self.parts[key] = account, parts
        return key

    @rule(hold=holds, amount=st.integers(1, 200))
    def capture(self, hold: str, amount: int) -> None:
        key, (_, parts) = self.fresh(), self.parts[hold]
        if amount > sum(parts.values()):
            with pytest.raises(HoldExceeded):
                self.wait(self.credits.capture(hold, amount, key))
            return
        self.ask(lambda more: self.credits.capture(hold, amount + more, key))
        spent = 0
        for one in self.in_order(parts):
            part = min(parts[one], amount - spent)
            parts[one] -= part
            spent += part

    @rule(hold=consumes(holds))
    def release(self, hold: str) -> None:
        _, parts = self.parts[hold]
        assert [self.wait(self.credits.release(hold)) for _ in range(2)] == [sum(parts.values()), 0]
        again = FAR + self.tick()
        for one, part in parts.items():
            self.purses[one].left += part
            if part and self.purses[one].until < FAR:
                self.purses[one].until = again
            parts[one] = 0

    @precondition(lambda self: self.calls)
    @rule(which=st.randoms(use_true_random=False), more=st.sampled_from((0, 0, 1)))
    def again(self, which: "Chooser", more: int) -> None:
        """A call from any time before: the same answer; with another amount, a refusal."""
        call, answer = which.choice(self.calls)
        if more:
            with pytest.raises(KeyReused):
                self.wait(call(more))
        else:
            assert self.wait(call(0)) == answer

    @invariant()
    def the_balances_are_the_models(self) -> None:
        for account in ACCOUNTS:
            balance = self.wait(self.credits.balance(self.name(account)))
            held = sum(sum(parts.values()) for owner, parts in self.parts.values() if owner == account)
            mine = self.of(account, late=True) + self.of(account, late=False)
            assert (balance.available, balance.held) == (sum(self.purses[key].left for key in mine), held)
            assert min(balance.available, balance.held) >= 0
            lots = [(lot.key, lot.remaining) for lot in self.wait(self.credits.lots(self.name(account)))]
            assert lots == [(key, self.purses[key].left) for key in mine if self.purses[key].left]

    @invariant()
    def nothing_is_made_or_lost(self) -> None:
        self.looked += 1
        audit = self.wait(self.credits.audit())
        assert audit.sound, audit.differences
        assert audit.total == 0

    def teardown(self) -> None:
        """Every line of a statement follows from the one before."""
        for account in ACCOUNTS:
            balances = dict[str, int]()
            for entry in self.wait(self.credits.statement(self.name(account), limit=500)):
                balances[entry.part] = balances.get(entry.part, 0) + entry.amount
                assert balances[entry.part] == entry.balance_after >= 0


class Chooser(Protocol):
    """What we use of `random.Random`."""

    def choice(self, seq: "list[Answer]", /) -> Answer: ...


def live(credits: Callable[[], tuple[Credits, Age]], run: Await, examples: int, steps: int) -> None:
    slow, made = (HealthCheck.too_slow, HealthCheck.data_too_large), Counter[str]()

    class Here(Life):
        def __init__(self) -> None:
            super().__init__(*credits(), run)

        def teardown(self) -> None:
            super().teardown()
            made.update(lives=1, steps=self.looked - 1)

    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=slow),
    )
    sys.stdout.write(f"{made['steps']} steps in {made['lives']} lives\n")


def test_any_life_in_memory_is_sound():
    """Long ones: no order of calls makes, loses or overdraws a credit."""

    def opened() -> tuple[Credits, Age]:
        ticks = itertools.count()
        credits = MemoryCredits(lambda: NOW + next(ticks))

        async def age(grant: str, at: int) -> None:
            credits.purses[grant].until = at

        return credits, age

    with asyncio.Runner() as runner:
        live(opened, runner.run, examples=30 * TIMES, steps=50)


def test_any_life_in_postgres_is_sound(site: "Site"):
    """Shorter ones, on the real database."""
    from sqlalchemy import text

    from filmstudio.kit.db import Database
    from filmstudio.kit.migrate import migrate
    from filmstudio.services.credits.postgres import PostgresCredits
    from filmstudio.services.credits.repository import SCHEMA
    from filmstudio.stack import postgres

    url = postgres.url(site)
    with asyncio.Runner() as runner:
        runner.run(migrate(url, (SCHEMA,)))
        db = Database(url)

        async def age(grant: str, at: int) -> None:
            late = text("update credits.lots set until = to_timestamp(cast(:at as float8) / 1000) where key = :key")
            await db.run(late, {"at": at, "key": grant})

        try:
            live(lambda: (PostgresCredits(db), age), runner.run, examples=8 * TIMES, steps=20)
        finally:
            runner.run(db.close())
