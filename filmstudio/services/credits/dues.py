"""What payments are due, made in the ledger: credits given, taken back, and what is owed because it is set aside.

All of it happens under the locks of the payer's accounts (see `repository`), in one transaction with what is written on
the moves: so what is owed is known to who gives set-aside credits back, and is collected there, once.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, TextClause
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.services.credits import payments_repository as sql
from filmstudio.services.credits.booking import grant, refund
from filmstudio.services.credits.repository import Ledger


class Dues:
    """As one transaction sees them; it has locked the payer's accounts."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection, self._ledger = connection, Ledger(connection)

    async def make(self, move: Row[Any], until: int) -> None:
        """Make a move and mark it; credits that it gives may be spent until then (Unix time in milliseconds)."""
        missing = await (self._give(move, until) if move.amount > 0 else self._take_back(move))
        await self._run(sql.DONE, move, turn=move.turn, missing=missing)

    async def collect_of(self, hold: str) -> None:
        """What came back of this hold belongs first to those payments' debts that gave it."""
        for payment in (await self._connection.execute(sql.INDEBTED, {"hold": hold})).all():
            await self.collect(payment)

    async def collect(self, payment: Row[Any]) -> None:
        """Take what is free of a payment's grants for what is owed of it, and nothing of any other's."""
        left = owed = await self._owed(payment)
        for given in await self._run(sql.GIVEN, payment):
            lot = grant_key(payment, given.turn)
            if left:
                key = f"{lot}/owed/{await self._ledger.takings(lot)}"
                left -= await refund(self._ledger, str(payment.person), lot, left, key)
        await self._found(payment, owed - left)

    async def _found(self, payment: Row[Any], amount: int) -> None:
        """So much is missing no longer on the moves, the newest first."""
        for move in await self._run(sql.SHORT, payment):
            if part := min(move.missing, amount):
                await self._run(sql.FOUND, payment, turn=move.turn, part=part)
                amount -= part

    async def _give(self, move: Row[Any], until: int) -> int:
        """What is owed, for it was spent or is set aside, isn't given again. How much of it, below zero."""
        spent = min(move.amount, await self._owed(move))
        if move.amount > spent:
            await grant(self._ledger, str(move.person), move.amount - spent, grant_key(move, move.turn), until)
        return -spent

    async def _take_back(self, move: Row[Any]) -> int:
        """What is free of what this payment gave, at most what the move says; how much is missing of that."""
        keys = {f"{grant_key(move, move.turn)}/{one.turn}": one.turn for one in await self._run(sql.GIVEN, move)}
        known = (await self._connection.execute(sql.TAKEN, {"keys": list(keys)})).all()
        taken = {row.key: row.amount for row in known}
        wanted = -move.amount - sum(taken.values())
        for key, turn in keys.items():
            if wanted > 0 and key not in taken:
                wanted -= await refund(self._ledger, str(move.person), grant_key(move, turn), wanted, key)
        return wanted

    async def _owed(self, payment: Row[Any]) -> int:
        """Hundredths of a credit that its payer has, or had, and should not."""
        return int((await self._run(sql.OWED, payment))[0].owed)

    async def _run(self, statement: TextClause, payment: Row[Any], **more: int) -> Sequence[Row[Any]]:
        found = await self._connection.execute(statement, {"vendor": payment.vendor, "ref": payment.ref, **more})
        return found.all() if found.returns_rows else ()


def grant_key(payment: Row[Any], turn: int) -> str:
    """The ledger's key of what a payment gave at a turn."""
    return f"{payment.vendor}/{payment.ref}/{turn}"
