"""Wiring of moderation: reports, cases, appeals, and what follows from them in other services."""

from filmstudio.kit.keeping import Keeping
from filmstudio.kit.postman import Postman
from filmstudio.ports.audited import Audited
from filmstudio.ports.kept import Kept
from filmstudio.services.moderation import admin_routes, routes
from filmstudio.services.moderation.appeals import Appeals
from filmstudio.services.moderation.cases import Cases
from filmstudio.services.moderation.effects import Effects
from filmstudio.services.moderation.reports import Reports
from filmstudio.services.moderation.repository import KEPT, LETTERS
from filmstudio.services.moderation.things import Things
from filmstudio.wiring.service import Bench, Forgetful, Service, Work

ROUTERS = (routes.reports, routes.shared, routes.decisions, routes.mine, admin_routes.cases, admin_routes.appeals)
PORTS = {"forgets_moderation": Forgetful, "keeps_moderation": Kept, "audits_moderation": Audited}


def furnish(bench: Bench) -> None:
    """After the services of users, projects and jobs."""
    state, db = bench.state, bench.plant.db
    things = Things(state.matters, state.many_films, state.users)
    state.effects = Effects(db, state.matters, state.users)
    state.reports = state.forgets_moderation = Reports(db, things, state.matters, state.rates)
    state.keeps_moderation = Keeping(db, KEPT)
    state.cases = Cases(db, things, state.users, state.effects, bench.settings.site)
    state.audits_moderation = state.cases.acts
    state.appeals = Appeals(db, state.users, state.effects, state.rates, state.cases.acts)


def work(bench: Bench) -> Work:
    """Letters, effects that could not be made yet, and how much is open."""
    state = bench.state

    async def show() -> None:
        state.measures.show("filmstudio_moderation_open", "Cases, appeals, effects", "what", await state.cases.counts())

    return Work(
        along=(Postman(bench.plant.db, LETTERS, bench.mailer).run(),), soon=(state.effects.settle,), shows=(show,)
    )  # fmt: skip


SERVICE = Service(ROUTERS, furnish, PORTS, work)
