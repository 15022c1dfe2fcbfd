"""Credits: what a customer may spend, what is set aside for films under way, and every movement between.

All amounts are whole hundredths of a credit: 150 is one and a half credits. All times are Unix time in milliseconds.
"""

from enum import StrEnum
from typing import Protocol

from filmstudio.film.value import Value

MOST = 1_000_000_000
"""The largest amount of one call, ten million credits: anything above it is a mistake of units."""
LONGEST = 200
"""Characters that an account or a key may have; all of them printable, at least one."""
PAGE = 500
"""The longest page of entries, of holds or of lots."""
GRACE = 7 * 24 * 3600 * 1000
"""Milliseconds in which credits may still be spent that came back of a hold when they had expired."""


class TransferKind(StrEnum):
    """Why credits move."""

    GRANT = "grant"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    REFUND = "refund"
    EXPIRE = "expire"


class AccountKind(StrEnum):
    """Where a customer's credits lie: each has an account of every kind, and the five add up to nothing.

    `AVAILABLE` and `HELD` are the customer's. `REVENUE` is what the studio has earned from him, `EXPIRED` what he did
    not use in time, and `GRANTS` is where all he got came from: the only one below zero. The studio's revenue is the
    sum of all accounts of that kind.
    """

    AVAILABLE = "available"
    HELD = "held"
    REVENUE = "revenue"
    GRANTS = "grants"
    EXPIRED = "expired"


class Balance(Value):
    """What an account has: free to spend, and set aside by holds."""

    available: int
    held: int


class Hold(Value):
    """An amount set aside under a key, as it was when it was made; captures and the release do not change it."""

    key: str
    account: str
    amount: int
    at: int


class Lot(Value):
    """What is left of a grant, free to spend until a time (None: for ever). `key` is the grant's."""

    key: str
    amount: int
    remaining: int
    until: int | None


class Entry(Value):
    """One side of a transfer: `amount` is below zero where credits went out, `part` is what they went out of or into.

    `number` rises with time; its gaps mean nothing. `hold` is the hold's key, empty where there is none; `lot` the
    grant's whose credits were taken back or expired. A release and an expiry have no key of their own and show these.
    """

    number: int
    at: int
    kind: TransferKind
    part: AccountKind
    amount: int
    balance_after: int
    key: str
    hold: str
    lot: str = ""


class Difference(Value):
    """A figure that is written in one place and computed from the transfers to be another."""

    where: str
    written: int
    computed: int


class Audit(Value):
    """What the transfers say of the balances; `total` is the sum of all balances, and the first differences found."""

    accounts: int
    transfers: int
    total: int
    differences: tuple[Difference, ...]

    @property
    def sound(self) -> bool:
        """All is as it should be."""
        return not self.total and not self.differences


class Credits(Protocol):
    """A double-entry ledger. Every call may be repeated after an error or a crash.

    A call is known by its key: the same call again changes nothing and gives the same answer. Keys are shared by all
    calls and all accounts, so a caller begins them with what only it can name (`job/1f3.../hold`). A call that was
    refused leaves no trace, and the same call may succeed later.

    Credits are spent in the order in which they expire. What is set aside doesn't expire; what comes back of it after
    its time may still be spent for `GRACE`.

    Every call raises `NotBookable` for an amount that is not from 1 to `MOST`, or an account or key that is empty, too
    long or not printable; `KeyReused` if its key is that of another call; and `ServerAway` where there is a server.
    """

    async def grant(self, account: str, amount: int, key: str, until: int | None = None) -> Entry:
        """Give credits to an account, which need not exist; the entry of its available part.

        They may be spent until that time (None: for ever); the first call's time counts.
        """
        ...

    async def refund(self, grant_key: str, amount: int, key: str) -> int:
        """Take back credits of a grant, as many of that amount as are neither spent nor set aside; how many that were.

        Raises:
            UnknownGrant: there is no such grant.
        """
        ...

    async def expire(self) -> int:
        """Take back what was not spent in time, of every account: at most `PAGE` grants; of how many it was."""
        ...

    async def lots(self, account: str) -> tuple[Lot, ...]:
        """What is left of the account's grants, in the order in which it is spent; at most `PAGE`."""
        ...

    async def balance(self, account: str) -> Balance:
        """What the account has; nothing, if nobody has heard of it."""
        ...

    async def hold(self, account: str, amount: int, key: str) -> Hold:
        """Set an amount aside. Asked again later it gives the same answer, even if nothing of it is left.

        Raises:
            NotEnoughCredits: less is available.
        """
        ...

    async def capture(self, hold_key: str, amount: int, key: str) -> Entry:
        """Spend a part of a hold, as often as something is left of it; the entry of the account's held part.

        Raises:
            UnknownHold: there is no such hold.
            HoldExceeded: less is left of it, or it was released.
        """
        ...

    async def release(self, hold_key: str) -> int:
        """Give back what is left of a hold, and say how much that was. Released again, it gives back nothing: 0.

        Raises:
            UnknownHold: there is no such hold.
        """
        ...

    async def expired(self, older_seconds: int) -> tuple[Hold, ...]:
        """Holds of which something is left and nothing was captured for so long; the oldest first, at most `PAGE`."""
        ...

    async def statement(self, account: str, after: int = 0, limit: int = 100) -> tuple[Entry, ...]:
        """The account's entries with a number above `after`, oldest first; at most `limit`, and at most `PAGE`."""
        ...

    async def audit(self) -> Audit:
        """Compute every balance from the transfers, and compare. It reads everything: seconds for a million."""
        ...
