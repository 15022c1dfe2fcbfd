"""How PayPal is asked: a token that is renewed, patience, and repeating what is safe to repeat.

https://developer.paypal.com/api/rest/requests/, /authentication/. Everything that we ask may be repeated: it reads, or
it names itself by `PayPal-Request-Id`, or what it would do twice PayPal does once.
"""

import asyncio
import json
import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from filmstudio.errors import Refused, ServerAway
from filmstudio.services.credits.settings import PayPalSettings

PATIENCE = 20.0
"""Seconds for an answer, to its end."""
TRIES, PAUSE, LONGEST = 3, 0.3, 3.0
"""How often it is asked; seconds before the second time, each time twice as many; the most that PayPal may want."""
LARGEST = 8 << 20
"""Bytes of an answer that are read."""
AGAIN = {408, 409, 425, 429}
"""Answers that say: later. 409: the same request is being worked on."""
EARLY = 60.0
"""Seconds before its end at which a token is renewed."""
Answer = TypeVar("Answer", bound=BaseModel)


class PayPalRefused(Refused):
    """PayPal says no: its `status`, and its words for why."""

    def __init__(self, status: int, words: frozenset[str], message: str) -> None:
        super().__init__(message)
        self.status_there, self.words = status, words


class PayPalClient:
    """Asks PayPal."""

    def __init__(self, settings: PayPalSettings) -> None:
        self._settings = settings
        self._web = httpx.AsyncClient(base_url=settings.api, timeout=PATIENCE)
        self._token, self._until, self._renewing = "", 0.0, asyncio.Lock()

    async def close(self) -> None:
        """Give its connections back."""
        await self._web.aclose()

    async def ask(
        self, answer: type[Answer], method: str, path: str, *, body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None, key: str | None = None,
    ) -> Answer:  # fmt: skip
        """What it answers. The same `key` again does nothing again.

        Raises:
            ServerAway: it can't be reached, or says: later. PayPalRefused: it says no.
            Refused: its answer is none that we can read.
        """
        given: dict[str, Any] = {"params": query, "headers": {"Prefer": "return=representation"}}
        if body is not None:
            given["json"] = body
        if key:
            given["headers"]["PayPal-Request-Id"] = key
        status, text = await self._authorised(method, path, given)
        if status == HTTPStatus.UNAUTHORIZED:
            status, text = await self._authorised(method, path, given)
        if status >= 400:
            raise _no(status, text)
        try:
            return answer.model_validate_json(text or b"{}")
        except ValidationError as error:
            where = ".".join(map(str, error.errors(include_input=False)[0]["loc"]))
            raise Refused(f"PayPal's answer to {method} {path} can't be read at {where or 'its beginning'}") from None

    async def _authorised(self, method: str, path: str, given: Mapping[str, Any]) -> tuple[int, bytes]:
        """With the token that we have; one that isn't good any more is forgotten."""
        token = await self._good_token()
        headers = {**given["headers"], "Authorization": f"Bearer {token}"}
        status, text = await self._patiently(method, path, {**given, "headers": headers})
        if status == HTTPStatus.UNAUTHORIZED and self._token == token:
            self._token = ""
        return status, text

    async def _patiently(self, method: str, path: str, given: Mapping[str, Any]) -> tuple[int, bytes]:
        """Asked a few times, until an answer is more than: later."""
        why = ""
        for turn in range(TRIES):
            wait = 0.0
            try:
                status, text, wait = await self._once(method, path, given)
            except (httpx.RequestError, TimeoutError) as error:
                why = type(error).__name__
            else:
                if status < 500 and status not in AGAIN:
                    return status, text
                why = str(status)
            if turn + 1 < TRIES:
                await asyncio.sleep(max(wait, PAUSE * 2**turn))
        raise ServerAway(f"PayPal can't be reached, or is in trouble ({why}); try again in a moment")

    async def _once(self, method: str, path: str, given: Mapping[str, Any]) -> tuple[int, bytes, float]:
        """Status, body, and seconds that it wants us to wait."""
        async with asyncio.timeout(PATIENCE), self._web.stream(method, path, **given) as answer:
            text = bytearray()
            async for part in answer.aiter_bytes():
                text += part
                if len(text) > LARGEST:
                    raise Refused(f"PayPal's answer to {method} {path} is too long")
            wanted = answer.headers.get("retry-after", "")
            return answer.status_code, bytes(text), min(float(wanted), LONGEST) if wanted.isdecimal() else 0.0

    async def _good_token(self) -> str:
        """Asked for once by whoever comes first."""
        async with self._renewing:
            if not self._token or time.monotonic() > self._until:
                self._token, seconds = await self._new_token()
                self._until = time.monotonic() + seconds - EARLY
            return self._token

    async def _new_token(self) -> tuple[str, float]:
        login = httpx.BasicAuth(self._settings.client_id, self._settings.client_secret.get_secret_value())
        given = {"data": {"grant_type": "client_credentials"}, "auth": login}
        status, text = await self._patiently("POST", "/v1/oauth2/token", given)
        if status >= 400:
            raise Refused("PayPal doesn't know us: FILMSTUDIO_PAYPAL__CLIENT_ID or __CLIENT_SECRET is wrong")
        return _token(text)


class Login(BaseModel):
    """A token, and for how many seconds it is good."""

    access_token: str
    expires_in: float


def _token(text: bytes) -> tuple[str, float]:
    try:
        login = Login.model_validate_json(text)
    except ValidationError:
        raise Refused("PayPal's answer to our login can't be read") from None
    return login.access_token, login.expires_in


def _no(status: int, text: bytes) -> PayPalRefused:
    """PayPal's error (https://developer.paypal.com/api/rest/responses/) as ours."""
    try:
        said: Any = json.loads(text)
        words = [str(said["name"]), *(str(one["issue"]) for one in said.get("details", ()) if "issue" in one)]
        debug = str(said.get("debug_id", ""))[:40]
    except (ValueError, KeyError, TypeError, AttributeError):
        words, debug = [f"status {status}"], ""
    told = ", ".join(words)[:300] + (f" (debug id {debug})" if debug else "")
    return PayPalRefused(status, frozenset(words), f"PayPal refuses: {told}")
