"""PostgreSQL through SQLAlchemy: one pool, one transaction at a time, and one error for a server that is away."""

import contextlib
from collections.abc import AsyncGenerator

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from filmstudio.errors import ServerAway

POOL, MORE = 10, 20
CONNECT_SECONDS, COMMAND_SECONDS = 5, 30
AWAY = ("08", "57P", "53300")
"""SQLSTATEs of a server that shuts down, starts, is full, or whose connection is lost (PostgreSQL, appendix A)."""


class Database:
    """A pool of connections; `url` is SQLAlchemy's, `postgresql+asyncpg://...`."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(
            url, pool_size=POOL, max_overflow=MORE, pool_pre_ping=True, pool_recycle=1800,
            connect_args={"timeout": CONNECT_SECONDS, "command_timeout": COMMAND_SECONDS},
        )  # fmt: skip

    @contextlib.asynccontextmanager
    async def begin(self) -> AsyncGenerator[AsyncConnection]:
        """A transaction: committed at the end, rolled back by an error.

        Raises:
            ServerAway: the database can't be reached, or was lost on the way.
        """
        try:
            connection = await self._engine.connect()
        except (OSError, DBAPIError, PoolTimeout) as error:
            raise _away(error) from error
        try:
            async with connection.begin():
                yield connection
        except (DBAPIError, ConnectionError, TimeoutError) as error:
            if isinstance(error, DBAPIError) and not _lost(error):
                raise
            raise _away(error) from error
        finally:
            with contextlib.suppress(OSError, DBAPIError):
                await connection.close()

    async def close(self) -> None:
        """Give all connections back."""
        await self._engine.dispose()


def _away(error: Exception) -> ServerAway:
    return ServerAway(f"the database can't be reached ({type(error).__name__}); it is tried again")


def _lost(error: DBAPIError) -> bool:
    state = str(getattr(error.orig, "sqlstate", None) or "")
    return error.connection_invalidated or state.startswith(AWAY) or not state
