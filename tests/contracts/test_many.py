"""Many at once are the same as one by one: the contract of `ManyProjects` and `ManyFilms`, on the real database."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from filmstudio.errors import NotThere
from filmstudio.ports.films import ManyFilms
from filmstudio.ports.pages import Window
from filmstudio.ports.projects import ManyProjects, Place
from tests.contracts.sides import SIDES, on_side
from tests.services.conftest import Front
from tests.services.graph.asking import Studio, film, studio
from tests.services.projects.test_projects import id_of, written

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

OLDEST, NEWEST = (
    (datetime(1, 1, 1, tzinfo=UTC), UUID(int=0)),
    (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=(1 << 128) - 1)),
)


@dataclass
class Ground:
    """Two people, each with projects; what a test asks."""

    front: Front
    mine: Studio
    me: UUID
    projects: ManyProjects
    films: ManyFilms

    @property
    def ids(self) -> list[UUID]:
        return [UUID(path.rpartition("/")[2]) for path in self.mine.projects]


@pytest.fixture(params=SIDES)
async def place(request: pytest.FixtureRequest, site: "Site", tmp_path: Path) -> AsyncIterator[Ground]:
    async with on_side(request.param, site, tmp_path) as side:
        front = side.front
        mine = await studio(front, projects=3, films=3)
        for path in mine.projects[1:]:
            assert (
                await written(mine.owner, f"{path}/shots", '{"label": "Shots.1", "shots": []}', 0)
            ).status_code == 200
        me = UUID(await id_of(mine.owner))
        many = side.port("many_projects", ManyProjects), side.port("many_films", ManyFilms)
        yield Ground(front, mine, me, *many)


async def test_projects_are_as_one_by_one(place: Ground):
    """Members, documents and texts too; asked twice for the same is once."""
    state, ids = place.front.app.state, place.ids
    seen = await place.projects.seen(place.me, [*ids, *ids])
    members = await place.projects.members(place.me, ids)
    documents = await place.projects.documents(place.me, ids)
    assert list(seen) != [] and set(seen) == set(ids)
    for id in ids:
        assert seen[id] == await state.projects.allowed(place.me, id, "see")
        assert members[id] == await state.projects.members(place.me, id)
        for one in documents[id]:
            newest = await state.projects.newest(id, one.kind)
            assert (one.number, one.author, one.at, one.size) == (
                newest.number, newest.author, newest.at, len(newest.body.encode()),
            )  # fmt: skip
            where: Place = (id, one.kind, one.number)
            assert await place.projects.texts(place.me, [where, where]) == (newest.body, newest.body)
    assert [len(documents[id]) for id in ids] == [1, 2, 2]


async def test_the_newest_is_told_and_not_what_lies_aside(place: Ground):
    """A version that was second is not the newest."""
    path, id = place.mine.projects[0], place.ids[0]
    assert (await written(place.mine.owner, f"{path}/script", "one", 1)).status_code == 200
    assert (await written(place.mine.owner, f"{path}/script", "other", 1)).status_code == 412
    (newest,) = (await place.projects.documents(place.me, [id]))[id]
    assert (newest.number, newest.aside) == (2, False)
    assert await place.projects.texts(place.me, [(id, "script", 2), (id, "script", 9)]) == ("one", None)


async def test_windows_are_as_one_by_one(place: Ground):
    """Each from its own place, of its own length, in its own order; the same window twice is there twice."""
    state, ids = place.front.app.state, place.ids
    for path in place.mine.projects:
        for word in ("second", "third"):
            await place.mine.owner.ask("POST", f"{path}/comments", {"body": word})
    first = Window(project=ids[0], at=OLDEST[0], id=OLDEST[1], limit=2)
    whole = [Window(project=id, at=OLDEST[0], id=OLDEST[1], limit=9) for id in reversed(ids)]
    said = await place.projects.comments(place.me, [first, *whole, first])
    assert [len(one) for one in said] == [2, 3, 3, 3, 2]
    for window, found in zip(whole, said[1:4], strict=True):
        assert list(found) == (await state.comments.listed(place.me, window.project, None, 50)).items
    last = said[0][-1]
    (rest,) = await place.projects.comments(place.me, [Window(project=ids[0], at=last.at, id=last.id, limit=9)])
    assert [one.body for one in rest] == ["third"]
    newest = [Window(project=id, at=NEWEST[0], id=NEWEST[1], limit=2) for id in ids]
    for window, found in zip(newest, await place.films.listed(newest), strict=True):
        assert list(found) == (await state.jobs.listed(place.me, window.project, None, 2)).items
        assert len(found) == 2


async def test_films_are_as_one_by_one(place: Ground):
    """Whole, in whatever state; their files under the names that are given."""
    state, project = place.front.app.state, str(place.ids[0])
    made = [await film(place.front, project, str(place.me), one) for one in ("queued", "processing", "failed")]
    ids = [UUID(one) for one in (*made, *place.mine.films)]
    found, whole = await place.films.found(ids), await place.films.whole(ids)
    files = await place.films.files({id: f"name-{number}" for number, id in enumerate(ids)})
    for number, id in enumerate(ids):
        assert whole[id] == await state.jobs.read(place.me, id)
        assert found[id].model_dump() == {
            key: value for key, value in whole[id].model_dump().items() if key in type(found[id]).model_fields
        }
        assert [one.name for one in files[id]] == ([f"name-{number}.mp4"] if number > 2 else [])
    assert whole[ids[3]].spent == 3_000_000_005
    assert [(one.what, one.dollars) for one in whole[ids[3]].bill] == [("1A", 3_000_000_005)]
    assert await place.films.under_way(place.me) == 2


async def test_what_somebody_has_is_counted(place: Ground):
    """His own projects, not those that he works on."""
    other = await studio(place.front, films=0)
    await other.owner.ask("PUT", f"{other.projects[0]}/members/{place.me}", {"role": "editor"})
    assert len((await place.projects.listed(place.me, trashed=False, cursor=None, limit=50)).items) == 4
    assert (await place.projects.holdings(place.me)).model_dump() == {"projects": 3, "assets": 0, "bytes": 0}


async def test_others_and_what_is_in_the_bin_are_left_out(place: Ground):
    """Of every answer, among what is there; nothing asked is nothing told."""
    other = await studio(place.front, projects=1, films=0)
    theirs, mine, gone = UUID(other.projects[0].rpartition("/")[2]), place.ids[0], place.ids[1]
    assert (await place.mine.owner.ask("DELETE", place.mine.projects[1])).status_code == 204
    with pytest.raises(NotThere):
        await place.front.app.state.projects.allowed(place.me, gone, "see")
    ids = [theirs, mine, gone, uuid4()]
    assert set(await place.projects.seen(place.me, ids)) == {mine}
    assert set(await place.projects.members(place.me, ids)) == {mine}
    assert set(await place.projects.documents(place.me, ids)) == {mine}
    places: list[Place] = [(id, "script", 1) for id in ids]
    assert [bool(one) for one in await place.projects.texts(place.me, places)] == [False, True, False, False]
    windows = [Window(project=id, at=OLDEST[0], id=OLDEST[1], limit=5) for id in ids]
    assert [len(one) for one in await place.projects.comments(place.me, windows)] == [0, 1, 0, 0]
    late = [one.model_copy(update={"at": NEWEST[0] - timedelta(days=1)}) for one in windows]
    assert await place.projects.assets(place.me, late) == ((), (), (), ())
    assert await place.films.found([uuid4()]) == {}
    for nothing in (
        place.projects.seen(place.me, []), place.projects.texts(place.me, []), place.projects.comments(place.me, []),
        place.films.listed([]), place.films.whole([]), place.films.files({}),
    ):  # fmt: skip
        assert not await nothing
