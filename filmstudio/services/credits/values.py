"""What the service of credits answers. Money is in whole hundredths of a currency, credits in those of a credit."""

from datetime import datetime

from filmstudio.film.value import Value
from filmstudio.kit.pages import cursor_of, id_of
from filmstudio.ports.credits import Lot
from filmstudio.ports.plans import Plan, TopUp
from filmstudio.services.credits.vendor import Standing


class PriceList(Value):
    """What is for sale; `vendors`: by whom it can be paid."""

    currency: str
    plans: tuple[Plan, ...]
    top_ups: tuple[TopUp, ...]
    vendors: tuple[str, ...]


class Wallet(Value):
    """What a person has; `low`: little is left. `lots`: in the order in which they are spent."""

    available: int
    held: int
    low: bool
    plan: str
    lots: tuple[Lot, ...]


class Estimate(Value):
    """What a film of a length costs; `missing` of it, and the top-ups that would be enough, the cheapest first."""

    credits: int
    available: int
    missing: int
    top_ups: tuple[TopUp, ...]


class SubscriptionSeen(Value):
    """A plan that is paid by the month. `until`: what is paid; `ends`: it isn't renewed."""

    vendor: str
    ref: str
    plan: str
    cents: int
    standing: Standing
    until: datetime
    ends: bool

    @property
    def cursor(self) -> str:
        """The place after it."""
        return cursor_of(self.until, id_of(self.vendor, self.ref))


class Found(Value):
    """Something in which our books and a vendor's, or the ledger's, are not the same."""

    vendor: str
    ref: str
    what: str
    found: str
    first: datetime
    seen: datetime

    @property
    def cursor(self) -> str:
        """The place after it."""
        return cursor_of(self.first, id_of(self.vendor, self.ref, self.what))


class PortalSeen(Value):
    """Where the customer sees his invoices and changes how he pays."""

    url: str
