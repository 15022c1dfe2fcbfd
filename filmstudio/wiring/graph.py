"""Wiring of reads across services: every port that they ask, from the app's state."""

from starlette.datastructures import State

from filmstudio.services.graph import routes
from filmstudio.services.graph.answers import Graph
from filmstudio.services.graph.asking import Sources
from filmstudio.services.graph.limits import Limits

ROUTERS = (routes.router,)


def furnish(state: State, *, introspection: bool) -> None:
    """After the services of users, projects, credits and jobs."""
    sources = Sources(state.users, state.many_projects, state.many_films, state.credits, state.plans, state.shop)
    state.graph = Graph(sources, Limits(), introspection=introspection)
