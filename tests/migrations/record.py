"""Records what every schema's tables hold after a day of the studio, for each revision that there was:
`python -m tests.migrations.record`.

Run it when a revision is new. What older revisions held is what is left of the day when a schema goes back to them.
Recordings of revisions that were released are never replaced: the command leaves files that are there.
"""

import asyncio
import tempfile
from pathlib import Path

from filmstudio.kit.migrate import Schema, step_back
from filmstudio.stack import postgres
from filmstudio.stack.site import Site
from filmstudio.wiring import schemas
from tests.migrations.day import day_of_the_studio
from tests.migrations.released import FOLDER, held, keep, revisions
from tests.up import Up


async def walked_back(url: str, schema: Schema) -> None:
    """Newest revision first."""
    for revision in reversed(revisions(schema)):
        if not (FOLDER / f"{schema.name}-{revision}.json.gz").exists():
            keep(schema.name, revision, rows := await held(url, schema.name))
            print(schema.name, revision, {table: len(some) for table, some in rows.items()})  # noqa: T201
        await step_back(url, schema)


async def main() -> None:
    """In a site of its own."""
    with tempfile.TemporaryDirectory(prefix="filmstudio-") as folder:
        Path(folder).chmod(0o755)
        up = Up(Path(folder) / "site", "--only", "postgres,valkey,seaweedfs,temporal")
        try:
            up.wait_for("servers are up")
            site = Site(Path(folder) / "site")
            await day_of_the_studio(site, Path(folder) / "home")
            for schema in schemas():
                await walked_back(postgres.url(site), schema)
        finally:
            up.stop()


if __name__ == "__main__":
    asyncio.run(main())
