"""Limits, on the real Valkey."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from redis.asyncio import Redis
from starlette.requests import HTTPConnection

from filmstudio.errors import TooMany
from filmstudio.kit.auth import Caller
from filmstudio.kit.network import place_of
from filmstudio.kit.rates import Rate, Rates, by_address, by_caller

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


@pytest.fixture
async def valkey(site: "Site") -> AsyncIterator[Redis]:
    """A connection."""
    from filmstudio.stack import valkey

    async with Redis.from_url(valkey.url(site)) as found:
        yield found


async def counted(rates: Rates, who: str, rate: Rate, times: int) -> int:
    """How many of so many at once were let through."""

    async def one() -> bool:
        try:
            await rates.check("test", who, rate)
        except TooMany as error:
            assert error.seconds >= 1
            return False
        return True

    return sum(await asyncio.gather(*(one() for _ in range(times))))


async def test_so_many_and_no_more_however_many_ask_at_once(valkey: Redis):
    """Of each person, and evenly from then on: a fifth of the window gives one of five back."""
    rates, rate, who = Rates(valkey), Rate(5, 2), uuid4().hex
    assert await counted(rates, who, rate, 40) == 5
    assert await counted(rates, uuid4().hex, rate, 1) == 1
    await asyncio.sleep(0.5)
    assert await counted(rates, who, rate, 10) == 1


async def test_a_refusal_is_not_counted(valkey: Redis):
    """Who goes on asking waits no longer for it; nothing is kept when the time is over."""
    rates, rate, who = Rates(valkey), Rate(1, 1), uuid4().hex
    assert await counted(rates, who, rate, 50) == 1
    await asyncio.sleep(1.05)
    assert await counted(rates, who, rate, 1) == 1
    assert 0 < await valkey.pttl(f"rates:test:{who}") <= 2100


async def test_without_valkey_nothing_is_limited():
    """Comfort waits; the work goes on."""
    async with Redis(port=1) as away:
        assert await counted(Rates(away), "x", Rate(1, 60), 3) == 3


async def test_a_person_and_each_of_his_keys_are_counted_alone(valkey: Redis):
    """A script that runs wild stops neither his browser nor his other scripts."""
    count, person = by_caller(Rates(valkey), Rate(2, 60)), uuid4()

    def caller(key: UUID | None) -> Caller:
        return Caller(person=person, role="free", key=key, scopes=frozenset() if key else None)

    for one in (caller(uuid4()), caller(uuid4()), caller(None)):
        await count(one)
        await count(one)
        with pytest.raises(TooMany):
            await count(one)


async def test_strangers_are_counted_by_where_they_are(valkey: Redis):
    """Another address of the same customer is no other place."""
    count, place = by_address(Rates(valkey), Rate(2, 60)), uuid4().hex

    def stranger(end: str) -> HTTPConnection:
        return HTTPConnection({"type": "http", "client": (f"2001:db8:{place[:4]}:{place[4:8]}::{end}", 1)})

    await count(stranger("1"))
    await count(stranger("2"))
    with pytest.raises(TooMany):
        await count(stranger("3"))


@pytest.mark.parametrize(
    ("host", "place"),
    [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("fe80::1%eth0", "fe80::"), ("a/path/of/a/socket", "a/path/of/a/socket"), ("", ""),
    ],
)  # fmt: skip
def test_places(host: str, place: str):
    """An IPv6 customer has 2^64 addresses (RFC 6177)."""
    assert place_of(host) == place
