"""PayPal when somebody means ill, or something hangs: nothing is given for it, and nobody else waits for it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmstudio.errors import NotAllowed, ServerAway
from filmstudio.services.credits import paypal_signature as module
from filmstudio.services.credits.vendor import Topic
from filmstudio.wiring.users import forgetting
from tests.peers.paypal import PayPalPeer
from tests.peers.paypal_door import paypal
from tests.services.conftest import PASSWORD
from tests.services.credits.conftest import Buyer


@pytest.fixture
def peer() -> Iterator[PayPalPeer]:
    with paypal() as peer:
        yield peer


async def test_a_price_of_his_own_making_is_no_plan(buyer: Buyer, peer: PayPalPeer):
    """Whoever has our public client id can make a subscription in his browser: with our plan, his price, his order."""
    order, _ = await buyer.order("pro", "plan")
    cheap = peer.new("subscriptions", {
        "status": "APPROVAL_PENDING", "plan_id": "P-PRO000001", "custom_id": order["id"],
        "_price": {"currency_code": "USD", "value": "0.01"},
    }, "I-")  # fmt: skip
    peer.pay(cheap["id"])
    await buyer.told(peer.events)
    assert (await buyer.plan(), await buyer.has()) == ("free", 0)
    assert cheap["id"] in {one.ref for one in await buyer.differences() if one.what == "unknown order"}


async def test_certificates_are_waited_for_by_some_and_fetched_once(tmp_path: Path, peer: PayPalPeer):
    """Messages that come at once share an answer; whoever floods us with addresses fills no memory with waiting."""
    signature = module.Signature(peer.settings(tmp_path)["paypal"])
    good = [({k.lower(): v for k, v in head.items()}, body) for head, body in [peer.signed({"id": "1"})] * 9]
    await asyncio.gather(*(signature.check(*one) for one in good))
    assert peer.asked == ["GET certs/CERT-good"]
    flood = [peer.signed({"id": "1"}, url=f"https://api.paypal.com/v1/notifications/certs/{n}")[0] for n in range(30)]
    checks = [signature.check({k.lower(): v for k, v in head.items()}, b"") for head in flood]
    found = await asyncio.gather(*checks, *(signature.check(*one) for one in good), return_exceptions=True)
    assert [type(one) for one in found[:30]] == [NotAllowed] * module.WAITING + [ServerAway] * (30 - module.WAITING)
    assert found[30:] == [None] * 9
    assert module.PLACE.fullmatch("https://elsewhere.paypal.com/v1/notifications/certs/x") is None


async def test_a_vendor_that_is_away_holds_up_nobody(buyer: Buyer):
    """It is asked about one of its messages at a time; the others of its own are put off, those of others are read."""

    class Away:
        name, asked = "away", 0

        def topic(self, kind: str) -> Topic:
            return Topic.PAYMENT

        async def look(self, topic: Topic, subject: str) -> tuple[()]:
            self.asked += 1
            raise ServerAway("it hangs, and then is not there")

        async def close(self) -> None:
            """Nothing."""

    away, cashier = Away(), buyer.visitor.front.app.state.cashier
    cashier._vendors = {**cashier._vendors, "away": away}
    _, ref = await buyer.order()
    await buyer.visitor.front.sql(
        """insert into credits.notices (vendor, id, kind, subject)
        select 'away', n, 'x', n from generate_series(1, 60) n returning 1"""
    )
    buyer.peer.pay(ref)
    await buyer.told(buyer.peer.events)
    assert 0 < away.asked < 20
    assert await buyer.has() == 3500
    await buyer.visitor.front.sql("delete from credits.notices where vendor = 'away' returning 1")


async def test_who_cannot_be_forgotten_yet_leaves_the_others(buyer: Buyer, peer: PayPalPeer):
    """PayPal is in trouble while his plan is to be ended; others who left are forgotten meanwhile, and he later."""
    _, ref = await buyer.order("pro", "plan")
    peer.pay(ref)
    await buyer.told(peer.events)
    front, other = buyer.visitor.front, await buyer.visitor.front.visitor().register()
    people = [(await one.ask("GET", "/v1/me")).json()["id"] for one in (buyer.visitor, other)]
    peer.sick = [500] * 1000
    for one in (buyer.visitor, other):
        assert (await one.ask("POST", "/v1/me/erasure", {"password": PASSWORD})).status_code == 204
    known = "select id::text from users.people where forgotten is null and id = any(cast(:ids as uuid[]))"
    await forgetting(front.app.state)()
    assert [row.id for row in await front.sql(known, ids=people)] == people[:1]
    peer.sick = []
    await forgetting(front.app.state)()
    assert not await front.sql(known, ids=people)
    assert peer.ends(ref)
