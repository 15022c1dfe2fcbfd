"""The ports of services on both sides: as those in the same app have them, and as other programs do, over HTTP."""

import contextlib
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import SecretStr

from tests.remotes import PASSWORD, listening
from tests.services.conftest import Front, front_of

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

Port = TypeVar("Port")
SIDES = ("here", "there")


@dataclass
class Side:
    """An app, and how its ports are asked."""

    front: Front
    find: Callable[[str, Any], Any]

    def port(self, name: str, kind: Callable[..., Port]) -> Port:
        """One of its ports."""
        return self.find(name, kind)


@contextlib.asynccontextmanager
async def on_side(side: str, site: "Site", home: Path, **settings: object) -> AsyncGenerator[Side]:
    """An app whose ports are asked here or over HTTP."""
    from filmstudio.kit.badges import Badges
    from filmstudio.kit.remote import Link, opened, remote

    async with front_of(site, home, between=SecretStr(PASSWORD), **settings) as front:
        if side == "here":
            yield Side(front, lambda name, _: getattr(front.app.state, name))
            return
        async with listening(front.app) as address, opened() as web:
            yield Side(front, lambda name, kind: remote(kind, Link(web, address, name, Badges(PASSWORD))))
