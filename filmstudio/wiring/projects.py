"""Wiring of the service of projects: what its routes find in the app's state, and what it does beside."""

from uuid import UUID

from filmstudio.kit.chores import now_and_then
from filmstudio.kit.keeping import Keeping
from filmstudio.kit.postman import Postman
from filmstudio.ports.films import Payers
from filmstudio.ports.kept import Kept
from filmstudio.ports.matters import Matters
from filmstudio.ports.projects import ManyProjects, Projects
from filmstudio.services.projects import asset_routes, invitation_routes, routes, travel_routes
from filmstudio.services.projects.assets import Assets
from filmstudio.services.projects.comments import Comments
from filmstudio.services.projects.documents import Documents
from filmstudio.services.projects.invitations import Invitations
from filmstudio.services.projects.kept_repository import KEPT
from filmstudio.services.projects.leftovers import EVERY, Clearing
from filmstudio.services.projects.many import Many
from filmstudio.services.projects.matters import ProjectMatters
from filmstudio.services.projects.repository import LETTERS
from filmstudio.services.projects.service import ProjectsService
from filmstudio.services.projects.travel import Travel
from filmstudio.store.uploads import S3Uploads
from filmstudio.wiring.service import Bench, Forgetful, Service, Work

ROUTERS = (
    asset_routes.assets, asset_routes.linked, travel_routes.router, invitation_routes.router,
    invitation_routes.accepting, routes.router, routes.shared,
)  # fmt: skip
"""Those with names of their own below a project come before that with any kind of document."""


PORTS = {
    "projects": Projects, "many_projects": ManyProjects, "payers": Payers, "forgets_projects": Forgetful,
    "keeps_projects": Kept, "matters": Matters,
}  # fmt: skip


class Owners:
    """`Payers`, by the members of projects."""

    def __init__(self, projects: ProjectsService) -> None:
        self._projects = projects

    async def payer(self, person: UUID, project: UUID) -> UUID:
        """The owner."""
        members = await self._projects.members(person, project)
        return next(member.person for member in members if member.role == "owner")


def furnish(bench: Bench) -> None:
    """The service on the plant's servers, beside that of users."""
    state, db, site = bench.state, bench.plant.db, bench.settings.site
    uploads = S3Uploads(bench.plant.bucket, bench.folder)
    state.projects = state.forgets_projects = ProjectsService(db, bench.passwords, uploads)
    state.keeps_projects = Keeping(db, KEPT)
    state.many_projects, state.payers = Many(db, state.projects), Owners(state.projects)
    state.matters = ProjectMatters(db, state.projects, uploads)
    state.documents, state.comments = Documents(db), Comments(db, state.projects)
    state.assets = Assets(db, state.projects, uploads)
    state.invitations = Invitations(db, state.projects, site)
    state.travel = Travel(db, state.projects, state.assets, uploads, state.users)


def work(bench: Bench) -> Work:
    """Letters, and what is over."""
    state = bench.state
    return Work(
        along=(
            Postman(bench.plant.db, LETTERS, bench.mailer).run(),
            now_and_then(EVERY, Clearing(bench.plant.db, state.leftovers).once),
        ),
        hourly=(state.projects.tidy, state.assets.tidy, state.travel.tidy, state.invitations.tidy),
    )


SERVICE = Service(ROUTERS, furnish, PORTS, work, frozenset({"s3"}))
