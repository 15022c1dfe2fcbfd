"""How often something may be done: counted in Valkey, evenly over time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from redis.exceptions import RedisError
from starlette.requests import HTTPConnection

from filmstudio.errors import TooMany
from filmstudio.kit.auth import Caller, Limit, Strangers
from filmstudio.kit.network import host_of

if TYPE_CHECKING:
    from redis.asyncio import Redis

SCRIPT = """
local now = redis.call('TIME')
local at = now[1] * 1000 + math.floor(now[2] / 1000)
local step, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or at), at)
if full - at > burst then return full - at - burst end
redis.call('SET', KEYS[1], full + step, 'PX', math.ceil(full + step - at + 1000))
return -1
"""
"""The generic cell rate algorithm: a bucket that holds `times` and empties steadily (ITU-T I.371, annex A)."""


@dataclass(frozen=True)
class Rate:
    """So many times in so many seconds; all at once, if one likes."""

    times: int
    seconds: int


class Rates:
    """Limits shared by all processes. While Valkey is away nothing is limited: it guards comfort, the database guards
    money and passwords.
    """

    def __init__(self, valkey: "Redis") -> None:
        self._valkey = valkey

    async def check(self, name: str, who: str, rate: Rate, count: int = 1) -> None:
        """Count one, or what is as much as so many.

        Raises:
            TooMany: it was one too many, and isn't counted.
        """
        step = 1000 * rate.seconds / rate.times
        try:
            left = await self._valkey.eval(
                SCRIPT, 1, f"rates:{name}:{who}", str(step * count), str(step * (rate.times - 1))
            )  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        except (RedisError, OSError):
            return
        if (wait := int(cast("int", left))) >= 0:
            raise _late(1 + wait // 1000)


def by_caller(rates: Rates, rate: Rate) -> Limit:
    """So many requests of a person, and as many of each of his keys: a script that runs wild leaves him his browser,
    and his other scripts.
    """

    async def count(caller: Caller) -> None:
        name, who = ("key", caller.key) if caller.key else ("api", caller.person)
        await rates.check(name, str(who), rate)

    return count


def by_address(rates: Rates, rate: Rate) -> Strangers:
    """So many requests from where nobody says who he is."""

    async def count(connection: HTTPConnection) -> None:
        await rates.check("address", host_of(connection), rate)

    return count


def _late(seconds: int) -> TooMany:
    error = TooMany(f"too many requests; try again in {seconds} seconds")
    error.seconds = seconds
    return error
