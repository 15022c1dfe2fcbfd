"""The servers of one machine that need more than their programs: tables, a bucket, a worker, the web app.

Tables and the bucket are made in processes of their own: whoever keeps the servers up needs little memory for it.
"""

import asyncio
import dataclasses
import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

from filmstudio.errors import FilmStudioError, ServerFailed
from filmstudio.stack import postgres
from filmstudio.stack.server import Server
from filmstudio.stack.site import Site
from filmstudio.stack.web import web
from filmstudio.stack.worker import worker
from filmstudio.store.bucket import BucketSettings
from filmstudio.wiring import Settings
from filmstudio.wiring.production.settings import bucket_settings, environment, site_settings

Given = TypeVar("Given")
SILENT = "tables or the bucket could not be made; why is told above"
WEB_ONLY = ("secret", "google", "stripe", "paypal", "mail")
"""What a worker must not know."""


def migrated(server: Server, site: Site) -> Server:
    """PostgreSQL, with all tables as this version wants them when it is up."""

    async def settle() -> None:
        await server.settle()
        await _apart(_migrate, postgres.url(site))

    return dataclasses.replace(server, settle=settle)


def with_bucket(server: Server, site: Site) -> Server:
    """SeaweedFS, with our bucket."""
    return dataclasses.replace(server, settle=lambda: _apart(_make_bucket, bucket_settings(site)))


def embedded_worker(site: Site) -> Server:
    """A worker beside the servers, for all that it can do."""
    least = site_settings(site).model_copy(update=dict.fromkeys(WEB_ONLY))
    return worker(site, environment(least, Settings().assets, site.data / "worker"))


def embedded_web(site: Site, port: int | None) -> Server:
    """The web app beside the servers."""
    return web(site, port, environment(site_settings(site), Settings().assets, site.data / "web"))


async def _apart(work: Callable[[Given], None], given: Given) -> None:
    """Do it in a process of its own, which is ended with us: a server then undoes what was half done.

    Raises:
        FilmStudioError: what the work raised. ServerFailed: it ended otherwise.
    """
    spawn = multiprocessing.get_context("spawn")
    hearing, telling = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_done, args=(telling, work, given), daemon=True)
    process.start()
    telling.close()
    try:
        await _readable(process.sentinel)
        said = _said(hearing.recv)
    finally:
        process.kill()
        process.join()
        hearing.close()
    if said:
        raise said


def _said(hear: Callable[[], FilmStudioError | None]) -> FilmStudioError | None:
    """Its error, if it had one."""
    try:
        return hear()
    except EOFError:
        return ServerFailed(SILENT)


async def _readable(handle: int) -> None:
    """Wait for the end of a process."""
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(handle, ended.set)
    try:
        await ended.wait()
    finally:
        loop.remove_reader(handle)


def _done(telling: Connection, work: Callable[[Given], None], given: Given) -> None:
    """In the other process; Ctrl-C is for those who keep the servers, who end it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        work(given)
    except FilmStudioError as error:
        telling.send(error)
    else:
        telling.send(None)


def _migrate(url: str) -> None:
    from filmstudio.kit.migrate import migrate
    from filmstudio.wiring import schemas

    asyncio.run(migrate(url, schemas()))


def _make_bucket(settings: BucketSettings) -> None:
    from filmstudio.kit.patience import insist
    from filmstudio.store.bucket import Bucket

    asyncio.run(insist(Bucket(settings).create))
