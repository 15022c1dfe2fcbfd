"""What a project's locked shots were taken by, in its newest film."""

from filmstudio.pipeline.locks import named_in
from filmstudio.pipeline.studio import Lock
from filmstudio.ports.films import Wish
from filmstudio.production.activities.prepare import takes_key
from filmstudio.production.orders import Assignment
from filmstudio.production.register import Register
from filmstudio.production.shelf import Shelves


class Locks:
    """Looks them up."""

    def __init__(self, register: Register, shelves: Shelves) -> None:
        self._register, self._shelves = register, shelves

    async def of(self, project: str, wish: Wish) -> tuple[Lock, ...]:
        """A lock for each locked shot; without a recipe where no film of this crew has the shot yet."""
        if not wish.locked:
            return ()
        newest = await self._register.newest_film(project, wish.crew)
        document = None
        if newest:
            job, round = newest
            to = Assignment(job=job, tenant="", project=project, crew=wish.crew, round=round)
            with self._shelves(project) as shelf:
                document = await shelf.recall(takes_key(to))
        return tuple(Lock(shot=shot, recipe=document and named_in(document).get(shot)) for shot in wish.locked)
