"""The schema: what a query may ask. `python -m filmstudio.services.graph.schema` prints it."""

import sys
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry
from graphql import GraphQLError
from strawberry.types.execution import ExecutionContext

from filmstudio.errors import NotThere
from filmstudio.kit.pages import cursor_of
from filmstudio.services.graph.asking import Info
from filmstudio.services.graph.connections import After, Connection, First, checked, connection
from filmstudio.services.graph.films import Film, film_of
from filmstudio.services.graph.gate import Gate
from filmstudio.services.graph.limits import Limits
from filmstudio.services.graph.money import Balance, Credits, Plan, balance_of, plan_of
from filmstudio.services.graph.projects import Project, project_of
from filmstudio.services.graph.scalars import CONFIG, Long, described, shown, told


@described
class Holdings:
    """His own projects, the files of his library, and their bytes."""

    projects: Long
    assets: Long
    bytes: Long


@described
class Me:
    """Who asks. `role`: guest, free, standard, pro, enterprise, admin; `verified`: since when his address is."""

    id: UUID
    email: str
    name: str
    language: str
    role: str
    verified: datetime | None
    created: datetime

    @told
    async def plan(self, info: Info) -> Plan | None:
        """What he pays for now, and what it allows."""
        return await plan_of(info)

    @told
    async def balance(self, info: Info) -> Balance | None:
        """His credits."""
        return await balance_of(info)

    @told
    async def films_under_way(self, info: Info) -> Long | None:
        """How many that he pays for have not ended; his plan's `atOnce` is the most."""
        asking = info.context.need("films:read")
        return Long(await asking.turn(lambda: asking.sources.films.under_way(self.id)))

    @told
    async def holdings(self, info: Info) -> Holdings | None:
        """What he has."""
        asking = info.context.need("projects:read")
        return shown(Holdings, await asking.turn(lambda: asking.sources.projects.holdings(self.id)))


@described
class Query:
    """What can be read. Who asks sees what REST shows him, by the same rights; the rest is null, with an error."""

    @told
    async def me(self, info: Info) -> Me | None:
        """Who asks."""
        person = await info.context.loaders.people.load(info.context.caller.person)
        return shown(Me, person) if person else None

    @told
    async def projects(
        self, info: Info, first: First = 20, after: After = None,
        trashed: Annotated[bool, strawberry.argument(description="Those in the bin.")] = False,
    ) -> Connection[Project] | None:  # fmt: skip
        """Those that he works on, the newest first."""
        asking, most = info.context.need("projects:read"), checked(first, after)
        found = await asking.turn(
            lambda: asking.sources.projects.listed(asking.caller.person, trashed=trashed, cursor=after, limit=most)
        )
        return connection(
            found.items, first, after, lambda one: cursor_of(one.created, one.id), project_of,
            more=found.next is not None,
        )  # fmt: skip

    @told
    async def project(self, info: Info, id: UUID) -> Project | None:
        """One that he works on."""
        return project_of(await info.context.need("projects:read").project(id))

    @told
    async def film(self, info: Info, id: UUID) -> Film | None:
        """A film of a project that he works on."""
        asking = info.context.need("films:read")
        found = await asking.loaders.films.load(id)
        if found is None:
            raise NotThere("there is no such film")
        await asking.project(found.project, "film")
        return film_of(found)

    @told
    async def credits(self, info: Info) -> Credits | None:
        """What he has, with this month's free credits, which come with a look at it."""
        await plan_of(info)
        return Credits()


class Schema(strawberry.Schema):
    """A schema whose errors are told by whoever answers, once."""

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing is logged here: the words of a query may be secret."""


def schema_of(limits: Limits, *, introspection: bool) -> Schema:
    """The schema behind a gate."""
    return Schema(Query, extensions=[lambda: Gate(limits, introspection=introspection)], config=CONFIG)


if __name__ == "__main__":
    sys.stdout.write(schema_of(Limits(), introspection=True).as_str() + "\n")
