"""The ledger in PostgreSQL: each call is one transaction."""

import contextlib
from collections.abc import AsyncGenerator

from filmstudio.kit.db import Database
from filmstudio.ports.credits import PAGE, Audit, Balance, Entry, Hold, Lot, TransferKind
from filmstudio.services.credits import booking
from filmstudio.services.credits.dues import Dues
from filmstudio.services.credits.repository import Ledger
from filmstudio.services.credits.rules import (
    CUSTOMERS,
    check,
    check_names,
    ungranted,
    unknown,
)

END = 1 << 62
"""Above every entry's number."""
AGE = 1_000_000_000
"""Seconds; no hold is older."""


class PostgresCredits:
    """`Credits` on a database that other programs use at the same time.

    Calls on one customer wait for each other; those on two never do.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    async def grant(self, account: str, amount: int, key: str, until: int | None = None) -> Entry:
        """Give credits. See `Credits`."""
        check(amount, account=account, key=key)
        async with self._ledger() as ledger:
            await ledger.open(account)
            await ledger.lock(account)
            return (await booking.grant(ledger, account, amount, key, until)).credit

    async def refund(self, grant_key: str, amount: int, key: str) -> int:
        """Take back credits of a grant. See `Credits`.

        Raises:
            UnknownGrant: there is no such grant.
        """
        check(amount, grant=grant_key, key=key)
        async with self._ledger() as ledger:
            owner = await ledger.owner_of(grant_key)
            if owner is None:
                raise ungranted(grant_key)
            await ledger.lock(owner)
            return await booking.refund(ledger, owner, grant_key, amount, key)

    async def expire(self) -> int:
        """Take back what was not spent in time, each owner's in a transaction of its own."""
        async with self._ledger() as ledger:
            owners = await ledger.late(PAGE)
        for owner in dict.fromkeys(owners):
            async with self._ledger() as ledger:
                await ledger.lock(owner)
                await booking.expire(ledger, owner)
        return len(owners)

    async def lots(self, account: str) -> tuple[Lot, ...]:
        """What is left of the account's grants."""
        check_names(account=account)
        async with self._looking() as ledger:
            return await ledger.lots(account, PAGE)

    async def balance(self, account: str) -> Balance:
        """What the account has."""
        check_names(account=account)
        async with self._looking() as ledger:
            return await ledger.balance(account)

    async def hold(self, account: str, amount: int, key: str) -> Hold:
        """Set an amount aside. See `Credits`.

        Raises:
            NotEnoughCredits: less is available.
        """
        check(amount, account=account, key=key)
        async with self._ledger() as ledger:
            await ledger.lock(account)
            return (await booking.hold(ledger, account, amount, key)).set_aside

    async def capture(self, hold_key: str, amount: int, key: str) -> Entry:
        """Spend a part of a hold. See `Credits`.

        Raises:
            UnknownHold: there is no such hold.
            HoldExceeded: less is left of it.
        """
        check(amount, hold=hold_key, key=key)
        async with self._ledger() as ledger:
            owner = await _locked(ledger, hold_key)
            return (await booking.capture(ledger, owner, hold_key, amount, key)).debit

    async def release(self, hold_key: str) -> int:
        """Give back what is left of a hold; what is owed of the payments behind it is collected. See `Credits`.

        Raises:
            UnknownHold: there is no such hold.
        """
        check_names(hold=hold_key)
        async with self._db.begin() as connection:
            ledger = Ledger(connection)
            owner = await _locked(ledger, hold_key)
            if remaining := await ledger.remaining(hold_key):
                await ledger.give_back(hold_key, remaining)
                await booking.book(ledger, TransferKind.RELEASE, owner, remaining, "", hold_key)
                await Dues(connection).collect_of(hold_key)
            return remaining

    async def expired(self, older_seconds: int) -> tuple[Hold, ...]:
        """Holds that nobody touched for so long."""
        async with self._looking() as ledger:
            return await ledger.expired(min(max(older_seconds, 0), AGE), PAGE)

    async def statement(self, account: str, after: int = 0, limit: int = 100) -> tuple[Entry, ...]:
        """A page of the account's entries."""
        check_names(account=account)
        after, limit = min(max(after, 0), END), min(max(limit, 0), PAGE)
        async with self._looking() as ledger:
            transfers = await ledger.transfers(account, after // 2, limit + 1)
        sides = (side for one in transfers for side in one.sides)
        return tuple(side for side in sides if side.number > after and side.part in CUSTOMERS)[:limit]

    async def audit(self) -> Audit:
        """Compute everything from the transfers, and compare."""
        async with self._looking() as ledger:
            return await ledger.audit()

    @contextlib.asynccontextmanager
    async def _looking(self) -> AsyncGenerator[Ledger]:
        """For one statement, or for several that need not see the same moment."""
        async with self._db.looking() as connection:
            yield Ledger(connection)

    @contextlib.asynccontextmanager
    async def _ledger(self) -> AsyncGenerator[Ledger]:
        async with self._db.begin() as connection:
            yield Ledger(connection)


async def _locked(ledger: Ledger, hold: str) -> str:
    """Whose hold it is; he is locked now."""
    owner = await ledger.lock_of(hold)
    if owner is None:
        raise unknown(hold)
    return owner
