"""What a service is to the web app: routes, what it is furnished with, what others ask of it, what it does beside."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import UUID

from fastapi import APIRouter
from starlette.datastructures import State

from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import PutOut
from filmstudio.kit.mail import Mailer
from filmstudio.kit.passwords import Passwords
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings

Chore: TypeAlias = Callable[[], Awaitable[object]]


class Door(Protocol):
    """Who knows whose token it is."""

    async def authenticate(self, token: str) -> Caller:
        """Whose token or key it is.

        Raises:
            NotLoggedIn: nobody's.
        """
        ...

    async def public_keys(self) -> dict[str, list[dict[str, str]]]:
        """The keys by which access tokens are known, as a JWK set (RFC 7517)."""
        ...

    async def put_out(self) -> PutOut:
        """Who was put out, or erased, while his tokens may still be good."""
        ...


class Forgetful(Protocol):
    """A service that knows something of persons."""

    async def forget(self, person: UUID) -> object:
        """Forget one; safe to repeat."""
        ...


@dataclass(frozen=True)
class Bench:
    """What services are built on: what they find and leave in the app's `state`, servers, and a folder for files."""

    state: State
    settings: ProductionSettings
    plant: Plant
    passwords: Passwords
    mailer: Mailer
    folder: Path


@dataclass(frozen=True)
class Work:
    """What a service does beside requests: all the time, every few seconds, each hour, each night (it is asked each
    hour); what it shows of itself; and what it does at the end.
    """

    along: tuple[Coroutine[None, None, None], ...] = ()
    soon: tuple[Chore, ...] = ()
    hourly: tuple[Chore, ...] = ()
    nightly: tuple[Chore, ...] = ()
    shows: tuple[Chore, ...] = ()
    closing: tuple[Chore, ...] = ()


@dataclass(frozen=True)
class Service:
    """A service. `ports` are what others may ask of it, by their names in the app's state; `needs` are the servers that
    it needs besides the database and Valkey.
    """

    routers: tuple[APIRouter, ...]
    furnish: Callable[[Bench], None]
    ports: Mapping[str, type] = field(default_factory=dict[str, type])
    work: Callable[[Bench], Work] = lambda _: Work()
    needs: frozenset[str] = frozenset()
