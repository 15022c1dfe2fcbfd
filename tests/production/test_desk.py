"""The desk on the real servers: what people may ask of films, and the moments at which it is too early or too late."""

import asyncio
import contextlib
from collections.abc import Generator
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from filmstudio.errors import Conflict, ServerAway, TooMany, UnreadableScript, UserError
from filmstudio.kit.hub import Hub
from filmstudio.kit.radio import Radio
from filmstudio.pipeline.studio import Lock, Retake
from filmstudio.ports.films import Answer, Choice, Crew, FilmEvent, Order, Terms, Wish
from filmstudio.production.desk import Desk
from filmstudio.production.engine import Engine
from filmstudio.production.forecast import Usual, pace_of, seconds_left
from filmstudio.production.office import Starter
from filmstudio.production.orders import Decision, Ending, TakeOrder
from filmstudio.production.register import Register
from filmstudio.production.wishes import orders_of, script_of, wish_of
from filmstudio.store.s3 import S3Store
from tests.production.conftest import SCRIPT, Studio

TERMS = Terms(plan="pro", at_once=3, longest=300)


def desk_of(studio: Studio) -> Desk:
    """A desk on a studio's servers."""

    @contextlib.contextmanager
    def shelf(project: str) -> Generator[S3Store]:
        store = studio.plant.store(project)
        yield store
        store.sweep()

    async def engine() -> Engine:
        return studio.engine

    hub = Hub(studio.plant.jobs.journal, Radio(studio.plant.valkey))
    office, jobs = studio.plant.office(), studio.plant.jobs
    return Desk(office, jobs, Register(studio.plant.db), hub, engine, shelf, (CREW,))


CREW = Crew(name="rehearsal", cameras=("rehearsal:camera",))


def order_of(**more: object) -> Order:
    """A film of the rehearsal crew."""
    given = {
        "film": uuid4(), "project": uuid4(), "payer": uuid4(), "title": "Test", "script": SCRIPT,
        "wish": Wish(crew="rehearsal"), "cap": 0, "ask": True, "terms": TERMS,
    } | more  # fmt: skip
    return Order.model_validate(given)


def test_a_script_is_known_for_what_it_is():
    """As it is pasted: a screenplay, Final Draft's XML, prose; not nothing, and not half a character."""
    assert script_of("a/b.c", SCRIPT).format == "fountain"
    assert script_of("a/b.c", SCRIPT).name == "a/b.c"
    assert script_of("t", "\n<?xml version='1.0'?>\n<!-- x -->\n<FinalDraft/>").format == "fdx"
    assert script_of("t", "Once there was a lighthouse, and nobody in it.").format == "prose"
    for nothing in ("", " \n", "a\0b"):
        with pytest.raises(UnreadableScript):
            script_of("t", nothing)


async def test_a_wish_comes_back_as_it_was_wished(studio: Studio):
    """Through the pipeline's orders."""
    wish = Wish(crew="rehearsal", width=608, height=1080, fps=30, seconds=12.5, language="hi", captions="burnt", seed=3)
    shots = {"order": ("1B", "1A"), "locked": ("1B",), "cameras": (Choice(shot="1A", camera="a:b"),)}
    wish = wish.model_copy(update=shots)
    assert wish_of(studio.order(orders=orders_of(wish, (Lock(shot="1B", recipe="x"),), watermark=True))) == wish


async def test_who_pays_more_and_came_first_is_before(studio: Studio):
    """The place in the queue counts plans first, then time; only who waits is counted."""
    register, made = Register(studio.plant.db), list[str]()
    for plan in ("free", "enterprise", "free", "pro"):
        film = studio.order(plan=plan)
        made.append(film.job)
        async with studio.plant.db.begin() as connection:
            await studio.plant.jobs.add(connection, film)

    async def places() -> list[int]:
        """In one moment: films of tests before may still come and go."""
        found = {row.id: row.before for row in await register.standing(made)}
        return [found[job] for job in made]

    free, enterprise, last, pro = await places()
    assert enterprise < pro < free == last - 1
    await studio.plant.jobs.ended(Ending(film=studio.order(job=made[1]), state="cancelled"), inside=False)
    free, _, last, pro = await places()
    assert pro < free == last - 1


async def test_what_is_approved_keeps_its_place_until_its_first_take(studio: Studio):
    """The wait for a worker is a wait, too: takes before it are counted, and how many films share them."""
    register, films = Register(studio.plant.db), [studio.order(plan="enterprise") for _ in range(3)]
    for film in films:
        async with studio.plant.db.begin() as connection:
            await studio.plant.jobs.add(connection, film)
    begun = "update production.jobs set state = 'processing', total = 7, quote = '{}' where id = any(:ids) returning 1"
    await studio.plant.db.run(text(begun), {"ids": [film.job for film in films[:2]]})

    async def places() -> list[tuple[int | None, int, int]]:
        found = {row.id: row for row in await register.standing([film.job for film in films])}
        return [(row.before, row.ahead, row.active) for row in (found[film.job] for film in films)]

    (first, ahead, busy), *others = await places()
    assert first is not None
    assert others == [(first + 1, ahead + 7, busy), (first + 2, ahead + 14, busy)]
    take = TakeOrder(recipe="r1", craft="video", queue="cpu", what="1A")
    await studio.plant.jobs.finished(films[0].assignment(), take, 0, None)
    (none, _, _), (first, ahead, busy), last = await places()
    assert none is None
    assert first is not None
    assert last == (first + 1, ahead + 7, busy)
    assert busy >= 1
    for film in films:
        await studio.plant.jobs.ended(Ending(film=film, state="cancelled"), inside=False)


async def test_how_long_it_takes_is_told_when_it_is_known(studio: Studio):
    """From the takes of this film and round, and from nothing else."""
    film = studio.order()
    async with studio.plant.db.begin() as connection:
        await studio.plant.jobs.add(connection, film)
    register = Register(studio.plant.db)
    await studio.plant.jobs.state(film.assignment(), "processing")
    for number in range(3):
        assert pace_of((await register.standing([film.job]))[0]) is None
        take = TakeOrder(recipe=f"r{number}", craft="video", queue="cpu", what=f"{number}A")
        await studio.plant.jobs.finished(film.assignment(), take, 0, None)
    old = "update production.events set at = now() - (:n - seq) * interval '10 seconds' where job = :id returning 1"
    await studio.plant.db.run(text(old), {"id": film.job, "n": 4})
    assert pace_of((await register.standing([film.job]))[0]) == pytest.approx(0.1, rel=0.1)


@pytest.mark.parametrize(
    ("row", "left"),
    [
        ({"state": "queued"}, 10 / 2 + 4),
        ({"state": "queued", "ahead": 30, "unknown": 1, "active": 4}, (10 + 40 / 4) / 2 + 4),
        ({"state": "processing", "quote": {}, "total": 6, "ahead": 8, "active": 1}, (6 + 8) / 2 + 4),
        ({"state": "processing", "quote": {}, "total": 6, "done": 1, "takes": 1}, 5 / 2 + 4),
        ({"state": "processing", "quote": {}, "total": 9, "done": 5, "takes": 5, "seconds": 40}, 4 / 0.1 + 4),
        ({"state": "processing", "quote": {}}, 4),
        ({"state": "rendering", "still": 1.5}, 2.5),
        ({"state": "rendering", "still": 60}, 0),
        ({"state": "awaiting approval", "quote": {}, "total": 6}, None),
        ({"state": "completed"}, None),
    ],
)
def test_forecasts(row: dict[str, object], left: float | None):
    """Takes that are left and those before them, at the pace that is known, and the render; answers aren't foretold."""
    nothing = {"quote": None, "total": 0, "done": 0, "takes": 0, "seconds": None, "still": None}
    told: Any = SimpleNamespace(**nothing | {"ahead": 0, "unknown": 0, "active": 0} | row)
    assert seconds_left(told, Usual(takes=10, pace=2, finish=4)) == left
    if "seconds" not in row:
        assert seconds_left(told, None) is None


async def test_a_tenant_has_so_many_under_way_however_many_ask_at_once(studio: Studio):
    """And other tenants are not counted."""
    desk, payer = desk_of(studio), uuid4()
    orders = [order_of(payer=payer) for _ in range(8)]
    ends = await asyncio.gather(*(desk.order(one) for one in orders), return_exceptions=True)
    assert sorted(str(type(end)) for end in ends).count(str(TooMany)) == 5
    await desk.order(order_of())
    await desk.order(next(one for one, end in zip(orders, ends, strict=True) if end is None))
    with pytest.raises(UserError, match="there is no crew 'nobody'"):
        await desk.order(order_of(wish=Wish(crew="nobody")))


async def test_an_answer_that_names_another_quote_does_not_count(studio: Studio):
    """Neither as a question that is answered, nor as a signal; one that names none still does."""
    film = studio.order(ask=True)
    await studio.submit(film)
    await studio.until(film.job, "awaiting approval")
    other = Decision(verdict="reject", quote="0" * 64)
    await studio.engine.decide(film.job, other)
    with pytest.raises(Conflict, match="newer quote"):
        await studio.engine.answer(film.job, other, "a")
    job = await studio.plant.jobs.find(film.job)
    assert job.quote
    yes = Decision(verdict="approve", quote=job.quote.digest)
    await studio.engine.answer(film.job, yes, "b")
    await studio.engine.answer(film.job, yes, "b")
    with pytest.raises(Conflict, match="waits for no answer"):
        await studio.engine.answer(film.job, yes, "c")
    assert (await studio.ended(film.job)).state == "completed"
    with pytest.raises(Conflict):
        await studio.engine.answer(film.job, yes, "d")
    plain = studio.order(ask=True)
    await studio.submit(plain)
    await studio.until(plain.job, "awaiting approval")
    await studio.engine.decide(plain.job, Decision(verdict="reject"))
    assert (await studio.ended(plain.job)).state == "cancelled"


async def test_a_film_that_is_cancelled_while_it_is_started_does_not_run(studio: Studio):
    """The letter was on its way already."""
    film = studio.order(job=str(uuid4()), ask=True)
    async with studio.plant.db.begin() as connection:
        await studio.plant.jobs.add(connection, film)
    script = script_of("test.fountain", SCRIPT).model_copy(update={"name": "test.fountain"})
    await studio.plant.store(film.project).remember(film.script, script.model_dump_json())

    class Slow(Engine):
        """Somebody cancels just before the film is started."""

        async def start(self, film: object) -> bool:
            await desk_of(studio).cancel(UUID(job))
            return await super().start(film)  # pyright: ignore[reportArgumentType]

    job = film.job
    await Starter(Slow(studio.engine.client), studio.plant.jobs).start(job, film.model_dump_json())
    async with asyncio.timeout(20):
        while await studio.engine.running(job):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    assert (await studio.plant.jobs.find(job)).state == "cancelled"


async def test_too_early_and_too_late_are_told(studio: Studio):
    """In words: for a film that waits, that runs, that is over, that is none."""
    desk, order = desk_of(studio), order_of(ask=False)
    await desk.order(order)
    with pytest.raises(Conflict):
        await desk.retake(order.film, ["1A"], "k")
    with pytest.raises(Conflict):
        await desk.order_again(order.film, uuid4(), None, TERMS, ask=False)
    with pytest.raises(Conflict):
        await desk.answer(order.film, Answer(verdict="approve", quote="0" * 64), "k")
    await desk.cancel(order.film)
    async with asyncio.timeout(30):
        while not await desk.over(order.film, 1000):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    with pytest.raises(Conflict):
        await desk.cancel(order.film)
    assert await desk.found(uuid4()) is None
    with pytest.raises(UserError):
        await desk.whole(uuid4())
    assert await desk.files(order.film, "x") == ()


async def test_the_next_take_is_the_next_one(studio: Studio):
    """A shot that is taken again and again gets another take each time; who says which one gets that."""
    film = studio.order(review=60)
    await studio.submit(film)
    first = (await studio.ended(film.job)).done
    seen = [first, *[await studio.engine.retake(film.job, Retake(shot="1A", take=take)) for take in (0, 0, 7, 0)]]
    files = {done.files[0].content for done in seen if done}
    assert len(files) == len(seen) == 5
    await studio.engine.cancel(film.job)


async def test_news_are_told_from_a_number_to_the_last(studio: Studio):
    """Page by page; the last ones say that nothing comes any more."""
    desk, order = desk_of(studio), order_of(ask=False)
    await studio.plant.credits.grant(str(order.payer), 1000, f"{order.payer}/grant")
    await desk.order(order)
    await studio.ended(str(order.film))
    found, told = list[FilmEvent](), 0
    assert await desk.news({uuid4(): 0}) == ()
    for _ in range(5):
        for film, events, closed in await desk.news({order.film: told}):
            assert film == order.film
            found += events
            told = found[-1].number
            assert not closed
    assert [event.number for event in found] == list(range(1, told + 1))
    assert found[-1].kind == "ended"
    assert all(event.at for event in found)
    late = "update production.jobs set updated = now() - interval '30 days' where id = :id returning 1"
    await studio.plant.db.run(text(late), {"id": str(order.film)})
    assert await desk.news({order.film: told}) == ((order.film, (), True),)


async def test_without_an_engine_the_desk_says_so(studio: Studio):
    """A question that no worker answers is not answered later, behind the back of who asked."""

    async def away() -> Engine:
        raise ServerAway("Temporal can't be reached")

    desk = desk_of(studio)
    desk._engine = away  # pyright: ignore[reportPrivateUsage]
    order = order_of()
    await desk.order(order)
    with pytest.raises(ServerAway):
        await desk.cancel(order.film)
