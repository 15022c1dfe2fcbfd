"""Films over HTTP: ordered, priced, approved, made, fetched; stopped, ordered again, taken again."""

import asyncio
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import httpx
import pytest

from filmstudio.errors import BadCast, UserError
from filmstudio.production import register
from filmstudio.production.jobs import SHOOTING
from filmstudio.providers.rehearsal.vendor import PRICE
from filmstudio.services.jobs.papers import facts_of, shots_of
from tests.services.jobs.conftest import PLAN, OnePlan, Works, working
from tests.services.projects.test_projects import id_of, project_of, written

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


async def test_a_film_is_priced_approved_made_and_fetched(works: Works):
    """What it costs is what the quote said; its files are at addresses that anybody can open for an hour."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path, seconds=30, aspect="9:16", height=480)
    asked = await works.until(owner, film, "awaiting approval")
    quote = asked["quote"]
    assert (asked["wish"]["width"], asked["wish"]["height"], asked["cap"]) == (480, 854, 0)
    assert quote["seconds"] == pytest.approx(30, rel=0.05)
    assert sum(shot["credits"] for shot in quote["shots"]) == quote["credits"] > 0
    assert asked["retakes_until"] is None
    assert (await owner.ask("GET", f"{film}/files")).json() == []
    answer = await owner.ask("POST", f"{film}/approval", {"verdict": "approve", "quote": quote["id"]})
    assert answer.status_code == 200, answer.text
    done = await works.until(owner, film, "completed")
    assert (done["percent"], done["error"], done["spent"], done["bill"]) == (100, "", 0, [])
    assert done["retakes_until"] > done["changed"]
    who = await id_of(owner)
    balance = await works.credits.balance(who)
    assert (balance.available, balance.held) == (100_000 - quote["credits"], 0)
    files = (await owner.ask("GET", f"{film}/files")).json()
    assert [file["name"] for file in files] == ["Lighthouse.json", "Lighthouse.srt"]
    async with httpx.AsyncClient() as anybody:
        got = await anybody.get(files[0]["url"])
    assert (got.status_code, "timeline" in got.json(), len(got.content)) == (200, True, files[0]["size"])
    still = await owner.ask("GET", f"{film}/shots/{quote['shots'][0]['shot']}/still")
    assert still.json()["kind"] == "still"
    assert (await owner.ask("GET", f"{film}/shots/9Z/still")).status_code == 404
    listed = (await owner.ask("GET", f"{path}/films")).json()["items"]
    assert [f"/v1/films/{one['id']}" for one in listed] == [film]


async def test_a_request_that_is_repeated_makes_one_film(works: Works):
    """Many at once, and again when it is made; the key belongs to its request."""
    owner, path = await works.owner()
    answers = await asyncio.gather(*(works.order(owner, path, "k", ask=False) for _ in range(6)))
    assert {answer.status_code for answer in answers} == {201}, [answer.text for answer in answers]
    assert len({answer.json()["id"] for answer in answers}) == 1
    film = f"/v1/films/{answers[0].json()['id']}"
    await works.until(owner, film, "completed")
    again = await works.order(owner, path, "k", ask=False)
    assert (again.status_code, again.json()["state"]) == (201, "completed")
    assert (await works.order(owner, path, "k", ask=True)).status_code == 422
    assert len((await owner.ask("GET", f"{path}/films")).json()["items"]) == 1


async def test_an_answer_counts_for_the_quote_that_was_seen(works: Works):
    """After a change there is a newer one; an answer to the old one is refused, and told which it is."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path)
    first = (await works.until(owner, film, "awaiting approval"))["quote"]
    change = {"verdict": "change", "quote": first["id"], "film": {"crew": "rehearsal", "seconds": 40}, "cap": 7}
    assert (await owner.ask("POST", f"{film}/approval", change)).status_code == 200
    old = {"verdict": "approve", "quote": first["id"]}
    async with asyncio.timeout(30):
        while (await owner.ask("GET", film)).json()["quote"]["id"] == first["id"]:
            assert (await owner.ask("POST", f"{film}/approval", old)).status_code == 409
            await asyncio.sleep(0.05)
    newest = (await works.until(owner, film, "awaiting approval"))["quote"]
    refused = await owner.ask("POST", f"{film}/approval", old)
    assert (refused.status_code, newest["id"] in refused.json()["detail"]) == (409, True)
    assert newest["seconds"] == pytest.approx(40, rel=0.05)
    assert (await owner.ask("GET", film)).json()["wish"]["seconds"] == 40
    assert (
        await owner.ask("POST", f"{film}/approval", {"verdict": "reject", "quote": newest["id"]})
    ).status_code == 200
    ended = await works.until(owner, film, "cancelled")
    assert ended["cap"] in (0, 7)
    again = await owner.ask("POST", f"{film}/approval", {"verdict": "approve", "quote": newest["id"]})
    assert again.status_code == 409
    other = {"verdict": "change", "quote": newest["id"], "film": {"crew": "embedded"}}
    assert (await owner.ask("POST", f"{film}/approval", other)).status_code == 422
    assert (await works.credits.balance(await id_of(owner))).available == 100_000


async def test_two_answers_at_once_and_one_counts(works: Works):
    """The other is told that it came too late."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path)
    quote = (await works.until(owner, film, "awaiting approval"))["quote"]["id"]
    answers = await asyncio.gather(
        *(owner.ask("POST", f"{film}/approval", {"verdict": v, "quote": quote}) for v in ("approve", "reject"))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    expected = "completed" if answers[0].status_code == 200 else "cancelled"
    await works.until(owner, film, expected)


async def test_who_may_not_spend_can_neither_approve_nor_order_without_asking(works: Works):
    """A director orders, a producer approves, and the owner pays."""
    owner, path = await works.owner()
    director, producer = await works.front.visitor().register(), await works.front.visitor().register()
    for who, role in ((director, "director"), (producer, "producer")):
        await owner.ask("PUT", f"{path}/members/{await id_of(who)}", {"role": role})
    assert (await works.order(director, path, ask=False)).status_code == 403
    film = await works.ordered(director, path)
    quote = (await works.until(director, film, "awaiting approval"))["quote"]
    approve = {"verdict": "approve", "quote": quote["id"]}
    assert (await director.ask("POST", f"{film}/approval", approve)).status_code == 403
    assert (await producer.ask("POST", f"{film}/approval", approve)).status_code == 200
    found = await works.until(producer, film, "completed")
    assert found["payer"] == await id_of(owner)
    assert (await works.credits.balance(await id_of(owner))).available == 100_000 - quote["credits"]


async def test_too_few_credits_are_told_before_the_film_is_begun(works: Works):
    """And it goes on waiting."""
    owner, path = await works.owner(credits=1)
    film = await works.ordered(owner, path)
    quote = (await works.until(owner, film, "awaiting approval"))["quote"]
    answer = await owner.ask("POST", f"{film}/approval", {"verdict": "approve", "quote": quote["id"]})
    assert (answer.status_code, "buy" in answer.json()["detail"]) == (402, True)
    assert (await owner.ask("GET", film)).json()["state"] == "awaiting approval"
    assert (await owner.ask("POST", f"{film}/cancel")).status_code == 200
    await works.until(owner, film, "cancelled")


async def test_a_film_that_failed_is_ordered_again_and_pays_once(works: Works):
    """Its cap was too low; with a higher one, what was bought is not bought again."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path, crew="rehearsal paid", cap=3 * PRICE, ask=False)
    failed = await works.until(owner, film, "failed")
    assert "Raise the cap" in failed["error"]
    before = works.vendor.bills()
    assert 0 < len(before) <= 3
    assert failed["spent"] <= sum(price for _, price in before)  # one may be under way yet
    headers = {"Authorization": f"Bearer {owner.tokens['access_token']}", "Idempotency-Key": "again"}
    answers = await asyncio.gather(
        *(owner.web.post(f"{film}/retry", json={"cap": 10**7}, headers=headers) for _ in range(3))
    )
    assert {answer.status_code for answer in answers} == {201}, [answer.text for answer in answers]
    assert len({answer.json()["id"] for answer in answers}) == 1
    again = await works.until(owner, f"/v1/films/{answers[0].json()['id']}", "completed", "failed")
    assert again["state"] == "completed", again["error"]
    bills = works.vendor.bills()
    assert len({recipe for recipe, _ in bills}) == len(bills) > len(before)
    assert again["spent"] == sum(price for _, price in bills) - failed["spent"]
    assert sum(one["dollars"] for one in again["bill"]) == again["spent"]
    assert (await owner.ask("POST", f"/v1/films/{again['id']}/retry", {})).status_code == 409


async def test_who_has_a_link_sees_the_newest_film(works: Works):
    """With its captions, and nothing of how it was made; not what was taken down, nor without the link's password."""
    owner, path = await works.owner()
    link = {"token": (await owner.ask("POST", f"{path}/links", {"password": "sesame"})).json()["token"]}
    guest = works.front.visitor()
    assert (await guest.ask("POST", "/v1/shared/film", link)).status_code == 403
    link |= {"password": "sesame"}
    assert (await guest.ask("POST", "/v1/shared/film", link)).json() == []
    film = await works.ordered(owner, path, ask=False)
    await works.until(owner, film, "completed")
    await works.ordered(owner, path)
    shown = (await guest.ask("POST", "/v1/shared/film", link)).json()
    assert {one["kind"] for one in shown} <= {"film", "captions", "thumbnail"}
    mine = {one["name"]: one for one in (await owner.ask("GET", f"{film}/files")).json()}
    assert len(mine) > len(shown) >= 1
    async with httpx.AsyncClient() as anybody:
        for one in shown:
            bytes_of = [(await anybody.get(where["url"])).content for where in (one, mine[one["name"]])]
            assert bytes_of[0] == bytes_of[1] != b""
    await works.front.app.state.matters.block("film", UUID(film.rpartition("/")[2]), uuid4())
    assert (await guest.ask("POST", "/v1/shared/film", link)).json() == []
    statuses = [(await guest.ask("POST", "/v1/shared/film", link | {"password": "x"})).status_code for _ in range(20)]
    assert 429 in statuses, "passwords can't be tried for ever"


async def test_a_cancelled_film_stops_and_keeps_nothing_set_aside(works: Works):
    """In the middle of its takes."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path, crew="rehearsal paid", cap=10**7, ask=False)
    async with asyncio.timeout(40):
        while (found := (await owner.ask("GET", film)).json())["percent"] <= 20 or not found["quote"]:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert (await owner.ask("POST", f"{film}/cancel")).status_code == 200
    ended = await works.until(owner, film, "cancelled", "completed", seconds=15)
    assert ended["state"] == "cancelled"
    assert (await works.credits.balance(await id_of(owner))).held == 0
    assert (await owner.ask("POST", f"{film}/cancel")).status_code == 409


async def test_what_waits_is_cancelled_too_and_knows_its_place(idle: Works):
    """Nobody works: films wait in the order in which they were ordered; one that is cancelled is never begun."""
    owner, path = await idle.owner()
    films = [await idle.ordered(owner, path) for _ in range(3)]
    found = [(await owner.ask("GET", film)).json() for film in films]
    places = [one["before"] for one in found]
    assert [place - places[0] for place in places] == [0, 1, 2]
    left = [one["seconds_left"] or 0 for one in found]
    assert left == sorted(left)
    answer = await owner.ask("POST", f"{films[1]}/cancel")
    assert (answer.status_code, answer.json()["state"]) == (200, "cancelled"), answer.text
    assert (await owner.ask("GET", films[2])).json()["before"] == places[1]
    for film in (films[0], films[2]):
        await owner.ask("POST", f"{film}/cancel")


async def timed(works: Works) -> tuple[float, list[tuple[float, dict[str, Any]]]]:
    """A film is made: seconds from its quote to its end, and what was told of it so many seconds before that."""
    owner, path = await works.owner()
    film, seen = await works.ordered(owner, path, ask=False), list[tuple[float, dict[str, Any]]]()
    async with asyncio.timeout(60):
        while (found := (await owner.ask("GET", film)).json())["state"] != "completed":
            seen.append((time.monotonic(), found))
            await asyncio.sleep(0.1)
    ended = time.monotonic()
    told = [(ended - at, found) for at, found in seen]
    return next(left for left, found in told if found["quote"]), told


def paced(found: dict[str, Any]) -> bool:
    """Three of its takes are made: its own pace is known."""
    (low, high), quote = SHOOTING, found["quote"]
    return bool(quote) and found["percent"] >= low + (high - low) * 3 // quote["takes_to_make"]


async def test_the_time_left_is_about_the_time_it_takes(
    site: "Site", tmp_path: Path, idle: Works, monkeypatch: pytest.MonkeyPatch
):
    """Of a crew's first film nothing is known before its third take. Of the next all the time: it will be as the film
    before was, and from its third take on as it is itself, its render too.
    """
    monkeypatch.setattr(register, "FRESH", 0.0)
    await idle.front.sql("update production.jobs set created = created - interval '40 days' where id <> '' returning 1")
    async with working(site, tmp_path / "worker", idle.vendor, seconds=0.3):
        before, first = await timed(idle)
        _, second = await timed(idle)
    assert {found["seconds_left"] for _, found in first if not paced(found)} == {None}
    told = [(truth if paced(found) else before, found["seconds_left"]) for truth, found in second]
    assert all(left is not None for _, left in told)
    wrong = [(truth, left) for truth, left in told if not 0.5 * truth - 2 < left < 2 * truth + 2]
    assert len(wrong) <= len(told) // 10, told


async def test_shots_are_taken_again(works: Works):
    """Each time another take; asked twice with the same key it is one; the film before is replaced by the new one."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path, ask=False)
    first = await works.until(owner, film, "completed")
    name = first["quote"]["shots"][0]["shot"]
    assert (await owner.ask("POST", f"{film}/retakes", {"shots": [{"shot": "ZZ"}]})).status_code == 422
    seen, headers = set[str](), {"Authorization": f"Bearer {owner.tokens['access_token']}"}
    for number in range(3):
        files = (await owner.ask("GET", f"{film}/files")).json()
        async with httpx.AsyncClient() as anybody:
            seen.add((await anybody.get(files[0]["url"])).json()["timeline"])
        if number == 2:
            break
        for _ in range(2):
            answer = await owner.web.post(
                f"{film}/retakes", json={"shots": [{"shot": name}]},
                headers=headers | {"Idempotency-Key": f"retake {number}"},
            )  # fmt: skip
            assert answer.status_code == 202, answer.text
        rounds = "select count(*) as n from production.events where job = :id and kind = 'ended'"
        async with asyncio.timeout(40):
            while (await works.front.sql(rounds, id=film.rpartition("/")[2]))[0].n < number + 2:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
    assert len(seen) == 3


async def test_the_plan_says_how_much_one_may(idle: Works):
    """Words, seconds, lines, films under way, films an hour: each in words of what is allowed."""
    owner, path = await idle.owner()
    jobs = idle.front.app.state.jobs
    cases: tuple[tuple[dict[str, int], dict[str, Any], str], ...] = (
        ({"words": 3}, {"seed": 1}, "words"), ({"seconds": 60}, {"seconds": 61}, "seconds"),
        ({"height": 720}, {"height": 1080}, "lines"), ({"height": 720}, {"height": 1080, "aspect": "9:16"}, "lines"),
    )  # fmt: skip
    for change, body, says in cases:
        jobs.plans = OnePlan(PLAN.model_copy(update=change))
        answer = await idle.order(owner, path, **body)
        assert (answer.status_code, says in answer.json()["detail"]) == (422, True), answer.text
    jobs.plans = OnePlan(PLAN.model_copy(update={"at_once": 2}))
    answers = await asyncio.gather(*(idle.order(owner, path) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, 201, 429, 429, 429]
    first = next(answer.json()["id"] for answer in answers if answer.status_code == 201)
    assert (await owner.ask("POST", f"/v1/films/{first}/cancel")).status_code == 200
    assert (await idle.order(owner, path)).status_code == 201
    jobs.plans = OnePlan(PLAN.model_copy(update={"films": 2}))
    other, place = await idle.owner()
    statuses = [(await idle.order(other, place, f"k{n % 3}")).status_code for n in (0, 0, 1, 2, 2)]
    assert statuses == [201, 201, 201, 429, 429]


async def test_a_script_that_is_longer_than_the_plan_fails_in_words(works: Works):
    """Its length is known when it was read; nothing was made by then."""
    owner, path = await works.owner()
    works.front.app.state.jobs.plans = OnePlan(PLAN.model_copy(update={"seconds": 5}))
    film = await works.ordered(owner, path, ask=False)
    ended = await works.until(owner, film, "failed", "completed")
    assert "ask for a length" in ended["error"]
    assert (await works.credits.balance(await id_of(owner))).available == 100_000


@pytest.mark.parametrize(
    "body",
    [
        {"crew": "nobody"}, {"crew": ""}, {"seconds": 1}, {"seconds": 1e9}, {"seconds": "NaN"}, {"aspect": "2:1"},
        {"height": 721}, {"height": 10**30}, {"fps": 25}, {"language": "../../etc"}, {"captions": "loud"},
        {"seed": -1}, {"cap": -1}, {"cap": 10**30}, {"ask": "perhaps"}, {"more": 1}, {"crew": "x" * 10_000},
    ],
)  # fmt: skip
async def test_an_order_that_cant_be_is_refused_in_words(idle: Works, body: dict[str, Any]):
    """And nothing is ordered."""
    owner, path = await idle.owner()
    answer = await idle.order(owner, path, **body)
    assert answer.status_code == 422, answer.text
    assert (await owner.ask("GET", f"{path}/films")).json()["items"] == []


async def test_a_project_without_a_script_is_refused_and_its_cast_counts(idle: Works):
    """In words; what the cast says goes with the film."""
    owner = await idle.front.visitor().register()
    path = await project_of(owner)
    assert "no script" in (await idle.order(owner, path)).json()["detail"]
    await written(owner, f"{path}/script", " \n", 0)
    assert "no script" in (await idle.order(owner, path)).json()["detail"]
    await written(owner, f"{path}/script", "INT. KITCHEN - DAY\n\nMARA sits.\n", 1)
    assert (await written(owner, f"{path}/cast", '[MARA]\nage = "teen"', 0)).status_code == 200
    answer = await idle.order(owner, path)
    assert answer.status_code == 201, answer.text
    assert answer.json()["wish"]["cast"] == [{"character": "MARA", "field": "age", "value": "teen"}]


@pytest.mark.parametrize("text", ["[MARA", "MARA = 3", "[MARA]\nage = 1.5", "x = 1\n" * 3])
def test_a_spoilt_cast_is_refused_in_words(text: str):
    """Whoever wrote it."""
    with pytest.raises(BadCast, match="the project's cast"):
        facts_of(text)


def test_spoilt_wishes_for_shots_are_refused_in_words():
    """Whoever wrote them."""
    for text in ("", "{}", "[1]", '{"label": "Shots.1", "shots": [{"shot": "../x"}]}'):
        with pytest.raises(UserError, match="save them again"):
            shots_of(text)


async def test_shots_that_are_wished_again_are_taken_again_by_the_next_film(works: Works):
    """And nothing else is made."""
    owner, path = await works.owner()
    first = await works.until(owner, await works.ordered(owner, path, ask=False), "completed")
    shot = next(one["shot"] for one in first["quote"]["shots"] if one["shot"].startswith("1"))
    wishes = json.dumps({"label": "Shots.1", "shots": [{"shot": shot, "retake": 2}]})
    assert (await written(owner, f"{path}/shots", wishes, 0)).status_code == 200
    film = await works.ordered(owner, path)
    asked = await works.until(owner, film, "awaiting approval")
    assert asked["wish"]["retakes"] == [{"shot": shot, "take": 3}]
    assert [one["shot"] for one in asked["quote"]["shots"]] == [shot]
    await owner.ask("POST", f"{film}/cancel")


async def test_files_have_names_that_are_safe(works: Works):
    """Whatever the project is called."""
    owner, path = await works.owner()
    await owner.ask("PATCH", path, {"title": '../../"; rm -rf \r\n नमस्ते 🎬'})
    film = await works.ordered(owner, path, ask=False)
    await works.until(owner, film, "completed")
    name = (await owner.ask("GET", f"{film}/files")).json()[0]["name"]
    assert name.removesuffix(".json").replace("-", "").isalnum()
    assert name.isascii()


async def test_a_film_of_another_tenant_is_as_none(works: Works):
    """Also one whose project he could name."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path)
    stranger, own = await works.owner()
    for method, place, body in (
        ("GET", "", None), ("GET", "/files", None), ("GET", "/events", None), ("GET", "/shots/1A/still", None),
        ("POST", "/cancel", None), ("POST", "/retry", {}), ("POST", "/retakes", {"shots": [{"shot": "1A"}]}),
        ("POST", "/approval", {"verdict": "approve", "quote": "0" * 64}),
    ):  # fmt: skip
        nowhere = await stranger.ask(method, f"/v1/films/{uuid4()}{place}", body)
        there = await stranger.ask(method, f"{film}{place}", body)
        assert (there.status_code, there.json()["detail"]) == (404, nowhere.json()["detail"]), place
    assert (await works.order(stranger, path)).status_code == 404
    assert (await stranger.ask("GET", f"{own}/films")).json()["items"] == []
    assert UUID(film.rpartition("/")[2])
