"""Logins through Google, against a certified OpenID provider: who comes back is known, linked after proof, or new."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx
import pytest
from pydantic import SecretStr

from filmstudio.services.users.google import Shown
from filmstudio.services.users.rules import FAILURES
from tests.peers.oidc import oidc, walked
from tests.services.conftest import PASSWORD, Front, Visitor, front_of
from tests.services.projects.test_projects import id_of
from tests.services.users.test_logins import code_now, second_factor

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

SITE = "http://127.0.0.1:8000"
REDIRECT = f"{SITE}/login/google"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The provider."""
    with oidc(REDIRECT) as address:
        yield address


@pytest.fixture
async def front(site: "Site", tmp_path: Path, issuer: str) -> AsyncIterator[Front]:
    """An app that knows the provider."""
    from filmstudio.services.users.settings import GoogleSettings

    google = GoogleSettings(client_id="studio", client_secret=SecretStr("studio-secret"), issuer=issuer)
    async with front_of(site, tmp_path, google=google) as found:
        yield found


async def begun(visitor: Visitor, name: str) -> dict[str, str]:
    """Go there and come back; what the browser has then."""
    visit = (await visitor.ask("POST", "/v1/auth/google")).json()
    code, state = await asyncio.to_thread(walked, visit["address"], REDIRECT, name)
    return {"keepsake": visit["keepsake"], "state": state, "code": code}


async def came_back(visitor: Visitor, body: dict[str, str]) -> httpx.Response:
    """Log in with it."""
    answer = await visitor.ask("POST", "/v1/auth/google/return", body)
    visitor.tokens = answer.json() if answer.status_code == 200 else visitor.tokens
    return answer


async def test_somebody_new_and_the_same_again(front: Front):
    """An account without a password, whose address was shown; the second time it is the same."""
    visitor, name = front.visitor(), uuid4().hex
    assert (await came_back(visitor, await begun(visitor, name))).status_code == 200
    me = (await visitor.ask("GET", "/v1/me")).json()
    assert (me["email"], me["role"], me["name"]) == (f"{name}@example.com", "free", f"The {name}")
    again = front.visitor()
    assert (await came_back(again, await begun(again, name))).status_code == 200
    assert (await again.ask("GET", "/v1/me")).json()["id"] == me["id"]
    assert (await again.login()).status_code == 401
    assert (await again.ask("DELETE", "/v1/me/google")).status_code == 422


async def test_who_has_no_password_is_told_how_to_get_one(front: Front):
    """Not that it is wrong: a second factor and an erasure want one, and there is a way to it."""
    visitor, name = front.visitor(), uuid4().hex
    await came_back(visitor, await begun(visitor, name))
    visitor.email = f"{name}@example.com"
    new = {"old": PASSWORD, "new": f"another {PASSWORD}"}
    for method, path, body in (
        ("POST", "/v1/me/second-factor", {"password": PASSWORD}),
        ("POST", "/v1/me/second-factor/removal", {"password": PASSWORD}),
        ("POST", "/v1/me/erasure", {"password": PASSWORD}),
        ("PUT", "/v1/me/email", {"password": PASSWORD, "email": visitor.email}),
        ("PUT", "/v1/me/password", new),
        ("DELETE", "/v1/me/google", None),
    ):
        told = await visitor.ask(method, path, body)
        assert (told.status_code, told.json()["code"]) == (422, "NoPassword"), path
        assert "forgotten password" in told.json()["detail"]
    await visitor.ask("POST", "/v1/auth/password/forgotten", {"email": visitor.email})
    chosen = {"token": await front.link(visitor.email, "reset"), "password": PASSWORD}
    assert (await visitor.ask("POST", "/v1/auth/password/reset", chosen)).status_code == 204
    assert (await visitor.login()).status_code == 200
    assert (await visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD})).status_code == 204


async def test_an_account_whose_address_was_shown_here_too_is_linked(front: Front):
    """Both sides have seen proof; the password stays good."""
    name = uuid4().hex
    owner = await front.visitor(f"{name}@example.com").register()
    other = front.visitor()
    assert (await came_back(other, await begun(other, name))).status_code == 200
    assert (await other.ask("GET", "/v1/me")).json()["id"] == (await owner.ask("GET", "/v1/me")).json()["id"]
    assert (await owner.ask("DELETE", "/v1/me/google")).status_code == 204
    assert (await front.visitor(owner.email).login()).status_code == 200


async def test_an_account_that_somebody_else_opened_with_my_address_becomes_mine(front: Front):
    """Who never showed that the address is his loses the password that he chose, and every login."""
    name = uuid4().hex
    thief, owner = front.visitor(f"{name}@example.com"), front.visitor()
    await thief.ask("POST", "/v1/auth/register", {"email": thief.email, "password": PASSWORD})
    await thief.login()
    assert (await came_back(owner, await begun(owner, name))).status_code == 200
    assert (await front.visitor(thief.email).login()).status_code == 401
    assert (await thief.refresh()).status_code == 401
    for door in ("/v1/me/sessions", "/v1/projects"):
        assert (await thief.ask("GET", door)).status_code == 401


async def test_an_address_that_google_has_not_seen_proof_of_is_refused(front: Front):
    """It would be a way into anybody's account."""
    name = f"unseen{uuid4().hex}"
    await front.visitor(f"{name}@example.com").register()
    visitor = front.visitor()
    assert (await came_back(visitor, await begun(visitor, name))).status_code == 403


async def test_linking_to_an_account_that_is_logged_in(front: Front):
    """Whatever its address; a Google account belongs to one account here."""
    visitor, name = await front.visitor().register(), uuid4().hex
    mine = (await visitor.ask("GET", "/v1/me")).json()["id"]
    assert (await came_back(visitor, await begun(visitor, name))).status_code == 200
    assert (await visitor.ask("GET", "/v1/me")).json()["id"] == mine
    assert f"{name}@example.com" in (await front.letters(visitor.email))[-1][1], "its owner is told"
    other = await front.visitor().register()
    assert (await came_back(other, await begun(other, name))).status_code == 422


async def test_a_key_links_nothing(front: Front):
    """Who holds a key of mine for one thing would get into my account, and stay in it."""
    mara, thief = await front.visitor().register(), front.visitor()
    made = (await mara.ask("POST", "/v1/me/keys", {"name": "ci", "scopes": ["projects:read"]})).json()
    refused = await thief.ask("POST", "/v1/auth/google", token=made["key"])
    assert (refused.status_code, refused.json()["code"]) == (403, "NotAllowed")
    assert not await front.sql("select 1 from users.visits where person = :id", id=await id_of(mara))


async def test_a_session_that_has_ended_links_nothing(front: Front, monkeypatch: pytest.MonkeyPatch):
    """Neither when it ended before, nor on the way."""
    mara, name = await front.visitor().register(), uuid4().hex
    on_the_way = await begun(mara, name)
    assert (await mara.ask("DELETE", "/v1/me/sessions/current")).status_code == 204
    assert (await mara.ask("POST", "/v1/auth/google")).status_code == 401
    assert (await came_back(mara, on_the_way)).status_code == 401
    await mara.login()
    asked, google = await begun(mara, name), front.app.state.users.visits.google
    shown = google.shown

    async def slowly(*told: str) -> Shown:
        found = await shown(*told)
        assert (await mara.ask("DELETE", "/v1/me/sessions/current")).status_code == 204
        return found

    monkeypatch.setattr(google, "shown", slowly)
    assert (await came_back(mara, asked)).status_code == 401
    assert not await front.sql("select 1 from users.identities where email = :email", email=f"{name}@example.com")


async def test_another_browser_another_state_and_a_used_code_are_refused(front: Front):
    """The keepsake is the browser's; a code is good once, for the login that it was made for."""
    visitor, name = front.visitor(), uuid4().hex
    first, second = await begun(visitor, name), await begun(visitor, name)
    for wrong in (
        first | {"keepsake": second["keepsake"]},
        first | {"state": "a" * 43},
        second | {"code": first["code"]},
    ):
        assert (await came_back(front.visitor(), wrong)).status_code == 401
    assert (await came_back(visitor, first)).status_code == 200
    assert (await came_back(visitor, first)).status_code == 401


async def test_a_second_factor_is_wanted_here_too(front: Front):
    """The same return, sent again with its code."""
    name = uuid4().hex
    owner = await front.visitor(f"{name}@example.com").register()
    secret, recovery = await second_factor(owner)
    visitor = front.visitor()
    back = await begun(visitor, name)
    assert (await came_back(visitor, back)).status_code == 401
    assert (await came_back(visitor, back | {"second": "000000"})).status_code == 401
    assert (await came_back(visitor, back | {"second": await code_now(secret, 1)})).status_code == 200
    again = await begun(visitor, name)
    for _ in range(FAILURES):
        assert (await came_back(visitor, again | {"second": "000000"})).status_code == 401
    assert (await came_back(visitor, again | {"second": recovery[0]})).status_code == 401
    told = await front.sql("select count from users.failures where address = :a", a=owner.email)
    assert told[0].count >= FAILURES


async def test_a_studio_without_google_says_so(site: "Site", tmp_path: Path):
    """And a provider that is away is not our mistake."""
    from filmstudio.services.users.settings import GoogleSettings

    async with front_of(site, tmp_path / "a") as front:
        assert (await front.visitor().ask("POST", "/v1/auth/google")).status_code == 404
    away = GoogleSettings(client_id="studio", client_secret=SecretStr("x"), issuer="http://127.0.0.1:1")
    async with front_of(site, tmp_path / "b", google=away) as front:
        assert (await front.visitor().ask("POST", "/v1/auth/google")).status_code == 503
