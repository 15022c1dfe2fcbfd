"""The servers of one machine that need more than their programs: tables, a bucket, a worker, the web app."""

import dataclasses

from filmstudio.kit.migrate import migrate
from filmstudio.kit.patience import insist
from filmstudio.stack import postgres
from filmstudio.stack.server import Server
from filmstudio.stack.site import Site
from filmstudio.stack.web import web
from filmstudio.stack.worker import worker
from filmstudio.store.bucket import Bucket
from filmstudio.wiring import Settings, schemas
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.settings import bucket_settings, environment, site_settings
from filmstudio.wiring.production.team import QUEUES

WEB_ONLY = ("secret", "google", "stripe", "mail")
"""What a worker must not know."""


def migrated(server: Server, site: Site) -> Server:
    """PostgreSQL, with all tables as this version wants them when it is up."""

    async def settle() -> None:
        await server.settle()
        await migrate(postgres.url(site), schemas())

    return dataclasses.replace(server, settle=settle)


def with_bucket(server: Server, site: Site) -> Server:
    """SeaweedFS, with our bucket."""

    async def settle() -> None:
        await insist(Bucket(bucket_settings(site)).create)

    return dataclasses.replace(server, settle=settle)


def embedded_worker(site: Site) -> Server:
    """A worker beside the servers, which also waits for every vendor that is set up."""
    settings, own = site_settings(site), Settings()
    vendors = Companies(own, settings, 1).vendors()
    queues = (*QUEUES, *(vendor.card.queue for vendor in vendors))
    least = settings.model_copy(update=dict.fromkeys(WEB_ONLY))
    return worker(site, queues, environment(least, own.assets, site.data / "worker"))


def embedded_web(site: Site, port: int | None) -> Server:
    """The web app beside the servers."""
    return web(site, port, environment(site_settings(site), Settings().assets, site.data / "web"))
