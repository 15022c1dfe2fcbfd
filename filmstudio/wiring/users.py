"""Wiring of the service of users: who is who, and that whoever is erased is forgotten by every service."""

import logging
from uuid import UUID

from starlette.datastructures import State

from filmstudio.kit.postman import Postman
from filmstudio.ports.audited import Audited
from filmstudio.ports.users import Users
from filmstudio.services.users import admin_routes, routes
from filmstudio.services.users.repository import LETTERS
from filmstudio.services.users.service import UsersService
from filmstudio.services.users.settings import UsersSettings
from filmstudio.wiring.service import Bench, Chore, Door, Forgetful, Service, Work

log = logging.getLogger(__name__)
FORGETFUL = ("forgets_credits", "forgets_jobs", "forgets_moderation", "forgets_projects")
"""The services behind the door, in the order in which they forget: projects last, by which the others find things."""


def furnish(bench: Bench) -> None:
    """What its routes find in the app's state."""
    settings, state = bench.settings, bench.state
    secret = settings.need_secret()
    own = UsersSettings(secret=secret, site=settings.site, google=settings.google)
    state.users = state.door = UsersService(
        bench.plant.db, state.rates, bench.passwords, own, state.barred, state.flags
    )  # fmt: skip
    state.audits_users = state.users.administration.acts
    state.authenticate = state.barred.guarding(state.users.authenticate)


def work(bench: Bench) -> Work:
    """Letters, and what is over."""
    state = bench.state
    return Work(
        along=(Postman(bench.plant.db, LETTERS, bench.mailer).run(),),
        soon=(forgetting(state),),
        hourly=(state.users.logins.tidy,),
    )


def forgetting(state: State) -> Chore:
    """Each service may be asked twice; only when all have forgotten a person is it done, whatever dies. A service that
    can't forget him yet, for a vendor is away or says no, leaves the other services and the other people.
    """

    async def forgets(name: str, person: UUID) -> bool:
        service: Forgetful = getattr(state, name)
        try:
            await service.forget(person)
        except Exception:
            log.exception("somebody is not forgotten yet (%s); it is tried again", name)
            return False
        return True

    async def forget() -> None:
        for person in await state.users.accounts.to_forget():
            if all([await forgets(name, person) for name in FORGETFUL]):
                await state.users.accounts.forgot(person)

    return forget


ROUTERS = (routes.auth, routes.me, routes.keys, admin_routes.admin)
SERVICE = Service(ROUTERS, furnish, {"users": Users, "door": Door, "audits_users": Audited}, work)
