"""What administrators do with money, and what is left of somebody who was erased."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4, uuid5

import httpx
import pytest

from filmstudio.errors import ServerAway
from filmstudio.kit.once import SPACE
from filmstudio.services.credits import booking
from tests.services.conftest import PASSWORD, Front, Visitor
from tests.services.credits.conftest import Buyer
from tests.services.users.test_logins import second_factor

if TYPE_CHECKING:
    pass


async def administrator(front: Front) -> Visitor:
    """Somebody who may do what administrators do."""
    visitor = await front.visitor().register()
    person = (await visitor.ask("GET", "/v1/me")).json()["id"]
    await front.app.state.users.give_role(person, "admin", "test")
    await visitor.login()
    _, recovery = await second_factor(visitor)
    again = front.visitor(visitor.email)
    assert (await again.login(code=recovery[0])).status_code == 200
    return again


def asker(admin: Visitor) -> Callable[[str, dict[str, Any], str], Awaitable[httpx.Response]]:
    """Asks with a key, as doors that move money want it."""

    async def asked(door: str, body: dict[str, Any], key: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {admin.tokens['access_token']}", "Idempotency-Key": key}
        return await admin.web.post(door, json=body, headers=headers)

    return asked


async def test_an_administrator_gives_money_back(buyer: Buyer, front: Front):
    """Once for a request, at most what is left, and its credits go with it."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    admin = await administrator(front)
    door, body = (
        f"/v1/admin/credits/payments/{buyer.vendor}/{intent}/refunds",
        {"cents": 1000, "reason": "a film that failed"},
    )
    asked = asker(admin)
    for _ in range(2):
        buyer.peer.forget_keys()
        answer = await asked(door, body, "once")
        assert answer.status_code == 201, answer.text
        assert (answer.json()["refunded"], answer.json()["due"]) == (1000, 7500)
    assert await buyer.has() == 7500
    too_much = await asked(door, {"cents": 3001, "reason": "too much"}, uuid4().hex)
    assert (too_much.status_code, "3000 hundredths are left" in too_much.text) == (422, True)
    nowhere = await asked(door.replace(intent, "nobody"), body, uuid4().hex)
    assert nowhere.status_code == 404
    assert (await admin.ask("POST", door, body)).status_code == 422
    assert (await asked(door, body | {"cents": 5}, "once")).json()["code"] == "KeyReused"
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 7500
    assert await front.sql("select 1 from credits.refunds where ref = :ref and reason like 'a film%'", ref=intent)


async def test_money_is_given_back_once_whatever_breaks_off(buyer: Buyer, front: Front):
    """The vendor has done it and we could not write that down; a month later nobody knows any more, and we ask."""
    _, session = await buyer.order("credits-100")
    payment = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    asked = asker(await administrator(front))
    door, body = f"/v1/admin/credits/payments/{buyer.vendor}/{payment}/refunds", {"cents": 1000, "reason": "a test"}
    for _ in range(3):
        buyer.peer.forget_keys()
        assert (await asked(door, body, "once")).json()["refunded"] == 1000
        await front.sql("update credits.refunds set done = null")
    await front.sql("update credits.refunds set at = at - interval '30 days'")
    late = await asked(door, body, "once")
    assert (late.status_code, "a month ago" in late.json()["detail"]) == (409, True)


async def test_an_administrator_gives_and_takes_credits_with_a_reason(buyer: Buyer, front: Front):
    """Once for a request; never more than there is."""
    person, admin = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"], await administrator(front)
    gift = {"person": person, "kind": "give", "credits": 500, "reason": "a film that failed"}
    door, asked = "/v1/admin/credits/adjustments", asker(admin)
    for _ in range(2):
        assert (await asked(door, gift, "once")).status_code == 201
    assert await buyer.has() == 500
    taken = await asked(door, gift | {"kind": "take", "credits": 200, "reason": "given by mistake"}, "twice")
    assert taken.json()["available"] == 600
    too_much = await asked(door, gift | {"kind": "take", "credits": 601}, "too much")
    assert too_much.status_code == 402
    nobody = await asked(door, gift | {"person": str(uuid4())}, "nobody")
    assert nobody.status_code == 404


async def test_an_adjustment_that_breaks_off_did_not_happen(
    buyer: Buyer, front: Front, monkeypatch: pytest.MonkeyPatch
):
    """Between setting aside and taking: neither the act nor the credits moved; asked again, it is done once."""
    person, admin = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"], await administrator(front)
    door, asked = "/v1/admin/credits/adjustments", asker(admin)
    take = {"person": person, "kind": "take", "credits": 100, "reason": "given by mistake"}

    async def away(*_: object) -> None:
        raise ServerAway("away for a moment")

    async def acts() -> int:
        found = "select 1 from credits.acts where about = :about and action = 'credits taken'"
        return len(await front.sql(found, about=f"person/{person}"))

    await buyer.visitor.ask("GET", "/v1/credits")
    with monkeypatch.context() as broken:
        broken.setattr(booking, "capture", away)
        assert (await asked(door, take, "once")).status_code == 503
    balance = await front.app.state.credits.balance(person)
    assert (balance.available, balance.held, await acts()) == (300, 0, 0)
    answers = await asyncio.gather(*[asked(door, take, "once") for _ in range(4)])
    assert {(one.status_code, one.json()["available"], one.json()["held"]) for one in answers} == {(201, 200, 0)}
    assert await acts() == 1


async def test_an_adjustment_that_a_program_of_before_left_in_the_middle_is_ended(buyer: Buyer, front: Front):
    """It set credits aside and died; the request that is repeated takes those."""
    person, admin = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"], await administrator(front)
    by, door = (await admin.ask("GET", "/v1/me")).json()["id"], "/v1/admin/credits/adjustments"
    await buyer.visitor.ask("GET", "/v1/credits")
    id, ledger = uuid5(SPACE, f"{by} POST {door} once"), front.app.state.credits
    await ledger.hold(person, 250, f"adjustment/{id}")
    take = {"person": person, "kind": "take", "credits": 250, "reason": "given by mistake"}
    for _ in range(2):
        assert (await asker(admin)(door, take, "once")).status_code == 201
        balance = await ledger.balance(person)
        assert (balance.available, balance.held) == (50, 0)


async def test_an_administrator_compares_the_books_with_a_reason(buyer: Buyer, front: Front):
    """Which is kept; the key is for one request."""
    admin, door = await administrator(front), "/v1/admin/credits/reconciliation"
    assert (await admin.ask("POST", door, {"reason": "a customer asks"})).status_code == 422
    assert (await asker(admin)(door, {}, "once")).status_code == 422
    for _ in range(2):
        assert (await asker(admin)(door, {"reason": "a customer asks"}, "once")).status_code == 200
    assert (await asker(admin)(door, {"reason": "another one asks"}, "once")).json()["code"] == "KeyReused"
    by = (await admin.ask("GET", "/v1/me")).json()["id"]
    acts = await front.sql("select action, about, reason from credits.acts where actor = :by", by=by)
    assert [tuple(one) for one in acts] == [("books compared", "books", "a customer asks")]


async def test_who_is_erased_is_forgotten_everywhere_and_his_plan_ends(buyer: Buyer, front: Front):
    """Projects, hooks and his name at the vendor go; what he paid stays in the books, without a name."""
    _, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    person = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"]
    await buyer.visitor.ask("POST", "/v1/projects", {"title": "mine"})
    gone = await buyer.visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD})
    assert gone.status_code == 204, gone.text
    async with asyncio.timeout(20):
        while not await front.sql("select 1 from users.people where id = :id and forgotten is not null", id=person):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    assert buyer.peer.ends(buyer.peer.subscriptions[0])
    assert buyer.visitor.email not in repr(buyer.peer.things)
    assert not await front.sql("select 1 from credits.customers where person = :id", id=person)
    assert not await front.sql("select 1 from projects.projects where owner = :id", id=person)
    assert await front.sql("select 1 from credits.payments where person = :id", id=person)
