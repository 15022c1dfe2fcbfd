"""What services promise to those who administer: standing (`Users`, the door), `Matters`, `Audited`, `Switches`."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from filmstudio.errors import NotAllowed, NotThere
from filmstudio.kit.act import Sought
from filmstudio.ports.audited import Audited
from filmstudio.ports.flags import Switches
from filmstudio.ports.matters import Matters, Thing
from filmstudio.ports.users import Users
from tests.contracts.sides import SIDES, Side, on_side
from tests.services.administration.office import WHY, office_of
from tests.services.projects.files import Sender, png
from tests.services.projects.test_projects import id_of, project_of, written

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


@pytest.fixture(params=SIDES)
async def side(request: pytest.FixtureRequest, site: "Site", tmp_path: Path) -> AsyncIterator[Side]:
    async with on_side(request.param, site, tmp_path) as side:
        yield side


async def test_a_suspension_is_for_a_cause(side: Side):
    """Made twice it is one; lifted for one cause the other stays; the door tells who was put out."""
    from filmstudio.wiring.service import Door

    users, door = side.port("users", Users), side.port("door", Door)
    mara = await side.front.visitor().register()
    who, causes = UUID(await id_of(mara)), (uuid4(), uuid4())
    session = (await mara.ask("GET", "/v1/me/sessions")).json()["items"][0]["id"]
    assert await users.suspension(who) is None
    until = datetime.now(UTC) + timedelta(days=1)
    for cause, end in ((causes[0], until), (causes[0], until), (causes[1], None)):
        await users.suspend(who, cause, WHY, end)
    found = await users.suspension(who)
    assert found
    assert (found.id, found.person, found.reason, found.until) == (causes[1], who, WHY, None)
    put_out = await door.put_out()
    assert (UUID(session) in put_out.sessions, who in put_out.persons) == (True, True)
    await users.lift(who, causes[1])
    assert (found := await users.suspension(who))
    assert (found.id, found.until) == (causes[0], until)
    for _ in range(2):
        await users.lift(who, causes[0])
    assert await users.suspension(who) is None
    assert who not in (await door.put_out()).persons
    assert [subject for subject, _ in await side.front.letters(mara.email)].count("Your account is suspended") == 2
    with pytest.raises(NotThere):
        await users.suspend(uuid4(), uuid4(), WHY, None)
    await users.lift(uuid4(), uuid4())


async def test_things_are_shown_hidden_and_shown_again(side: Side):
    """To those who judge; once for a cause; for another cause they stay hidden."""
    matters, owner, other = side.port("matters", Matters), side.front.visitor(), side.front.visitor()
    await owner.register()
    await other.register()
    path, (who, stranger) = await project_of(owner, "Storm"), [UUID(await id_of(one)) for one in (owner, other)]
    project = UUID(path.rpartition("/")[2])
    await written(owner, f"{path}/script", "x" * 5000, 0)
    asset = UUID((await Sender(owner).send(png(), "image/png", "a.png"))["id"])
    await owner.ask("PUT", f"{path}/assets/{asset}")
    found = await matters.matter("project", project)
    assert found
    assert (found.owner, found.title, len(found.words), len(found.pictures)) == (who, "Storm", 4000, 1)
    assert await matters.matter("project", uuid4()) is None
    things: tuple[tuple[Thing, UUID], ...] = (("project", project), ("asset", asset))
    for kind, thing in things:
        assert await matters.may_see(who, kind, thing)
        assert not await matters.may_see(stranger, kind, thing)
    token = (await owner.ask("POST", f"{path}/links", {"password": "look look"})).json()["token"]
    assert await matters.shared(token, "look look") == project
    with pytest.raises(NotAllowed):
        await matters.shared(token, None)
    one, two = uuid4(), uuid4()
    for cause in (one, one, two):
        await matters.block("project", project, cause)
    assert await matters.blocked([project, asset, uuid4()]) == {project}
    with pytest.raises(NotThere):
        await matters.shared(token, "look look")
    await matters.unblock(one)
    assert await matters.blocked([project]) == {project}
    for _ in range(2):
        await matters.unblock(two)
    assert await matters.blocked([project]) == frozenset()
    assert await matters.shared(token, "look look") == project


async def test_acts_and_switches_are_told(side: Side):
    """Every service's acts; the rules of flags with all that is in them."""
    from filmstudio.wiring.administration import AUDITED

    office = await office_of(side.front)
    rule = {"state": "some", "percent": 100, "roles": ["pro"], "plans": ["pro"], "persons": [office.id]}
    assert (await office.do("/flags/new-orders", rule=rule)).status_code == 200
    assert (await office.do("/flags/new-orders", rule={"state": "on"})).status_code == 200
    rules = await side.port("switches", Switches).switches()
    assert rules["new-orders"].state == "on"
    assert (await office.do("/flags/new-orders", rule=rule)).status_code == 200
    rules = await side.port("switches", Switches).switches()
    assert rules["new-orders"].persons == {UUID(office.id)}
    assert (await office.do("/flags/new-orders", rule={"state": "on"})).status_code == 200
    sought = Sought(at=datetime(9999, 1, 1, tzinfo=UTC), before=UUID(int=0), limit=3, by=UUID(office.id))
    found = {name: await side.port(name, Audited).acts(sought) for name in AUDITED}
    assert [act.action for act in found["audits_administration"]] == ["switched"] * 3
    assert found["audits_users"] == ()
    assert (await side.port("users", Users).administrators()).count(UUID(office.id)) == 1
