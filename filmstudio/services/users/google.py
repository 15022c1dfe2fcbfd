"""Google as somebody who knows people: OpenID Connect Core 1.0, authorization code with PKCE (RFC 7636).

https://developers.google.com/identity/openid-connect/openid-connect
"""

import base64
import hashlib
import time
from typing import Any
from urllib.parse import urlencode

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from pydantic import BaseModel, ValidationError

from filmstudio.errors import NotLoggedIn, ServerAway
from filmstudio.services.users.settings import GoogleSettings

PATIENCE = 10.0
"""Seconds that Google is given for an answer."""
FRESH = 3600.0
"""Seconds that its addresses and keys are kept."""
LEEWAY = 60
"""Seconds by which clocks may differ."""
SCOPE = "openid email profile"


class Shown(BaseModel):
    """What an ID token says of a person. Google writes `email_verified` as a word or as a truth value."""

    sub: str
    email: str = ""
    email_verified: bool = False
    name: str = ""
    iss: str
    aud: str
    nonce: str = ""
    exp: float


class Google:
    """Asks Google who somebody is."""

    def __init__(self, settings: GoogleSettings, redirect: str) -> None:
        self._settings, self._redirect = settings, redirect
        self._known: dict[str, Any] = {}
        self._keys: KeySet | None = None
        self._asked = -FRESH

    async def address(self, state: str, nonce: str, verifier: str) -> str:
        """Where the person goes to log in there.

        Raises:
            ServerAway: Google can't be reached.
        """
        await self._discover()
        digest = hashlib.sha256(verifier.encode()).digest()
        given = {
            "client_id": self._settings.client_id, "redirect_uri": self._redirect, "response_type": "code",
            "scope": SCOPE, "state": state, "nonce": nonce, "code_challenge_method": "S256",
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
        }  # fmt: skip
        return f"{self._known['authorization_endpoint']}?{urlencode(given)}"

    async def shown(self, code: str, nonce: str, verifier: str) -> Shown:
        """Who came back with this code.

        Raises:
            NotLoggedIn: the code is not good, or its answer isn't for us. ServerAway: Google can't be reached.
        """
        await self._discover()
        body = {
            "grant_type": "authorization_code", "code": code, "redirect_uri": self._redirect,
            "code_verifier": verifier,
        }  # fmt: skip
        login = (self._settings.client_id, self._settings.client_secret.get_secret_value())
        answer = await _asked("POST", self._known["token_endpoint"], data=body, auth=login)
        return self._believed(str(answer.get("id_token", "")), nonce)

    def _believed(self, token: str, nonce: str) -> Shown:
        try:
            shown = Shown.model_validate(jwt.decode(token, self._keys or KeySet([]), algorithms=["RS256"]).claims)
        except (JoseError, ValueError, ValidationError):
            raise _refused("its answer can't be believed") from None
        issuer = self._settings.issuer
        if shown.iss not in (issuer, issuer.removeprefix("https://")) or shown.aud != self._settings.client_id:
            raise _refused("its answer is for somebody else")
        if shown.nonce != nonce or shown.exp + LEEWAY < time.time():
            raise _refused("its answer is not to this login, or too old")
        return shown

    async def _discover(self) -> None:
        if time.monotonic() - self._asked < FRESH:
            return
        self._known = await _asked("GET", f"{self._settings.issuer}/.well-known/openid-configuration")
        self._keys = KeySet.import_key_set(await _asked("GET", self._known["jwks_uri"]))  # pyright: ignore[reportArgumentType]
        self._asked = time.monotonic()


def _refused(why: str) -> NotLoggedIn:
    return NotLoggedIn(f"Google did not log you in: {why}; try again")


async def _asked(method: str, address: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401  httpx's own words
    try:
        async with httpx.AsyncClient(timeout=PATIENCE) as web:
            answer = await web.request(method, address, **more)
    except httpx.HTTPError as error:
        raise ServerAway(f"Google can't be reached ({type(error).__name__})") from error
    if answer.status_code >= 500:
        raise ServerAway(f"Google is not well ({answer.status_code})")
    if answer.status_code >= 400:
        raise _refused("the code was used before, or is too old")
    return answer.json()
