"""Vendors are switched off and on again: nothing new is sold by them, and all that was begun goes on."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from filmstudio.ports.flags import FLAGS, FlagName
from tests.peers.checkout_door import checkout
from tests.peers.paypal_door import paypal
from tests.services.administration.office import Office, office_of
from tests.services.conftest import Front, front_of
from tests.services.credits.conftest import Buyer

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

NAMES: tuple[FlagName, ...] = ("sell-by-stripe", "sell-by-paypal")


@contextlib.asynccontextmanager
async def switched(office: Office, *names: FlagName, **rule: Any) -> AsyncGenerator[None]:
    """Flags, for as long as it takes; every process has heard of it."""
    try:
        for name in names:
            await said(office, name, rule or {"state": "off"})
        yield
    finally:
        for name in names:
            await said(office, name, {"state": "on"})


async def said(office: Office, name: FlagName, rule: dict[str, Any]) -> None:
    """A flag is switched, and known."""
    assert (await office.do(f"/flags/{name}", rule=rule)).status_code == 200
    async with asyncio.timeout(20):
        while await office.visitor.front.app.state.flags.on(name, None) != (rule["state"] == "on"):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def order(buyer: Buyer, **more: Any) -> httpx.Response:
    """A top-up, by the first vendor if none is named."""
    return await buyer.visitor.ask("POST", "/v1/credits/orders", {"kind": "top-up", "product": "credits-10", **more})


async def vendors(front: Front) -> list[str]:
    """By whom can be paid, as everybody is told."""
    return (await front.visitor().ask("GET", "/v1/prices")).json()["vendors"]


async def test_a_vendor_is_switched_off_while_what_was_ordered_goes_on(buyer: Buyer, front: Front):
    """It is offered no more and takes no order; who pays what he ordered before has his credits."""
    office, flag = await office_of(front), NAMES[buyer.vendor == "paypal"]
    before, session = await buyer.order()
    async with switched(office, flag):
        assert await vendors(front) == []
        for vendor in ({"vendor": buyer.vendor}, {}):
            refused = await order(buyer, **vendor)
            assert (refused.status_code, refused.json()["code"]) == (503, "SwitchedOff")
            assert refused.json()["detail"] == FLAGS[flag].refusal
        buyer.peer.pay(session)
        await buyer.told(buyer.peer.events)
        assert await buyer.has() == 3500
        assert (await buyer.visitor.ask("GET", f"/v1/credits/orders/{before['id']}")).json()["state"] == "paid"
        assert (await buyer.visitor.ask("POST", "/v1/credits/portal", {})).status_code == 200
        await buyer.compared()
    assert await vendors(front) == [buyer.vendor]
    assert (await order(buyer)).status_code == 201


@pytest.fixture
async def both(site: "Site", tmp_path: Path) -> AsyncIterator[Buyer]:
    """A customer where both vendors sell."""
    with checkout() as stripe, paypal() as other:
        settings = stripe.settings(tmp_path) | other.settings(tmp_path)
        async with front_of(site, tmp_path, **settings) as front:
            yield Buyer(await front.visitor().register(), stripe)


async def test_who_names_no_vendor_is_sent_to_one_that_sells(both: Buyer):
    """The first is switched off, then on for some of whom he is one."""
    front, office = both.visitor.front, await office_of(both.visitor.front)
    assert await vendors(front) == ["stripe", "paypal"]
    me = (await both.visitor.ask("GET", "/v1/me")).json()["id"]
    async with switched(office, "sell-by-stripe"):
        assert await vendors(front) == ["paypal"]
        assert (await order(both)).json()["vendor"] == "paypal"
        assert (await order(both, vendor="stripe")).status_code == 503
    async with switched(office, "sell-by-stripe", state="some", persons=[me]):
        assert await vendors(front) == ["paypal"]
        assert (await order(both)).json()["vendor"] == "stripe"
    async with switched(office, *NAMES):
        assert (await vendors(front), (await order(both)).status_code) == ([], 503)
