"""People, as those see them who work with them."""

from uuid import UUID

from filmstudio.ports.projects import NOBODY
from filmstudio.services.graph.asking import Info
from filmstudio.services.graph.scalars import described, told


@described
class Person:
    """Somebody who works on a project, or who did."""

    id: UUID

    @told
    async def name(self, info: Info) -> str | None:
        """What he calls himself; nothing, if he has left the studio."""
        found = await info.context.loaders.people.load(self.id)
        return found.name if found else None


def person_of(id: UUID) -> Person | None:
    """Somebody, unless he was forgotten."""
    return None if id == NOBODY else Person(id=id)
