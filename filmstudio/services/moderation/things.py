"""What may be reported, wherever it lives: who sees it, and what is needed to judge it."""

from uuid import UUID

from filmstudio.ports.films import Film, ManyFilms
from filmstudio.ports.matters import Matter, Matters, Thing
from filmstudio.ports.users import Users


class Things:
    """Things of all services."""

    def __init__(self, matters: Matters, films: ManyFilms, users: Users) -> None:
        self._matters, self._films, self._users = matters, films, users

    async def matter(self, kind: Thing, id: UUID) -> Matter | None:
        """The thing, if there is one."""
        match kind:
            case "film":
                film = (await self._films.found([id])).get(id)
                return await self._film(film) if film else None
            case "person":
                person = (await self._users.people([id])).get(id)
                return Matter(owner=id, title=person.name) if person else None
            case "project" | "asset" | "comment":
                return await self._matters.matter(kind, id)

    async def may_see(self, person: UUID, kind: Thing, id: UUID) -> bool:
        """True if this person sees it."""
        if kind == "film":
            film = (await self._films.found([id])).get(id)
            return film is not None and await self._matters.may_see(person, "project", film.project)
        return await self._matters.may_see(person, kind, id)

    async def _film(self, film: Film) -> Matter:
        """With the script of its project as it is now, and its thumbnails."""
        project = await self._matters.matter("project", film.project)
        files = (await self._films.files({film.id: "film"})).get(film.id, ())
        pictures = tuple(file.url for file in files if file.kind in ("thumbnail", "still"))
        facts = {"owner": film.payer, "project": film.project, "pictures": pictures}
        return (project or Matter(owner=film.payer, title="")).model_copy(update=facts)
