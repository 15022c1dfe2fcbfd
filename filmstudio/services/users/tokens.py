"""Access tokens (JWT, RFC 9068) signed with ES256 by keys that change, and shown as a JWK set (RFC 7517)."""

import hashlib
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from pydantic import BaseModel, ValidationError

from filmstudio.errors import NotLoggedIn
from filmstudio.kit.auth import Caller
from filmstudio.services.users.rules import ACCESS

ALGORITHM, AUDIENCE = "ES256", "filmstudio"
LEEWAY = 5
"""Seconds by which clocks may differ."""
REMEMBERED = 4096
"""Tokens: a kilobyte each."""


@dataclass(frozen=True)
class SigningKey:
    """A key that signs from `signs` on and is believed until `ends`."""

    id: str
    key: ECKey
    signs: datetime
    ends: datetime


class Claims(BaseModel):
    """What an access token says."""

    iss: str
    aud: str
    sub: UUID
    sid: UUID
    role: str
    strong: bool
    iat: int
    exp: int


def signed(key: SigningKey, issuer: str, caller: Caller) -> str:
    """An access token for a session."""
    now = int(time.time())
    claims = {
        "iss": issuer, "aud": AUDIENCE, "sub": str(caller.person), "sid": str(caller.session), "role": caller.role,
        "strong": caller.strong, "iat": now, "exp": now + int(ACCESS.total_seconds()), "jti": uuid4().hex,
    }  # fmt: skip
    return jwt.encode({"alg": ALGORITHM, "kid": key.id, "typ": "at+jwt"}, claims, key.key)


class Callers:
    """Callers by the tokens of an issuer. Those that were seen lately are remembered by their digest: a signature takes
    half a millisecond to verify. None counts longer than the key that signed it is believed, and than it says itself.
    """

    def __init__(self, issuer: str) -> None:
        self._issuer = issuer
        self._seen: OrderedDict[bytes, tuple[str, Caller]] = OrderedDict()

    def of(self, token: str, keys: Mapping[str, ECKey]) -> Caller:
        """Whose it is.

        Raises:
            NotLoggedIn: it is not ours, was changed, or has expired.
        """
        digest = hashlib.sha256(token.encode()).digest()
        seen = self._seen.get(digest)
        if seen is None or seen[0] not in keys:
            seen = self._seen[digest] = _verified(token, keys, self._issuer)
            if len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        if (seen[1].expires or 0) + LEEWAY < time.time():
            raise NotLoggedIn("the access token has expired; get another one with the refresh token")
        return seen[1]


def _verified(token: str, keys: Mapping[str, ECKey], issuer: str) -> tuple[str, Caller]:
    """The key that signed it, and whose it is, be it expired or not."""
    try:
        header = jwt.decode(token, lambda found: _named(found.headers().get("kid"), keys), algorithms=[ALGORITHM])
        claims = Claims.model_validate(header.claims)
    except (JoseError, ValueError, TypeError, ValidationError):
        raise NotLoggedIn("the access token is not valid; log in again") from None
    if (claims.iss, claims.aud, header.header.get("typ")) != (issuer, AUDIENCE, "at+jwt"):
        raise NotLoggedIn("the access token is for somebody else")
    caller = Caller(
        person=claims.sub, role=claims.role, session=claims.sid, strong=claims.strong, issued=claims.iat,
        expires=claims.exp,
    )  # fmt: skip
    return str(header.header["kid"]), caller


def jwks(keys: Sequence[SigningKey]) -> dict[str, list[dict[str, str]]]:
    """The public halves."""
    return {"keys": [_public(key) for key in keys]}


def keys_of(found: Mapping[str, Sequence[Mapping[str, str]]]) -> dict[str, ECKey]:
    """The keys of a JWK set, by their names."""
    return {one["kid"]: ECKey.import_key(dict(one)) for one in found["keys"]}


def _public(key: SigningKey) -> dict[str, str]:
    found = key.key.as_dict(private=False)
    return {
        **{name: str(found[name]) for name in ("kty", "crv", "x", "y")},
        "kid": key.id,
        "alg": ALGORITHM,
        "use": "sig",
    }


def _named(id: object, keys: Mapping[str, ECKey]) -> ECKey:
    if not isinstance(id, str) or id not in keys:
        raise ValueError("no such key")
    return keys[id]
