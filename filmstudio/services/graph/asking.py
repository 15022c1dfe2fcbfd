"""Who asks, whom the answers come from, and what one query has loaded: each sort of thing in one go."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias, TypeVar
from uuid import UUID

import strawberry
from strawberry.dataloader import DataLoader

from filmstudio.errors import NotThere
from filmstudio.kit import auth
from filmstudio.kit.auth import Caller
from filmstudio.ports.credits import Balance, Credits
from filmstudio.ports.films import Film, FilmFile, ManyFilms, WholeFilm
from filmstudio.ports.matters import Matters
from filmstudio.ports.pages import Window
from filmstudio.ports.plans import Plan, Plans
from filmstudio.ports.projects import Comment, LinkedAsset, ManyProjects, Member, Newest, Place, Project
from filmstudio.ports.purchases import Purchases
from filmstudio.ports.users import Person, Scope, Users

Key = TypeVar("Key")
Found = TypeVar("Found")
Other = TypeVar("Other")
Named: TypeAlias = tuple[UUID, str]
"""A film, and the name that its files are to have."""
AT_ONCE = 4
"""Calls of one query."""


@dataclass(frozen=True)
class Sources:
    """The services, as ports."""

    users: Users
    projects: ManyProjects
    films: ManyFilms
    credits: Credits
    plans: Plans
    purchases: Purchases
    matters: Matters


class Turns:
    """What one query asks of the services at a time: `AT_ONCE` calls, so that it leaves connections to others."""

    def __init__(self) -> None:
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def __call__(self, call: Callable[[], Awaitable[Found]]) -> Found:
        """Call when it is the turn."""
        async with self._gate:
            return await call()


class Loaders:
    """What is asked for at many places of one query is fetched together, and once."""

    def __init__(self, person: UUID, of: Sources, turn: Turns) -> None:
        projects, films, self._of, self._turn = of.projects, of.films, of, turn
        self.people: DataLoader[UUID, Person | None] = self._named(of.users.people, None)
        self.projects: DataLoader[UUID, Project | None] = self._named(lambda ids: projects.seen(person, ids), None)
        nobody: tuple[Member, ...] = ()
        self.members = self._named(lambda ids: projects.members(person, ids), nobody)
        nothing: tuple[Newest, ...] = ()
        self.documents = self._named(lambda ids: projects.documents(person, ids), nothing)
        self.texts: DataLoader[Place, str | None] = self._placed(lambda some: projects.texts(person, some))
        self.comments: DataLoader[Window, tuple[Comment, ...]] = self._placed(lambda at: projects.comments(person, at))
        self.assets: DataLoader[Window, tuple[LinkedAsset, ...]] = self._placed(lambda at: projects.assets(person, at))
        self.listed: DataLoader[Window, tuple[Film, ...]] = self._placed(films.listed)
        self.films: DataLoader[UUID, Film | None] = self._named(films.found, None)
        self.whole: DataLoader[UUID, WholeFilm | None] = self._named(films.whole, None)
        none: tuple[FilmFile, ...] = ()
        self.files: DataLoader[Named, tuple[FilmFile, ...]] = self._named(self._files, none)
        self.blocked: DataLoader[UUID, bool] = self._named(self._blocked, False)
        self.plan: DataLoader[UUID, Plan] = DataLoader(self._plans)
        self.balance: DataLoader[UUID, Balance] = DataLoader(self._balances)

    async def _files(self, named: Sequence[Named]) -> dict[Named, tuple[FilmFile, ...]]:
        found = await self._of.films.files(dict(named))
        return {(film, name): found[film] for film, name in named if film in found}

    async def _blocked(self, things: Sequence[UUID]) -> dict[UUID, bool]:
        return dict.fromkeys(await self._of.matters.blocked(things), True)

    async def _plans(self, people: list[UUID]) -> list[Plan]:
        return [await self._turn(lambda one=one: self._of.plans.plan_of(one)) for one in people]

    async def _balances(self, people: list[UUID]) -> list[Balance]:
        """With this month's free credits, which come with a look at the plan."""
        await self.plan.load_many(people)
        return [await self._turn(lambda one=one: self._of.credits.balance(str(one))) for one in people]

    def _named(
        self, fetch: Callable[[list[Key]], Awaitable[Mapping[Key, Found]]], none: Other
    ) -> DataLoader[Key, Found | Other]:
        async def load(keys: list[Key]) -> list[Found | Other]:
            found = await self._turn(lambda: fetch(keys))
            return [found.get(key, none) for key in keys]

        return DataLoader(load)

    def _placed(self, fetch: Callable[[list[Key]], Awaitable[Sequence[Found]]]) -> DataLoader[Key, Found]:
        async def load(keys: list[Key]) -> list[Found]:
            return list(await self._turn(lambda: fetch(keys)))

        return DataLoader(load)


@dataclass(frozen=True)
class Asking:
    """One query of somebody. `operation`: the name of the one that he wants; `charge` counts what it costs, or raises
    TooMany.
    """

    caller: Caller
    sources: Sources
    operation: str | None
    charge: Callable[[int], Awaitable[None]]
    turn: Turns = field(default_factory=Turns)

    @cached_property
    def loaders(self) -> Loaders:
        """Of this query."""
        return Loaders(self.caller.person, self.sources, self.turn)

    def need(self, scope: Scope) -> "Asking":
        """A caller whose key, if it is one, has this scope.

        Raises:
            NotAllowed: it hasn't.
        """
        auth.scope(scope)(self.caller)
        return self

    def in_person(self) -> "Asking":
        """A caller by session.

        Raises:
            NotAllowed: it is a key.
        """
        auth.in_person(self.caller)
        return self

    async def project(self, id: UUID, what: str = "project") -> Project:
        """A project that he sees, and that is not in the bin.

        Raises:
            NotThere: there is none for him.
        """
        found = await self.loaders.projects.load(id)
        if found is None:
            raise NotThere(f"there is no such {what}")
        return found


Info: TypeAlias = strawberry.Info[Asking, None]
