"""Access tokens (JWT, RFC 9068) signed with ES256 by keys that change, and shown as a JWK set (RFC 7517)."""

import time
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
    exp: int


def signed(key: SigningKey, issuer: str, caller: Caller) -> str:
    """An access token for a session."""
    now = int(time.time())
    claims = {
        "iss": issuer, "aud": AUDIENCE, "sub": str(caller.person), "sid": str(caller.session), "role": caller.role,
        "strong": caller.strong, "iat": now, "exp": now + int(ACCESS.total_seconds()), "jti": uuid4().hex,
    }  # fmt: skip
    return jwt.encode({"alg": ALGORITHM, "kid": key.id, "typ": "at+jwt"}, claims, key.key)


def caller_of(token: str, keys: Mapping[str, ECKey], issuer: str) -> Caller:
    """Whose it is.

    Raises:
        NotLoggedIn: it is not ours, was changed, or has expired.
    """
    try:
        header = jwt.decode(token, lambda found: _named(found.headers().get("kid"), keys), algorithms=[ALGORITHM])
        claims = Claims.model_validate(header.claims)
    except (JoseError, ValueError, TypeError, ValidationError):
        raise NotLoggedIn("the access token is not valid; log in again") from None
    if (claims.iss, claims.aud, header.header.get("typ")) != (issuer, AUDIENCE, "at+jwt"):
        raise NotLoggedIn("the access token is for somebody else")
    if claims.exp + LEEWAY < time.time():
        raise NotLoggedIn("the access token has expired; get another one with the refresh token")
    return Caller(
        person=claims.sub, role=claims.role, session=claims.sid, strong=claims.strong, expires=claims.exp
    )  # fmt: skip


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
