"""Wiring of reads across services: every port that they ask, from the app's state."""

from filmstudio.services.graph import routes
from filmstudio.services.graph.answers import Graph
from filmstudio.services.graph.asking import Sources
from filmstudio.services.graph.limits import Limits
from filmstudio.wiring.service import Bench, Service


def furnish(bench: Bench) -> None:
    """After the services of users, projects, credits and jobs."""
    state = bench.state
    sources = Sources(
        state.users, state.many_projects, state.many_films, state.credits, state.plans, state.purchases,
        state.matters,
    )  # fmt: skip
    state.graph = Graph(sources, state.rates, Limits(), introspection=bench.settings.introspection)


SERVICE = Service((routes.router,), furnish)
