"""Wiring of administration: the acts of all services, and flags, which every process knows by itself."""

from uuid import UUID

from starlette.datastructures import State

from filmstudio.ports.audited import Audited
from filmstudio.ports.flags import Switches
from filmstudio.services.administration import routes
from filmstudio.services.administration.audit import Audit
from filmstudio.services.administration.flags import FlagsHere, Standing
from filmstudio.services.administration.switches import FlagSwitches
from filmstudio.wiring.service import Bench, Service

AUDITED = ("audits_users", "audits_credits", "audits_jobs", "audits_moderation", "audits_administration")
"""The services behind the door in which administrators do things."""


def flags_of(state: State) -> FlagsHere:
    """The flags of this process; whom they ask is there when they do."""

    async def who(person: UUID) -> Standing:
        found, plan = await state.users.person(person), await state.plans.plan_of(person)
        return Standing(found.role, plan.name)

    return FlagsHere(state.radio, lambda: state.switches.switches(), who)  # noqa: PLW0108  it is not there yet


def furnish(bench: Bench) -> None:
    """After the services that it asks."""
    state = bench.state
    state.switches = FlagSwitches(bench.plant.db, state.radio)
    state.audits_administration = state.switches.acts
    state.audit = Audit(lambda: [getattr(state, name) for name in AUDITED])


PORTS = {"switches": Switches, "audits_administration": Audited}
SERVICE = Service((routes.admin, routes.me), furnish, PORTS)
