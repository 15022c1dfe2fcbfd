"""Long lists of money, page by page: each line once, also where many have the same time."""

from typing import Any
from uuid import uuid4

from tests.services.administration.office import office_of
from tests.services.conftest import Front, Visitor

PAYMENTS = """
    insert into credits.payments (vendor, ref, person, product, title, cents, tax, currency, credits, at)
    select case when n % 2 = 0 then 'stripe' else 'paypal' end, :mark || n, :person, 'credits-10', '10 credits', 500, 0,
        'usd', 1000, timestamptz '2020-01-01 00:00:00.1' + n / 4 * interval '1 microsecond'
    from generate_series(1, 23) n"""
ORDER = """
    insert into credits.orders (id, person, asked, vendor, kind, product, title, cents, credits, currency)
    values (:id, :person, '', 'stripe', 'plan', 'pro', 'Pro', 1900, 9000, 'usd')"""
PLANS = """
    insert into credits.subscriptions (vendor, ref, "order", person, plan, title, cents, credits, currency, standing,
        until, ends, seen)
    select 'stripe', :mark || n, :order, :person, 'pro', 'Pro', 1900, 9000, 'usd', 'ended',
        timestamptz '2020-01-01' + n / 4 * interval '1 day', true, now() from generate_series(1, 9) n"""
DIFFERENCES = """
    insert into credits.differences (vendor, ref, what, found, first)
    select 'stripe', :mark || n / 2, 'sort ' || n % 2, 'odd', timestamptz '2020-01-01' from generate_series(1, 11) n"""


async def walked(who: Visitor, door: str, limit: int) -> list[dict[str, Any]]:
    """All of a list, page by page."""
    found, cursor = list[dict[str, Any]](), ""
    while True:
        answer = await who.ask("GET", f"{door}?limit={limit}{cursor}")
        assert answer.status_code == 200, answer.text
        page = answer.json()
        assert len(page["items"]) == limit or page["next"] is None
        found += page["items"]
        if page["next"] is None:
            return found
        cursor = f"&cursor={page['next']}"


async def test_all_that_somebody_paid_can_be_reached(front: Front):
    """The newest first, and nothing twice."""
    visitor = await front.visitor().register()
    person, mark = (await visitor.ask("GET", "/v1/me")).json()["id"], uuid4().hex
    await front.sql(PAYMENTS, person=person, mark=mark)
    for limit in (1, 5, 100):
        found = await walked(visitor, "/v1/credits/payments", limit)
        assert [one["at"] for one in found] == sorted((one["at"] for one in found), reverse=True)
        assert sorted(one["ref"] for one in found) == sorted(f"{mark}{n}" for n in range(1, 24))
    assert (await visitor.ask("GET", "/v1/credits/payments?cursor=nonsense")).status_code == 422


async def test_all_plans_can_be_reached(front: Front):
    """Also those of years ago."""
    visitor = await front.visitor().register()
    person, mark, order = (await visitor.ask("GET", "/v1/me")).json()["id"], uuid4().hex, uuid4()
    await front.sql(ORDER, id=order, person=person)
    await front.sql(PLANS, person=person, mark=mark, order=order)
    found = await walked(visitor, "/v1/credits/subscriptions", 2)
    assert [one["until"] for one in found] == sorted((one["until"] for one in found), reverse=True)
    assert {one["ref"] for one in found} == {f"{mark}{n}" for n in range(1, 10)}
    assert len(found) == 9


async def test_every_movement_can_be_reached(front: Front):
    """The oldest first; the cursor is its number, as GraphQL has it."""
    visitor = await front.visitor().register()
    person = (await visitor.ask("GET", "/v1/me")).json()["id"]
    for n in range(5):
        await front.app.state.credits.grant(person, 100, f"test/{person}/{n}")
    found = await walked(visitor, "/v1/credits/statement", 2)
    numbers = [one["number"] for one in found]
    assert (numbers, len(set(numbers))) == (sorted(numbers), len(numbers))
    assert {f"test/{person}/{n}" for n in range(5)} <= {one["key"] for one in found}
    page = (await visitor.ask("GET", "/v1/credits/statement?limit=2")).json()
    assert page["next"] == str(page["items"][-1]["number"])


async def test_all_that_differs_can_be_reached(front: Front):
    """Of many that were found in the same moment each is told once."""
    office, mark = await office_of(front), uuid4().hex
    await front.sql(DIFFERENCES, mark=mark)
    for limit in (2, 100):
        found = await walked(office.visitor, "/v1/admin/credits/differences", limit)
        assert len([one for one in found if one["ref"].startswith(mark)]) == 11
    await front.sql("update credits.differences set settled = now() where ref like :mark || '%'", mark=mark)
