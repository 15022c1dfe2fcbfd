"""What every ledger of credits promises."""

import asyncio
import random
from collections.abc import Awaitable
from typing import TYPE_CHECKING

import pytest

from filmstudio.errors import (
    HoldExceeded,
    KeyReused,
    NotBookable,
    NotEnoughCredits,
    UnknownHold,
    Unsendable,
)
from filmstudio.ports.credits import LONGEST, MOST, AccountKind, Audit, Balance, Credits, Entry, TransferKind

if TYPE_CHECKING:
    pass
from tests.contracts.ledgers import Place, each, has

WRONG = {
    "nothing": 0, "less": -1, "too much": MOST + 1, "beyond bigint": 1 << 63, "endless": 10**5000,
    "bool": True, "float": 1.0, "nan": float("nan"),
}  # fmt: skip
NAMELESS = ["", "a" * (LONGEST + 1), "nul\x00", "two\nlines", "half\ud800", "hidden\u200b"]
HOSTILE = ["'; drop table credits.accounts; --", "revenue", "grants", "%s :owner $1 {0}", "क्षत्रिय", "🎬" * LONGEST, " "]


async def test_the_life_of_a_film(credits: Credits, me: str):
    """Granted, set aside, spent take by take, and the rest given back."""
    assert await has(credits, me) == (0, 0)
    await credits.grant(me, 3000, f"{me}/plan")
    hold = await credits.hold(me, 900, f"{me}/film")
    assert (hold.key, hold.account, hold.amount) == (f"{me}/film", me, 900)
    assert await has(credits, me) == (2100, 900)
    await credits.capture(hold.key, 300, f"{me}/take-1")
    await credits.capture(hold.key, 250, f"{me}/take-2")
    assert await has(credits, me) == (2100, 350)
    assert await credits.release(hold.key) == 350
    assert await has(credits, me) == (2450, 0)


async def test_the_same_call_again_changes_nothing_and_gives_the_same_answer(credits: Credits, me: str):
    """A worker that died doesn't know whether its call arrived; it asks again, even after all else is over."""
    granted = await credits.grant(me, 1000, f"{me}/g")
    assert await credits.grant(me, 1000, f"{me}/g") == granted
    held = await credits.hold(me, 600, f"{me}/h")
    assert await credits.hold(me, 600, f"{me}/h") == held
    captured = await credits.capture(held.key, 200, f"{me}/c")
    assert await credits.capture(held.key, 200, f"{me}/c") == captured
    assert await has(credits, me) == (400, 400)
    assert await credits.release(held.key) == 400
    assert await credits.release(held.key) == 0
    assert await credits.grant(me, 1000, f"{me}/g") == granted
    assert await credits.hold(me, 600, f"{me}/h") == held
    assert await credits.capture(held.key, 200, f"{me}/c") == captured
    assert await has(credits, me) == (800, 0)


async def test_one_key_can_not_mean_two_things(credits: Credits, me: str):
    """Another amount, account, hold or call under a known key is a fault of the caller, and books nothing."""
    other = f"{me}-other"
    await credits.grant(me, 1000, f"{me}/g")
    await credits.grant(other, 1000, f"{other}/g")
    for key in ("h", "h2"):
        await credits.hold(me, 300, f"{me}/{key}")
    await credits.capture(f"{me}/h", 100, f"{me}/c")
    wrong = [
        credits.grant(me, 1001, f"{me}/g"), credits.grant(other, 1000, f"{me}/g"), credits.grant(me, 300, f"{me}/h"),
        credits.hold(me, 301, f"{me}/h"), credits.hold(other, 300, f"{me}/h"), credits.hold(me, 1000, f"{me}/g"),
        credits.hold(me, 100, f"{me}/c"), credits.capture(f"{me}/h", 101, f"{me}/c"),
        credits.capture(f"{me}/h2", 100, f"{me}/c"), credits.capture(f"{me}/h", 300, f"{me}/h"),
    ]  # fmt: skip
    for call in wrong:
        with pytest.raises(KeyReused, match="nothing was booked"):
            await call
    assert (await has(credits, me), await has(credits, other)) == ((400, 500), (1000, 0))


async def test_too_little_is_said_in_words_and_leaves_no_trace(credits: Credits, me: str):
    """What is there, what is needed, what to do; after buying, the very same call goes through."""
    await credits.grant(me, 250, f"{me}/g")
    with pytest.raises(NotEnoughCredits, match=r"2\.50 credits are available and 9\.05 are needed; buy 6\.55 more"):
        await credits.hold(me, 905, f"{me}/h")
    with pytest.raises(NotEnoughCredits):
        await credits.hold(f"{me}-nobody", 1, f"{me}/n")
    assert await has(credits, me) == (250, 0)
    await credits.grant(me, 655, f"{me}/g2")
    await credits.hold(me, 905, f"{me}/h")
    assert await has(credits, me) == (0, 905)


async def test_what_is_held_can_not_be_held_again(credits: Credits, me: str):
    """Two films can't count on the same credits."""
    await credits.grant(me, 1000, f"{me}/g")
    await credits.hold(me, 600, f"{me}/h")
    with pytest.raises(NotEnoughCredits):
        await credits.hold(me, 401, f"{me}/h2")


async def test_a_hold_pays_no_more_than_itself(credits: Credits, me: str):
    """However much the account has beside it; and nothing once it was released."""
    await credits.grant(me, 5000, f"{me}/g")
    hold = await credits.hold(me, 300, f"{me}/h")
    await credits.capture(hold.key, 200, f"{me}/c")
    with pytest.raises(HoldExceeded, match=r"1\.00 credits are left .* and 1\.01 are to be captured"):
        await credits.capture(hold.key, 101, f"{me}/c2")
    await credits.capture(hold.key, 99, f"{me}/c3")
    await credits.release(hold.key)
    with pytest.raises(HoldExceeded, match="hold what is missing under a new key"):
        await credits.capture(hold.key, 1, f"{me}/c4")
    assert await has(credits, me) == (4701, 0)


async def test_a_hold_spent_to_the_end_has_nothing_to_give_back(credits: Credits, me: str):
    await credits.grant(me, 300, f"{me}/g")
    hold = await credits.hold(me, 300, f"{me}/h")
    await credits.capture(hold.key, 300, f"{me}/c")
    assert await credits.release(hold.key) == 0
    assert await has(credits, me) == (0, 0)


async def test_there_is_no_hold_that_nobody_made(credits: Credits, me: str):
    """Nor does the key of a grant name one."""
    await credits.grant(me, 100, f"{me}/g")
    for key in (f"{me}/h", f"{me}/g"):
        with pytest.raises(UnknownHold, match="there is no hold"):
            await credits.capture(key, 1, f"{me}/c")
        with pytest.raises(UnknownHold):
            await credits.release(key)


@pytest.mark.parametrize("amount", WRONG.values(), ids=WRONG)
async def test_amounts_that_nobody_means_are_refused(credits: Credits, me: str, amount: int):
    """Nothing, less than nothing, a mistake of units, or a fraction that slipped through the types."""
    await credits.grant(me, 100, f"{me}/g")
    await credits.hold(me, 50, f"{me}/h")
    wrong = (credits.grant(me, amount, "k"), credits.hold(me, amount, "k"), credits.capture(f"{me}/h", amount, "k"))
    for call in wrong:
        with pytest.raises((NotBookable, Unsendable), match=r"give whole hundredths|such arguments"):
            await call
    assert await has(credits, me) == (50, 50)


async def test_the_largest_amount_goes_through_many_times(credits: Credits, me: str):
    """Sums are longer than amounts."""
    for number in range(5):
        await credits.grant(me, MOST, f"{me}/{number}")
    assert await has(credits, me) == (5 * MOST, 0)


@pytest.mark.parametrize("name", NAMELESS, ids=ascii)
async def test_names_that_can_not_be_told_apart_or_kept_are_refused(credits: Credits, me: str, name: str):
    """The empty name is the studio's; invisible characters make two names look the same."""
    wrong = (
        credits.grant(name, 1, me), credits.grant(me, 1, name), credits.hold(name, 1, me), credits.hold(me, 1, name),
        credits.capture(name, 1, me), credits.capture(me, 1, name), credits.release(name), credits.balance(name),
        credits.statement(name),
    )  # fmt: skip
    for call in wrong:
        with pytest.raises((NotBookable, Unsendable), match=r"printable characters|such arguments"):
            await call


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_name_is_only_a_name(credits: Credits, me: str, name: str):
    """SQL, placeholders and the studio's own words do nothing but name an account and its keys."""
    before = await credits.balance(name)
    await credits.grant(name, 100, f"{me}/g")
    await credits.hold(name, 40, f"{me}{name}"[:LONGEST])
    await credits.capture(f"{me}{name}"[:LONGEST], 10, f"{name}{me}"[-LONGEST:])
    after = Balance(available=before.available + 60, held=before.held + 30)
    assert await credits.balance(name) == after


async def test_holds_beside_each_other_can_not_overdraw(credits: Credits, me: str):
    """Forty films at once on credits for ten."""
    await credits.grant(me, 1000, f"{me}/g")
    held, refused = await each([credits.hold(me, 100, f"{me}/{n}") for n in range(40)])
    assert (len(held), {type(error) for error in refused}) == (10, {NotEnoughCredits})
    assert await has(credits, me) == (0, 1000)


async def test_captures_beside_each_other_can_not_overspend(credits: Credits, me: str):
    """Thirty takes at once on a hold for ten; and a release among them loses nothing."""
    await credits.grant(me, 1000, f"{me}/g")
    hold = await credits.hold(me, 500, f"{me}/h")
    spent, refused = await each([credits.capture(hold.key, 50, f"{me}/{n}") for n in range(30)])
    assert (len(spent), {type(error) for error in refused}) == (10, {HoldExceeded})
    second = await credits.hold(me, 500, f"{me}/h2")
    calls: list[Awaitable[object]] = [credits.capture(second.key, 20, f"{me}/second/{n}") for n in range(20)]
    calls.insert(10, credits.release(second.key))
    answers, _ = await each(calls)
    spent = sum(isinstance(answer, Entry) for answer in answers)
    assert await has(credits, me) == (500 - 20 * spent, 0)


async def test_the_same_call_from_many_at_once_is_booked_once(credits: Credits, me: str):
    """A message delivered twice, to two workers: all get the same answer, and nobody a refusal."""
    grants = await asyncio.gather(*[credits.grant(me, 1000, f"{me}/g") for _ in range(10)])
    holds = await asyncio.gather(*[credits.hold(me, 600, f"{me}/h") for _ in range(10)])
    captures = await asyncio.gather(*[credits.capture(f"{me}/h", 400, f"{me}/c") for _ in range(10)])
    assert [len(set(answers)) for answers in (grants, holds, captures)] == [1, 1, 1]
    assert sorted(await asyncio.gather(*[credits.release(f"{me}/h") for _ in range(10)])) == [0] * 9 + [200]
    assert await has(credits, me) == (600, 0)


async def test_one_key_raced_for_by_two_accounts_is_given_once(credits: Credits, me: str):
    """No lock is shared by two customers, and still only one of them has the key."""
    names = [f"{me}-{n}" for n in range(10)]
    granted, refused = await each([credits.grant(name, 100, f"{me}/g") for name in names])
    assert (len(granted), {type(error) for error in refused}) == (1, {KeyReused})
    assert sum([(await credits.balance(name)).available for name in names]) == 100


async def test_everything_at_once_on_many_accounts(credits: Credits, me: str):
    """No deadlock, no credit made or lost: grants are what is there and what was captured; audits between are sound."""
    names = [f"{me}-{n}" for n in range(4)]
    await each([credits.grant(name, 1000, f"{name}/g") for name in names])
    await each([credits.hold(name, 300, f"{name}/h") for name in names])
    calls = [
        call
        for name in names
        for n in range(8)
        for call in (
            credits.grant(name, 10, f"{name}/g{n}"), credits.hold(name, 50, f"{name}/h{n}"),
            credits.capture(f"{name}/h", 40, f"{name}/c{n}"), credits.release(f"{name}/h{n}"),
            credits.balance(name), credits.statement(name), credits.audit(),
        )
    ]  # fmt: skip
    random.Random(1).shuffle(calls)
    answers, _ = await each(list[Awaitable[object]](calls))
    assert all(answer.sound for answer in answers if isinstance(answer, Audit))
    for name in names:
        available, held = await has(credits, name)
        assert available + held == 1000 + 8 * 10 - 7 * 40


async def test_holds_of_the_dead_are_given_back(credits: Credits, me: str):
    """Everything died between hold and release; the reaper gives back what is left, once, and spares the young."""
    await credits.grant(me, 1000, f"{me}/g")
    for name, spend in (("dead", 100), ("spent", 200), ("whole", 0)):
        await credits.hold(me, 200, f"{me}/{name}")
        if spend:
            await credits.capture(f"{me}/{name}", spend, f"{me}/{name}/c")
    mine = [hold.key for hold in await credits.expired(0) if hold.account == me]
    assert mine == [f"{me}/dead", f"{me}/whole"]
    assert not [hold for hold in await credits.expired(3600) if hold.account == me]
    assert await reaped(credits, 3600) == 0
    assert await reaped(credits, 0) >= 300
    assert await has(credits, me) == (700, 0)
    assert not [hold for hold in await credits.expired(0) if hold.account == me]


async def test_a_hold_that_is_being_spent_is_not_dead(credits: Credits, me: str):
    """Each capture is a sign of life, so that a long film keeps its credits."""
    await credits.grant(me, 1000, f"{me}/g")
    await credits.hold(me, 200, f"{me}/old")
    await asyncio.sleep(1.1)
    await credits.hold(me, 200, f"{me}/new")
    assert [hold.key for hold in await credits.expired(1) if hold.account == me] == [f"{me}/old"]
    await credits.capture(f"{me}/old", 10, f"{me}/c")
    assert not [hold for hold in await credits.expired(1) if hold.account == me]


async def test_a_statement_tells_the_story(credits: Credits, me: str):
    """Each part's amounts add up to its balance after every line; what others do isn't in it."""
    await credits.grant(me, 1000, f"{me}/g")
    await credits.grant(f"{me}-other", 1000, f"{me}/other")
    await credits.hold(me, 600, f"{me}/h")
    await credits.capture(f"{me}/h", 150, f"{me}/c")
    await credits.release(f"{me}/h")
    entries = await credits.statement(me)
    available, held, kind = AccountKind.AVAILABLE, AccountKind.HELD, TransferKind
    assert [(e.kind, e.part, e.amount, e.balance_after) for e in entries] == [
        (kind.GRANT, available, 1000, 1000),
        (kind.HOLD, available, -600, 400), (kind.HOLD, held, 600, 600),
        (kind.CAPTURE, held, -150, 450),
        (kind.RELEASE, held, -450, 0), (kind.RELEASE, available, 450, 850),
    ]  # fmt: skip
    keys = [f"{me}/{key}" for key in ("g", "h", "h", "c", "h", "h")]
    assert ([e.key for e in entries], [e.hold for e in entries]) == (keys, ["", *[f"{me}/h"] * 5])
    assert sorted(e.at for e in entries) == [e.at for e in entries]


async def test_a_statement_is_read_page_by_page(credits: Credits, me: str):
    """No entry twice and none missing, wherever a page ends; limits out of range are put right."""
    for number in range(4):
        await credits.grant(me, 100, f"{me}/g{number}")
        await credits.hold(me, 30, f"{me}/h{number}")
    whole = await credits.statement(me)
    for size in (1, 2, 5):
        pages, after = list[Entry](), 0
        while page := await credits.statement(me, after, size):
            assert len(page) <= size
            pages, after = [*pages, *page], page[-1].number
        assert tuple(pages) == whole
    assert await credits.statement(me, -(10**30), 10**30) == whole
    assert await credits.statement(me, 10**30) == await credits.statement(me, 0, -1) == ()


async def test_an_audit_finds_a_balance_changed_behind_the_ledger(place: Place, me: str):
    """Whoever edits a balance by hand is found out."""
    credits, spoil, _ = place
    await credits.grant(me, 1000, f"{me}/g")
    assert (await credits.audit()).sound
    await spoil(me, 7)
    try:
        audit = await credits.audit()
        assert (audit.sound, audit.total) == (False, 7)
        found = {(one.where, one.written, one.computed) for one in audit.differences}
        assert found == {(f"balance of available {me}", 1007, 1000)}
    finally:
        await spoil(me, -7)


async def reaped(credits: Credits, older_seconds: int) -> int:
    """Give back what nobody touched for so long."""
    return sum([await credits.release(hold.key) for hold in await credits.expired(older_seconds)])
