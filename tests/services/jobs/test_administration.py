"""What administrators do with films, and what is made no more for somebody who is suspended."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from filmstudio.services.jobs import stream as streams
from tests.remotes import listening
from tests.services.administration.office import Office, office_of
from tests.services.jobs.conftest import Works
from tests.services.jobs.films import ended_film
from tests.services.jobs.test_events import read, stream
from tests.services.projects.test_projects import id_of, project_of


def number(film: str) -> str:
    """The id at the end of a path."""
    return film.rpartition("/")[2]


async def listed(office: Office, query: str) -> list[str]:
    """Ids of films."""
    return [one["id"] for one in (await office.see(f"/films?{query}"))["items"]]


async def test_films_of_everybody_are_found(idle: Works):
    """By payer, project, state and time; page by page; those that `batch` named otherwise are left out."""
    office, owner, project = await office_of(idle.front), str(uuid4()), str(uuid4())
    films = [str(uuid4()) for _ in range(3)]
    for film in films:
        await ended_film(idle.front, film, project, owner)
    await ended_film(idle.front, f"batch-{uuid4()}", project, owner)
    await idle.front.sql(
        "update production.jobs set state = 'completed', film = film || '{\"review\": 0}' where id = :id returning 1",
        id=films[0],
    )
    assert await listed(office, f"payer={owner}") == films[::-1]
    assert await listed(office, f"project={project}&state=completed") == films[:1]
    assert await listed(office, f"project={project}&since=2999-01-01T00:00:00Z") == []
    first = await office.see(f"/films?payer={owner}&limit=2")
    assert await listed(office, f"payer={owner}&limit=2&cursor={first['next']}") == films[:1]
    assert (await office.see(f"/films/{films[1]}"))["error"] == "so it is"
    assert await office.acts(f"film/{films[1]}") == [("jobs", "looked at", "")]
    assert (await office.visitor.ask("GET", f"/v1/admin/films/{uuid4()}")).status_code == 404
    for wrong in ("state=lost", "payer=me", "since=0001-01-01T00:00:00%2B14:00", "cursor=none"):
        assert (await office.visitor.ask("GET", f"/v1/admin/films?{wrong}")).status_code == 422


async def test_an_administrator_stops_a_film_once(works: Works):
    """With a reason; what has ended can't be stopped, and no act says that it was."""
    office, (owner, path) = await office_of(works.front), await works.owner()
    film = await works.ordered(owner, path)
    await works.until(owner, film, "awaiting approval")
    door = f"/films/{number(film)}/cancel"
    assert (await office.do(door, "once")).status_code == 200
    await works.until(owner, film, "cancelled")
    assert (await office.do(door, "once")).json()["state"] == "cancelled"
    assert (await office.do(door)).status_code == 409
    assert (await office.do(f"/films/{uuid4()}/cancel")).status_code == 404
    assert [act for _, act, _ in await office.acts(f"film/{number(film)}")] == ["cancelled"]
    assert (await works.credits.balance(await id_of(owner))).available == 100_000


async def test_nobody_pays_for_an_administrators_retry_but_what_he_approved(works: Works):
    """Though the first one was ordered without asking; the same request twice is one film."""
    office, (owner, path) = await office_of(works.front), await works.owner()
    who = await id_of(owner)
    await works.front.app.state.credits.capture(
        (await works.credits.hold(who, 100_000, f"{who}/all")).key, 100_000, f"{who}/all/spent"
    )
    film = await works.ordered(owner, path, ask=False)
    await works.until(owner, film, "failed")
    await works.credits.grant(who, 5000, f"{who}/more")
    answers = [await office.do(f"/films/{number(film)}/retry", "once") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201], answers[0].text
    again = f"/v1/films/{answers[0].json()['id']}"
    assert answers[1].json()["id"] == number(again)
    quote = (await works.until(owner, again, "awaiting approval"))["quote"]
    assert (await works.credits.balance(who)).available == 5300
    await owner.ask("POST", f"{again}/approval", {"verdict": "approve", "quote": quote["id"]})
    await works.until(owner, again, "completed")
    assert (await works.credits.balance(who)).available == 5300 - quote["credits"]
    assert (await office.do(f"/films/{number(again)}/retry")).status_code == 409


async def test_what_could_not_be_started_is_sent_again(idle: Works):
    """Listed with its state; sent again it waits as if it were new."""
    office, (owner, path) = await office_of(idle.front), await idle.owner()
    film = number(await idle.ordered(owner, path))

    async def dead() -> list[dict[str, Any]]:
        return [one for one in await office.see("/intake/dead?limit=100") if one["film"] == film]

    assert await dead() == []
    await idle.front.sql("update production.intake set tries = 3 where key = :key returning 1", key=film)
    assert await dead() == [{"film": film, "tries": 3, "state": "submitted"}]
    assert (await office.do(f"/intake/dead/{film}/redrive", "once")).json() == {"letters": 1}
    assert (await office.do(f"/intake/dead/{film}/redrive", "once")).json() == {"letters": 0}
    assert await dead() == []
    waiting = "select tries from production.intake where key = :key and done is null"
    assert [row.tries for row in await idle.front.sql(waiting, key=film)] == [0]
    assert (await office.do("/intake/dead/nobody/redrive")).json() == {"letters": 0}
    assert [act for _, act, _ in await office.acts(f"film/{film}")] == ["sent again"]
    await idle.front.sql("delete from production.intake where key = :key returning 1", key=film)


async def test_no_films_are_made_for_somebody_who_is_suspended(works: Works):
    """Whoever of his project orders, approves or asks for more; other owners' films go on."""
    office, (owner, path) = await office_of(works.front), await works.owner()
    producer = await works.front.visitor().register()
    await owner.ask("PUT", f"{path}/members/{await id_of(producer)}", {"role": "producer"})
    film = await works.ordered(owner, path)
    quote = (await works.until(owner, film, "awaiting approval"))["quote"]
    who = await id_of(owner)
    assert (await office.do(f"/users/{who}/suspension")).status_code == 201
    approve = {"verdict": "approve", "quote": quote["id"]}
    for refused in (
        await works.order(producer, path), await producer.ask("POST", f"{film}/approval", approve),
        await producer.ask("POST", f"{film}/retry", {}),
        await producer.ask("POST", f"{film}/retakes", {"shots": [{"shot": "1A"}]}),
    ):  # fmt: skip
        assert (refused.status_code, "owner is suspended" in refused.json()["detail"]) == (403, True)
    assert (await producer.ask("POST", f"{film}/approval", {"verdict": "reject", "quote": quote["id"]})).is_success
    assert (await office.do(f"/users/{who}/suspension/end")).status_code == 200
    assert (await works.order(producer, path)).status_code == 201


@pytest.mark.parametrize("way", ["session", "key"])
async def test_an_open_stream_ends_with_its_persons_standing(
    idle: Works, monkeypatch: pytest.MonkeyPatch, way: str
):  # fmt: skip
    """He hears nothing more of what happens; the others do."""
    monkeypatch.setattr(streams, "BEAT", 0.2)
    office, (owner, path) = await office_of(idle.front), await idle.owner()
    film = await idle.ordered(owner, path)
    if way == "key":
        made = await owner.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["films:read"]})
        owner.tokens["access_token"], token = made.json()["key"], owner.tokens["access_token"]
        owner.tokens["session"] = token
    async with listening(idle.front.app) as address, asyncio.timeout(30), stream(address, owner, film) as answer:
        assert answer.status_code == 200
        token = owner.tokens.get("session", owner.tokens["access_token"])
        who = (await owner.ask("GET", "/v1/me", token=token)).json()["id"]
        assert (await office.do(f"/users/{who}/suspension")).status_code == 201
        await office.do(f"/films/{number(film)}/cancel")
        assert [kind for _, kind, _ in await read(answer.aiter_lines())] == []


async def test_a_film_is_no_business_of_people_who_are_none_of_it(idle: Works):
    """Administrators' doors are for nobody else, and their rights are no rights in a project."""
    office, stranger = await office_of(idle.front), await idle.front.visitor().register()
    path = await project_of(stranger)
    for door in ("/v1/admin/films", "/v1/admin/intake/dead"):
        assert (await stranger.ask("GET", door)).status_code == 403
    assert (await office.visitor.ask("GET", path)).status_code == 404
