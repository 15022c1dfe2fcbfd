"""Comments: what members say about a shot, a line, a second, or all of it."""

from uuid import UUID

from filmstudio.errors import NotThere
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.page import Page
from filmstudio.kit.pages import OLDEST, cursor_of, paged, place_of
from filmstudio.ports.projects import NOBODY, Comment
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.rules import COMMENTS, RIGHTS
from filmstudio.services.projects.service import ProjectsService


class Comments:
    """The comments of all projects."""

    def __init__(self, db: Database, projects: ProjectsService) -> None:
        self._db, self._projects = db, projects

    async def say(
        self, person: UUID, project: UUID, about: str, body: str, answers: UUID | None, once: Once
    ) -> Comment:
        """Say something; the same request again says it once.

        Raises:
            NotThere: there is no such comment to answer.
        """
        await self._projects.allowed(person, project, "comment")
        given = {"id": once.id, "project": project}
        more = {
            "asked": once.asked,
            "author": person,
            "about": about,
            "answers": answers,
            "body": body,
            "most": COMMENTS,
        }
        await self._db.run(sql.COMMENT, given | more)
        found = await self._db.run(sql.COMMENTED, given)
        if not found:
            raise NotThere(f"there is no such comment to answer, or there are {COMMENTS} already")
        once.same(found[0].asked)
        return Comment.model_validate(found[0], from_attributes=True)

    async def listed(self, person: UUID, project: UUID, cursor: str | None, limit: int) -> Page[Comment]:
        """All of them, oldest first."""
        await self._projects.allowed(person, project, "see")
        at, id = place_of(cursor, OLDEST)
        rows = await self._db.run(sql.COMMENTS, {"project": project, "at": at, "id": id, "limit": limit + 1})
        found = [Comment.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.at, one.id))

    async def resolve(self, person: UUID, project: UUID, id: UUID, *, done: bool) -> Comment:
        """It is settled, or is not.

        Raises:
            NotThere: there is no such comment.
        """
        await self._projects.allowed(person, project, "comment")
        found = await self._db.run(sql.RESOLVE, {"id": id, "project": project, "done": done})
        if not found:
            raise NotThere("there is no such comment")
        return Comment.model_validate(found[0], from_attributes=True)

    async def take_back(self, person: UUID, project: UUID, id: UUID) -> None:
        """Remove one's own comment, with the answers to it; who manages the project, also one whose author is gone.

        Raises:
            NotThere: there is none of yours.
        """
        role = (await self._projects.allowed(person, project, "comment")).role
        given = {"author": person, "nobody": NOBODY, "manages": "manage" in RIGHTS[role]}
        if not await self._db.run(sql.UNSAY, {"id": id, "project": project, **given}):
            raise NotThere("there is no such comment of yours")
