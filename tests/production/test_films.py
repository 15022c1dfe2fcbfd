"""Films on the real Temporal, PostgreSQL, Valkey and SeaweedFS, made by the rehearsal crew."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from filmstudio.errors import UserError
from filmstudio.kit.events import Event
from filmstudio.pipeline.studio import Orders, Retake
from filmstudio.production.caretaker import Caretaker
from filmstudio.production.orders import Decision, Ending, TakeOrder
from filmstudio.production.register import Register
from filmstudio.providers.rehearsal.vendor import PRICE
from tests.production.conftest import SCRIPT, DeskProgram, Studio


async def first_of(events: AsyncIterator[Event], kind: str, count: int) -> AsyncIterator[Event]:
    """Events until so many of a kind were heard."""
    heard = 0
    async with asyncio.timeout(30):
        async for event in events:
            yield event
            heard += event.kind == kind
            if heard == count:
                return


async def test_a_film_is_made(studio: Studio):
    """Handed in, dispatched, prepared, shot scene by scene, finished."""
    film = studio.order()
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.state == "completed", job.error
    assert job.percent == 100
    assert b"timeline" in await studio.film(job)


async def test_every_step_is_told_in_order_and_can_be_heard_again(studio: Studio):
    """A watcher that comes late, or comes back after the third event, misses nothing."""
    film = studio.order()
    await studio.submit(film)
    live = [event async for event in studio.plant.jobs.follow(film.job)]
    kinds = Counter(event.kind for event in live)
    assert [event.number for event in live] == list(range(1, len(live) + 1))
    states = [event.body["state"] for event in live if event.kind in ("state", "ended")]
    assert states == ["queued", "processing", "rendering", "completed"]
    job = await studio.plant.jobs.find(film.job)
    assert job.quote
    assert kinds["take"] == job.quote.takes_to_make
    assert all(event.body["still"] for event in live if event.body.get("craft") in ("video", "lipsync"))
    assert [event async for event in studio.plant.jobs.follow(film.job, after=3)] == live[3:]


async def test_handed_in_twice_it_is_one_film(studio: Studio):
    """A redelivered letter, or an impatient person."""
    film = studio.order()
    await asyncio.gather(studio.submit(film), studio.submit(film))
    first = await studio.ended(film.job)
    assert await studio.engine.start(film) is False
    assert (await studio.ended(film.job)).done == first.done


async def test_the_same_film_again_makes_nothing_again(studio: Studio):
    """Another job of the same project finds all takes; one of another project finds none."""
    first, second = studio.order(), studio.order()
    other = studio.order(project="somebody-elses")
    for film in (first, second, other):
        await studio.submit(film)
        await studio.ended(film.job)
    quotes = [(await studio.plant.jobs.find(film.job)).quote for film in (first, second, other)]
    assert [quote.takes_to_make if quote else None for quote in quotes] == [
        quotes[0].takes if quotes[0] else -1, 0, quotes[0].takes if quotes[0] else -1,
    ]  # fmt: skip


async def test_a_person_approves_plan_and_price(studio: Studio):
    """Nothing is made before; a change makes another plan, which is asked about again."""
    film = studio.order(ask=True)
    await studio.submit(film)
    await studio.until(film.job, "awaiting approval")
    prepared = await studio.engine.prepared(film.job)
    assert prepared
    longer = Orders(seconds=prepared.quote.seconds * 1.1)
    await studio.engine.decide(film.job, Decision(verdict="change", orders=longer))
    events = [event async for event in first_of(studio.plant.jobs.follow(film.job), "quote", 2)]
    assert events[-1].body["seconds"] != prepared.quote.seconds
    await asyncio.sleep(0.5)
    again = await studio.engine.prepared(film.job)
    assert again
    assert again.quote.seconds > prepared.quote.seconds * 1.05
    assert (await studio.plant.jobs.find(film.job)).percent <= 20
    await studio.engine.decide(film.job, Decision(verdict="approve"))
    assert (await studio.ended(film.job)).state == "completed"


async def test_a_rejected_plan_costs_nothing(studio: Studio):
    film = studio.order(ask=True, account="writer-1")
    await studio.plant.credits.grant("writer-1", 1000, f"{film.job}/grant")
    await studio.submit(film)
    await studio.until(film.job, "awaiting approval")
    await studio.engine.decide(film.job, Decision(verdict="reject"))
    job = await studio.ended(film.job)
    assert job.state == "cancelled"
    assert (await studio.plant.credits.balance("writer-1")).available == 1000


async def test_credits_are_held_captured_and_given_back(studio: Studio):
    """The film costs what the quote said, to the hundredth; the ledger is balanced."""
    account = studio.project
    await studio.plant.credits.grant(account, 1000, f"{account}/grant")
    film = studio.order(account=account)
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.quote
    balance = await studio.plant.credits.balance(account)
    assert (balance.available, balance.held) == (1000 - job.quote.credits, 0)
    assert (await studio.plant.credits.audit()).sound


async def test_without_credits_no_film_is_begun(studio: Studio):
    """And the words say what is missing."""
    film = studio.order(account=studio.project)
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.state == "failed"
    assert "credits" in job.error


async def test_a_bought_film_pays_for_each_shot_once_and_says_what_it_cost(studio: Studio, desk: DeskProgram):
    """The desk's bills, the quote and the job's own account are the same sum."""
    film = studio.order(crew="rehearsal paid", cap=10_000_000)
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.state == "completed", job.error
    bills = desk.bills()
    assert len({recipe for recipe, _ in bills}) == len(bills) > 5
    assert job.quote
    assert sum(price for _, price in bills) == job.quote.dollars == await studio.plant.jobs.spent(film.job)
    shots = {name: dollars for name, _, dollars in job.quote.shots}
    thumbnails = {f"thumbnail {number}": PRICE for number in (1, 2, 3)}
    (row,) = await Register(studio.plant.db).standing([film.job])
    assert dict(row.bill) == shots | thumbnails


async def test_the_cap_cant_be_passed(studio: Studio, desk: DeskProgram):
    """However many takes ask at once; the film fails in words, and what was bought is kept."""
    film = studio.order(crew="rehearsal paid", cap=3 * PRICE)
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.state == "failed"
    assert "Raise the cap" in job.error
    assert sum(price for _, price in desk.bills()) <= 3 * PRICE


async def test_a_cancelled_film_stops_within_seconds(studio: Studio, desk: DeskProgram):
    """Takes under way are given up, the rest of the credits goes back, and the job says that it was cancelled."""
    account = studio.project
    await studio.plant.credits.grant(account, 1000, f"{account}/grant")
    film = studio.order(crew="rehearsal paid", cap=10_000_000, account=account)
    await studio.submit(film)
    async for _ in first_of(studio.plant.jobs.follow(film.job), "take", 5):
        pass
    begun = asyncio.get_running_loop().time()
    await studio.engine.cancel(film.job)
    job = await studio.ended(film.job)
    assert asyncio.get_running_loop().time() - begun < 8
    assert job.state == "cancelled"
    balance = await studio.plant.credits.balance(account)
    assert balance.held == 0
    assert (await studio.plant.credits.audit()).sound


async def test_a_shot_is_taken_again(studio: Studio, desk: DeskProgram):
    """One more purchase, and another film; the film before stays."""
    film = studio.order(crew="rehearsal paid", cap=10_000_000, review=60)
    await studio.submit(film)
    first = await studio.ended(film.job)
    before = len(desk.bills())
    done = await studio.engine.retake(film.job, Retake(shot="1A"))
    assert done.round == 2
    assert first.done
    assert done.files[0].content != first.done.files[0].content
    assert len(desk.bills()) == before + 1
    with pytest.raises(UserError, match="no shot 'ZZ'"):
        await studio.engine.retake(film.job, Retake(shot="ZZ"))
    await studio.engine.cancel(film.job)


async def test_orders_that_cant_be_met_fail_in_words(studio: Studio):
    """At once: another try can't help."""
    film = studio.order(orders=Orders(seconds=2000))
    await studio.submit(film)
    job = await studio.ended(film.job)
    assert job.state == "failed"
    assert "test.fountain: can't be 2000 s long" in job.error


async def test_two_tenants_with_the_same_script_share_nothing(studio: Studio):
    """Not the takes, not the notes; only their bytes are equal."""
    films = [studio.order(tenant=name, project=f"{studio.project}-{name}") for name in "ab"]
    for film in films:
        await studio.submit(film)
    jobs = [await studio.ended(film.job) for film in films]
    assert {job.quote.takes_to_make == job.quote.takes for job in jobs if job.quote} == {True}
    assert await studio.film(jobs[0]) == await studio.film(jobs[1])
    assert SCRIPT.count("MARA") == 4


def caretaker(studio: Studio) -> Caretaker:
    """One that looks at what was silent for a second."""
    plant = studio.plant
    return Caretaker(studio.engine, plant.jobs, plant.credits, plant.intake(), plant.collect_garbage, silent=1)


async def test_a_film_whose_letter_died_is_told_so(studio: Studio):
    """Its job doesn't wait for ever in a queue that nobody reads."""
    film = studio.order()
    async with studio.plant.db.begin() as connection:
        assert await studio.plant.jobs.add(connection, film)
    await studio.plant.jobs.state(film.assignment(), "queued")
    dead = text("insert into production.intake (key, body, tries) values (:key, cast(:body as text)::bytea, 3)")
    await studio.plant.db.run(dead, {"key": film.job, "body": "{}"})
    for _ in range(2):
        await caretaker(studio).once()
    job = await studio.ended(film.job)
    assert (job.state, "order it again" in job.error) == ("failed", True)


async def test_a_film_that_an_operator_ended_is_told_so_and_its_credits_come_back(studio: Studio):
    """A terminated workflow runs no code of its own; the caretaker finds it."""
    account = studio.project
    await studio.plant.credits.grant(account, 1000, f"{account}/grant")
    film = studio.order(crew="rehearsal paid", cap=10_000_000, account=account)
    await studio.submit(film)
    async for _ in first_of(studio.plant.jobs.follow(film.job), "take", 5):
        pass
    await studio.engine.handle(film.job).terminate()
    job = await studio.plant.jobs.find(film.job)
    async with asyncio.timeout(30):
        while job.state != "failed":
            await asyncio.sleep(1)
            await caretaker(studio).once()
            job = await studio.plant.jobs.find(film.job)
    assert job.state == "failed"
    assert "order it again" in job.error
    assert (await studio.plant.credits.balance(account)).held == 0


async def test_a_take_that_is_made_after_the_end_is_not_told(studio: Studio):
    """A worker hears a moment later that the film is over; who watches it must not wait for another end."""
    film = studio.order()
    async with studio.plant.db.begin() as connection:
        await studio.plant.jobs.add(connection, film)
    jobs = studio.plant.jobs
    await jobs.ended(Ending(film=film, state="cancelled"), inside=False)
    late = TakeOrder(recipe="r", craft="still", queue="cpu", what="shot 1A")
    await jobs.finished(film.assignment(), late, 0, None)
    await jobs.warned(film.assignment(), "late")
    async with asyncio.timeout(5):
        assert [event.kind async for event in jobs.follow(film.job)] == ["ended"]


async def test_a_retake_that_cant_be_paid_leaves_the_film_and_later_retakes_alone(studio: Studio, desk: DeskProgram):
    """The cap is used up: the retake fails in words, the film stays completed, and nothing is asked for again."""
    film = studio.order(crew="rehearsal paid", cap=10_000_000, review=60)
    await studio.submit(film)
    first = await studio.ended(film.job)
    assert first.quote
    bought = len(desk.bills())
    poor = studio.order(crew="rehearsal paid", cap=0, review=60, project=film.project)
    await studio.submit(poor)
    before = await studio.ended(poor.job)
    assert before.state == "completed", before.error
    for shot in ("1A", "1B"):
        with pytest.raises(UserError, match="Raise the cap"):
            await studio.engine.retake(poor.job, Retake(shot=shot))
    job = await studio.plant.jobs.find(poor.job)
    assert (job.state, job.done) == ("completed", before.done)
    assert len(desk.bills()) == bought
    for one in (film, poor):
        await studio.engine.cancel(one.job)


async def test_a_film_that_waits_and_is_approved_is_seen_to_wait_and_to_go_on(studio: Studio):
    """Every change of state is told, also the second time; who comes back after the end is told that it is over."""
    film = studio.order(ask=True)
    await studio.submit(film)
    await studio.until(film.job, "awaiting approval")
    await studio.engine.decide(film.job, Decision(verdict="approve"))
    events = [event async for event in studio.plant.jobs.follow(film.job)]
    states = [event.body["state"] for event in events if event.kind in ("state", "ended")]
    assert states == ["queued", "processing", "awaiting approval", "processing", "rendering", "completed"]
    async with asyncio.timeout(2):
        assert not [event async for event in studio.plant.jobs.follow(film.job, events[-1].number)]
