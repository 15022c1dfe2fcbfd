"""The service's door: `/v1/auth` for those who come, `/v1/me` for those who are in."""

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, EmailStr, Field, SecretStr

from filmstudio.kit.auth import Caller, InPerson, Somebody, anybody, in_person
from filmstudio.kit.network import host_of
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.ports.kept import Kept
from filmstudio.ports.users import Person, Scope
from filmstudio.services.users.logins import Login
from filmstudio.services.users.rules import AUTH_RATE, KEEPERS, LAST, LONGEST_PASSWORD
from filmstudio.services.users.service import UsersService
from filmstudio.services.users.values import ApiKey, Deed, NewApiKey, Origin, SecondFactor, Session, Tokens
from filmstudio.services.users.visits import Return, Visit

Language: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", max_length=35)]
Password: TypeAlias = Annotated[SecretStr, Field(max_length=LONGEST_PASSWORD)]
Token: TypeAlias = Annotated[SecretStr, Field(min_length=20, max_length=200)]
Code: TypeAlias = Annotated[str, Field(min_length=6, max_length=20, pattern=r"^[ A-Za-z0-9-]+$")]


class Body(BaseModel, extra="forbid"):
    """What is sent; anything else in it is a mistake."""


class Registration(Body):
    """A new account."""

    email: EmailStr
    password: Password
    language: Language = "en"


class LoginBody(Body):
    """A login; `code` where there is a second factor."""

    email: EmailStr
    password: Password
    code: Code | None = None


class RefreshBody(Body):
    """The refresh token, good once."""

    refresh_token: Token


class ProofBody(Body):
    """The token of a letter's link."""

    token: Token


class EmailBody(Body):
    """An address."""

    email: EmailStr


class ResetBody(ProofBody):
    """A new password by a letter's link."""

    password: Password


class PasswordBody(Body):
    """The password, to be sure."""

    password: Password


class NewPassword(Body):
    """Another password."""

    old: Password
    new: Password


class Move(PasswordBody):
    """Another address."""

    email: EmailStr


class ProfileBody(Body):
    """What is left out stays."""

    name: Annotated[str, Field(max_length=100)] | None = None
    language: Language | None = None


class KeyBody(Body):
    """A key for a program."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    scopes: Annotated[frozenset[Scope], Field(min_length=1)]
    expires: datetime | None = None


class ReturnBody(Body):
    """What came back from Google, and the keepsake of the browser that went."""

    keepsake: Token
    state: Token
    code: Annotated[SecretStr, Field(min_length=1, max_length=2000)]
    second: Code | None = None


class CodeBody(Body):
    """A code of the authenticator app."""

    code: Code


def origin_of(request: Request) -> Origin:
    """Where a request came from."""
    return Origin(host=request.client.host if request.client else "", agent=request.headers.get("User-Agent", ""))


def service_of(request: Request) -> UsersService:
    """The service of this app."""
    return request.app.state.users


async def seldom(request: Request) -> None:
    """Few tries of one thing from one address."""
    await service_of(request).rates.check(request.url.path, host_of(request), AUTH_RATE)


From: TypeAlias = Annotated[Origin, Depends(origin_of)]


def keepers_of(request: Request) -> dict[str, Kept]:
    """The services behind the door that keep something of persons, here or elsewhere."""
    return {name: getattr(request.app.state, f"keeps_{name}") for name in KEEPERS}


Service: TypeAlias = Annotated[UsersService, Depends(service_of)]


async def present(caller: InPerson, users: Service) -> Caller:
    """A person whose session goes on: who logged out is out at once here."""
    await users.logins.check(caller)
    return caller


async def linking(caller: Annotated[Caller | None, Depends(anybody)], users: Service) -> Caller | None:
    """Nobody, or a person whose session goes on: who holds a key links nothing to its owner."""
    return await present(in_person(caller), users) if caller else None


Keepers: TypeAlias = Annotated[dict[str, Kept], Depends(keepers_of)]
Present: TypeAlias = Annotated[Caller, Depends(present)]
auth = APIRouter(prefix="/v1/auth", tags=["auth"], responses=problems(422, 429, 503))
me = APIRouter(prefix="/v1/me", tags=["me"], responses=problems(401, 403, 404, 422, 503))
keys = APIRouter(tags=["auth"])
SELDOM = [Depends(seldom)]


@auth.post("/register", status_code=202, dependencies=SELDOM)
async def register(body: Registration, users: Service, origin: From) -> None:
    """Open an account; a letter tells what to do next, also if there is one already."""
    await users.accounts.register(body.email, body.password.get_secret_value(), body.language, origin)


@auth.post("/verify", status_code=204, responses=problems(404))
async def verify(body: ProofBody, users: Service, origin: From) -> None:
    """Show that an address is yours, by the link of a letter."""
    await users.accounts.verify(body.token.get_secret_value(), origin)


@auth.post("/login", dependencies=SELDOM, responses=problems(401, 403))
async def login(body: LoginBody, users: Service, origin: From) -> Tokens:
    """Log in. Five failures lock an account for 15 minutes."""
    return await users.logins.login(Login(body.email, body.password.get_secret_value(), body.code), origin)


@auth.post("/refresh", responses=problems(401, 403))
async def refresh(body: RefreshBody, users: Service, origin: From) -> Tokens:
    """The next pair of tokens; a refresh token that is shown twice ends its login."""
    return await users.logins.refresh(body.refresh_token.get_secret_value(), origin)


@auth.post("/google", status_code=201, responses=problems(401, 403, 404))
async def visit(users: Service, caller: Annotated[Caller | None, Depends(linking)]) -> Visit:
    """Begin a login through Google; with an access token, begin to link Google to that account. No key can do that."""
    return await users.visits.begin(caller)


@auth.post("/google/return", responses=problems(401, 403, 404))
async def come_back(body: ReturnBody, users: Service, origin: From) -> Tokens:
    """End it: log in. Where a second factor is wanted, send the same again with its code."""
    back = Return(
        keepsake=body.keepsake.get_secret_value(), state=body.state.get_secret_value(),
        code=body.code.get_secret_value(), second=body.second,
    )  # fmt: skip
    return await users.visits.end(back, origin)


@auth.post("/password/forgotten", status_code=202, dependencies=SELDOM)
async def forgotten(body: EmailBody, users: Service) -> None:
    """A letter with a link to a new password, if there is such an account."""
    await users.accounts.forgotten(body.email)


@auth.post("/password/reset", status_code=204, dependencies=SELDOM, responses=problems(404))
async def reset(body: ResetBody, users: Service, origin: From) -> None:
    """A new password by the link of a letter; everybody is logged out."""
    await users.accounts.reset(body.token.get_secret_value(), body.password.get_secret_value(), origin)


@auth.post("/email/moved", status_code=204, responses=problems(404))
async def moved(body: ProofBody, users: Service, origin: From) -> None:
    """Another address, by the link of a letter to it."""
    await users.accounts.moved(body.token.get_secret_value(), origin)


@keys.get("/.well-known/jwks.json")
async def published(users: Service, response: Response) -> dict[str, list[dict[str, str]]]:
    """The keys by which access tokens are known (RFC 7517)."""
    response.headers["Cache-Control"] = "public, max-age=300"
    return await users.public_keys()


@me.get("")
async def profile(caller: Somebody, users: Service) -> Person:
    """Who you are."""
    return await users.person(caller.person)


@me.patch("")
async def change(body: ProfileBody, caller: Present, users: Service) -> Person:
    """Another name or language."""
    return await users.accounts.change(caller, body.name, body.language)


@me.post("/verification", status_code=202, dependencies=SELDOM, responses=problems(429))
async def verify_again(caller: Present, users: Service) -> None:
    """Another letter to show that your address is yours."""
    await users.accounts.verify_again(caller)


@me.put("/password", status_code=204, dependencies=SELDOM, responses=problems(429))
async def change_password(body: NewPassword, caller: Present, users: Service, origin: From) -> None:
    """Another password; all other places are logged out."""
    await users.accounts.change_password(caller, body.old.get_secret_value(), body.new.get_secret_value(), origin)


@me.put("/email", status_code=202, dependencies=SELDOM, responses=problems(429))
async def move(body: Move, caller: Present, users: Service) -> None:
    """Another address; a letter to it has a link that makes it so."""
    await users.accounts.move(caller, body.password.get_secret_value(), body.email)


@me.get("/sessions")
async def sessions(caller: Present, users: Service, cursor: Cursor = None, limit: Limit = 50) -> Page[Session]:
    """Where you are logged in, the newest first."""
    return await users.logins.sessions(caller, cursor, limit)


@me.delete("/sessions", status_code=204)
async def logout_everywhere(caller: Present, users: Service, origin: From) -> None:
    """Log out everywhere."""
    await users.logins.logout(caller, origin, None)


@me.delete("/sessions/{id}", status_code=204)
async def logout(id: UUID | Literal["current"], caller: Present, users: Service, origin: From) -> None:
    """Log out at one place; `current` is this one."""
    await users.logins.logout(caller, origin, caller.session if id == "current" else id)


@me.get("/keys")
async def api_keys(caller: Present, users: Service) -> tuple[ApiKey, ...]:
    """Your API keys, oldest first."""
    return await users.api_keys.listed(caller)


@me.post("/keys", status_code=201, responses=problems(409))
async def make_key(body: KeyBody, caller: Present, users: Service, origin: From, once: OnceOnly) -> NewApiKey:
    """A new API key; this is the only time that it is shown."""
    return await users.api_keys.make(caller, body.name, body.scopes, body.expires, origin, once)


@me.delete("/keys/{id}", status_code=204)
async def remove_key(id: UUID, caller: Present, users: Service, origin: From) -> None:
    """This key is good no more, from now on."""
    await users.api_keys.remove(caller, id, origin)


@me.post("/second-factor", status_code=201)
async def begin_factor(body: PasswordBody, caller: Present, users: Service) -> SecondFactor:
    """Begin with an authenticator app; `confirm` makes it count."""
    await users.accounts.right(caller, body.password.get_secret_value())
    return await users.second_factors.begin(caller)


@me.post("/second-factor/confirm", status_code=204, dependencies=SELDOM, responses=problems(429))
async def confirm_factor(body: CodeBody, caller: Present, users: Service, origin: From) -> None:
    """Show a code of the app; from now on every login wants one."""
    await users.second_factors.confirm(caller, body.code, origin)


@me.post("/second-factor/removal", status_code=204, dependencies=SELDOM, responses=problems(429))
async def remove_factor(body: PasswordBody, caller: Present, users: Service, origin: From) -> None:
    """Do without an authenticator app again."""
    await users.accounts.right(caller, body.password.get_secret_value())
    await users.second_factors.remove(caller, origin)


@me.delete("/google", status_code=204)
async def unlink(caller: Present, users: Service, origin: From) -> None:
    """Log in without Google from now on."""
    await users.visits.unlink(caller, origin)


@me.get("/audit")
async def audit(caller: Present, users: Service, cursor: Cursor = None, limit: Limit = 50) -> Page[Deed]:
    """What was done to your account, newest first."""
    return await users.accounts.deeds(caller.person, cursor, limit)


@me.get("/export")
async def export(
    caller: Present, users: Service, keepers: Keepers, page: Annotated[int, Query(ge=0, le=LAST)] = 0
) -> dict[str, Any]:
    """Everything that is kept of you, by every service, but secrets; `next` is the page on which long lists go on."""
    return await users.accounts.export(caller, keepers, page)


@me.post("/erasure", status_code=204, dependencies=SELDOM, responses=problems(409, 429))
async def erase(body: PasswordBody, caller: Present, users: Service) -> None:
    """Forget me. This can't be taken back. The last administrator makes another one first."""
    await users.accounts.erase(caller, body.password.get_secret_value())
