"""The ledger in memory, as plain as it can be: for tests, for a machine without a database, and to compare with."""

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from filmstudio.ports.credits import (
    GRACE,
    PAGE,
    AccountKind,
    Audit,
    Balance,
    Difference,
    Entry,
    Hold,
    Lot,
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
    ungranted,
    unknown,
)


@dataclass
class Open:
    """A hold, what is left of it, when it was last touched (Unix time in milliseconds), and of which grants it is."""

    hold: Hold
    remaining: int
    touched: int
    parts: dict[str, int]


@dataclass
class Purse:
    """A grant's credits: what is left of them, and until when (Unix time in milliseconds)."""

    grant: Transfer
    remaining: int
    until: int | None

    @property
    def order(self) -> tuple[bool, int, int]:
        """What ends first is spent first."""
        return self.until is None, self.until or 0, self.grant.number


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
        self.purses = dict[str, Purse]()

    async def grant(self, account: str, amount: int, key: str, until: int | None = None) -> Entry:
        """Give credits. See `Credits`."""
        check(amount, account=account, key=key)
        known = self._keys.get(key)
        if known:
            return known.same(TransferKind.GRANT, account, amount, "").credit
        booked = self._book(TransferKind.GRANT, account, amount, key)
        self.purses[key] = Purse(booked, amount, until)
        return booked.credit

    async def refund(self, grant_key: str, amount: int, key: str) -> int:
        """Take back credits of a grant. See `Credits`.

        Raises:
            UnknownGrant: there is no such grant.
        """
        check(amount, grant=grant_key, key=key)
        if grant_key not in self.purses:
            raise ungranted(grant_key)
        known = self._keys.get(key)
        if known:
            return known.taken_back(grant_key)
        purse = self.purses[grant_key]
        return self._take_back(purse, TransferKind.REFUND, min(amount, purse.remaining), key)

    async def expire(self) -> int:
        """Take back what was not spent in time."""
        late = self._late(list(self.purses.values()))[:PAGE]
        for purse in late:
            self._take_back(purse, TransferKind.EXPIRE, purse.remaining, "")
        return len(late)

    async def lots(self, account: str) -> tuple[Lot, ...]:
        """What is left of the account's grants."""
        check_names(account=account)
        return tuple(
            Lot(key=one.grant.key, amount=one.grant.amount, remaining=one.remaining, until=one.until)
            for one in self._of(account)
        )[:PAGE]

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
        late = self._late(self._of(account))
        available = self.balances.get((account, AccountKind.AVAILABLE), 0) - sum(purse.remaining for purse in late)
        if amount > available:
            raise lacking(available, amount)
        for purse in late:
            self._take_back(purse, TransferKind.EXPIRE, purse.remaining, "")
        hold = self._book(TransferKind.HOLD, account, amount, key, key).set_aside
        left = {one.grant.key: one.remaining for one in self._of(account)}
        parts = _spent(left, amount)
        for lot, part in parts.items():
            self.purses[lot].remaining -= part
        self._holds[key] = Open(hold, amount, hold.at, parts)
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
        order = sorted(opened.parts, key=lambda lot: self.purses[lot].order)
        for lot, part in _spent({lot: opened.parts[lot] for lot in order}, amount).items():
            opened.parts[lot] -= part
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
            self._give_back(opened)
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
            if one.hold:
                left[one.hold] += one.amount if one.kind is TransferKind.HOLD else -one.amount
            for side in one.sides:
                place = one.owner, side.part
                computed[place] += side.amount
                found.append((f"balance after entry {side.number}", side.balance_after, computed[place]))
        places = set(self.balances) | set(computed)
        found += [(f"balance of {kind} {owner}", self.balances[owner, kind], computed[owner, kind])
                  for owner, kind in sorted(places)]  # fmt: skip
        found += [(f"left of hold {key}", one.remaining, left[key]) for key, one in self._holds.items()]
        found += [(f"parts of hold {key}", sum(one.parts.values()), left[key]) for key, one in self._holds.items()]
        found += [(f"all lots of {owner}", sum(one.remaining for one in self._of(owner)), total)
                  for (owner, kind), total in computed.items() if kind is AccountKind.AVAILABLE]  # fmt: skip
        return Audit(
            accounts=len(places), transfers=len(self._transfers), total=sum(self.balances.values()),
            differences=tuple(Difference(where=w, written=a, computed=b) for w, a, b in found if a != b),
        )  # fmt: skip

    def _of(self, owner: str) -> list[Purse]:
        """The purses of an account in which something is left, in the order in which they are spent."""
        mine = [one for one in self.purses.values() if one.grant.owner == owner and one.remaining]
        return sorted(mine, key=lambda one: one.order)

    def _late(self, purses: list[Purse]) -> list[Purse]:
        now = self._now()
        return [one for one in purses if one.remaining and one.until is not None and one.until <= now]

    def _take_back(self, purse: Purse, kind: TransferKind, amount: int, key: str) -> int:
        if amount:
            purse.remaining -= amount
            self._book(kind, purse.grant.owner, amount, key, lot=purse.grant.key)
        return amount

    def _give_back(self, opened: Open) -> None:
        now = self._now()
        for lot, part in opened.parts.items():
            purse = self.purses[lot]
            purse.remaining += part
            if part and purse.until is not None and purse.until <= now:
                purse.until = now + GRACE
            opened.parts[lot] = 0

    def _opened(self, hold: str) -> Open:
        if hold not in self._holds:
            raise unknown(hold)
        return self._holds[hold]

    def _take(self, opened: Open, kind: TransferKind, amount: int, key: str) -> Transfer:
        opened.remaining -= amount
        opened.touched = self._now()
        return self._book(kind, opened.hold.account, amount, key, opened.hold.key)

    def _book(self, kind: TransferKind, owner: str, amount: int, key: str, hold: str = "", lot: str = "") -> Transfer:
        """Move an amount and write it down."""
        debit, credit = ((owner, part) for part in ROUTES[kind])
        self.balances[debit] -= amount
        self.balances[credit] += amount
        booked = Transfer(
            number=len(self._transfers) + 1, at=self._now(), kind=kind, owner=owner, amount=amount, key=key, hold=hold,
            lot=lot, debit_after=self.balances[debit], credit_after=self.balances[credit],
        )  # fmt: skip
        self._transfers.append(booked)
        if key:
            self._keys[key] = booked
        return booked

    def _now(self) -> int:
        return int(self._clock() * 1000)


def _spent(left: dict[str, int], amount: int) -> dict[str, int]:
    """How much of each is taken, in this order, for an amount."""
    parts = dict[str, int]()
    for lot, some in left.items():
        if part := min(some, amount):
            parts[lot] = part
            amount -= part
    return parts
