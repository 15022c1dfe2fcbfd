"""The door to people for administrators: `/v1/admin/users`."""

from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from filmstudio.errors import ServerAway
from filmstudio.kit.acting import Doing, Looking, Why
from filmstudio.kit.auth import Administrator
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.ports.plans import Plans
from filmstudio.ports.users import Role
from filmstudio.services.users.administration import Administration
from filmstudio.services.users.values import PersonFound, PersonSeen, Wanted


class RoleBody(Why):
    """Another plan or office, and why."""

    role: Role


class SuspensionBody(Why):
    """Until when, or until it is lifted; why, which the person is told."""

    until: datetime | None = None


def _administration(request: Request) -> Administration:
    return request.app.state.users.administration


def _plans(request: Request) -> Plans:
    return request.app.state.plans


Office: TypeAlias = Annotated[Administration, Depends(_administration)]
admin = APIRouter(prefix="/v1/admin/users", tags=["admin"], responses=problems(401, 403, 404, 422, 503))


@admin.get("")
async def search(
    caller: Administrator, office: Office, cursor: Cursor = None, limit: Limit = 20,
    text: Annotated[str | None, Query(min_length=1, max_length=320, description="A part of address or name.")] = None,
    person: UUID | None = None, role: Role | None = None, suspended: bool | None = None,
) -> Page[PersonFound]:  # fmt: skip
    """People who fit all that is said, the newest first."""
    return await office.search(Wanted(text=text, person=person, role=role, suspended=suspended), cursor, limit)


@admin.get("/{person}")
async def one(person: UUID, acting: Looking, office: Office, plans: Annotated[Plans, Depends(_plans)]) -> PersonSeen:
    """All about somebody but secrets. That you looked is kept."""
    found = await office.one(acting, person)
    try:
        return found.model_copy(update={"plan": (await plans.plan_of(person)).name})
    except ServerAway:
        return found


@admin.post("/{person}/role", responses=problems(409))
async def give_role(person: UUID, body: RoleBody, acting: Doing, office: Office) -> PersonSeen:
    """Another plan or office; who becomes an administrator, or is one no more, is logged out."""
    return await office.give_role(acting, person, body.role, body.reason)


@admin.post("/{person}/suspension", status_code=201, responses=problems(409))
async def suspend(person: UUID, body: SuspensionBody, acting: Doing, office: Office) -> PersonSeen:
    """Log somebody out at once, let neither him nor his keys in, and take no orders for films that he would pay."""
    return await office.suspend(acting, person, body.reason, body.until)


@admin.post("/{person}/suspension/end")
async def lift(person: UUID, body: Why, acting: Doing, office: Office) -> PersonSeen:
    """Let somebody in again."""
    return await office.lift(acting, person, body.reason)


@admin.post("/{person}/sessions/end")
async def end_sessions(person: UUID, body: Why, acting: Doing, office: Office) -> PersonSeen:
    """Log somebody out everywhere, at once."""
    return await office.end_sessions(acting, person, body.reason)
