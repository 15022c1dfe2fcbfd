"""Random lives of a ledger, compared after each step with the simplest model there is."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Protocol, TypeVar
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
accounts, amounts = st.sampled_from(ACCOUNTS), st.integers(1, 500)


class Await(Protocol):
    """Runs a call to its end."""

    def __call__(self, call: Coroutine[object, object, Answer], /) -> Answer: ...


class Life(RuleBasedStateMachine):
    """Three customers; `available` and `left` (of each hold) are the model, `calls` what was asked and answered."""

    holds: Bundle[str] = Bundle("holds")

    def __init__(self, credits: Credits, run: Await) -> None:
        super().__init__()
        self.credits, self.wait, self.tag = credits, run, uuid4().hex
        self.available = dict.fromkeys(ACCOUNTS, 0)
        self.left: dict[str, tuple[str, int]] = {}
        self.calls: list[tuple[Callable[[int], Coroutine[object, object, object]], object]] = []

    def name(self, account: str) -> str:
        return f"{account}/{self.tag}"

    def fresh(self) -> str:
        return f"{self.tag}/{uuid4().hex}"

    def ask(self, call: Callable[[int], Coroutine[object, object, object]]) -> None:
        """Ask, and remember what was answered; `call` takes how much to add to the amount."""
        self.calls.append((call, self.wait(call(0))))

    @rule(account=accounts, amount=amounts)
    def grant(self, account: str, amount: int) -> None:
        key = self.fresh()
        self.ask(lambda more: self.credits.grant(self.name(account), amount + more, key))
        self.available[account] += amount

    @rule(target=holds, account=accounts, amount=amounts)
    def hold(self, account: str, amount: int) -> "str | MultipleResults[str]":
        key = self.fresh()
        if amount > self.available[account]:
            with pytest.raises(NotEnoughCredits):
                self.wait(self.credits.hold(self.name(account), amount, key))
            return multiple()
        self.ask(lambda more: self.credits.hold(self.name(account), amount + more, key))
        self.available[account] -= amount
        self.left[key] = account, amount
        return key

    @rule(hold=holds, amount=st.integers(1, 200))
    def capture(self, hold: str, amount: int) -> None:
        key, (account, left) = self.fresh(), self.left[hold]
        if amount > left:
            with pytest.raises(HoldExceeded):
                self.wait(self.credits.capture(hold, amount, key))
            return
        self.ask(lambda more: self.credits.capture(hold, amount + more, key))
        self.left[hold] = account, left - amount

    @rule(hold=consumes(holds))
    def release(self, hold: str) -> None:
        account, left = self.left[hold]
        assert [self.wait(self.credits.release(hold)) for _ in range(2)] == [left, 0]
        self.available[account] += left
        self.left[hold] = account, 0

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
            held = sum(left for owner, left in self.left.values() if owner == account)
            assert (balance.available, balance.held) == (self.available[account], held)
            assert min(balance.available, balance.held) >= 0

    @invariant()
    def nothing_is_made_or_lost(self) -> None:
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


def live(credits: Callable[[], Credits], run: Await, examples: int, steps: int) -> None:
    slow = (HealthCheck.too_slow, HealthCheck.data_too_large)

    class Here(Life):
        def __init__(self) -> None:
            super().__init__(credits(), run)

    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=slow),
    )


def test_any_life_in_memory_is_sound():
    """Long ones: no order of calls makes, loses or overdraws a credit."""
    with asyncio.Runner() as runner:
        live(MemoryCredits, runner.run, examples=30, steps=50)


def test_any_life_in_postgres_is_sound(site: "Site"):
    """Shorter ones, on the real database."""
    from filmstudio.kit.db import Database
    from filmstudio.kit.migrate import migrate
    from filmstudio.services.credits.postgres import PostgresCredits
    from filmstudio.services.credits.repository import SCHEMA
    from filmstudio.stack import postgres

    url = postgres.url(site)
    with asyncio.Runner() as runner:
        runner.run(migrate(url, (SCHEMA,)))
        db = Database(url)
        try:
            live(lambda: PostgresCredits(db), runner.run, examples=8, steps=20)
        finally:
            runner.run(db.close())
