"""Months that were paid in unusual ways: from a customer's balance at Stripe, and of two plans at once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
import stripe
from sqlalchemy import text

from filmstudio.errors import ServerAway
from filmstudio.services.credits.payments_repository import EXTRA, KEEP_SUBSCRIPTION
from filmstudio.services.credits.paypal_facts import UNPAID
from filmstudio.services.credits.stripe_invoices import credited, of_balance
from tests.peers.checkout import CheckoutPeer
from tests.peers.checkout_door import checkout
from tests.services.conftest import Front
from tests.services.credits.conftest import Buyer
from tests.services.credits.test_administration import administrator, asker


async def subscribed(buyer: Buyer, product: str = "pro") -> str:
    """To a plan; its subscription."""
    _, session = await buyer.order(product, "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    return buyer.peer.subscriptions[-1]


async def differences(buyer: Buyer, ref: str) -> list[str]:
    return [one.what for one in await buyer.compared() if one.ref == ref]


async def test_who_pays_two_plans_at_once_has_both_months_and_is_billed_for_one(buyer: Buyer):
    """Two checkouts, both open before either was paid: nothing paid is lost, and only the greater plan is renewed."""
    checkouts = [(await buyer.order(product, "plan"))[1] for product in ("standard", "pro")]
    for session in checkouts:
        buyer.peer.pay(session)
    for _ in range(2):
        await buyer.told(buyer.peer.events)
        assert (await buyer.plan(), await buyer.has()) == ("pro", 3000 + 9000)
    lesser, greater = buyer.peer.subscriptions
    assert buyer.peer.ends(lesser)
    assert not buyer.peer.ends(greater)
    found = {one["ref"]: one for one in (await buyer.visitor.ask("GET", "/v1/credits/subscriptions")).json()["items"]}
    assert (found[lesser]["ends"], found[greater]["ends"]) == (True, False)
    assert [one.ref for one in await buyer.differences() if one.what == "second plan"][-1:] == [lesser]
    buyer.peer.renew(greater)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 3000 + 2 * 9000
    assert await differences(buyer, lesser) == []


async def test_a_second_plan_that_can_not_be_ended_now_is_ended_at_night(buyer: Buyer, monkeypatch: pytest.MonkeyPatch):
    """Its money counts all the same, and somebody is told."""
    vendor = buyer.cashier.vendor(buyer.vendor)

    async def away(_: str) -> None:
        raise ServerAway("away for a moment")

    checkouts = [(await buyer.order(product, "plan"))[1] for product in ("pro", "standard")]
    for session in checkouts:
        buyer.peer.pay(session)
    with monkeypatch.context() as broken:
        broken.setattr(vendor, "cancel", away)
        await buyer.told(buyer.peer.events)
    greater, lesser = buyer.peer.subscriptions
    assert (await buyer.plan(), await buyer.has()) == ("pro", 3000 + 9000)
    assert not buyer.peer.ends(lesser)
    await buyer.compared()
    assert buyer.peer.ends(lesser)
    assert not buyer.peer.ends(greater)


PLAN_ORDERED = text("""
    insert into credits.orders (id, person, asked, vendor, kind, product, title, cents, credits, currency)
    values (:id, :person, '', :vendor, 'plan', :plan, 't', :cents, 1, 'usd')""")
OLD, NEW = {"vendor": "stripe", "plan": "studio", "cents": 9900}, {"vendor": "paypal", "plan": "pro", "cents": 4900}


@pytest.mark.parametrize(
    ("old", "new", "extra"),
    [
        (("late", "-5 days"), ("late", None), []),
        (("late", "-5 days"), ("active", "30 days"), ["old"]),
        (("active", "9 days"), ("late", None), []),
        (("active", "9 days"), ("active", "30 days"), ["new"]),
        (("late", "1 day"), ("active", "30 days"), ["old"]),
    ],
)
async def test_a_plan_of_which_no_month_was_paid_yet_is_neither_kept_nor_ended(
    front: Front, old: tuple[str, str], new: tuple[str, str | None], extra: list[str]
):
    """PayPal tells of an agreement before its money: nobody loses the plan that he just chose, and what is paid counts
    before what isn't. Nothing of it stays: no vendor knows these plans, and each comparison would ask for them.
    """
    person = uuid4()
    async with front.db.begin() as connection, connection.begin_nested() as undone:
        for name, facts, (standing, until) in (("old", OLD, old), ("new", NEW, new)):
            at = datetime.now(UTC) + timedelta(days=int(until.split()[0])) if until else UNPAID
            given = {
                "ref": f"{person}/{name}", "order": uuid4(), "person": person, "title": "t", "credits": 1,
                "currency": "usd", "standing": standing, "until": at, "ends": False, "seen": datetime.now(UTC),
            }  # fmt: skip
            await connection.execute(PLAN_ORDERED, {"id": given["order"], "person": person} | facts)
            await connection.execute(KEEP_SUBSCRIPTION, given | facts)
        found = (await connection.execute(EXTRA, {"vendor": "stripe", "ref": f"{person}/old"})).all()
        await undone.rollback()
    assert [row.ref for row in found] == [f"{person}/{name}" for name in extra]


class TestFromABalance:
    """Only Stripe keeps one for its customers."""

    @pytest.fixture
    def peer(self) -> Iterator[CheckoutPeer]:
        with checkout() as peer:
            yield peer

    async def test_a_month_that_was_paid_from_it_gives_its_credits_once(self, buyer: Buyer, peer: CheckoutPeer):
        """There is no payment intent: the invoice is the payment, told, looked at and found in the night."""
        plan = await subscribed(buyer)
        invoice = peer.renew(plan, tax=931, balance=5831)
        for _ in range(2):
            await buyer.told(peer.events)
            assert await buyer.has() == 2 * 9000
            assert await differences(buyer, invoice) == []
        paid = {one["ref"]: one for one in (await buyer.visitor.ask("GET", "/v1/credits/payments")).json()["items"]}
        assert [paid[invoice][name] for name in ("cents", "tax", "due")] == [4900, 931, 9000]

    async def test_its_money_can_not_be_given_back_here(self, buyer: Buyer, front: Front, peer: CheckoutPeer):
        """Stripe puts it back into the balance by a credit note; what was tried is written down as it ended."""
        invoice = peer.renew(await subscribed(buyer), balance=4900)
        await buyer.told(peer.events)
        door, body = f"/v1/admin/credits/payments/stripe/{invoice}/refunds", {"cents": 900, "reason": "a bad film"}
        ask = asker(await administrator(front))
        for _ in range(2):
            answer = await ask(door, body, "once")
            assert (answer.status_code, "credit note" in answer.json()["detail"]) == (422, True)
        acts = "select action from credits.acts where about = :about order by at"
        found = [row.action for row in await front.sql(acts, about=f"payment/stripe/{invoice}")]
        assert found == ["money given back", "money not given back"]

    async def test_it_needs_no_message(self, buyer: Buyer, peer: CheckoutPeer):
        """The comparison of the books finds it."""
        plan = await subscribed(buyer)
        peer.renew(plan, balance=4900)
        await buyer.compared()
        assert await buyer.has() == 2 * 9000

    async def test_a_month_that_was_paid_from_it_in_part_gives_all_its_credits(self, buyer: Buyer, peer: CheckoutPeer):
        """One part by card, the other from the balance; each is a payment, and tax is in the card's."""
        plan = await subscribed(buyer)
        intent = peer.renew(plan, tax=931, balance=2450)
        await buyer.told(peer.events)
        assert await buyer.has() == 2 * 9000
        peer.refund(intent, 3381)
        await buyer.told(peer.events)
        assert await buyer.has() == 9000 + 4500

    async def test_a_month_that_costs_less_than_its_tax_is_not_paid_below_nothing(
        self, buyer: Buyer, peer: CheckoutPeer
    ):
        """What came by card was less than the tax."""
        plan = await subscribed(buyer)
        peer.renew(plan, tax=931, balance=5000)
        await buyer.told(peer.events)
        assert await buyer.has() == 2 * 9000

    async def test_money_that_went_back_into_it_does_not_buy_two_months(self, buyer: Buyer, peer: CheckoutPeer):
        """A credit note takes the credits of the month that it is of; what pays the next one was paid once."""
        plan = await subscribed(buyer)
        first = next(iter(peer.things["invoices"]))
        peer.credit(first, 4900)
        await buyer.told(peer.events)
        assert await buyer.has() == 0
        second = peer.renew(plan, balance=4900)
        await buyer.told(peer.events)
        assert await buyer.has() == 9000
        peer.credit(second, 2450)
        await buyer.told(peer.events)
        assert await buyer.has() == 4500

    async def test_what_a_balance_was_not_touched_for_is_nothing(self, peer: CheckoutPeer):
        """Credit that only grew, debts that were paid with a month, notes on cards or withdrawn ones."""
        facts = {
            "id": "in_1", "object": "invoice", "status": "paid", "total": 4900, "total_taxes": None, "created": 1,
            "currency": "usd", "status_transitions": {"paid_at": 1}, "hosted_invoice_url": None,
            "parent": {"subscription_details": {"subscription": "sub_1"}},
        }  # fmt: skip
        for before, after, part in ((0, 0, 0), (0, -500, 0), (700, 0, 0), (-900, -200, 700), (-9000, -4100, 4900)):
            invoice = stripe.Invoice.construct_from({**facts, "starting_balance": before, "ending_balance": after}, "")
            found = of_balance(invoice, 0)
            assert (found.cents if found else 0) == part
        note = {"id": "cn_1", "status": "issued", "customer_balance_transaction": "cbtxn_1", "post_payment_amount": 900}
        for more, back in (
            ({}, 900), ({"status": "void"}, 0), ({"customer_balance_transaction": None}, 0),
            ({"refunds": [{"amount_refunded": 500}]}, 400), ({"out_of_band_amount": 900}, 0),
        ):  # fmt: skip
            given = {"refunds": [], "out_of_band_amount": None, **note, **more}
            assert credited(stripe.CreditNote.construct_from(given, "")) == back
