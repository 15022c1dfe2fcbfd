"""The ledger in memory, as plain as it can be: for tests, for a machine without a database, and to compare with."""

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from filmstudio.ports.credits import (
    PAGE,
    AccountKind,
    Audit,
    Balance,
    Difference,
    Entry,
    Hold,
    TransferKind,
)
from filmstudio.services.credits.rules import (
    CUSTOMERS,
    ROUTES,
    Transfer,
    check,
    check_names,
    exceeded,
    lacking,
    unknown,
)


@dataclass
class Open:
    """A hold, what is left of it, and when it was last touched (Unix time in milliseconds)."""

    hold: Hold
    remaining: int
    touched: int


class MemoryCredits:
    """`Credits` of one process. No call gives way to another before it is done, so each is a transaction.

    `clock` gives Unix time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self.balances = defaultdict[tuple[str, AccountKind], int](int)
        self._transfers = list[Transfer]()
        self._keys = dict[str, Transfer]()
        self._holds = dict[str, Open]()

    async def grant(self, account: str, amount: int, key: str) -> Entry:
        """Give credits. See `Credits`."""
        check(amount, account=account, key=key)
        known = self._keys.get(key)
        if known:
            return known.same(TransferKind.GRANT, account, amount, "").credit
        return self._book(TransferKind.GRANT, account, amount, key, "").credit

    async def balance(self, account: str) -> Balance:
        """What the account has."""
        check_names(account=account)
        available, held = (self.balances.get((account, kind), 0) for kind in (AccountKind.AVAILABLE, AccountKind.HELD))
        return Balance(available=available, held=held)

    async def hold(self, account: str, amount: int, key: str) -> Hold:
        """Set an amount aside. See `Credits`.

        Raises:
            NotEnoughCredits: less is available.
        """
        check(amount, account=account, key=key)
        known = self._keys.get(key)
        if known:
            return known.same(TransferKind.HOLD, account, amount, key).set_aside
        available = self.balances.get((account, AccountKind.AVAILABLE), 0)
        if amount > available:
            raise lacking(available, amount)
        hold = self._book(TransferKind.HOLD, account, amount, key, key).set_aside
        self._holds[key] = Open(hold, amount, hold.at)
        return hold

    async def capture(self, hold_key: str, amount: int, key: str) -> Entry:
        """Spend a part of a hold. See `Credits`.

        Raises:
            UnknownHold: there is no such hold.
            HoldExceeded: less is left of it.
        """
        check(amount, hold=hold_key, key=key)
        opened = self._opened(hold_key)
        known = self._keys.get(key)
        if known:
            return known.same(TransferKind.CAPTURE, opened.hold.account, amount, hold_key).debit
        if amount > opened.remaining:
            raise exceeded(hold_key, opened.remaining, amount)
        return self._take(opened, TransferKind.CAPTURE, amount, key).debit

    async def release(self, hold_key: str) -> int:
        """Give back what is left of a hold. See `Credits`.

        Raises:
            UnknownHold: there is no such hold.
        """
        check_names(hold=hold_key)
        opened = self._opened(hold_key)
        remaining = opened.remaining
        if remaining:
            self._take(opened, TransferKind.RELEASE, remaining, "")
        return remaining

    async def expired(self, older_seconds: int) -> tuple[Hold, ...]:
        """Holds that nobody touched for so long."""
        limit = self._now() - 1000 * max(older_seconds, 0)
        found = [opened for opened in self._holds.values() if opened.remaining and opened.touched <= limit]
        return tuple(opened.hold for opened in sorted(found, key=lambda opened: opened.touched)[:PAGE])

    async def statement(self, account: str, after: int = 0, limit: int = 100) -> tuple[Entry, ...]:
        """A page of the account's entries."""
        check_names(account=account)
        sides = (side for one in self._transfers if one.owner == account for side in one.sides)
        entries = [entry for entry in sides if entry.number > after and entry.part in CUSTOMERS]
        return tuple(entries[: min(max(limit, 0), PAGE)])

    async def audit(self) -> Audit:
        """Compute everything from the transfers, and compare."""
        computed, left = defaultdict[tuple[str, AccountKind], int](int), defaultdict[str, int](int)
        found = list[tuple[str, int, int]]()
        for one in self._transfers:
            left[one.hold] += one.amount if one.kind is TransferKind.HOLD else -one.amount
            for side in one.sides:
                place = one.owner, side.part
                computed[place] += side.amount
                found.append((f"balance after entry {side.number}", side.balance_after, computed[place]))
        places = set(self.balances) | set(computed)
        found += [(f"balance of {kind} {owner}", self.balances[owner, kind], computed[owner, kind])
                  for owner, kind in sorted(places)]  # fmt: skip
        found += [(f"left of hold {key}", one.remaining, left[key]) for key, one in self._holds.items()]
        return Audit(
            accounts=len(places), transfers=len(self._transfers), total=sum(self.balances.values()),
            differences=tuple(Difference(where=w, written=a, computed=b) for w, a, b in found if a != b),
        )  # fmt: skip

    def _opened(self, hold: str) -> Open:
        if hold not in self._holds:
            raise unknown(hold)
        return self._holds[hold]

    def _take(self, opened: Open, kind: TransferKind, amount: int, key: str) -> Transfer:
        opened.remaining -= amount
        opened.touched = self._now()
        return self._book(kind, opened.hold.account, amount, key, opened.hold.key)

    def _book(self, kind: TransferKind, owner: str, amount: int, key: str, hold: str) -> Transfer:
        """Move an amount and write it down."""
        debit, credit = ((owner, part) for part in ROUTES[kind])
        self.balances[debit] -= amount
        self.balances[credit] += amount
        booked = Transfer(
            number=len(self._transfers) + 1, at=self._now(), kind=kind, owner=owner, amount=amount, key=key, hold=hold,
            debit_after=self.balances[debit], credit_after=self.balances[credit],
        )  # fmt: skip
        self._transfers.append(booked)
        if key:
            self._keys[key] = booked
        return booked

    def _now(self) -> int:
        return int(self._clock() * 1000)
