"""Bounds on what comes in: how large a request is, declared or not, and how long it takes to arrive."""

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST = 1 << 20
"""Bytes of a request; what is larger goes straight to S3."""
SLOWEST = 30.0
"""Seconds in which its head has to arrive, and all of its body."""


class Bounded:
    """Stops reading when a request is too large or too slow, and says so; the rest of it is not waited for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        loop = asyncio.get_running_loop()
        read, limit, whole = 0, loop.time() + SLOWEST, False

        async def bounded() -> Message:
            nonlocal read, whole
            if whole:
                return await receive()
            try:
                async with asyncio.timeout_at(limit):
                    message = await receive()
            except TimeoutError:
                raise HTTPException(408, f"the request did not arrive within {SLOWEST:g} seconds") from None
            read += len(message.get("body", b""))
            whole = not message.get("more_body", False)
            if read > LARGEST:
                raise HTTPException(413, f"a request has at most {LARGEST} bytes")
            return message

        await self._app(scope, bounded, send)
