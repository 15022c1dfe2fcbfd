"""Who calls: a bearer token becomes a caller, and routes say what a caller needs."""

from collections.abc import Awaitable, Callable
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel
from starlette.requests import HTTPConnection

from filmstudio.errors import NotAllowed, NotLoggedIn

ADMIN, GUEST = "admin", "guest"


class Caller(BaseModel, frozen=True):
    """A person, by a `session` or by a `key`; a key may do what its scopes say, a session whatever the person may.

    `strong`: a second factor was shown, without which an administrator is an ordinary person. `issued`, `expires`: when
    the token was made and when it ends, in Unix time.
    """

    person: UUID
    role: str
    session: UUID | None = None
    key: UUID | None = None
    scopes: frozenset[str] | None = None
    strong: bool = False
    issued: int | None = None
    expires: int | None = None

    @property
    def admin(self) -> bool:
        """May do what administrators do."""
        return self.role == ADMIN and self.strong and self.scopes is None


Authenticate: TypeAlias = Callable[[str], Awaitable[Caller]]
"""Knows a token, or raises NotLoggedIn."""
Limit: TypeAlias = Callable[[Caller], Awaitable[None]]
"""Counts a request of a caller, or raises TooMany."""
Strangers: TypeAlias = Callable[[HTTPConnection], Awaitable[None]]
"""Counts a request that doesn't say whose it is, or raises TooMany."""
UNCOUNTED = ("/livez", "/readyz", "/internal/", "/v1/payments/")
"""Doors of balancers, of our other services, and of vendors, whose messages are signed."""
_bearer = HTTPBearer(auto_error=False, description="An access token, or an API key.")


async def anybody(
    request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Caller | None:
    """The caller, if there is one."""
    if given is None:
        return None
    authenticate: Authenticate = request.app.state.authenticate
    try:
        caller = await authenticate(given.credentials)
    except (NotLoggedIn, NotAllowed):
        await _count(request)
        raise
    request.state.person = caller.person
    limit: Limit | None = getattr(request.app.state, "limit", None)
    if limit:
        await limit(caller)
    return caller


async def nobody(connection: HTTPConnection) -> None:
    """Counts requests that bring no token; `anybody` counts those whose token is none, and doors that don't look at
    tokens cost nothing or have limits of their own. A WebSocket brings its token in its first message.
    """
    named = connection.headers.get("authorization", "").lower().startswith("bearer ")
    if connection.scope["type"] == "http" and not named and not connection.url.path.startswith(UNCOUNTED):
        await _count(connection)


async def _count(connection: HTTPConnection) -> None:
    count: Strangers | None = getattr(connection.app.state, "strangers", None)
    if count:
        await count(connection)


def somebody(caller: Annotated[Caller | None, Depends(anybody)]) -> Caller:
    """A caller by session or key."""
    if caller is None:
        raise NotLoggedIn("log in first: this needs an access token")
    return caller


def in_person(caller: Annotated[Caller, Depends(somebody)]) -> Caller:
    """A caller by session: keys may not change who somebody is."""
    if caller.scopes is not None:
        raise NotAllowed("an API key can't do this; log in")
    return caller


def confirmed(caller: Annotated[Caller, Depends(somebody)]) -> Caller:
    """A caller who has shown that his address is his: what costs us or reaches others is not for anybody."""
    if caller.role == GUEST:
        raise NotAllowed("open the link in our letter first, which shows that your address is yours, and log in again")
    return caller


def administrator(caller: Annotated[Caller, Depends(somebody)]) -> Caller:
    """A caller who may do what administrators do."""
    if not caller.admin:
        raise NotAllowed("this is for administrators who are logged in with a second factor")
    return caller


def scope(name: str) -> Callable[[Caller], Caller]:
    """A caller whose key, if it is one, has this scope."""

    def scoped(caller: Annotated[Caller, Depends(somebody)]) -> Caller:
        if caller.scopes is not None and name not in caller.scopes:
            raise NotAllowed(f"this API key lacks the scope {name}; make one that has it")
        return caller

    return scoped


Somebody: TypeAlias = Annotated[Caller, Depends(somebody)]
InPerson: TypeAlias = Annotated[Caller, Depends(in_person)]
Administrator: TypeAlias = Annotated[Caller, Depends(administrator)]
CONFIRMED = Depends(confirmed)
