"""A customer, the shop, and the stand-ins of those who take the money: what is said of both is tried with both."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

import pytest

from tests.peers.checkout import CheckoutPeer
from tests.peers.checkout_door import checkout
from tests.peers.paypal import PayPalPeer
from tests.peers.paypal_door import paypal
from tests.services.conftest import Front, Visitor, front_of

if TYPE_CHECKING:
    from filmstudio.services.credits.cashier import Cashier
    from filmstudio.services.credits.values import Found
    from filmstudio.stack.site import Site

Peer: TypeAlias = CheckoutPeer | PayPalPeer
SETTLED = (
    "update credits.orders set created = created - interval '500 days' where state = 'open' returning 1",
    "update credits.subscriptions set standing = 'ended' where standing <> 'ended' returning 1",
    "update credits.payments set at = at - interval '500 days' where at > now() - interval '500 days' returning 1",
)
"""What tests before left: no vendor knows it any more, and each comparison would ask for all of it."""


@pytest.fixture(params=["stripe", "paypal"])
def peer(request: pytest.FixtureRequest) -> Iterator[Peer]:
    with {"stripe": checkout, "paypal": paypal}[request.param]() as peer:
        yield peer


@pytest.fixture
async def front(site: "Site", tmp_path: Path, peer: Peer) -> AsyncIterator[Front]:
    async with front_of(site, tmp_path, **peer.settings(tmp_path)) as front:
        for statement in SETTLED:
            await front.sql(statement)
        yield front
        audit = await front.app.state.credits.audit()
        assert audit.sound, audit.differences


@dataclass
class Buyer:
    """A customer, the shop and a vendor."""

    visitor: Visitor
    peer: Peer

    @property
    def vendor(self) -> str:
        return self.peer.name

    @property
    def notices(self) -> str:
        """Where the vendor's messages come in."""
        return f"/v1/payments/{self.vendor}/notices"

    @property
    def cashier(self) -> "Cashier":
        return self.visitor.front.app.state.cashier

    async def order(self, product: str = "credits-35", kind: str = "top-up") -> tuple[dict[str, Any], str]:
        """An order, and its checkout there."""
        body = {"kind": kind, "product": product, "vendor": self.vendor}
        answer = await self.visitor.ask("POST", "/v1/credits/orders", body)
        assert answer.status_code == 201, answer.text
        return answer.json(), await self.checkout(answer.json()["id"])

    async def checkout(self, order: str) -> str:
        """The vendor's name of where an order is paid."""
        return (await self.visitor.front.sql("select ref from credits.orders where id = :id", id=order))[0].ref

    async def told(self, events: list[dict[str, Any]]) -> None:
        """These messages come, and are read."""
        for event in events:
            headers, body = self.peer.signed(event)
            answer = await self.visitor.web.post(self.notices, content=body, headers=headers)
            assert answer.status_code == 204, answer.text
        await self.cashier.read()
        waiting, ids = (
            "select 1 from credits.notices where handled is null and id = any(:ids)",
            [one["id"] for one in events],
        )
        while await self.visitor.front.sql(waiting, ids=ids):  # noqa: ASYNC110  the app reads them too
            await asyncio.sleep(0.05)

    async def has(self) -> int:
        """Credits that may be spent, in hundredths, less this month's free ones."""
        wallet = (await self.visitor.ask("GET", "/v1/credits")).json()
        return wallet["available"] - sum(one["remaining"] for one in wallet["lots"] if one["key"].startswith("free/"))

    async def plan(self) -> str:
        return (await self.visitor.ask("GET", "/v1/credits")).json()["plan"]

    async def payment(self) -> dict[str, Any]:
        """The last one."""
        return (await self.visitor.ask("GET", "/v1/credits/payments")).json()["items"][0]

    async def compared(self, *window: timedelta) -> list["Found"]:
        """What differs when the books were compared."""
        await self.cashier.reconcile(*window)
        return await self.differences()

    async def differences(self) -> list["Found"]:
        """All that differs."""
        page = await self.cashier.differences(None, 100)
        found = page.items
        while page.next:
            page = await self.cashier.differences(page.next, 100)
            found = [*found, *page.items]
        return found

    async def spend(self, amount: int) -> None:
        """A film of that price."""
        person = (await self.visitor.ask("GET", "/v1/me")).json()["id"]
        ledger, key = self.visitor.front.app.state.credits, f"film/{uuid4()}"
        await ledger.hold(person, amount, key)
        await ledger.capture(key, amount, f"{key}/take")


@pytest.fixture
async def buyer(front: Front, peer: Peer) -> Buyer:
    return Buyer(await front.visitor().register(), peer)
