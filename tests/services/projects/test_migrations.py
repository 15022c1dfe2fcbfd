"""Every revision of the tables goes forward, one step back, and forward again; what was there before stays."""

from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from filmstudio.kit.db import Database
from filmstudio.kit.migrate import migrate, step_back
from filmstudio.services.projects.repository import SCHEMA
from filmstudio.stack import postgres

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

OLD = """
    with p as (insert into projects.projects (id, owner, asked, title) values (:id, :id, '', 't') returning id)
    insert into projects.comments (id, project, asked, author, about, body) select :id, id, '', :id, '', 'x' from p"""


async def test_a_database_of_before_keeps_what_it_has(site: "Site"):
    """A project and a comment, as the first release wrote them."""
    name = f"test_{uuid4().hex}"
    server = create_async_engine(postgres.url(site), isolation_level="AUTOCOMMIT")
    url = postgres.url(site).rpartition("/")[0] + f"/{name}"
    try:
        async with server.connect() as connection:
            await connection.execute(text(f'create database "{name}"'))
        await migrate(url, (SCHEMA,), "0001")
        db = Database(url)
        await db.run(text(OLD), {"id": uuid4()})
        for _ in range(2):
            await migrate(url, (SCHEMA,))
            rows = await db.run(text("select body, name from projects.comments"), {})
            assert [tuple(row) for row in rows] == [("x", None)]
            await step_back(url, SCHEMA)
            assert len(await db.run(text("select body from projects.comments"), {})) == 1
        await db.close()
        await step_back(url, SCHEMA)
    finally:
        async with server.connect() as connection:
            await connection.execute(text(f'drop database if exists "{name}" with (force)'))
        await server.dispose()
