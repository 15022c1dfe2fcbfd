"""What a person wishes for shots, in the project's document: the next film has it, and pays only what is new."""

import asyncio
import json
from typing import Any

import httpx

from filmstudio.providers.rehearsal.vendor import PRICE
from tests.services.conftest import Visitor
from tests.services.jobs.conftest import PLAN, OnePlan, Works
from tests.services.projects.test_projects import written

OLDER = '[MARA]\nage = "mature"\n'


async def wished(owner: Visitor, path: str, version: int, *shots: dict[str, Any]) -> None:
    """Save the document."""
    document = json.dumps({"label": "Shots.1", "shots": list(shots)})
    answer = await written(owner, f"{path}/shots", document, version)
    assert answer.status_code == 200, answer.text


async def finished(works: Works, owner: Visitor, path: str, **body: Any) -> dict[str, Any]:
    """A film that was made."""
    film = await works.ordered(owner, path, ask=False, **body)
    return await works.until(owner, film, "completed", "failed")


async def shot_of(owner: Visitor, film: str, name: str) -> dict[str, Any]:
    """A shot as its film has it."""
    shots = (await owner.ask("GET", f"/v1/films/{film}/shots")).json()
    return next(one for one in shots if one["shot"] == name)


async def warnings(works: Works, film: str) -> list[str]:
    """What its watchers were told of wishes for shots."""
    statement = "select body ->> 'what' as what from production.events where job = :job and kind = 'warning'"
    rows = await works.front.sql(statement, job=film)
    return [row.what for row in rows if row.what.startswith("shots:")]


async def test_a_locked_shot_stays_as_the_newest_film_has_it(works: Works):
    """Another look for everybody: what is locked isn't priced, isn't made, and can't be taken again."""
    owner, path = await works.owner()
    first = await finished(works, owner, path)
    shots = [one["shot"] for one in first["quote"]["shots"] if one["shot"][0] in "12"]
    assert (await written(owner, f"{path}/cast", OLDER, 0)).status_code == 200
    asked = await works.until(owner, await works.ordered(owner, path), "awaiting approval")
    changed = [one["shot"] for one in asked["quote"]["shots"] if one["shot"] in shots]
    await owner.ask("POST", f"/v1/films/{asked['id']}/cancel")
    await wished(owner, path, 0, *({"shot": shot, "locked": shot == changed[0]} for shot in shots))
    film = await finished(works, owner, path)
    assert film["wish"]["locked"] == [changed[0]]
    assert [one["shot"] for one in film["quote"]["shots"] if one["shot"] in shots] == changed[1:]
    assert await warnings(works, film["id"]) == []
    again = await owner.ask("POST", f"/v1/films/{film['id']}/retakes", {"shots": [{"shot": changed[0]}]})
    assert (again.status_code, "unlock it" in again.json()["detail"]) == (409, True)
    await wished(owner, path, 1, {"shot": changed[0]})
    again = await owner.ask("POST", f"/v1/films/{film['id']}/retakes", {"shots": [{"shot": changed[0]}]})
    assert again.status_code == 202, again.text
    async with asyncio.timeout(40):
        while (await shot_of(owner, film["id"], changed[0]))["take"] == 1:  # noqa: ASYNC110  a worker takes it
            await asyncio.sleep(0.1)
    await wished(owner, path, 2, {"shot": changed[0], "locked": True})
    twice = await finished(works, owner, path, seed=1)
    assert changed[0] not in [one["shot"] for one in twice["quote"]["shots"]]


async def test_a_lock_before_there_is_a_film_is_told(works: Works):
    """The film is made, and says so."""
    owner, path = await works.owner()
    await wished(owner, path, 0, {"shot": "1A", "locked": True}, {"shot": "9Q", "retake": 1})
    film = await finished(works, owner, path)
    assert film["state"] == "completed"
    told = await warnings(works, film["id"])
    assert any("1A is locked, but no film of it is there to keep" in one for one in told)
    assert any("there is no 9Q any more" in one for one in told)


async def test_one_shot_is_taken_by_a_vendor(works: Works):
    """Chosen among those that `/v1/crews` tells of; its price is in the quote, and on the bill."""
    owner, path = await works.owner()
    first = await finished(works, owner, path)
    shot = next(one["shot"] for one in first["quote"]["shots"] if one["shot"][0] == "1")
    crews = {crew["name"]: crew["cameras"] for crew in (await owner.ask("GET", "/v1/crews")).json()}
    assert crews["embedded"] == ["illustrated:storybook"]
    camera = crews["rehearsal"][1]
    await wished(owner, path, 0, {"shot": shot, "model": camera})
    film = await finished(works, owner, path, cap=PRICE)
    assert [(one["shot"], one["dollars"]) for one in film["quote"]["shots"]] == [(shot, PRICE)]
    assert (film["state"], film["spent"], film["bill"]) == ("completed", PRICE, [{"what": shot, "dollars": PRICE}])
    await wished(owner, path, 1, {"shot": shot, "model": "nobody:camera"})
    refused = await works.order(owner, path)
    assert refused.status_code == 422
    assert f"shot {shot}: the crew rehearsal has no camera 'nobody:camera'; it has" in refused.json()["detail"]


async def test_shots_follow_each_other_as_the_document_has_them(works: Works):
    """Nothing is made again for it; the film is another one."""
    owner, path = await works.owner()
    await written(owner, f"{path}/script", SEVERAL, 1)
    first = await finished(works, owner, path)
    shots = [one["shot"] for one in first["quote"]["shots"] if one["shot"][0] == "1"]
    await wished(owner, path, 0, *({"shot": shot} for shot in reversed(shots)))
    second = await finished(works, owner, path)
    assert (second["state"], second["quote"]["takes_to_make"], second["quote"]["credits"]) == ("completed", 0, 0)
    assert second["quote"]["seconds"] == first["quote"]["seconds"]
    films = [await owner.ask("GET", f"/v1/films/{film['id']}/files") for film in (first, second)]
    async with httpx.AsyncClient() as web:
        one, other = [(await web.get(files.json()[0]["url"])).json() for files in films]
    assert one["timeline"] != other["timeline"]


SEVERAL = """INT. KITCHEN - DAY

MARA enters and sits at the table.

MARA
Good morning.

BEN takes a loaf from the shelf.

BEN
There is some.

MARA stands up. She opens the window.

A CAT jumps onto the table.
"""


async def test_the_free_plan_signs_its_films(works: Works):
    """Whoever pays more orders again, and nothing is made anew but the film itself."""
    owner, path = await works.owner()
    works.front.app.state.jobs.plans = OnePlan(PLAN.model_copy(update={"watermark": True}))
    first = await finished(works, owner, path)
    works.front.app.state.jobs.plans = OnePlan()
    second = await finished(works, owner, path)
    signed = await works.front.sql(
        "select id, coalesce((film -> 'orders' ->> 'watermark')::bool, false) as signed from production.jobs "
        "where project = :project", project=path.rpartition("/")[2],
    )  # fmt: skip
    assert {row.id: row.signed for row in signed} == {first["id"]: True, second["id"]: False}
    assert second["quote"]["takes_to_make"] == 0


async def test_a_film_shows_its_shots_before_it_is_approved(works: Works):
    """Where each is in the film and in the script, what is said in it, and which take it is."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path)
    assert (await owner.ask("GET", f"{film}/shots")).status_code == 200
    asked = await works.until(owner, film, "awaiting approval")
    shots = (await owner.ask("GET", f"{film}/shots")).json()
    assert [one["shot"] for one in shots] == [one["shot"] for one in asked["quote"]["shots"]]
    assert shots[-1]["start"] + shots[-1]["frames"] == round(asked["quote"]["seconds"] * 24)
    said = [words for one in shots for words in one["words"]]
    assert said[0] == {"character": "MARA", "text": "Good morning. Is there any bread left?"}
    first = next(one for one in shots if one["words"])
    assert (first["heading"], first["take"], first["locked"]) == ("INT. KITCHEN - DAY", 1, False)
    assert first["camera"] == "rehearsal:camera"
    assert "MARA" in first["characters"]
    await owner.ask("POST", f"{film}/cancel")
    await wished(owner, path, 0, {"shot": first["shot"], "retake": 1})
    again = await finished(works, owner, path)
    other = {one["shot"]: one for one in (await owner.ask("GET", f"/v1/films/{again['id']}/shots")).json()}
    changed = [one["shot"] for one in shots if other[one["shot"]]["recipe"] != one["recipe"]]
    assert (changed, other[first["shot"]]["take"]) == ([first["shot"]], 2)


async def test_a_script_is_shown_as_it_is_read(idle: Works):
    """Every element with its place; a script that can't be read, and none, are told in words."""
    owner, path = await idle.owner()
    screenplay = (await owner.ask("GET", f"{path}/screenplay")).json()
    headings = [(one["text"], one["at"]["line"]) for one in screenplay["elements"] if one["kind"] == "heading"]
    assert headings[0] == ("INT. KITCHEN - DAY", 1)
    assert [one["text"] for one in screenplay["elements"] if one["kind"] == "dialogue"][
        1
    ] == "There is some on the shelf."
    await written(owner, f"{path}/script", "<FinalDraft><Content>", 1)
    broken = await owner.ask("GET", f"{path}/screenplay")
    assert (broken.status_code, "Final Draft" in broken.json()["detail"]) == (422, True), broken.text
    await written(owner, f"{path}/script", " ", 2)
    assert "no script yet" in (await owner.ask("GET", f"{path}/screenplay")).json()["detail"]
