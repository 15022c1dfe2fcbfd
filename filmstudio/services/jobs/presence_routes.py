"""The door to presence: a WebSocket (RFC 6455) whose first message is a token; in an address it would be logged."""

import asyncio
import contextlib
import time
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from pydantic import BaseModel, Field, SecretStr, ValidationError

from filmstudio.errors import FilmStudioError, NotAllowed, NotLoggedIn, UserError
from filmstudio.kit.auth import Authenticate, Caller
from filmstudio.kit.barred import Barred
from filmstudio.ports.projects import Projects
from filmstudio.ports.users import Users
from filmstudio.services.jobs.presence import BEAT, Presence, Seat, Where
from filmstudio.services.jobs.stream import LONGEST

HELLO, GAP = 5.0, 0.1
"""Seconds until the first message, and between two others: who sends more is read later."""
LARGEST, LARGEST_HELLO = 1024, 8192
"""Bytes of a message, and of the first one."""
OURS, REFUSED = 1008, 4000
"""Codes of a close: this page is none of ours; and, with a problem's status added, that problem."""
router = APIRouter(tags=["presence"])


class Hello(BaseModel, extra="forbid"):
    """The first message."""

    token: Annotated[SecretStr, Field(min_length=1, max_length=4096)]


@router.websocket("/v1/projects/{project}/presence")
async def presence(socket: WebSocket, project: UUID) -> None:
    """Who is there, and where: `here` with everybody, at once and with each beat; `moved`; `left`."""
    state = socket.app.state
    if (page := socket.headers.get("origin")) is not None and page not in state.origins:
        await socket.close(OURS, "this page is none of ours")
        return
    await socket.accept()
    try:
        caller = await _hello(socket, state.authenticate)
        await _seated(socket, caller, project, state)
    except FilmStudioError as error:
        with contextlib.suppress(RuntimeError):
            await socket.close(REFUSED + error.status, str(error)[:100])
    except (_Gone, WebSocketDisconnect):
        return


@dataclass(frozen=True)
class _Looked:
    """Who looks, and those who know whether he still may."""

    projects: Projects
    barred: Barred
    caller: Caller

    async def may_see(self, project: UUID) -> None:
        """He does.

        Raises:
            NotLoggedIn: he was put out. NotThere: he is not of the project, or not any more.
        """
        if self.barred.out(self.caller):
            raise NotLoggedIn("this login was ended by an administrator")
        await self.projects.allowed(self.caller.person, project, "see")


class _Gone(Exception):
    """The other side has closed."""


async def _hello(socket: WebSocket, authenticate: Authenticate) -> Caller:
    """Who it is.

    Raises:
        NotLoggedIn: nobody, or not in time. NotAllowed: a key that may not look.
    """
    try:
        async with asyncio.timeout(HELLO):
            hello = Hello.model_validate_json(await _heard(socket, LARGEST_HELLO))
    except TimeoutError:
        raise NotLoggedIn(f"the first message is {{token}}, within {HELLO:g} seconds") from None
    except ValidationError:
        raise NotLoggedIn("the first message is {token}") from None
    caller = await authenticate(hello.token.get_secret_value())
    if caller.scopes is not None and "projects:read" not in caller.scopes:
        raise NotAllowed("this API key lacks the scope projects:read")
    return caller


async def _seated(socket: WebSocket, caller: Caller, project: UUID, state: Any) -> None:  # noqa: ANN401
    """Until one side ends it.

    Raises:
        NotLoggedIn: the token has expired. NotThere: the person is not of the project, or not any more.
    """
    projects: Projects = state.projects
    users: Users = state.users
    room: Presence = state.presence
    await projects.allowed(caller.person, project, "see")
    seat = await room.join(project, caller.person, (await users.person(caller.person)).name)
    seconds = min(LONGEST, caller.expires - time.time()) if caller.expires else LONGEST
    looked = _Looked(projects, state.barred, caller)
    work = [asyncio.create_task(one) for one in (_read(socket, room, seat), _write(socket, room, seat, looked))]
    try:
        ended, _ = await asyncio.wait(work, timeout=max(0.0, seconds), return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            task.result()
        raise NotLoggedIn("come back with a token that is good")
    finally:
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)
        await asyncio.shield(room.leave(seat))


async def _read(socket: WebSocket, room: Presence, seat: Seat) -> None:
    while True:
        try:
            where = Where.model_validate_json(await _heard(socket, LARGEST))
        except ValidationError:
            raise UserError("a message is a place: document and line, or shot") from None
        await room.move(seat, where)
        await asyncio.sleep(GAP)


async def _write(socket: WebSocket, room: Presence, seat: Seat, still: "_Looked") -> None:
    clock = asyncio.get_running_loop().time
    await _everybody(socket, room, seat)
    beat = clock() + BEAT
    while True:
        seat.rung.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, beat - clock())):
                await seat.rung.wait()
        while seat.words and not seat.behind:
            await socket.send_json(seat.words.popleft())
        if seat.behind or clock() >= beat:
            await still.may_see(seat.project)
            await room.beat(seat)
            await _everybody(socket, room, seat)
            beat = clock() + BEAT


async def _everybody(socket: WebSocket, room: Presence, seat: Seat) -> None:
    seat.behind = False
    seat.words.clear()
    await socket.send_json({"type": "here", "you": seat.id, "people": await room.here(seat.project)})


async def _heard(socket: WebSocket, most: int) -> str:
    """The next message.

    Raises:
        UserError: it is too large, or no text.
    """
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise _Gone
    text = message.get("text")
    if text is None or len(text.encode()) > most:
        raise UserError(f"a message is a text of {most} bytes at most")
    return text
