"""What every ledger of credits holds to: its transfers, what a call may ask for, and the words of a refusal."""

from collections.abc import Mapping
from types import MappingProxyType

from filmstudio.errors import HoldExceeded, KeyReused, NotBookable, NotEnoughCredits, UnknownGrant, UnknownHold
from filmstudio.film.value import Value
from filmstudio.ports.credits import LONGEST, MOST, AccountKind, Entry, Hold, TransferKind

ROUTES: Mapping[TransferKind, tuple[AccountKind, AccountKind]] = MappingProxyType(
    {
        TransferKind.GRANT: (AccountKind.GRANTS, AccountKind.AVAILABLE),
        TransferKind.HOLD: (AccountKind.AVAILABLE, AccountKind.HELD),
        TransferKind.CAPTURE: (AccountKind.HELD, AccountKind.REVENUE),
        TransferKind.RELEASE: (AccountKind.HELD, AccountKind.AVAILABLE),
        TransferKind.REFUND: (AccountKind.AVAILABLE, AccountKind.GRANTS),
        TransferKind.EXPIRE: (AccountKind.AVAILABLE, AccountKind.EXPIRED),
    }
)
"""The accounts of a customer that each transfer debits and credits: it goes out of the first and into the second."""
CUSTOMERS = frozenset({AccountKind.AVAILABLE, AccountKind.HELD})
"""The accounts that a statement shows; the others are the studio's."""


class Transfer(Value):
    """A movement of `amount` hundredths of a credit as it is written down, with both balances after it.

    `owner` is the customer; `hold` the key of the hold it belongs to, if any, `lot` that of the grant whose credits
    were taken back. A release and an expiry have an empty `key`.
    """

    number: int
    at: int
    kind: TransferKind
    owner: str
    amount: int
    key: str
    hold: str
    debit_after: int
    credit_after: int
    lot: str = ""

    def same(self, kind: TransferKind, owner: str, amount: int, hold: str) -> "Transfer":
        """This transfer, as the answer to a call that has its key.

        Raises:
            KeyReused: the call asks for something else.
        """
        if (self.kind, self.owner, self.amount, self.hold) != (kind, owner, amount, hold):
            raise reused(self.key)
        return self

    def taken_back(self, lot: str) -> int:
        """How much this transfer took back, as the answer to a call that has its key.

        Raises:
            KeyReused: it is something else.
        """
        if (self.kind, self.lot) != (TransferKind.REFUND, lot):
            raise reused(self.key)
        return self.amount

    @property
    def sides(self) -> tuple[Entry, Entry]:
        """Both sides."""
        return self.debit, self.credit

    @property
    def debit(self) -> Entry:
        """The side that credits went out of."""
        return self._entry(0, -self.amount, self.debit_after)

    @property
    def credit(self) -> Entry:
        """The side that credits went into."""
        return self._entry(1, self.amount, self.credit_after)

    @property
    def set_aside(self) -> Hold:
        """The hold that this transfer made."""
        return Hold(key=self.key, account=self.owner, amount=self.amount, at=self.at)

    def _entry(self, side: int, amount: int, after: int) -> Entry:
        return Entry(
            number=2 * self.number + side, at=self.at, kind=self.kind, part=ROUTES[self.kind][side], amount=amount,
            balance_after=after, key=self.key or self.hold or self.lot, hold=self.hold, lot=self.lot,
        )  # fmt: skip


def check(amount: int, key: str, **names: str) -> None:
    """Refuse an amount that no call may move, a bool or a float that slipped through the types, and unfit names.

    Raises:
        NotBookable: the amount is not a whole number from 1 to `MOST`, or see `check_names`.
    """
    check_names(key=key, **names)
    if type(amount) is not int or not 0 < amount <= MOST:
        raise NotBookable(f"the amount of {key!r} can't be booked; give whole hundredths of a credit, 1 to {MOST}")


def check_names(**names: str) -> None:
    """Refuse a name that could be mistaken for another, or can't be stored.

    Raises:
        NotBookable: one is empty, too long, or has characters that can't be seen.
    """
    for what, name in names.items():
        if not 0 < len(name) <= LONGEST or not name.isprintable():
            raise NotBookable(f"the {what} {name!r:.40} can't be used; give 1 to {LONGEST} printable characters")


def spoken(amount: int) -> str:
    """Hundredths as people read credits: 1234 is 12.34."""
    return f"{amount // 100}.{amount % 100:02}"


def lacking(available: int, amount: int) -> NotEnoughCredits:
    """The account has too little."""
    return NotEnoughCredits(
        f"{spoken(available)} credits are available and {spoken(amount)} are needed; "
        f"buy {spoken(amount - available)} more, or make a shorter film"
    )


def exceeded(hold: str, remaining: int, amount: int) -> HoldExceeded:
    """The hold has too little."""
    return HoldExceeded(
        f"{spoken(remaining)} credits are left of the hold {hold!r} and {spoken(amount)} are to be captured; "
        "hold what is missing under a new key first"
    )


def unknown(hold: str) -> UnknownHold:
    """No such hold."""
    return UnknownHold(f"there is no hold {hold!r}; call `hold` with this key first")


def ungranted(grant: str) -> UnknownGrant:
    """No such grant."""
    return UnknownGrant(f"there is no grant {grant!r}; nothing was taken back")


def reused(key: str) -> KeyReused:
    """The key is taken."""
    return KeyReused(f"the key {key!r} belongs to another call with other facts; nothing was booked, use a new key")
