"""The service's door: `/v1/admin/audit`, `/v1/admin/flags`, and `/v1/me/flags` for everybody."""

from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request

from filmstudio.kit.act import Act
from filmstudio.kit.acting import Doing, Why
from filmstudio.kit.auth import Administrator, Somebody
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit, since_of
from filmstudio.kit.problems import problems
from filmstudio.ports.flags import FLAGS, Flags, Rule
from filmstudio.services.administration.audit import Audit, Question
from filmstudio.services.administration.switches import FlagSeen, FlagSwitches


class SwitchBody(Why):
    """For whom a flag is on from now on, and why."""

    rule: Rule


def _audit(request: Request) -> Audit:
    return request.app.state.audit


About: TypeAlias = Annotated[str, Query(max_length=200, description="`person/ID`, `film/ID`, `flag/NAME` or the like.")]
Name: TypeAlias = Annotated[str, Path(min_length=1, max_length=40, pattern=r"^[a-z-]+$")]


def _switches(request: Request) -> FlagSwitches:
    return request.app.state.switches


def _flags(request: Request) -> Flags:
    return request.app.state.flags


Office: TypeAlias = Annotated[FlagSwitches, Depends(_switches)]
me = APIRouter(prefix="/v1/me", tags=["me"], responses=problems(401, 403, 404, 422, 503))
admin = APIRouter(prefix="/v1/admin", tags=["admin"], responses=problems(401, 403, 404, 422, 503))


@admin.get("/audit")
async def audit(
    caller: Administrator, audit: Annotated[Audit, Depends(_audit)], by: UUID | None = None, about: About | None = None,
    since: datetime | None = None, cursor: Cursor = None, limit: Limit = 50,
) -> Page[Act]:  # fmt: skip
    """What administrators did in all services, the newest first."""
    return await audit.page(Question(by=by, about=about, since=since_of(since)), cursor, limit)


@admin.get("/flags")
async def flags(caller: Administrator, office: Office) -> tuple[FlagSeen, ...]:
    """What can be switched, and how it is."""
    return await office.seen()


@admin.post("/flags/{name}")
async def switch(name: Name, body: SwitchBody, acting: Doing, office: Office) -> FlagSeen:
    """Switch a flag: on, off, or on for some. Every process hears of it at once."""
    return await office.switch(acting, name, body.rule, body.reason)


@me.get("/flags")
async def mine(caller: Somebody, flags: Annotated[Flags, Depends(_flags)]) -> dict[str, bool]:
    """What is on for you."""
    return {name: await flags.on(name, caller.person) for name in FLAGS}
