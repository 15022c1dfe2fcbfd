"""A customer, the shop, and Stripe's stand-in."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from filmstudio.services.credits.settings import StripeSettings
from tests.peers.checkout import SECRET, CheckoutPeer, checkout
from tests.services.conftest import Front, Visitor, front_of

if TYPE_CHECKING:
    from filmstudio.services.credits.cashier import Cashier
    from filmstudio.stack.site import Site

NOTICES = "/v1/payments/stripe/notices"


@pytest.fixture
def peer() -> Iterator[CheckoutPeer]:
    with checkout() as peer:
        yield peer


@pytest.fixture
async def front(site: "Site", tmp_path: Path, peer: CheckoutPeer) -> AsyncIterator[Front]:
    settings = StripeSettings.model_validate({"key": "sk_test_1", "webhook": SECRET, "api": peer.address})
    async with front_of(site, tmp_path, stripe=settings) as front:
        yield front
        audit = await front.app.state.credits.audit()
        assert audit.sound, audit.differences


@dataclass
class Buyer:
    """A customer, the shop and Stripe."""

    visitor: Visitor
    peer: CheckoutPeer

    @property
    def cashier(self) -> "Cashier":
        return self.visitor.front.app.state.cashier

    async def order(self, product: str = "credits-35", kind: str = "top-up") -> tuple[dict[str, Any], str]:
        """An order, and its checkout there."""
        body = {"kind": kind, "product": product, "vendor": "stripe"}
        answer = await self.visitor.ask("POST", "/v1/credits/orders", body)
        assert answer.status_code == 201, answer.text
        return answer.json(), answer.json()["url"].rpartition("/")[2]

    async def told(self, events: list[dict[str, Any]]) -> None:
        """These messages come, and are read."""
        for event in events:
            headers, body = self.peer.signed(event)
            answer = await self.visitor.web.post(NOTICES, content=body, headers=headers)
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
        return (await self.visitor.ask("GET", "/v1/credits/payments")).json()[0]

    async def spend(self, amount: int) -> None:
        """A film of that price."""
        person = (await self.visitor.ask("GET", "/v1/me")).json()["id"]
        ledger, key = self.visitor.front.app.state.credits, f"film/{uuid4()}"
        await ledger.hold(person, amount, key)
        await ledger.capture(key, amount, f"{key}/take")


@pytest.fixture
async def buyer(front: Front, peer: CheckoutPeer) -> Buyer:
    return Buyer(await front.visitor().register(), peer)
