"""An administrator at work: who he is, what he asks under which key, in which request, and why."""

from dataclasses import dataclass
from typing import Annotated, TypeAlias
from uuid import UUID, uuid4

from fastapi import Depends, Request
from pydantic import BaseModel, StringConstraints

from filmstudio.kit.auth import Administrator
from filmstudio.kit.once import NamedOnce, Once

Reason: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=500)]


class Why(BaseModel, extra="forbid"):
    """The reason, which is kept for ever."""

    reason: Reason


@dataclass(frozen=True)
class Acting:
    """Who does something; the id and the digest of what he asked, and his request's id."""

    by: UUID
    once: Once
    request: str


def doing(request: Request, caller: Administrator, once: NamedOnce) -> Acting:
    """Of a request that changes something: it has to name itself."""
    return Acting(caller.person, once, request.state.id)


def looking(request: Request, caller: Administrator) -> Acting:
    """Of a request that only looks: each look is one of its own."""
    return Acting(caller.person, Once(uuid4(), b""), request.state.id)


Doing: TypeAlias = Annotated[Acting, Depends(doing)]
Looking: TypeAlias = Annotated[Acting, Depends(looking)]
