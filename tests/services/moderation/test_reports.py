"""Reports: by whoever sees a thing, about whatever he sees; all about one thing are one case."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from filmstudio.services.moderation import reports as module
from filmstudio.services.moderation.rules import BY_ADDRESS, BY_PERSON
from tests.services.administration.office import office_of
from tests.services.conftest import Front
from tests.services.jobs.films import ended_film
from tests.services.moderation.cases import case_of, report, stage_of
from tests.services.projects.files import Sender, png
from tests.services.projects.test_projects import id_of


async def test_reports_about_one_thing_are_one_case(front: Front):
    """Many people at once, one of them twice; administrators read what they say, and not who said it."""
    stage, office = await stage_of(front), await office_of(front)
    people = [stage.member, *[await front.visitor().register() for _ in range(3)]]
    for one in people[1:]:
        await stage.owner.ask("PUT", f"{stage.path}/members/{await id_of(one)}", {"role": "viewer"})
    answers = await asyncio.gather(
        *(report(one, "project", stage.project, words=f"says {at}") for at, one in enumerate(people)),
        report(stage.member, "project", stage.project, words="again"),
    )
    assert {answer.status_code for answer in answers} == {201}, [answer.text for answer in answers]
    case = await case_of(office, stage.project)
    assert (case["kind"], case["reports"], case["owner"]) == ("project", 4, await id_of(stage.owner))
    seen = await office.see(f"/cases/{case['id']}")
    assert {one["words"] for one in seen["said"]} >= {"says 1", "says 2", "says 3"}
    assert (seen["matter"]["title"], "Something bad." in seen["matter"]["words"]) == ("Lighthouse", True)
    assert await id_of(people[1]) not in str(seen)
    assert await office.acts(f"project/{stage.project}") == [("moderation", "looked at", "")]


async def test_a_request_that_is_repeated_is_one_report(front: Front):
    """The key belongs to it."""
    stage = await stage_of(front)
    first, second = [await report(stage.member, "project", stage.project, "k") for _ in range(2)]
    assert first.json() == second.json()
    assert (await report(stage.member, "project", stage.project, "k", words="other")).json()["code"] == "KeyReused"


async def test_whatever_is_seen_can_be_reported(front: Front):
    """Films, files, comments and people too, each with what is needed to judge; not by those who don't see them."""
    stage, office, stranger = await stage_of(front), await office_of(front), await front.visitor().register()
    film, owner = str(uuid4()), await id_of(stage.owner)
    await ended_film(front, film, stage.project, owner)
    asset = (await Sender(stage.owner).send(png(), "image/png", "set.png"))["id"]
    await stage.owner.ask("PUT", f"{stage.path}/assets/{asset}")
    said = (await stage.owner.ask("POST", f"{stage.path}/comments", {"body": "Nasty words"})).json()["id"]
    await stage.owner.ask("PATCH", "/v1/me", {"name": "Mara"})
    expected = {
        ("film", film): ("Lighthouse", "Something bad.", 0), ("asset", asset): ("set.png", "", 1),
        ("comment", said): ("Lighthouse", "Nasty words", 0), ("person", owner): ("Mara", "", 0),
        ("project", stage.project): ("Lighthouse", "Something bad.", 1),
    }  # fmt: skip
    for (kind, thing), (title, words, pictures) in expected.items():
        assert (await report(stranger, kind, thing)).status_code == 404, kind
        assert (await report(stage.member, kind, thing)).status_code == 201, kind
        matter = (await office.see(f"/cases/{(await case_of(office, thing))['id']}"))["matter"]
        assert (matter["title"], matter["owner"], len(matter["pictures"])) == (title, owner, pictures)
        assert words in matter["words"]
        assert (await report(stage.member, kind, str(uuid4()))).status_code == 404


async def test_a_link_is_enough_to_report_a_project(front: Front):
    """Without an account, so often from one address; not with a link that is none, nor without its password."""
    stage, office, passer = await stage_of(front), await office_of(front), front.visitor()
    body = {"token": stage.link, "reason": "spam", "words": "sold things"}
    locked = (await stage.owner.ask("POST", f"{stage.path}/links", {"password": "look look"})).json()["token"]
    assert (await passer.ask("POST", "/v1/shared/reports", body)).status_code == 201
    assert (await passer.ask("POST", "/v1/shared/reports", body | {"token": locked})).status_code == 403
    right = body | {"token": locked, "password": "look look"}
    assert (await passer.ask("POST", "/v1/shared/reports", right)).status_code == 201
    assert (await passer.ask("POST", "/v1/shared/reports", body | {"token": "a" * 43})).status_code == 404
    assert (await case_of(office, stage.project))["reports"] == 2
    for _ in range(BY_ADDRESS.times - 4):
        assert (await passer.ask("POST", "/v1/shared/reports", body)).status_code == 201
    assert (await passer.ask("POST", "/v1/shared/reports", body)).status_code == 429
    assert (await front.visitor().ask("POST", "/v1/shared/reports", body)).status_code == 201


async def test_a_report_without_an_account_is_counted_once(front: Front):
    """Asked again with its key, from anywhere; what others say under the same key is theirs."""
    stage, office = await stage_of(front), await office_of(front)
    body = {"token": stage.link, "reason": "spam", "words": "sold things"}

    async def told(words: str, key: str) -> str:
        answer = await front.visitor().web.post(
            "/v1/shared/reports", json=body | {"words": words}, headers={"Idempotency-Key": key}
        )
        assert answer.status_code == 201, answer.text
        return answer.json()["id"]

    assert len({await told("sold things", "1") for _ in range(3)}) == 1
    assert len({await told("other things", "1"), await told("other things", "2")}) == 2
    assert (await case_of(office, stage.project))["reports"] == 3


@pytest.mark.parametrize("wrong", [
    {"reason": "dull"}, {"words": "x" * 2001}, {"kind": "dream"}, {"id": "me"}, {"more": 1}, {"words": "a\0b"},
])  # fmt: skip
async def test_a_report_that_is_none_is_refused(front: Front, wrong: dict[str, Any]):
    """Too long, of no kind, for no reason."""
    stage = await stage_of(front)
    assert (await report(stage.member, "project", stage.project, **wrong)).status_code == 422


async def test_nobody_fills_the_queue(front: Front, monkeypatch: pytest.MonkeyPatch):
    """So many reports of a person in an hour, so many of a case."""
    stage, office = await stage_of(front), await office_of(front)
    monkeypatch.setattr(module, "REPORTS", 1)
    assert (await report(stage.member, "project", stage.project)).status_code == 201
    assert (await report(stage.owner, "project", stage.project)).status_code == 201
    assert (await case_of(office, stage.project))["reports"] == 1
    for _ in range(BY_PERSON.times - 1):
        assert (await report(stage.member, "project", stage.project)).status_code == 201
    assert (await report(stage.member, "project", stage.project)).status_code == 429


async def test_the_oldest_and_the_most_reported_come_first(front: Front):
    """Page by page; a report is worth some hours."""
    office = await office_of(front)
    stages = [await stage_of(front) for _ in range(3)]
    for stage in stages:
        await report(stage.member, "project", stage.project)
    await report(stages[2].owner, "project", stages[2].project)
    pages, cursor = list[str](), ""
    while cursor is not None:
        page = await office.see(f"/cases?kind=project&limit=2{cursor}")
        pages += [one["thing"] for one in page["items"]]
        cursor = f"&cursor={page['next']}" if page["next"] else None
    mine = [thing for thing in pages if thing in {stage.project for stage in stages}]
    assert mine == [stages[2].project, stages[0].project, stages[1].project]
    assert len(pages) == len(set(pages))
