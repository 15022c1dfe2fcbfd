"""A project that is gone leaves nothing behind in production; what another project has is not touched."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from sqlalchemy import text

from tests.conftest import ASSETS
from tests.services.conftest import Front, Visitor
from tests.services.jobs.conftest import Works, working
from tests.services.jobs.test_hooks import hook_of, listener
from tests.services.projects.test_projects import project_of, written

if TYPE_CHECKING:
    from filmstudio.production.engine import Engine
    from filmstudio.stack.site import Site
    from filmstudio.wiring.production.plant import Plant

TABLES = """
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('production', 'store', 'jobs') and tablename <> 'alembic_version'"""
BOOKS, TOLD = "production.purchases", "jobs.deliveries"
"""What vendors were paid; what webhooks are told, which is kept for a day after it was heard."""
EVERYWHERE = {
    "production.jobs", "production.events", "production.intake", "store.takes", "store.notes", "jobs.films",
    BOOKS, TOLD,
}  # fmt: skip


@dataclass
class Ground:
    """What the servers have of films."""

    plant: "Plant"
    engine: "Engine"

    async def tables(self, *words: str) -> set[str]:
        """Those in which a row, bytes included, has one of these words."""
        found: set[str] = set()
        for table in await self.plant.db.run(text(TABLES), {}):
            row = f"select 1 from {table.name} one where one::text like any(:words) limit 1"  # noqa: S608
            sought = [f"%{form}%" for word in words for form in (word, word.encode().hex())]
            if await self.plant.db.run(text(row), {"words": sought}):
                found.add(str(table.name))
        return found

    async def bytes_of(self, project: str) -> set[str]:
        """Every object below a project."""
        return set(await self.plant.bucket.listed(f"projects/{project}/"))

    async def histories(self, film: str) -> list[str]:
        """Those of a film and of its scenes."""
        return [one.id async for one in self.engine.client.list_workflows(f'WorkflowId STARTS_WITH "{film}"')]

    async def no_history(self, film: str) -> None:
        """Until there is none: the engine says yes, and then removes them."""
        async with asyncio.timeout(60):
            while await self.histories(film):  # noqa: ASYNC110
                await asyncio.sleep(0.2)

    async def streamed(self, film: str) -> bool:
        """Its watchers are told of it."""
        return bool(await self.plant.valkey.exists(f"production.jobs:{film}"))


@contextlib.asynccontextmanager
async def ground_of(site: "Site", home: Path) -> AsyncGenerator[Ground]:
    """Of the real servers."""
    from filmstudio.production.engine import Engine, connect
    from filmstudio.wiring import Settings
    from filmstudio.wiring.production.companies import Companies
    from filmstudio.wiring.production.plant import Plant
    from filmstudio.wiring.production.settings import site_settings

    settings = site_settings(site)
    plant = Plant(settings, Companies(Settings(assets=ASSETS), settings, 1), home)
    try:
        yield Ground(plant, Engine(await connect(settings.temporal)))
    finally:
        await plant.close()


async def thrown_away(owner: Visitor, path: str) -> None:
    """Into the bin and out of it."""
    for where in (path, f"{path}?forever=true"):
        assert (await owner.ask("DELETE", where)).status_code == 204


async def cleared(front: Front, project: str, seconds: float = 60) -> None:
    """Until production has forgotten it."""
    async with asyncio.timeout(seconds):
        while await front.sql("select 1 from projects.gone where project = :id and cleared is null", id=project):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


def id_in(path: str) -> str:
    """The id at the end of a path."""
    return path.rpartition("/")[2]


async def filmed(works: Works, owner: Visitor, path: str) -> str:
    """The path of a film that is made."""
    film = await works.ordered(owner, path, crew="rehearsal paid", cap=10**7, ask=False)
    await works.until(owner, film, "completed")
    return film


async def twin_of(owner: Visitor, path: str) -> str:
    """The path of another project with the same script."""
    other = await project_of(owner)
    script = (await owner.ask("GET", f"{path}/script")).json()["body"]
    assert (await written(owner, f"{other}/script", script, 0)).status_code == 200
    return other


async def test_nothing_of_a_project_is_left(site: "Site", tmp_path: Path, works: Works):
    """No row, no byte, no history, whatever its films were at: one made, one that waits for an answer. The books and
    the other project, of the same script, are as they were.
    """
    owner, path = await works.owner()
    other = await twin_of(owner, path)
    async with listener() as heard, ground_of(site, tmp_path / "ground") as ground:
        await hook_of(owner, heard.url)
        made, same = await filmed(works, owner, path), await filmed(works, owner, other)
        waiting = await works.ordered(owner, path, seed=7)
        await works.until(owner, waiting, "awaiting approval")
        project, films = id_in(path), [id_in(made), id_in(waiting)]
        assert await ground.tables(project, *films) == EVERYWHERE
        assert len(await ground.histories(films[0])) > 1
        assert await ground.streamed(films[0])
        theirs, own = await ground.bytes_of(id_in(other)), await ground.bytes_of(project)
        assert {id_in(key) for key in theirs} & {id_in(key) for key in own}
        books = f"select * from {BOOKS} where job = :film order by recipe"  # noqa: S608
        bought = await works.front.sql(books, film=films[0])
        await thrown_away(owner, path)
        await cleared(works.front, project)
        assert await ground.tables(project) <= {TOLD}
        assert await ground.tables(*films) <= {TOLD, BOOKS}
        assert [await works.front.sql(books, film=films[0]), len(bought) > 0] == [bought, True]
        for film in films:
            assert (await owner.ask("GET", f"/v1/films/{film}")).status_code == 404
            assert not await ground.streamed(film)
            await ground.no_history(film)
        assert (await ground.bytes_of(project), await ground.bytes_of(id_in(other))) == (set(), theirs)
        files = (await owner.ask("GET", f"{same}/files")).json()
        async with httpx.AsyncClient(trust_env=False) as anybody:
            assert (await anybody.get(files[0]["url"])).status_code == 200


async def test_what_breaks_off_is_gone_on_with(site: "Site", tmp_path: Path, works: Works):
    """Died after the rows and before the bytes, or between two films; and what comes late is found a day after."""
    owner, path = await works.owner()
    film, project = await filmed(works, owner, path), id_in(path)
    async with ground_of(site, tmp_path / "ground") as ground:
        half = ground.plant.store(project)
        await half.takes.forget()
        await thrown_away(owner, path)
        await cleared(works.front, project)
        assert await ground.bytes_of(project) == set()
        await half.remember("late", "what a worker wrote that was cut off")
        left = await works.front.sql("select next - cleared as wait from projects.gone where project = :id", id=project)
        assert left[0].wait.total_seconds() == 24 * 3600
        await works.front.sql("update projects.gone set next = now() where project = :id returning 1", id=project)
        async with asyncio.timeout(30):
            while await works.front.sql("select 1 from projects.gone where project = :id", id=project):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        assert await ground.tables(project) <= {TOLD}
        assert await ground.tables(id_in(film)) <= {TOLD, BOOKS}
        half.sweep()


async def test_a_film_under_way_is_stopped_first(site: "Site", tmp_path: Path, idle: Works):
    """It is not forgotten while somebody may work at it, and waits for nobody if it was never begun."""
    owner, path = await idle.owner()
    project = id_in(path)
    async with working(site, tmp_path / "worker", idle.vendor):
        begun = await idle.ordered(owner, path)
        await idle.until(owner, begun, "awaiting approval")
    never = await idle.ordered(owner, path)
    await thrown_away(owner, path)
    await asyncio.sleep(8)
    left = await idle.front.sql("select id, state from production.jobs where project = :id", id=project)
    assert [(row.id, row.state) for row in left] == [(id_in(begun), "awaiting approval")]
    assert not await idle.front.sql("select 1 from production.intake where key = :id", id=id_in(never))
    async with working(site, tmp_path / "another", idle.vendor), ground_of(site, tmp_path / "ground") as ground:
        await cleared(idle.front, project)
        assert await ground.tables(project, id_in(begun), id_in(never)) == set()
