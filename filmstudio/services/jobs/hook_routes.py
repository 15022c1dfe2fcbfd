"""The door to webhooks: `/v1/webhooks`."""

from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from pydantic import Field

from filmstudio.kit.auth import CONFIRMED
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.services.jobs.hooks import Hooks
from filmstudio.services.jobs.routes import Body, Writer
from filmstudio.services.jobs.values import Delivery, Heard, Hook, NewHook


class HookBody(Body):
    """Whom to tell, at an address that begins with https://, and of what: films that you pay for."""

    url: Annotated[str, Field(min_length=1, max_length=2000)]
    events: Annotated[list[Heard], Field(min_length=1, max_length=20)]


def _hooks(request: Request) -> Hooks:
    return request.app.state.hooks


Service: TypeAlias = Annotated[Hooks, Depends(_hooks)]
router = APIRouter(prefix="/v1/webhooks", tags=["webhooks"], responses=problems(401, 403, 422, 503))


@router.post("", status_code=201, dependencies=[CONFIRMED])
async def add(body: HookBody, caller: Writer, hooks: Service, once: OnceOnly) -> NewHook:
    """A webhook; this is the only time that its secret is shown. Messages are signed as Standard Webhooks are."""
    return await hooks.add(caller.person, body.url, body.events, once)


@router.get("")
async def listed(caller: Writer, hooks: Service) -> tuple[Hook, ...]:
    """Your webhooks."""
    return await hooks.listed(caller.person)


@router.delete("/{id}", status_code=204, responses=problems(404))
async def remove(id: UUID, caller: Writer, hooks: Service) -> None:
    """Without it; what waits for it is not told."""
    await hooks.remove(caller.person, id)


@router.get("/{id}/deliveries", responses=problems(404))
async def deliveries(
    id: UUID, caller: Writer, hooks: Service, cursor: Cursor = None, limit: Limit = 50
) -> Page[Delivery]:  # fmt: skip
    """What it was told, and what it answered, the newest first; what was told is forgotten after a day."""
    return await hooks.deliveries(caller.person, id, cursor, limit)


@router.post("/{id}/test", status_code=202, responses=problems(404, 429))
async def test(id: UUID, caller: Writer, hooks: Service, once: OnceOnly) -> Delivery:
    """Tell it of a test, `webhook.test`."""
    return await hooks.test(caller.person, id, once)
