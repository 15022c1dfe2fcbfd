"""Wiring of the service of projects: what its routes find in the app's state, and what is done now and then."""

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path

from starlette.datastructures import State

from filmstudio.kit.mail import Mailer
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.postman import Postman
from filmstudio.services.projects import asset_routes, invitation_routes, routes, travel_routes
from filmstudio.services.projects.assets import Assets
from filmstudio.services.projects.comments import Comments
from filmstudio.services.projects.documents import Documents
from filmstudio.services.projects.invitations import Invitations
from filmstudio.services.projects.many import Many
from filmstudio.services.projects.repository import LETTERS
from filmstudio.services.projects.service import ProjectsService
from filmstudio.services.projects.travel import Travel
from filmstudio.store.uploads import S3Uploads
from filmstudio.wiring.production.plant import Plant

ROUTERS = (
    asset_routes.assets, asset_routes.linked, travel_routes.router, invitation_routes.router,
    invitation_routes.accepting, routes.router, routes.shared,
)  # fmt: skip
"""Those with names of their own below a project come before that with any kind of document."""


def furnish(state: State, plant: Plant, passwords: Passwords, site: str, work: Path) -> None:
    """The service on the plant's servers, beside that of users; `site` is where links lead, `work` where files lie."""
    uploads = S3Uploads(plant.bucket, work)
    state.projects = ProjectsService(plant.db, passwords, uploads)
    state.many_projects = Many(plant.db, state.projects)
    state.documents, state.comments = Documents(plant.db), Comments(plant.db, state.projects)
    state.assets = Assets(plant.db, state.projects, uploads)
    state.invitations = Invitations(plant.db, state.projects, site)
    state.travel = Travel(plant.db, state.projects, state.assets, uploads, state.users)


def chores(state: State) -> tuple[Callable[[], Awaitable[object]], ...]:
    """What removes what is over."""
    return (state.projects.tidy, state.assets.tidy, state.travel.tidy, state.invitations.tidy)


def along(plant: Plant, mailer: Mailer) -> tuple[Coroutine[None, None, None], ...]:
    """What runs beside the app."""
    return (Postman(plant.db, LETTERS, mailer).run(),)
