"""The door for invitations: `/v1/projects/{project}/invitations`, and `/v1/invitations` for whoever got one."""

from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from pydantic import EmailStr, Field, SecretStr

from filmstudio.kit.auth import CONFIRMED, InPerson
from filmstudio.kit.links import LOOKS
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.problems import problems
from filmstudio.kit.rates import Rates
from filmstudio.ports.projects import Project
from filmstudio.services.projects.invitations import Invitations
from filmstudio.services.projects.routes import Body, Reader, Writer
from filmstudio.services.projects.rules import InvitedRole
from filmstudio.services.projects.values import Invitation


class InvitationBody(Body):
    """Whom to invite, and what he is to be."""

    email: EmailStr
    role: InvitedRole


class TokenBody(Body):
    """The token of the link in the letter."""

    token: Annotated[SecretStr, Field(min_length=20, max_length=200)]


def _invitations(request: Request) -> Invitations:
    return request.app.state.invitations


async def _seldom(request: Request, caller: InPerson) -> None:
    rates: Rates = request.app.state.rates
    await rates.check("invitation", str(caller.person), LOOKS)


Service: TypeAlias = Annotated[Invitations, Depends(_invitations)]
router = APIRouter(prefix="/v1/projects", tags=["projects"], responses=problems(401, 403, 404, 422, 503))
accepting = APIRouter(
    prefix="/v1/invitations", tags=["projects"], responses=problems(401, 403, 404, 409, 422, 429, 503)
)  # fmt: skip


@router.post("/{project}/invitations", status_code=201, dependencies=[CONFIRMED])
async def invite(
    project: UUID, body: InvitationBody, caller: Writer, invitations: Service, once: OnceOnly
) -> Invitation:
    """Invite somebody by letter. Whether the address has an account is not told."""
    return await invitations.invite(caller.person, project, body.email, body.role, once)


@router.get("/{project}/invitations")
async def listed(project: UUID, caller: Reader, invitations: Service) -> tuple[Invitation, ...]:
    """Those that were not accepted yet."""
    return await invitations.listed(caller.person, project)


@router.delete("/{project}/invitations/{id}", status_code=204)
async def withdraw(project: UUID, id: UUID, caller: Writer, invitations: Service) -> None:
    """This invitation is good no more."""
    await invitations.withdraw(caller.person, project, id)


@accepting.post("/accept", dependencies=[Depends(_seldom)])
async def accept(body: TokenBody, caller: InPerson, invitations: Service) -> Project:
    """Join the project that you were invited to."""
    return await invitations.accept(caller.person, body.token.get_secret_value())
