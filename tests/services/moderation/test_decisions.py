"""Decisions: by one administrator at a time, with what follows from them, whatever dies, and undone exactly."""

import asyncio
import io
import zipfile
from collections.abc import Awaitable, Callable
from typing import Any, cast
from uuid import UUID, uuid4

import pytest

from filmstudio.errors import ServerAway
from filmstudio.services.moderation.effects import Effects
from tests.services.administration.office import WHY, Office, office_of
from tests.services.conftest import Front, Visitor
from tests.services.jobs.films import ended_film
from tests.services.moderation.cases import Stage, case_of, decided, report, stage_of
from tests.services.projects.files import Sender, got, png
from tests.services.projects.test_projects import id_of, project_of


async def finished(front: Front, stage: Stage) -> str:
    """The path of a film that failed, for what counts here is who may ask for its files."""
    film = str(uuid4())
    await ended_film(front, film, stage.project, await id_of(stage.owner))
    return f"/v1/films/{film}"


async def films_of(who: Visitor, stage: Stage) -> str:
    """What GraphQL says of the files."""
    query = f'{{ project(id: "{stage.project}") {{ films {{ edges {{ node {{ files {{ name }} }} }} }} }} }}'
    return (await who.ask("POST", "/v1/graphql", {"query": query})).text


async def test_what_is_taken_down_is_its_owners_alone_until_it_is_restored(front: Front):
    """Links show nothing, nothing is made, files are not for others; the owner is told why, and not by whom."""
    stage, office = await stage_of(front), await office_of(front)
    film = await finished(front, stage)
    assert (await report(stage.member, "project", stage.project)).status_code == 201
    assert (await stage.look(), (await stage.member.ask("GET", f"{film}/files")).status_code) == (200, 200)
    decision = await decided(office, stage.project, "take down", "k", reason="Hate, against our rules")
    assert (decision["verdict"], decision["done"], decision["by"]) == ("take down", True, office.id)
    assert await stage.look() == 404
    assert (await stage.member.ask("GET", f"{film}/files")).status_code == 404
    assert (await stage.member.ask("GET", f"{film}/shots/1A/still")).status_code == 404
    assert "taken down" in await films_of(stage.member, stage)
    assert "taken down" not in await films_of(stage.owner, stage)
    assert (await stage.owner.ask("GET", f"{film}/files")).status_code == 200
    order = await stage.owner.ask("POST", f"{stage.path}/films", {})
    assert (order.status_code, "taken down" in order.json()["detail"]) == (403, True)
    assert (await stage.owner.ask("POST", f"{film}/retry", {})).status_code == 403
    ((subject, words),) = await stage.letters()
    assert (subject, "Hate, against our rules" in words) == ("Your project was taken down", True)
    (told,) = (await stage.owner.ask("GET", "/v1/me/decisions")).json()["items"]
    assert (told["verdict"], told["thing"], told["done"], told["appeal"]) == ("take down", stage.project, True, None)
    assert await id_of(stage.member) not in words + str(told)
    assert (await stage.member.ask("GET", "/v1/me/decisions")).json()["items"] == []
    again = await report(stage.member, "project", stage.project)
    assert again.status_code == 201
    restored = await decided(office, stage.project, "restore")
    assert (restored["verdict"], restored["done"]) == ("restore", True)
    assert (await stage.look(), (await stage.member.ask("GET", f"{film}/files")).status_code) == (200, 200)
    assert (await stage.owner.ask("GET", "/v1/me/decisions")).json()["items"][-1]["undone"]
    assert [act for _, act, _ in await office.acts(f"project/{stage.project}")] == ["restore", "take down"]


async def test_files_films_and_comments_are_hidden_one_by_one(front: Front):
    """Their project stays as it is."""
    stage, office = await stage_of(front), await office_of(front)
    film = await finished(front, stage)
    asset = (await Sender(stage.owner).send(png(), "image/png", "set.png"))["id"]
    await stage.owner.ask("PUT", f"{stage.path}/assets/{asset}")
    said = (await stage.owner.ask("POST", f"{stage.path}/comments", {"body": "Nasty"})).json()["id"]
    for kind, thing in (("film", film.rpartition("/")[2]), ("asset", asset), ("comment", said)):
        assert (await report(stage.member, kind, thing)).status_code == 201
        await decided(office, thing, "take down")
    assert (await stage.member.ask("GET", f"{film}/files")).status_code == 404
    assert (await stage.member.ask("GET", f"/v1/assets/{asset}")).status_code == 404
    assert (await got((await stage.owner.ask("GET", f"/v1/assets/{asset}")).json()["address"])).status_code == 200
    assert (await stage.member.ask("GET", f"{stage.path}/comments")).json()["items"] == []
    query = f'{{ project(id: "{stage.project}") {{ comments {{ edges {{ node {{ body }} }} }} }} }}'
    assert "Nasty" not in (await stage.member.ask("POST", "/v1/graphql", {"query": query})).text
    assert await stage.look() == 200
    packed = await got((await stage.owner.ask("POST", f"{stage.path}/export")).json()["address"])
    with zipfile.ZipFile(io.BytesIO(packed.content)) as pack:
        assert [name for name in pack.namelist() if name.startswith("assets/")] == []
        assert "Nasty" not in pack.read("project.json").decode()


async def test_a_person_is_suspended_and_let_in_again(front: Front):
    """By the port, for this decision: a suspension for something else stays."""
    stage, office = await stage_of(front), await office_of(front)
    who = await id_of(stage.owner)
    assert (await report(stage.member, "person", who)).status_code == 201
    case = await case_of(office, who)
    assert (await office.do(f"/cases/{case['id']}/decision", verdict="take down")).status_code == 422
    await decided(office, who, "suspend", until="2999-01-01T00:00:00Z")
    assert (await stage.owner.ask("GET", "/v1/me")).status_code == 401
    assert "until 01 January 2999" in (await stage.owner.login()).json()["detail"]
    await office.do(f"/users/{who}/suspension")
    assert (await office.do(f"/cases/{case['id']}/decision", verdict="restore")).status_code == 201
    assert "until further notice" in (await stage.owner.login()).json()["detail"]
    assert (await office.do(f"/users/{who}/suspension/end")).status_code == 200
    assert (await stage.owner.login()).status_code == 200


async def test_nothing_follows_from_a_dismissal(front: Front):
    """The owner isn't told that there was a report; another one opens another case."""
    stage, office = await stage_of(front), await office_of(front)
    await report(stage.member, "project", stage.project)
    case = await case_of(office, stage.project)
    await decided(office, stage.project, "dismiss")
    assert await stage.letters() == []
    assert (await stage.owner.ask("GET", "/v1/me/decisions")).json()["items"] == []
    assert (await stage.look(), (await office.see(f"/cases/{case['id']}"))["state"]) == (200, "closed")
    assert (await office.do(f"/cases/{case['id']}/decision", verdict="restore")).status_code == 409
    await report(stage.member, "project", stage.project)
    assert (await case_of(office, stage.project))["id"] != case["id"]


async def test_two_administrators_at_once_and_one_decides(front: Front):
    """A claim keeps the other out; without one, the first decision counts; the same request twice is one."""
    stage, one, two = await stage_of(front), await office_of(front), await office_of(front)
    await report(stage.member, "project", stage.project)
    door = f"/cases/{(await case_of(one, stage.project))['id']}"
    claims = await asyncio.gather(one.do(f"{door}/claim"), two.do(f"{door}/claim"))
    assert sorted(claim.status_code for claim in claims) == [200, 409]
    mine, other = (one, two) if claims[0].status_code == 200 else (two, one)
    assert (await mine.do(f"{door}/claim")).status_code == 200
    assert (await other.do(f"{door}/decision", verdict="dismiss")).status_code == 409
    await front.sql("update moderation.cases set claimed_until = now() returning 1")
    answers = await asyncio.gather(
        mine.do(f"{door}/decision", "k", verdict="take down"), mine.do(f"{door}/decision", "k", verdict="take down"),
        other.do(f"{door}/decision", verdict="dismiss"),
    )  # fmt: skip
    statuses = [answer.status_code for answer in answers]
    assert statuses in ([201, 201, 409], [409, 409, 201])
    seen = await one.see(door)
    assert len(seen["decisions"]) == 1
    assert len(await stage.letters()) == (1 if statuses[0] == 201 else 0)
    assert (await one.do(f"/cases/{uuid4()}/decision", verdict="dismiss")).status_code == 404


async def test_nobody_decides_of_himself_or_suspends_an_administrator(front: Front):
    """His office has to be taken first."""
    office, other = await office_of(front), await office_of(front)
    path = await project_of(office.visitor)
    project = path.rpartition("/")[2]
    await office.visitor.ask("PUT", f"{path}/members/{other.id}", {"role": "viewer"})
    await report(other.visitor, "project", project)
    door = f"/cases/{(await case_of(other, project))['id']}/decision"
    assert (await office.do(door, verdict="dismiss")).status_code == 403
    assert "office" in (await other.do(door, verdict="suspend")).json()["detail"]
    for wrong in (
        {"verdict": "take down", "until": "2999-01-01T00:00:00Z"}, {"verdict": "suspend", "until": "2020-01-01"},
        {"verdict": "shout"}, {"verdict": "dismiss", "reason": "no"},
    ):  # fmt: skip
        assert (await other.do(door, **wrong)).status_code in (403, 422)


class Broken:
    """A port that dies before it does something, or after."""

    def __init__(self, port: object, *, after: bool) -> None:
        self._port, self._after = port, after
        self.calls = 0

    def __getattr__(self, name: str) -> Callable[..., Awaitable[None]]:
        async def dying(*given: Any) -> None:
            self.calls += 1
            if self._after:
                await getattr(self._port, name)(*given)
            raise KeyboardInterrupt

        return dying


@pytest.mark.parametrize("after", [False, True])
async def test_a_process_that_dies_between_decision_and_effect_loses_neither(
    front: Front, monkeypatch: pytest.MonkeyPatch, *, after: bool
):  # fmt: skip
    """Before the other service was asked or after: another process goes on, and the thing is hidden once."""
    stage, office = await stage_of(front), await office_of(front)
    state = front.app.state
    broken = Broken(state.matters, after=after)
    dying = Effects(front.db, cast("Any", broken), state.users)
    await report(stage.member, "project", stage.project)
    held = asyncio.Event()

    async def nothing() -> None:
        held.set()

    with monkeypatch.context() as patch:
        patch.setattr(state.effects, "settle", nothing)
        case = (await case_of(office, stage.project))["id"]
        decision = await decided(office, stage.project, "take down")
        assert (decision["done"], held.is_set(), await stage.look()) == (False, True, 200)
        try:
            await dying.settle()
        except KeyboardInterrupt:
            assert broken.calls == 1
    await until_done(office, case)
    assert await stage.look() == 404
    rows = await front.sql("select lifted from projects.blocks where thing = :id", id=UUID(stage.project))
    assert [row.lifted for row in rows] == [None]


async def until_done(office: Office, case: str) -> None:
    """What was decided is in force."""
    async with asyncio.timeout(30):
        while not all(one["done"] for one in (await office.see(f"/cases/{case}"))["decisions"]):  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def test_a_decision_counts_though_another_service_is_away(front: Front):
    """It is tried again; a reversal meanwhile is not overtaken by it."""
    stage, office = await stage_of(front), await office_of(front)
    effects = front.app.state.effects
    there = effects._matters  # pyright: ignore[reportPrivateUsage]

    class Away:
        async def block(self, *_: object) -> None:
            raise ServerAway("the service of projects is away")

    await report(stage.member, "project", stage.project)
    case = (await case_of(office, stage.project))["id"]
    effects._matters = Away()  # pyright: ignore[reportPrivateUsage]
    assert not (await decided(office, stage.project, "take down"))["done"]
    effects._matters = there  # pyright: ignore[reportPrivateUsage]
    await front.sql("update moderation.effects set next = now() returning 1")
    await until_done(office, case)
    assert await stage.look() == 404


async def test_who_reported_and_whom_it_concerned_are_forgotten(front: Front):
    """What was decided of things stays, without people and their words."""
    stage, office = await stage_of(front), await office_of(front)
    await report(stage.member, "project", stage.project, words="my own words")
    decision = await decided(office, stage.project, "take down")
    words = {"words": "it was a joke of mine"}
    assert (await stage.owner.ask("POST", f"/v1/me/decisions/{decision['id']}/appeal", words)).status_code == 201
    forget = front.app.state.forgets_moderation.forget
    for who in (stage.member, stage.owner, stage.owner):
        await forget(UUID(await id_of(who)))
    kept = await front.sql("""
        select (select json_agg(r) from moderation.reports r)::text || (select json_agg(a) from moderation.appeals a)::text
        || (select json_agg(c) from moderation.cases c)::text || (select json_agg(d) from moderation.decisions d)::text
        as all""")  # noqa: E501
    for secret in ("my own words", "a joke of mine", await id_of(stage.owner), await id_of(stage.member)):
        assert secret not in kept[0].all
    assert await stage.look() == 404
    assert WHY in kept[0].all
