"""PostgreSQL through SQLAlchemy: one pool, one transaction at a time, and one error for a server that is away."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, TextClause
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from filmstudio.errors import ServerAway, UserError

POOL, MORE = 10, 20
CONNECT_SECONDS, COMMAND_SECONDS = 5, 30
AWAY = ("08", "57P", "53", "57014", "25006", "40001", "40P01")
"""SQLSTATEs after which the same call may succeed: a server that shuts down, starts, is full, became a replica, or
cancelled a statement; a deadlock; a connection that is lost (PostgreSQL, appendix A).
"""
REPLICA = "25006"
UNFIT = ("22021", "22P05")
"""SQLSTATEs of a text that no database can keep: a zero byte."""


class Database:
    """A pool of connections; `url` is SQLAlchemy's, `postgresql+asyncpg://...`."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(
            url, pool_size=POOL, max_overflow=MORE, pool_recycle=1800, isolation_level="READ COMMITTED",
            hide_parameters=True, connect_args={"timeout": CONNECT_SECONDS, "command_timeout": COMMAND_SECONDS},
        )  # fmt: skip

    async def run(self, statement: TextClause, values: Mapping[str, object]) -> Sequence[Row[Any]]:
        """One statement, which is a transaction of its own: one way to the database and back, not three.

        Raises:
            ServerAway: as `begin`.
        """
        async with self.looking() as connection:
            found = await connection.execute(statement, values)
            return found.all() if found.returns_rows else ()

    @contextlib.asynccontextmanager
    async def looking(self) -> AsyncGenerator[AsyncConnection]:
        """A connection on which each statement is a transaction of its own.

        Raises:
            ServerAway: as `begin`.
        """
        async with self._connected() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            yield connection

    @contextlib.asynccontextmanager
    async def begin(self) -> AsyncGenerator[AsyncConnection]:
        """A transaction: committed at the end, rolled back by an error.

        Raises:
            ServerAway: the database can't be reached, or was lost on the way.
        """
        async with self._connected() as connection, connection.begin():
            yield connection

    async def close(self) -> None:
        """Give all connections back."""
        await self._engine.dispose()

    async def _connect(self) -> AsyncConnection:
        """Who is cancelled on the way waits for its end: asyncpg leaves half a connection behind otherwise."""
        connecting = asyncio.ensure_future(_started(self._engine.connect()))
        try:
            return await asyncio.shield(connecting)
        except asyncio.CancelledError:
            with contextlib.suppress(Exception):
                await (await connecting).close()
            raise

    @contextlib.asynccontextmanager
    async def _connected(self) -> AsyncGenerator[AsyncConnection]:
        try:
            connection = await self._connect()
        except (OSError, DBAPIError, PoolTimeout) as error:
            raise _away(error) from error
        try:
            yield connection
        except (DBAPIError, ConnectionError, TimeoutError) as error:
            if isinstance(error, DBAPIError) and _state(error) in UNFIT:
                raise UserError("a text has a zero character in it, which can't be kept; take it out") from None
            if isinstance(error, DBAPIError) and not _lost(error):
                raise
            if isinstance(error, DBAPIError) and _state(error) == REPLICA:
                await connection.invalidate()
            raise _away(error) from error
        finally:
            with contextlib.suppress(OSError, DBAPIError):
                await connection.close()


async def _started(connection: AsyncConnection) -> AsyncConnection:
    return await connection.start()


def _away(error: Exception) -> ServerAway:
    return ServerAway(f"the database can't be reached ({type(error).__name__}); it is tried again")


def _lost(error: DBAPIError) -> bool:
    state = _state(error)
    return error.connection_invalidated or state.startswith(AWAY) or not state


def _state(error: DBAPIError) -> str:
    return str(getattr(error.orig, "sqlstate", None) or "")
