"""How a transfer is booked in a transaction that has locked its customer's accounts. The first call of a key counts."""

from filmstudio.ports.credits import TransferKind
from filmstudio.services.credits.repository import Ledger
from filmstudio.services.credits.rules import Transfer, exceeded, lacking, reused

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
    """Give credits, which may be spent until then (Unix time in milliseconds).

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
    """Take back of a grant what is free of an amount; how much that was.

    Raises:
        KeyReused: the key is that of another transfer.
    """
    if known := await ledger.find(key):
        return known.taken_back(lot)
    back = min(amount, await ledger.left_of(lot))
    await take_back(ledger, TransferKind.REFUND, owner, lot, back, key)
    return back


async def expire(ledger: Ledger, owner: str) -> int:
    """Take back what the owner did not spend in time; how much it was."""
    late = await ledger.late_of(owner)
    for lot, left in late:
        await take_back(ledger, TransferKind.EXPIRE, owner, lot, left, "")
    return sum(left for _, left in late)


async def hold(ledger: Ledger, owner: str, amount: int, key: str) -> Transfer:
    """Set an amount aside.

    Raises:
        NotEnoughCredits: less is available. KeyReused: the key is that of another transfer.
    """
    if known := await ledger.find(key):
        return known.same(TransferKind.HOLD, owner, amount, key)
    available = (await ledger.balance(owner)).available - await expire(ledger, owner)
    if amount > available:
        raise lacking(available, amount)
    booked = await book(ledger, TransferKind.HOLD, owner, amount, key, key)
    await ledger.set_aside(owner, key, amount)
    return booked


async def capture(ledger: Ledger, owner: str, held: str, amount: int, key: str) -> Transfer:
    """Spend a part of a hold of his.

    Raises:
        HoldExceeded: less is left of it. KeyReused: the key is that of another transfer.
    """
    if known := await ledger.find(key):
        return known.same(TransferKind.CAPTURE, owner, amount, held)
    remaining = await ledger.remaining(held)
    if amount > remaining:
        raise exceeded(held, remaining, amount)
    await ledger.use(held, amount)
    return await book(ledger, TransferKind.CAPTURE, owner, amount, key, held)
