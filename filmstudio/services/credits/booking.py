"""How a transfer is booked in a transaction that has locked its customer's accounts."""

from filmstudio.ports.credits import TransferKind
from filmstudio.services.credits.repository import Ledger
from filmstudio.services.credits.rules import Transfer, reused

LATEST = 1 << 47
"""Unix time in milliseconds, the year 6429: what is later is as good."""


async def book(
    ledger: Ledger, kind: TransferKind, owner: str, amount: int, key: str, hold: str = "", lot: str = ""
) -> Transfer:
    """Book, or take back all of this transaction: the key was taken by a call on another account at the same moment."""
    booked = await ledger.book(kind, owner, amount, key, hold, lot)
    if booked is None:
        raise reused(key)
    return booked


async def grant(ledger: Ledger, owner: str, amount: int, key: str, until: int | None) -> Transfer:
    """Give credits, which may be spent until then (Unix time in milliseconds); the first call of a key counts.

    Raises:
        KeyReused: the key is that of another transfer.
    """
    if known := await ledger.find(key):
        return known.same(TransferKind.GRANT, owner, amount, "")
    booked = await book(ledger, TransferKind.GRANT, owner, amount, key)
    await ledger.fill(key, None if until is None else min(until, LATEST))
    return booked


async def take_back(ledger: Ledger, kind: TransferKind, owner: str, lot: str, amount: int, key: str) -> None:
    """Take back an amount of a grant, of which so much is free."""
    if amount:
        await ledger.empty(lot, amount)
        await book(ledger, kind, owner, amount, key, lot=lot)


async def refund(ledger: Ledger, owner: str, lot: str, amount: int, key: str) -> int:
    """Take back of a grant what is free of an amount; how much that was. The first call of a key counts.

    Raises:
        KeyReused: the key is that of another transfer.
    """
    if known := await ledger.find(key):
        return known.taken_back(lot)
    back = min(amount, await ledger.left_of(lot))
    await take_back(ledger, TransferKind.REFUND, owner, lot, back, key)
    return back
