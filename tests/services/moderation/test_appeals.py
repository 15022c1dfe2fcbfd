"""Appeals: once, in time, judged by another, and what was wrong is undone."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

from tests.services.administration.office import Office, office_of
from tests.services.conftest import Front
from tests.services.moderation.cases import Stage, decided, report, stage_of
from tests.services.projects.test_projects import id_of

PLEA = {"words": "It is a quotation of a play."}


async def taken_down(front: Front, office: Office) -> tuple[Stage, str]:
    """A project that was, and the decision."""
    stage = await stage_of(front)
    await report(stage.member, "project", stage.project)
    return stage, (await decided(office, stage.project, "take down"))["id"]


async def judged(office: Office, appeal: str, outcome: str, key: str = "") -> tuple[int, dict[str, Any]]:
    """What an administrator says of an appeal."""
    answer = await office.do(f"/appeals/{appeal}/judgement", key, outcome=outcome)
    return answer.status_code, answer.json()


async def test_another_administrator_reverses_a_decision(front: Front):
    """Not the one who made it; what followed is undone, and the owner is told."""
    one, two = await office_of(front), await office_of(front)
    stage, decision = await taken_down(front, one)
    door = f"/v1/me/decisions/{decision}/appeal"
    appeal = (await stage.owner.ask("POST", door, PLEA)).json()["id"]
    assert appeal in {waiting["id"] for waiting in (await one.see("/appeals?limit=100"))["items"]}
    assert (await judged(one, appeal, "upheld"))[0] == 403
    assert (await judged(two, uuid4().hex, "upheld"))[0] == 404
    for _ in range(2):
        status, answer = await judged(two, appeal, "reversed", "k")
        assert (status, answer["outcome"], answer["alone"]) == (201, "reversed", False)
    assert (await judged(two, appeal, "upheld"))[0] == 409
    assert await stage.look() == 200
    told = (await stage.owner.ask("GET", "/v1/me/decisions")).json()["items"][0]
    assert (told["appeal"], bool(told["undone"]), told["appeal_until"]) == ("reversed", True, None)
    assert (await stage.letters())[-1][0] == "Your appeal was judged"
    assert len(await stage.letters()) == 2
    assert appeal not in {waiting["id"] for waiting in (await one.see("/appeals?limit=100"))["items"]}
    assert [act for _, act, _ in await two.acts(f"appeal/{appeal}")] == ["appeal reversed"]


async def test_an_appeal_that_is_upheld_changes_nothing(front: Front):
    """And there is no second one."""
    one, two = await office_of(front), await office_of(front)
    stage, decision = await taken_down(front, one)
    door = f"/v1/me/decisions/{decision}/appeal"
    appeal = (await stage.owner.ask("POST", door, PLEA)).json()["id"]
    assert (await judged(two, appeal, "upheld"))[0] == 201
    assert await stage.look() == 404
    assert (await stage.owner.ask("POST", door, {"words": "But really."})).status_code == 409


async def test_one_appeals_once_in_time_and_for_himself(front: Front):
    """Twice at once, late, of another's, of none; the same request again is the same appeal."""
    office = await office_of(front)
    stage, decision = await taken_down(front, office)
    door = f"/v1/me/decisions/{decision}/appeal"
    assert (await stage.member.ask("POST", door, PLEA)).status_code == 404
    assert (await stage.owner.ask("POST", f"/v1/me/decisions/{uuid4()}/appeal", PLEA)).status_code == 404
    for words in ("no", "x" * 2001, "     "):
        assert (await stage.owner.ask("POST", door, {"words": words})).status_code == 422
    late = "update moderation.decisions set at = at - interval '31 days' where id = :id returning 1"
    await front.sql(late, id=UUID(decision))
    assert "within 30 days" in (await stage.owner.ask("POST", door, PLEA)).json()["detail"]
    await front.sql(late.replace("- interval '31", "+ interval '31"), id=UUID(decision))
    headers = {"Authorization": f"Bearer {stage.owner.tokens['access_token']}", "Idempotency-Key": "k"}
    answers = await asyncio.gather(*(stage.owner.web.post(door, json=PLEA, headers=headers) for _ in range(3)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert (await stage.owner.ask("POST", door, PLEA)).status_code in (201, 409)
    assert (await stage.owner.ask("POST", door, {"words": "Something else."})).status_code == 409
    stage, decision = await taken_down(front, office)
    racing = [{"words": f"Reason number {at}"} for at in range(4)]
    door = f"/v1/me/decisions/{decision}/appeal"
    statuses = [
        answer.status_code for answer in await asyncio.gather(*(stage.owner.ask("POST", door, one) for one in racing))
    ]
    assert sorted(statuses) == [201, 409, 409, 409]


async def test_who_is_suspended_appeals_by_the_link_of_his_letter(front: Front):
    """He can't log in; the token is his alone, and good once."""
    one, two = await office_of(front), await office_of(front)
    stage = await stage_of(front)
    who = await id_of(stage.owner)
    await report(stage.member, "person", who)
    await decided(one, who, "suspend")
    assert (await stage.owner.login()).status_code == 403
    body = {"token": await stage.token()} | PLEA
    assert (await front.visitor().ask("POST", "/v1/decisions/appeal", body | {"token": "a" * 43})).status_code == 404
    answers = [await front.visitor().ask("POST", "/v1/decisions/appeal", body) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]
    other = await front.visitor().ask("POST", "/v1/decisions/appeal", body | {"words": "Something else."})
    assert other.status_code == 409
    assert (await judged(two, answers[0].json()["id"], "reversed"))[0] == 201
    assert (await stage.owner.login()).status_code == 200


async def test_the_only_administrator_judges_himself_after_a_day(front: Front):
    """And that is noted; while there is another one, he doesn't."""
    one, two = await office_of(front), await office_of(front)
    stage, decision = await taken_down(front, one)
    appeal = (await stage.owner.ask("POST", f"/v1/me/decisions/{decision}/appeal", PLEA)).json()["id"]
    await front.sql(
        "update users.people set role = 'free' where role = 'admin' and not id = any(:ids) returning 1",
        ids=[UUID(one.id), UUID(two.id)],
    )
    assert "another administrator" in (await judged(one, appeal, "reversed"))[1]["detail"]
    assert (await one.do(f"/users/{two.id}/role", role="free")).status_code == 200
    assert "after 24 h" in (await judged(one, appeal, "reversed"))[1]["detail"]
    await front.sql(
        "update moderation.appeals set at = at - interval '25 hours' where id = :id returning 1", id=UUID(appeal)
    )
    status, answer = await judged(one, appeal, "reversed")
    assert (status, answer["alone"]) == (201, True)
    acts = (await one.see(f"/audit?about=appeal/{appeal}"))["items"]
    assert [act["details"].get("alone") for act in acts] == ["yes"]
