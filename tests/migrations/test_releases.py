"""Databases of every earlier revision come to the newest with all that they hold, and one step back from it."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from filmstudio.kit.db import Database
from filmstudio.kit.migrate import Schema, migrate, step_back
from filmstudio.services.credits.postgres import PostgresCredits
from filmstudio.wiring import schemas
from tests.migrations.released import FOLDER, empty_database, held, kept, missing, narrowed, put_back, revisions

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

RELEASES = sorted(FOLDER.glob("*.json.gz"))


def schema_of(file: Path) -> Schema:
    """Whose recording it is."""
    return next(one for one in schemas() if one.name == file.name.partition("-")[0])


@pytest.mark.parametrize("file", RELEASES, ids=lambda file: file.name.partition(".")[0])
async def test_what_a_release_held_is_held_by_the_newest(site: "Site", file: Path):
    """Every row, in every column that is still there; also after one step back and forward again."""
    schema, before = schema_of(file), kept(file)
    revision = file.name.partition(".")[0].rpartition("-")[2]
    async with empty_database(site) as url:
        await migrate(url, (schema,), revision)
        await put_back(url, schema.name, before)
        assert await held(url, schema.name) == before
        await migrate(url, (schema,))
        assert missing(before, await held(url, schema.name)) == {}
        if len(known := revisions(schema)) > 1:
            stays = narrowed(before, kept(FOLDER / f"{schema.name}-{known[-2]}.json.gz"))
            await step_back(url, schema)
            assert missing(stays, await held(url, schema.name)) == {}
            await migrate(url, (schema,))
            assert missing(stays, await held(url, schema.name)) == {}


@pytest.mark.parametrize("schema", schemas(), ids=lambda schema: schema.name)
def test_every_revision_is_recorded(schema: Schema):
    """A new one needs `python -m tests.migrations.record`, and rows to speak of."""
    for revision in revisions(schema):
        rows = kept(FOLDER / f"{schema.name}-{revision}.json.gz")
        assert any(rows.values()), revision


async def test_money_of_a_release_is_sound_in_the_newest(site: "Site"):
    """Every balance is what its transfers say."""
    schema = next(one for one in schemas() if one.name == "credits")
    for revision in revisions(schema):
        async with empty_database(site) as url:
            await migrate(url, (schema,), revision)
            await put_back(url, "credits", kept(FOLDER / f"credits-{revision}.json.gz"))
            await migrate(url, (schema,))
            db = Database(url)
            audit = await PostgresCredits(db).audit()
            await db.close()
            assert audit.sound, revision
            assert audit.transfers > 3, revision
