"""Asked twice, made once: what a request creates has an id that follows from its `Idempotency-Key`.

So nothing has to be remembered beside the thing itself, and a crash at any moment changes nothing: the request that is
repeated finds what it made (IETF draft-ietf-httpapi-idempotency-key-header).
"""

import hashlib
from dataclasses import dataclass
from typing import Annotated, TypeAlias
from uuid import UUID, uuid4, uuid5

from fastapi import Depends, Header, Request

from filmstudio.errors import KeyReused
from filmstudio.kit.auth import Somebody

SPACE = UUID("7a3f5a53-53d5-4b6e-9a0e-2f1c1f6f0d11")


@dataclass(frozen=True)
class Once:
    """The id of what is to be made, and a digest of what was asked."""

    id: UUID
    asked: bytes

    def same(self, asked: bytes) -> None:
        """What is there was made by this request.

        Raises:
            KeyReused: it was made by another one, under the same key.
        """
        if bytes(asked) != self.asked:
            raise KeyReused("this Idempotency-Key was used for another request; use a new one for each")


async def once(
    request: Request,
    caller: Somebody,
    key: Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=255)] = None,
) -> Once:
    """Of this request."""
    route, asked = await _asked(request)
    return Once(uuid5(SPACE, f"{caller.person} {route} {key}") if key else uuid4(), asked)


async def named_once(
    request: Request,
    caller: Somebody,
    key: Annotated[str, Header(alias="Idempotency-Key", min_length=1, max_length=255)],
) -> Once:
    """Of this request, which has to name itself: it moves money."""
    return await once(request, caller, key)


async def nameless_once(
    request: Request, key: Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=255)] = None
) -> Once:
    """Of this request of nobody: it is known by its key and all that it says, so that strangers' keys never meet."""
    route, asked = await _asked(request)
    return Once(uuid5(SPACE, f"{route} {asked.hex()} {key}") if key else uuid4(), asked)


async def _asked(request: Request) -> tuple[str, bytes]:
    """Of what door, and a digest of all that was asked there."""
    route = f"{request.method} {request.url.path}"
    return route, hashlib.sha256(route.encode() + b"\0" + await request.body()).digest()


NamedOnce: TypeAlias = Annotated[Once, Depends(named_once)]
OnceOnly: TypeAlias = Annotated[Once, Depends(once)]
NamelessOnce: TypeAlias = Annotated[Once, Depends(nameless_once)]
