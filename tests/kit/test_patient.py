"""Who opens connections and says nothing doesn't keep them; on the server that people have, over a real socket."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator

import pytest
import uvicorn
from fastapi import FastAPI

from filmstudio.kit.patient import PatientProtocol
from tests.peers.serving import free_port

HEAD = b"GET /quick HTTP/1.1\r\nHost: here\r\n"


class Impatient(PatientProtocol):
    """Tests are fast."""

    slowest = 0.4


@contextlib.asynccontextmanager
async def listening() -> AsyncGenerator[int]:
    """An app with that patience; its port."""
    app, port = FastAPI(), free_port()

    @app.get("/quick")
    async def quick() -> int:  # pyright: ignore[reportUnusedFunction]
        return 1

    @app.get("/slow")
    async def slow() -> int:  # pyright: ignore[reportUnusedFunction]
        await asyncio.sleep(1)
        return 2

    server = uvicorn.Server(uvicorn.Config(app, port=port, http=Impatient, log_level="critical", timeout_keep_alive=3))
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110  uvicorn has no event for it
        await asyncio.sleep(0.01)
    try:
        yield port
    finally:
        server.should_exit = True
        await serving


@pytest.mark.parametrize("said", [b"", b"GET", HEAD])
async def test_a_head_that_is_never_finished_is_not_waited_for(said: bytes):
    """Nor one of which a byte comes now and then; before the first request, and before the second."""
    async with listening() as port:
        for before in (b"", HEAD + b"\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(before)
            if before:
                assert (await reader.readuntil(b"\r\n\r\n1")).startswith(b"HTTP/1.1 200")
            writer.write(said)
            trickle = asyncio.create_task(dripping(writer)) if said == HEAD else None
            if said or not before:
                async with asyncio.timeout(2):
                    assert await reader.read() == b""
            if trickle:
                trickle.cancel()
            writer.close()


async def dripping(writer: asyncio.StreamWriter) -> None:
    """A header without end."""
    with contextlib.suppress(OSError):
        while True:
            writer.write(b"x")
            await asyncio.sleep(0.05)


async def test_an_answer_may_take_longer_than_its_question():
    """Streams of events last for hours; and what was asked in pieces is answered."""
    async with listening() as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for piece in (HEAD.replace(b"quick", b"slow")[:20], HEAD.replace(b"quick", b"slow")[20:], b"\r\n"):
            writer.write(piece)
            await asyncio.sleep(0.05)
        assert (await reader.readuntil(b"\r\n\r\n2")).startswith(b"HTTP/1.1 200")
        writer.close()
