"""The ways between services that run apart."""

import httpx

from filmstudio.errors import NotSetUp
from filmstudio.kit.badges import Badges
from filmstudio.kit.remote import Link
from filmstudio.wiring.production.settings import ProductionSettings


def badges_of(settings: ProductionSettings) -> Badges:
    """How our services know each other.

    Raises:
        NotSetUp: there is no password between them.
    """
    return Badges(settings.between.get_secret_value() if settings.between else "")


def link(settings: ProductionSettings, service: str, port: str, web: httpx.AsyncClient) -> Link:
    """The way to a port of a service that is elsewhere.

    Raises:
        NotSetUp: nobody said where it is.
    """
    address = {str(name): address for name, address in settings.peers.items()}.get(service)
    if address is None:
        raise NotSetUp(f"where is the service of {service}? Set FILMSTUDIO_PEERS__{service.upper()} to its address")
    return Link(web, address, port, badges_of(settings))
