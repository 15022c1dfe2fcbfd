"""`filmstudio up` with the real servers: ready, private, apart, and back after a kill."""

import asyncio
import contextlib
import fcntl
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from filmstudio.stack.process import birth
from filmstudio.stack.site import Site, in_use
from tests.up import Up

if TYPE_CHECKING:
    import asyncpg

pytest.importorskip("temporalio", reason="the servers are not installed; run `make setup-tests`")
LOOPBACK = "0100007F"
"""127.0.0.1 as the kernel writes it."""
SERVERS = ("postgres", "valkey", "seaweedfs", "temporal")
PARTS = (*SERVERS, "worker", "web")


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """A folder that the servers' user can reach, as pytest's own can't be, for one test run at a time."""
    alone = Path(tempfile.gettempdir()) / "filmstudio-servers-under-test"
    with alone.open("w") as lock, tempfile.TemporaryDirectory(prefix="filmstudio-") as folder:
        fcntl.flock(lock, fcntl.LOCK_EX)
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def started(data: Path) -> Iterator[Callable[[str], Up]]:
    """Starts `up` in a folder of its own; whatever still runs in the end is stopped."""
    running: list[Up] = []

    def start(name: str) -> Up:
        running.append(Up(data / name))
        running[-1].wait_for("servers are up")
        return running[-1]

    yield start
    for up in running:
        up.stop()


@pytest.fixture(scope="module")
def up(started: Callable[[str], Up]) -> Up:
    return started("one")


def listening(pid: int) -> set[str]:
    """The addresses on which a process listens, from the kernel's own table (proc(5), /proc/net/tcp)."""
    mine = {str(f.readlink()) for f in Path(f"/proc/{pid}/fd").iterdir() if f.is_symlink()}
    found: set[str] = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            _, local, _, state, *_, inode = line.split()[:10]
            if state == "0A" and f"socket:[{inode}]" in mine:
                found.add(local.partition(":")[0])
    return found


def refused(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What `up` answers when it does not start."""
    command = [sys.executable, "-m", "filmstudio.cli", "up", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def test_every_part_is_ready_and_said_so(up: Up):
    for name in PARTS:
        assert any(re.match(rf"{name} +ready in +[\d.]+ s +\d+ MB +.*127\.0\.0\.1:\d+", line) for line in up.said)


def test_nothing_listens_beyond_this_machine(up: Up):
    for name in PARTS:
        assert listening(up.pid(name)) == {LOOPBACK}, name


def test_secrets_are_random_and_their_owners_alone(up: Up):
    """And no password is on a command line, where everybody can read it."""
    secrets = list((up.data / "secrets").iterdir())
    assert len({place.read_text() for place in secrets}) == len(secrets) >= 4
    assert {stat.S_IMODE(place.stat().st_mode) for place in secrets} == {0o600}
    for name in PARTS:
        line = Path(f"/proc/{up.pid(name)}/cmdline").read_text()
        assert not any(place.read_text() in line for place in secrets)
        assert stat.S_IMODE((up.data / name).stat().st_mode) == 0o700


def test_root_runs_nothing(up: Up):
    for name in SERVERS:
        assert Path(f"/proc/{up.pid(name)}").stat().st_uid != 0 or os.geteuid() != 0


def doctor(data: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "filmstudio.cli", "doctor", "--data", str(data)]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def test_the_doctor_finds_a_healthy_site_well(up: Up):
    done = doctor(up.data)
    assert done.returncode == 0, done.stdout
    for name in PARTS:
        assert re.search(rf"ok +{name} +ready at .*process {up.pid(name)}", done.stdout)


def test_the_doctor_says_what_is_wrong_and_what_to_do(data: Path):
    """An open secret and a port that somebody took."""
    site = Site(data / "ill")
    site.secret("postgres")
    (site.data / "secrets" / "postgres").chmod(0o644)
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", site.port("valkey", 56379)))
        holder.listen()
        done = doctor(site.data)
    assert done.returncode == 1
    assert "secrets/postgres can be read by others" in done.stdout
    assert "chmod 600" in done.stdout
    assert "another program listens on its port" in done.stdout
    assert re.search(r"ok +temporal +not running, can be started", done.stdout)


def test_a_second_up_in_the_same_folder_is_refused_in_words(up: Up):
    done = refused("--data", str(up.data))
    assert done.returncode == 2
    assert "already run" in done.stderr


def test_a_second_up_in_another_folder_has_doors_of_its_own(up: Up, started: Callable[[str], Up]):
    other = started("two")
    assert not set(Site(up.data).ports().values()) & set(Site(other.data).ports().values())
    assert other.stop(signal.SIGTERM) == 0
    assert not any(in_use(port) for port in Site(other.data).ports().values())


@pytest.mark.parametrize("name", PARTS)
def test_a_killed_server_comes_back(up: Up, name: str):
    """kill -9: its watcher starts it again, and says so."""
    before = sum(f"{name} is back" in line for line in up.said)
    os.kill(up.pid(name), signal.SIGKILL)
    up.wait_for(f"{name} is back", before + 1)


async def test_what_was_written_survives_kills_and_restarts(started: Callable[[str], Up]):
    """A row, a key and an object, written and confirmed, are there after kill -9 of the servers and of `up` itself."""
    import asyncpg
    import boto3
    import redis

    from filmstudio.stack import postgres, seaweedfs, valkey

    one = started("three")
    site = Site(one.data)
    dsn = postgres.url(site).replace("+asyncpg", "")
    access, secret = seaweedfs.keys(site)
    s3 = boto3.client(  # pyright: ignore[reportUnknownVariableType]
        "s3", endpoint_url=seaweedfs.endpoint(site), aws_access_key_id=access, aws_secret_access_key=secret,
        region_name="us-east-1",
    )  # fmt: skip
    connection = await asyncpg.connect(dsn)  # pyright: ignore[reportUnknownVariableType]
    await connection.execute("create table takes (name text)")
    await connection.execute("insert into takes values ('a')")
    await connection.close()
    s3.create_bucket(Bucket="films")
    s3.put_object(Bucket="films", Key="a", Body=b"bytes")
    store = redis.Redis.from_url(valkey.url(site))
    store.xadd("job", {"shot": "1"})
    await asyncio.sleep(1.2)
    store.close()
    for name in ("postgres", "valkey", "seaweedfs"):
        os.kill(one.pid(name), signal.SIGKILL)
    one.wait_for(" is back", 3)
    left = [one.pid(name) for name in SERVERS]
    one.stop(signal.SIGKILL)
    begun = time.monotonic()
    again = started("three")
    assert time.monotonic() - begun < 40
    assert not any(birth(pid) for pid in left)
    connection = await asyncpg.connect(dsn)  # pyright: ignore[reportUnknownVariableType]
    assert await connection.fetchval("select name from takes") == "a"
    await connection.close()
    assert s3.get_object(Bucket="films", Key="a")["Body"].read() == b"bytes"
    with redis.Redis.from_url(valkey.url(site)) as store:
        assert store.xlen("job") == 1
    assert again.stop() == 0


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP])
def test_it_stops_all_when_the_terminal_is_closed(data: Path, how: signal.Signals):
    """Whether it is told so or finds nobody to talk to: no server is left behind."""
    folder = data / f"closed by {how.name}"
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup it would be told to outlive this
    lonely = Up(folder, "--only", "valkey,postgres")
    signal.signal(signal.SIGHUP, before)
    lonely.wait_for("servers are up")
    pids = [lonely.pid(name) for name in ("postgres", "valkey")]
    lonely.process.send_signal(how)
    lonely.process.wait(60)
    lonely.stop()
    assert not any(birth(pid) for pid in pids)


SLOW = """
    create table public.slow (why text);
    insert into public.slow values ('as large tables are');
    create function public.wait() returns event_trigger language plpgsql as $$ begin
        while exists (select from public.slow) loop perform pg_sleep(0.1); end loop;
    end $$;
    create event trigger slowly on ddl_command_start execute function public.wait();
"""
"""From now on a migration takes until there is no row."""


@contextlib.asynccontextmanager
async def database_of(data: Path) -> AsyncGenerator["asyncpg.Connection"]:
    """Of a site."""
    import asyncpg

    from filmstudio.stack import postgres

    connection = await asyncpg.connect(postgres.url(Site(data)).replace("+asyncpg", ""))  # pyright: ignore[reportUnknownVariableType]
    try:
        yield connection
    finally:
        await connection.close()


async def migrating(up: Up) -> None:
    """Until it is at it."""
    sleeps = "select 1 from pg_stat_activity where wait_event = 'PgSleep'"
    async with asyncio.timeout(60):
        while True:
            with contextlib.suppress(Exception):
                async with database_of(up.data) as database:
                    while not await database.fetchval(sleeps):  # noqa: ASYNC110
                        await asyncio.sleep(0.05)
                    return
            await asyncio.sleep(0.1)


def children(pid: int) -> list[tuple[int, str | None]]:
    """The processes that a process has started, each with its birth."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [(int(one), birth(int(one))) for one in found]


async def test_ctrl_c_ends_it_in_the_middle_of_a_migration(data: Path):
    """At once, nobody is left behind, and the next one migrates to the end."""
    first = Up(data / "slow", "--only", "postgres")
    first.wait_for("servers are up")
    async with database_of(first.data) as database:
        await database.execute(SLOW)
    assert first.stop() == 0
    stopped = Up(first.data, "--only", "postgres")
    await migrating(stopped)
    left, begun = children(stopped.process.pid), time.monotonic()
    assert len(left) > 1
    assert stopped.stop() == 0
    assert time.monotonic() - begun < 15
    assert "stopping" in stopped.said
    assert not any(born and birth(pid) == born for pid, born in left)
    assert not in_use(Site(first.data).ports()["postgres"])
    again = Up(first.data, "--only", "postgres")
    await migrating(again)
    async with database_of(first.data) as database:
        await database.execute("delete from public.slow")
        again.wait_for("servers are up")
        assert await database.fetchval("select count(*) from users.people") == 0
    assert again.stop() == 0


def test_a_port_that_somebody_else_holds_is_named(data: Path):
    """With what to do about it."""
    site = Site(data / "four")
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", site.port("valkey", 56379)))
        holder.listen()
        done = refused("--data", str(site.data), "--only", "valkey")
    assert done.returncode == 1
    assert "another program listens on port" in done.stderr


def test_a_password_that_is_not_the_databases_own_is_said_in_words(data: Path):
    """Secrets of one site beside the data of another: no traceback, and the file to look at."""
    site = Site(data / "mixed")
    once = Up(site.data, "--only", "postgres")
    once.wait_for("servers are up")
    once.stop()
    (site.data / "secrets" / "postgres").write_text("another")
    done = refused("--data", str(site.data), "--only", "postgres")
    assert done.returncode == 1
    assert "PostgreSQL refuses us" in done.stderr
    assert str(site.data / "secrets" / "postgres") in done.stderr
    assert not in_use(site.ports()["postgres"])


def test_an_unknown_server_is_named(data: Path):
    done = refused("--data", str(data / "five"), "--only", "mysql")
    assert done.returncode == 2
    assert "there are postgres, valkey, seaweedfs, temporal" in done.stderr
