"""What every intake of jobs promises. A new one is one more line in INTAKES."""

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias
from uuid import uuid4

import pytest

from filmstudio.errors import Unsendable
from filmstudio.ports.intake import Intake, Message
from tests.conftest import migrated
from tests.ministack import Ministack
from tests.tables import dropped, new_table

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

VISIBILITY = 1
Opener: TypeAlias = Callable[[int], Awaitable[Intake]]
"""Makes a queue of its own, with a visibility time in seconds."""
HARD = (
    "",
    " ",
    "\x00\x01\x1f",
    "line\r\n\ttwo",
    "base64:hello",
    "base64:",
    "\ufffe\uffff",
    "नमस्ते 🎬 שלום",
    '{"a": "<&>"}',
)


@pytest.fixture(scope="session")
def ministack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ministack]:
    pytest.importorskip("ministack", reason="the stand-in for SQS is not installed; run `make setup-tests`")
    server = Ministack(tmp_path_factory.mktemp("ministack"))
    yield server
    server.stop()


@contextlib.asynccontextmanager
async def in_the_outbox(request: pytest.FixtureRequest) -> AsyncGenerator[Opener]:
    site: Site = request.getfixturevalue("site")
    from filmstudio.production.intake.outbox import OutboxIntake

    async with migrated(site) as db, dropped(db) as tables:

        async def opener(visibility: int) -> Intake:
            return OutboxIntake(db, await new_table(db, tables), visibility)

        yield opener


@contextlib.asynccontextmanager
async def in_sqs(request: pytest.FixtureRequest) -> AsyncGenerator[Opener]:
    server: Ministack = request.getfixturevalue("ministack")
    from filmstudio.production.intake.sqs import SqsIntake
    from filmstudio.production.intake.wire import SqsSettings

    made = list[SqsIntake]()

    async def opener(visibility: int) -> Intake:
        made.append(SqsIntake(SqsSettings.local(server.endpoint, f"intake-{uuid4().hex}"), visibility))
        await made[-1].create()
        return made[-1]

    yield opener
    for intake in made:
        intake.close()


INTAKES = {"outbox": in_the_outbox, "sqs": in_sqs}


@pytest.fixture(params=INTAKES)
async def opener(request: pytest.FixtureRequest) -> AsyncIterator[Opener]:
    async with INTAKES[request.param](request) as opened:
        yield opened


@pytest.fixture
async def intake(opener: Opener) -> Intake:
    return await opener(VISIBILITY)


async def one(intake: Intake, wait: int = 3) -> Message:
    (found,) = await intake.receive(1, wait)
    return found


async def spoil(intake: Intake, job: str) -> None:
    """A message is received three times and never done."""
    await intake.send(job, f"the body of {job}")
    for tries in (1, 2, 3):
        message = await one(intake)
        assert message.tries == tries
        await intake.back(message, 0)
    assert await intake.receive(1, 0) == ()


async def test_what_is_sent_is_received_and_when_done_it_is_gone(intake: Intake):
    await intake.send("job-1", "a film")
    message = await one(intake)
    assert (message.job, message.body, message.tries) == ("job-1", "a film", 1)
    await intake.done(message)
    assert await intake.receive(10, VISIBILITY + 1) == ()
    assert await intake.backlog() == 0


async def test_a_received_message_is_hidden_and_comes_again(intake: Intake):
    """A receiver that dies loses nothing; the next one learns that it isn't the first."""
    await intake.send("job-1", "a film")
    first = await one(intake)
    assert await intake.receive(10, 0) == ()
    again = await one(intake)
    assert (again.job, again.body, again.tries) == ("job-1", "a film", 2)
    assert again.receipt != first.receipt


async def test_given_back_it_comes_at_once_or_later(intake: Intake):
    await intake.send("job-1", "a film")
    await intake.back(await one(intake), 0)
    message = await one(intake, 0)
    begun = time.monotonic()
    await intake.back(message, 2)
    assert await intake.receive(1, 1) == ()
    assert (await one(intake)).tries == 3
    assert 1.5 < time.monotonic() - begun < 3.5


async def test_held_longer_it_stays_hidden(intake: Intake):
    await intake.send("job-1", "a film")
    message = await one(intake)
    await intake.extend(message, 3)
    assert await intake.receive(1, VISIBILITY + 1) == ()
    await intake.done(message)
    assert await intake.backlog() == 0


async def test_a_long_poll_wakes_when_a_message_comes(intake: Intake):
    """Not at the end of its wait."""
    waiting = asyncio.create_task(intake.receive(10, 10))
    await asyncio.sleep(0.5)
    begun = time.monotonic()
    await intake.send("job-1", "a film")
    (message,) = await waiting
    assert message.job == "job-1"
    assert time.monotonic() - begun < 2


async def test_an_empty_queue_is_waited_for_no_longer_than_asked(intake: Intake):
    begun = time.monotonic()
    assert await intake.receive(1, 0) == ()
    assert await intake.receive(1, 1) == ()
    assert 0.9 < time.monotonic() - begun < 3


async def test_after_three_tries_it_is_a_dead_letter(intake: Intake):
    """With all it said; those that are well are not."""
    await spoil(intake, "poison")
    await intake.send("well", "a film")
    (dead,) = await intake.dead(10)
    assert (dead.job, dead.body) == ("poison", "the body of poison")
    assert len(await intake.dead(10)) == 1
    assert (await one(intake)).job == "well"


async def test_a_dead_letter_goes_back_with_its_tries_counted_anew(intake: Intake):
    for job in ("poison", "other"):
        await spoil(intake, job)
    assert await intake.redrive("poison") == 1
    message = await one(intake)
    assert (message.job, message.body, message.tries) == ("poison", "the body of poison", 1)
    await intake.done(message)
    assert [dead.job for dead in await intake.dead(10)] == ["other"]
    assert await intake.redrive("poison") == 0


async def test_dead_letters_are_shown_up_to_a_limit(intake: Intake):
    for number in range(3):
        await spoil(intake, f"poison-{number}")
    assert len(await intake.dead(2)) == 2
    assert await intake.dead(0) == ()


async def test_two_receivers_never_hold_the_same_message(opener: Opener):
    """Forty messages, six receivers at once: each message goes to one of them."""
    intake = await opener(30)
    await asyncio.gather(*(intake.send(f"job-{number}", "a film") for number in range(40)))
    got = list[str]()

    async def receiver() -> None:
        while found := await intake.receive(3, 0):
            got.extend(message.job for message in found)
            for message in found:
                await intake.done(message)

    await asyncio.gather(*(receiver() for _ in range(6)))
    assert sorted(got) == sorted(f"job-{number}" for number in range(40))


async def test_never_more_than_asked_for(intake: Intake):
    await asyncio.gather(*(intake.send(f"job-{number}", "a film") for number in range(12)))
    assert len(await intake.receive(4, 1)) <= 4
    assert 0 < len(await intake.receive(100, 1)) <= 12


@pytest.mark.parametrize("body", HARD, ids=lambda body: ascii(body)[:20])
async def test_any_text_comes_back_as_it_was(intake: Intake, body: str):
    await intake.send("job-1", body)
    assert (await one(intake)).body == body


@pytest.mark.parametrize("letter", ["x", "अ", "🎬", "\x00"], ids=ascii)
async def test_a_body_may_have_256_kib_and_not_a_byte_more(intake: Intake, letter: str):
    size = 256 * 1024 // len(letter.encode())
    rest = "." * (256 * 1024 - size * len(letter.encode()))
    with pytest.raises(Unsendable, match="262145 bytes"):
        await intake.send("job-1", letter * size + rest + ".")
    await intake.send("job-1", letter * size + rest)
    assert (await one(intake)).body == letter * size + rest


@pytest.mark.parametrize("job", ["", "two words", "j" * 201, "नाम", "a\n"])
async def test_a_name_that_not_every_queue_can_carry_is_refused(intake: Intake, job: str):
    with pytest.raises(Unsendable, match="can't name"):
        await intake.send(job, "a film")


async def test_half_a_character_is_refused(intake: Intake):
    with pytest.raises(Unsendable, match="character 3"):
        await intake.send("job-1", "abc\ud83c")


@pytest.mark.parametrize("receipt", ["nonsense", "", "1-1", "999999-1", "0-0", "x" * 2000])
async def test_an_unknown_receipt_does_nothing(intake: Intake, receipt: str):
    """Not to the messages of others, either."""
    await intake.send("job-1", "a film")
    stranger = Message(job="job-1", body="a film", receipt=receipt)
    await intake.done(stranger)
    await intake.extend(stranger, 60)
    await intake.back(stranger, 60)
    assert (await one(intake)).job == "job-1"


async def test_done_twice_is_done_once(intake: Intake):
    await intake.send("job-1", "a film")
    message = await one(intake)
    await intake.done(message)
    await intake.done(message)
    await intake.back(message, 0)
    assert await intake.receive(1, 0) == ()


async def test_the_backlog_counts_what_waits_and_what_is_held(intake: Intake):
    await spoil(intake, "poison")
    assert await intake.backlog() == 0
    await asyncio.gather(*(intake.send(f"job-{number}", "a film") for number in range(5)))
    held = await one(intake)
    assert await intake.backlog() == 5
    await intake.done(held)
    assert await intake.backlog() == 4


async def test_two_queues_do_not_mix(opener: Opener):
    """Nor do their dead letters."""
    one_queue, other = await opener(VISIBILITY), await opener(VISIBILITY)
    await spoil(one_queue, "poison")
    await one_queue.send("job-1", "a film")
    assert await other.receive(10, 1) == ()
    assert await other.dead(10) == ()
    assert await other.redrive("poison") == 0
    assert (await one(one_queue)).job == "job-1"


async def test_a_receiver_that_gives_up_leaves_the_message_to_others(intake: Intake):
    """At the latest when the visibility time of what it would have got has passed."""
    waiting = asyncio.create_task(intake.receive(1, 1))
    await asyncio.sleep(0.1)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await intake.send("job-1", "a film")
    assert (await one(intake, 5)).job == "job-1"
