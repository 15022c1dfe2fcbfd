"""From the words of the command line to a batch; where films are made is chosen here."""

import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

from filmstudio.cli.batch.check import Batch
from filmstudio.cli.batch.columns import Wanted
from filmstudio.cli.batch.maker import Maker
from filmstudio.cli.batch.run import make_all, price_all
from filmstudio.cli.request import frame_size, rate, seconds
from filmstudio.errors import UserError


@dataclass(frozen=True)
class Handing:
    """What is said about servers; None is not said. With `data` or `servers` films are handed in there."""

    data: Path | None = None
    servers: bool = False
    name: str | None = None
    tenant: str | None = None
    crew: str | None = None
    cap: float | None = None
    in_flight: int | None = None

    def opening(self, batch: Batch) -> AbstractAsyncContextManager[Maker]:
        """Who will make the films.

        Raises:
            UserError: something is said about servers, and none are asked for.
        """
        if self.data or self.servers:
            return self._servers(batch)
        said = {"--name": self.name, "--tenant": self.tenant, "--crew": self.crew, "--cap": self.cap,
                "--in-flight": self.in_flight}  # fmt: skip
        if strange := [option for option, value in said.items() if value is not None]:
            raise UserError(f"{strange[0]} is for servers; give --data DIR or --servers too, or leave it out")
        from filmstudio.cli.batch.here import open_here

        return open_here(batch.jobs)

    def _servers(self, batch: Batch) -> AbstractAsyncContextManager[Maker]:
        from filmstudio.cli.batch.servers import Client, open_servers

        given = {"tenant": self.tenant, "crew": self.crew, "cap": self.cap, "at_once": self.in_flight}
        said = {key: value for key, value in given.items() if value is not None}
        return open_servers(self.data, Client(name=self.name or batch.manifest.stem, **said))  # pyright: ignore[reportArgumentType]


async def run_batch(
    batch: Batch, handing: Handing, say: Callable[[str], None], *, dry_run: bool, as_json: bool
) -> bool:
    """Make a batch, or quote it; True if no film failed.

    Raises:
        UserError: the manifest or an option is wrong. Stopped: the person interrupted.
    """
    _checked(batch.common)
    run = price_all if dry_run else make_all
    ended = await run(batch, handing.opening(batch), quiet=as_json)
    for line in [json.dumps(ended.answer(), ensure_ascii=False)] if as_json else ended.lines():
        say(line)
    return not ended.failures


def films_folder(manifest: Path, out: Path | None) -> Path:
    """Where films go: the folder asked for, or one beside the manifest that is named like it."""
    return out or manifest.with_suffix("")


def _checked(common: Wanted) -> None:
    frame_size(common.size)
    rate(common.fps)
    if common.length is not None:
        seconds(common.length)
