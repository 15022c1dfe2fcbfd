"""What a schema's tables held under a revision: written down as rows of JSON, and put back."""

import contextlib
import gzip
import json
from collections.abc import AsyncGenerator, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from filmstudio.stack import postgres

if TYPE_CHECKING:
    from filmstudio.kit.migrate import Schema
    from filmstudio.stack.site import Site

Found = TypeVar("Found")
FOLDER = Path(__file__).parent / "releases"
Rows: TypeAlias = dict[str, list[dict[str, Any]]]
"""The rows of each table."""
TABLES = """
    select relname from pg_class where relnamespace = cast(:schema as regnamespace) and relkind in ('r', 'p')
    and not relispartition and relname <> 'alembic_version' order by relname"""
COUNTED = """
    select table_name, column_name, pg_get_serial_sequence(table_schema || '.' || table_name, column_name)
    from information_schema.columns where table_schema = :schema
    and (is_identity = 'YES' or column_default like 'nextval%')"""


@contextlib.asynccontextmanager
async def empty_database(site: "Site") -> AsyncGenerator[str]:
    """A database of its own; its address."""
    name, url = f"test_{uuid4().hex}", postgres.url(site)
    server = create_async_engine(url, isolation_level="AUTOCOMMIT")
    try:
        async with server.connect() as connection:
            await connection.execute(text(f'create database "{name}"'))
        yield url.rpartition("/")[0] + f"/{name}"
    finally:
        async with server.connect() as connection:
            await connection.execute(text(f'drop database if exists "{name}" with (force)'))
        await server.dispose()


async def held(url: str, schema: str) -> Rows:
    """All that the tables hold."""
    return await _on(url, lambda connection: _read(connection, schema))


async def put_back(url: str, schema: str, rows: Rows) -> None:
    """Into empty tables of the same revision."""
    await _on(url, lambda connection: _write(connection, schema, rows))


def keep(schema: str, revision: str, rows: Rows) -> None:
    """For the tests of later revisions."""
    FOLDER.mkdir(exist_ok=True)
    content = json.dumps(rows, indent=1, sort_keys=True).encode()
    (FOLDER / f"{schema}-{revision}.json.gz").write_bytes(gzip.compress(content, mtime=0))


def kept(file: Path) -> Rows:
    """What was written down."""
    return json.loads(gzip.decompress(file.read_bytes()))


def revisions(schema: "Schema") -> list[str]:
    """Of a schema, the first one first."""
    from importlib.resources import files

    found = files(schema.package).joinpath("migrations", "versions").iterdir()
    return sorted(one.name[1:5] for one in found if one.name.startswith("v"))


def missing(before: Rows, after: Rows) -> dict[str, int]:
    """By table: how many rows are gone or say something else, in the columns that both have."""
    return {table: lost for table, rows in before.items() if (lost := _lost(rows, after.get(table, [])))}


def narrowed(rows: Rows, older: Rows) -> Rows:
    """What an older revision has room for."""
    columns = {table: set(some[0]) if some else set[str]() for table, some in older.items()}
    return {
        table: [{name: value for name, value in row.items() if name in columns[table]} for row in some]
        for table, some in rows.items()
        if columns.get(table)
    }


def _lost(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> int:
    columns = sorted(set(before[0]) & set(after[0])) if before and after else []
    left = {_shown(row, columns) for row in after}
    return sum(_shown(row, columns) not in left for row in before) if columns else len(before)


def _shown(row: Mapping[str, Any], columns: list[str]) -> str:
    return json.dumps([row[name] for name in columns], sort_keys=True)


async def _on(url: str, work: Callable[[Connection], Found]) -> Found:
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def _read(connection: Connection, schema: str) -> Rows:
    found: Rows = {}
    for (table,) in connection.execute(text(TABLES), {"schema": schema}).all():
        whole = text(f'select coalesce(json_agg(one order by one::text), \'[]\') from "{schema}"."{table}" one')  # noqa: S608
        found[table] = connection.scalar(whole) or []
    return found


def _write(connection: Connection, schema: str, rows: Rows) -> None:
    """Without triggers and foreign keys, which the rows satisfied where they come from."""
    connection.execute(text("set local session_replication_role = replica"))
    for table, some in rows.items():
        name = f'"{schema}"."{table}"'
        connection.execute(text(f"delete from {name}"))  # noqa: S608  what a migration put into it is in the rows too
        put = f"insert into {name} overriding system value select * from json_populate_recordset(null::{name}, :rows)"  # noqa: S608
        connection.execute(text(put), {"rows": json.dumps(some)})
    for table, column, sequence in connection.execute(text(COUNTED), {"schema": schema}).all():
        top = f'select coalesce(max("{column}"), 0) + 1 from "{schema}"."{table}"'  # noqa: S608
        connection.execute(text(f"select setval(:sequence, ({top}), false)"), {"sequence": sequence})
