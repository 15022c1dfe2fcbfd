"""One ear of a process at Valkey's channels: whoever listens shares the connection, and is told when it was away.

Nothing that must not be lost is said here (pub/sub keeps nothing): listeners look into the truth when they are tuned.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from redis.exceptions import RedisError

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from redis.asyncio.client import PubSub

Said: TypeAlias = "Mapping[str, object]"
Heard: TypeAlias = Callable[[Said], None]
"""Is given what was said; must return quickly."""
Tuned: TypeAlias = Callable[[], None]
"""Is told that it hears again, and may have missed something before."""
LOOK, DEAF, PAUSE = 5.0, 15.0, 1.0
"""Seconds of silence after which Valkey is asked whether it is there, and is thought away; and until the next try."""
SOON = 0.5
"""Seconds that saying something may take."""
log = logging.getLogger(__name__)


class Radio:
    """Channels of Valkey, for one process. Listeners come before `run`."""

    def __init__(self, valkey: "Redis") -> None:
        self.valkey = valkey
        self._ears: dict[str, tuple[Heard, Tuned]] = {}
        self.on = False

    def listen(self, channel: str, heard: Heard, tuned: Tuned) -> None:
        """From now on; one listener a channel."""
        self._ears[channel] = (heard, tuned)

    async def say(self, channel: str, what: Said) -> bool:
        """Tell all processes, this one too; False if Valkey is away."""
        try:
            async with asyncio.timeout(SOON):
                await self.valkey.publish(channel, json.dumps(what))
        except (RedisError, OSError):
            return False
        return True

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            try:
                async with self.valkey.pubsub() as heard:
                    await heard.subscribe(*self._ears)
                    await self._hear(heard)
            except (RedisError, OSError) as error:
                log.warning("Valkey is not heard (%s)", type(error).__name__)
            finally:
                self.on = False
            _heed()
            await asyncio.sleep(PAUSE)

    async def _hear(self, heard: "PubSub") -> None:
        """Until nothing is heard any more, not even an answer.

        Raises:
            TimeoutError: as it is.
        """
        clock = asyncio.get_running_loop().time
        last = clock()
        while True:
            _heed()
            message = cast("dict[str, str] | None", await heard.get_message(timeout=LOOK))
            if message is not None:
                last = clock()
                self._passed_on(message)
            elif clock() - last > DEAF:
                raise TimeoutError
            else:
                await heard.ping()

    def _passed_on(self, message: dict[str, str]) -> None:
        heard, tuned = self._ears.get(message.get("channel") or "", (None, None))
        match message["type"]:
            case "subscribe" if tuned:
                self.on = True
                tuned()
            case "message" if heard:
                heard(json.loads(message["data"]))
            case _:
                pass


def _heed() -> None:
    """End where the client of Valkey swallowed the wish to: `asyncio.wait_for` of Python 3.11 does."""
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError
