"""Migrations: each package that keeps tables has a schema of its own and a folder of Alembic revisions."""

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

if TYPE_CHECKING:
    from alembic.config import Config

LOCK = 7_021_958
"""Key of the advisory lock that lets one program migrate at a time."""


@dataclass(frozen=True)
class Schema:
    """A PostgreSQL schema and the package whose `migrations/versions` make it."""

    name: str
    package: str


async def migrate(url: str, schemas: tuple[Schema, ...], revision: str = "head") -> None:
    """Bring every schema up to a revision; safe to run beside itself, and a second time."""
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": LOCK})
            for schema in schemas:
                await connection.run_sync(_up, schema, revision)
    finally:
        await engine.dispose()


async def step_back(url: str, schema: Schema) -> None:
    """Undo the last revision of a schema."""
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_down, schema)
    finally:
        await engine.dispose()


def _up(connection: Connection, schema: Schema, revision: str) -> None:
    from alembic import command

    connection.execute(text(f'create schema if not exists "{schema.name}"'))
    command.upgrade(_config(connection, schema), revision)


def _down(connection: Connection, schema: Schema) -> None:
    from alembic import command

    command.downgrade(_config(connection, schema), "-1")


def _config(connection: Connection, schema: Schema) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("filmstudio.kit") / "alembic"))
    config.set_main_option("version_locations", str(files(schema.package) / "migrations" / "versions"))
    config.set_main_option("path_separator", "newline")
    config.attributes.update(connection=connection, schema=schema.name)
    return config
