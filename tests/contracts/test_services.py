"""What services promise each other: `Users`, `Projects`, `Payers`, `Plans`, `Purchases` and the door."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from filmstudio.errors import NotAllowed, NotLoggedIn, NotThere
from filmstudio.ports.films import Payers
from filmstudio.ports.kept import Kept
from filmstudio.ports.plans import Plans
from filmstudio.ports.projects import Leftovers, Projects
from filmstudio.ports.purchases import Purchases
from filmstudio.ports.users import Users
from filmstudio.services.users.rules import KEEPERS
from tests.contracts.sides import SIDES, Side, on_side
from tests.peers.checkout_door import checkout
from tests.services.conftest import Visitor
from tests.services.jobs.films import ended_film
from tests.services.moderation.cases import report
from tests.services.projects.test_projects import id_of, project_of, written

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


@pytest.fixture(params=SIDES)
async def side(request: pytest.FixtureRequest, site: "Site", tmp_path: Path) -> AsyncIterator[Side]:
    with checkout() as peer:
        async with on_side(request.param, site, tmp_path, **peer.settings(tmp_path)) as side:
            yield side


async def somebody(side: Side) -> tuple[Visitor, UUID]:
    """Who has just registered."""
    visitor = await side.front.visitor().register()
    return visitor, UUID(await id_of(visitor))


async def test_people_are_known_by_their_ids(side: Side):
    """One, or many in one go; nobody is told as such."""
    users = side.port("users", Users)
    (mara, one), (_, two) = await somebody(side), await somebody(side)
    person = await users.person(one)
    assert (person.id, person.email, person.role) == (one, mara.email, "free")
    assert person.verified
    nobody = uuid4()
    assert set(await users.people([one, two, nobody, one])) == {one, two}
    assert await users.people([]) == {}
    with pytest.raises(NotThere, match="account"):
        await users.person(nobody)


async def test_a_role_is_given_once_or_twice(side: Side):
    """And to nobody else."""
    users, (_, one) = side.port("users", Users), await somebody(side)
    for _ in range(2):
        assert (await users.give_role(one, "pro", "paid")).role == "pro"
    assert (await users.person(one)).role == "pro"
    with pytest.raises(NotThere):
        await users.give_role(uuid4(), "pro", "paid")


async def test_the_door_knows_tokens_and_keys(side: Side):
    """Those that are good; and shows by which keys others may know them."""
    from filmstudio.services.users.tokens import Callers, keys_of
    from filmstudio.wiring.service import Door

    door, (mara, one) = side.port("door", Door), await somebody(side)
    caller = await door.authenticate(mara.tokens["access_token"])
    assert (caller.person, caller.role, caller.scopes) == (one, "free", None)
    made = await mara.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["films:read"]})
    assert (await door.authenticate(made.json()["key"])).scopes == {"films:read"}
    keys = keys_of(await door.public_keys())
    assert Callers("http://127.0.0.1:8000").of(mara.tokens["access_token"], keys) == caller
    odd = "eyJhbGciOiJFUzI1NiIsImNyaXQiOjF9.e30.AAAA"
    for wrong in ("", "a.b.c", odd, made.json()["key"][:-1] + "x", mara.tokens["access_token"][:-3]):
        with pytest.raises(NotLoggedIn):
            await door.authenticate(wrong)


async def test_who_is_elsewhere_knows_tokens_without_asking_each_time(side: Side):
    """By the public keys; API keys are asked for, and gone when they are gone."""
    from filmstudio.wiring.far import FarDoor
    from filmstudio.wiring.service import Door

    far = FarDoor(side.port("door", Door), "http://127.0.0.1:8000")
    mara, one = await somebody(side)
    for _ in range(2):
        assert (await far.authenticate(mara.tokens["access_token"])).person == one
    made = (await mara.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["films:read"]})).json()
    assert (await far.authenticate(made["key"])).person == one
    assert (await mara.ask("DELETE", f"/v1/me/keys/{made['id']}")).status_code == 204
    for wrong in (made["key"], "a.b.c", ""):
        with pytest.raises(NotLoggedIn):
            await far.authenticate(wrong)
    with pytest.raises(NotLoggedIn, match="somebody else"):
        await FarDoor(side.port("door", Door), "https://another.example").authenticate(mara.tokens["access_token"])


async def test_projects_are_open_to_their_members(side: Side):
    """By their roles; to others there is none."""
    projects, (mara, one), (_, two) = side.port("projects", Projects), await somebody(side), await somebody(side)
    path = await project_of(mara)
    id = UUID(path.rpartition("/")[2])
    found = await projects.allowed(one, id, "manage")
    assert (found.id, found.role) == (id, "owner")
    with pytest.raises(NotThere):
        await projects.allowed(two, id, "see")
    await mara.ask("PUT", f"{path}/members/{two}", {"role": "viewer"})
    assert (await projects.allowed(two, id, "see")).role == "viewer"
    with pytest.raises(NotAllowed):
        await projects.allowed(two, id, "write")
    assert await projects.newest(id, "script") is None
    await written(mara, f"{path}/script", "INT. ROOM - DAY\n\nर 🎬 a\u2028b", 0)
    newest = await projects.newest(id, "script")
    assert newest
    assert (newest.number, newest.author, newest.body) == (1, one, "INT. ROOM - DAY\n\nर 🎬 a\u2028b")
    assert await side.port("payers", Payers).payer(two, id) == one
    with pytest.raises(NotThere):
        await side.port("payers", Payers).payer(uuid4(), id)


async def test_a_person_is_forgotten_once_or_twice(side: Side):
    """His projects go; every service says so."""
    from filmstudio.wiring.service import Forgetful
    from filmstudio.wiring.users import FORGETFUL

    projects, (mara, one) = side.port("projects", Projects), await somebody(side)
    id = UUID((await project_of(mara)).rpartition("/")[2])
    assert await projects.forget(one) == (id,)
    assert await projects.forget(one) == ()
    for name in FORGETFUL:
        await side.port(name, Forgetful).forget(one)
    with pytest.raises(NotThere):
        await projects.allowed(one, id, "see")


async def filmed(side: Side, person: UUID) -> str:
    """A film that he ordered and pays; its id."""
    film, project = str(uuid4()), str(uuid4())
    await ended_film(side.front, film, project, str(person))
    await side.front.sql(
        """insert into jobs.films (id, asked, project, payer, person, closed)
        values (:film, '', :project, :person, :person, true) returning 1""",
        film=film, project=project, person=person,
    )  # fmt: skip
    return film


async def test_what_is_kept_of_a_person_is_told(side: Side):
    """By every service: as it is, and no further than there is something; nothing of somebody unknown."""
    kept = {name: side.port(f"keeps_{name}", Kept) for name in KEEPERS}
    (mara, one), (other, two) = await somebody(side), await somebody(side)
    path = await project_of(mara, "र 🎬")
    film = await filmed(side, one)
    await mara.ask("PUT", f"{path}/members/{two}", {"role": "viewer"})
    await mara.ask("POST", "/v1/credits/orders", {"kind": "top-up", "product": "credits-10"})
    await report(other, "project", path.rpartition("/")[2], words="र 🎬")
    assert [row["words"] for row in (await kept["moderation"].kept(two))["reports"]] == ["र 🎬"]
    assert [row["title"] for row in (await kept["projects"].kept(one))["projects"]] == ["र 🎬"]
    assert [row["title"] for row in (await kept["credits"].kept(one))["orders"]] == ["10 credits"]
    assert [(row["id"], row["state"]) for row in (await kept["jobs"].kept(one))["films"]] == [(film, "failed")]
    for service in kept.values():
        assert not any((await service.kept(uuid4())).values())
        assert not any((await service.kept(one, 1000)).values())


async def test_what_a_project_left_behind_is_forgotten_once_or_twice(side: Side):
    """Its films; those of another project are there."""
    leftovers, project, other = side.port("leftovers", Leftovers), uuid4(), uuid4()
    for one in (project, project, other):
        await ended_film(side.front, str(uuid4()), str(one))
    for _ in range(2):
        assert await leftovers.forget(project) is True
    left = await side.front.sql(
        "select project from production.jobs where project in (:a, :b)", a=str(project), b=str(other)
    )
    assert [row.project for row in left] == [str(other)]


async def test_what_somebody_bought_and_may(side: Side):
    """His plan, his orders, his payments; another's are not among them."""
    plans, purchases = side.port("plans", Plans), side.port("purchases", Purchases)
    (mara, one), (_, two) = await somebody(side), await somebody(side)
    assert (await plans.plan_of(one)).name == "free"
    with pytest.raises(NotThere):
        await plans.plan_of(uuid4())
    for _ in range(3):
        made = await mara.ask("POST", "/v1/credits/orders", {"kind": "top-up", "product": "credits-10"})
        assert made.status_code == 201, made.text
    first = await purchases.orders(one, None, 2)
    rest = await purchases.orders(one, first.next, 2)
    assert [len(first.items), len(rest.items), rest.next] == [2, 1, None]
    assert {order.title for order in (*first.items, *rest.items)} == {"10 credits"}
    assert list((await purchases.orders(two, None, 10)).items) == []
    assert (await purchases.payments(one, None, 10)).items == []
