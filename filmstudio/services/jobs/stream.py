"""Server-sent events (WHATWG HTML, 9.2): each with its number, a comment when nothing happens, an end in good time."""

import contextlib
import json
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from typing import TypeAlias
from uuid import UUID

from starlette.responses import StreamingResponse

from filmstudio.errors import ServerAway, TooMany
from filmstudio.kit.auth import Caller
from filmstudio.ports.films import FilmEvent

BEAT, RETRY = 15.0, 2000
"""Seconds of silence after which a comment is sent; milliseconds after which a client comes back."""
LONGEST = 15 * 60.0
"""Seconds of a stream; clients go on with the next one, with a token that is good."""
ALL, EACH = 3000, 50
"""Streams of this process, and of one person in it."""
Follow: TypeAlias = Callable[[UUID, int, float], AsyncGenerator[FilmEvent | None]]


class EventStream(StreamingResponse):
    """An answer that goes on."""

    media_type = "text/event-stream"


class Streams:
    """The streams that this process has open; who is put out meanwhile hears no more."""

    def __init__(self, out: Callable[[Caller], bool] = lambda _: False) -> None:
        self._open, self._out = Counter[UUID](), out

    def opened(self, follow: Follow, film: UUID, after: int, caller: Caller) -> EventStream:
        """Another one, until the film's end, or until the caller's token has expired.

        Raises:
            TooMany: there are too many already.
        """
        if self._open[caller.person] >= EACH or self._open.total() >= ALL:
            raise TooMany("too many streams are open; close some, or come back in a minute")
        seconds = min(LONGEST, caller.expires - time.time()) if caller.expires else LONGEST
        told = self._counted(caller.person, said(follow(film, after, BEAT), seconds, lambda: self._out(caller)))
        return EventStream(told, headers={"X-Accel-Buffering": "no", "Cache-Control": "no-store"})

    async def _counted(self, person: UUID, told: AsyncGenerator[str]) -> AsyncGenerator[str]:
        self._open[person] += 1
        try:
            async with contextlib.aclosing(told):
                async for text in told:
                    yield text
        finally:
            self._open[person] -= 1
            self._open += Counter()


async def said(
    events: AsyncGenerator[FilmEvent | None], seconds: float, over: Callable[[], bool] = lambda: False
) -> AsyncGenerator[str]:
    """Events as they travel, for so many seconds, or until it is `over`. Servers that are away end it: the client
    comes back.
    """
    end = time.monotonic() + seconds - BEAT
    yield f"retry: {RETRY}\n\n"
    async with contextlib.aclosing(events):
        with contextlib.suppress(ServerAway):
            async for event in events:
                if over():
                    return
                yield text_of(event) if event else ": nothing new\n\n"
                if time.monotonic() >= end:
                    return


def text_of(event: FilmEvent) -> str:
    """One event. JSON has no line breaks of its own."""
    return f"id: {event.number}\nevent: {event.kind}\ndata: {json.dumps(event.body)}\n\n"
