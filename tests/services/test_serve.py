"""`filmstudio serve` behind a balancer: for whom it speaks is believed of those who are told of, and of nobody else."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, cast

import httpx
import pytest
from redis.asyncio import Redis

from tests.conftest import migrated
from tests.programs import registered, served
from tests.services.conftest import PASSWORD

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


def place_of_login(site: "Site", home: Path, proxies: list[str]) -> str:
    """Where a login came from, as its person is told, that came from loopback on behalf of 192.0.2.7."""
    with served(site, home, proxies=proxies) as address, httpx.Client(base_url=address, timeout=30) as web:
        email, _ = registered(address, home / "letters")
        who, on_behalf = {"email": email, "password": PASSWORD}, {"X-Forwarded-For": "192.0.2.7"}
        token = web.post("/v1/auth/login", json=who, headers=on_behalf).json()["access_token"]
        shown = web.get("/v1/me/sessions", headers={"Authorization": f"Bearer {token}"}).json()["items"]
        return max(shown, key=lambda one: one["created"])["host"]


async def forgive(rates: Redis, place: str) -> None:
    """Nothing was asked from there."""
    for key in cast("list[bytes]", await rates.keys(f"rates:*:{place}")):  # pyright: ignore[reportUnknownMemberType]
        await rates.delete(key)


@pytest.mark.parametrize(("proxies", "place"), [("127.0.0.0/8", "192.0.2.7"), ("10.0.0.0/8", "127.0.0.1")])
async def test_only_balancers_that_it_knows_speak_for_others(site: "Site", tmp_path: Path, proxies: str, place: str):
    """Limits and the list of sessions count by that place."""
    from filmstudio.stack import valkey

    async with migrated(site), Redis.from_url(valkey.url(site)) as rates:
        await forgive(rates, "127.0.0.1")  # tests before came from there, too
        assert await asyncio.to_thread(place_of_login, site, tmp_path, [proxies]) == place
