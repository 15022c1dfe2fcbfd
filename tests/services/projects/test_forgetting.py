"""Forgetting a person: nothing of his is left, and nothing of others' is lost."""

from uuid import UUID

from tests.services.conftest import Front, Visitor
from tests.services.projects.files import Sender, got, png
from tests.services.projects.test_invitations import accepted, invited, token_of
from tests.services.projects.test_projects import id_of, project_of, written

NOBODY = str(UUID(int=0))
COLUMNS = """
    select table_name, column_name from information_schema.columns
    where table_schema = 'projects' and data_type = 'uuid'"""


async def places_of(front: Front, person: str) -> set[str]:
    """Every column that has this id."""
    found: set[str] = set()
    for row in await front.sql(COLUMNS):
        asked = f'select 1 from projects."{row.table_name}" where "{row.column_name}" = :id limit 1'  # noqa: S608
        if await front.sql(asked, id=person):
            found.add(f"{row.table_name}.{row.column_name}")
    return found


async def worked(leaver: Visitor, path: str) -> None:
    """Leave traces of every kind in a project."""
    assert (await written(leaver, f"{path}/script", "by him\n", 0)).status_code == 200
    assert (await leaver.ask("POST", f"{path}/comments", {"body": "said by him"})).status_code == 201
    assert (await leaver.ask("POST", f"{path}/links", {})).status_code == 201
    asset = await Sender(leaver).send(png(), "image/png")
    assert (await leaver.ask("PUT", f"{path}/assets/{asset['id']}")).status_code == 204


async def test_nothing_of_a_person_is_left(front: Front):
    """In no column and not in the store; asked again, nothing happens."""
    leaver, friend = await front.visitor().register(), await front.visitor().register()
    person = await id_of(leaver)
    own, theirs = await project_of(leaver), await project_of(friend)
    await friend.ask("PUT", f"{theirs}/members/{person}", {"role": "producer"})
    for path in (own, theirs):
        await worked(leaver, path)
    await invited(leaver, own)
    await invited(friend, (third := await project_of(friend)), "third@example.org")
    assert (await accepted(leaver, await token_of(front, "third@example.org"))).status_code == 200
    begun = (await Sender(leaver).begin(png(), "image/png")).json()
    pack = (await leaver.ask("POST", f"{own}/export")).json()["address"]
    picture = (await leaver.ask("GET", "/v1/assets")).json()["items"][1]["id"]
    shown = (await leaver.ask("GET", f"/v1/assets/{picture}")).json()["address"]
    assert ((await got(pack)).status_code, (await got(shown)).status_code) == (200, 200)
    assert len(await places_of(front, person)) >= 7
    gone = await front.app.state.projects.forget(UUID(person))
    assert [f"/v1/projects/{id}" for id in gone] == [own]
    assert await places_of(front, person) == set()
    assert ((await got(pack)).status_code, (await got(shown)).status_code) == (404, 404)
    assert (await put(begun["parts"][0]["address"])) == 404
    assert await front.app.state.projects.forget(UUID(person)) == ()
    for path in (own, theirs, third):
        assert (await leaver.ask("GET", path)).status_code == 404


async def test_what_he_did_for_others_stays_without_him(front: Front):
    """His words in their scripts and comments, answers to them, links; his pictures go."""
    leaver, friend = await front.visitor().register(), await front.visitor().register()
    person, path = await id_of(leaver), await project_of(friend)
    await friend.ask("PUT", f"{path}/members/{person}", {"role": "producer"})
    await worked(leaver, path)
    said = (await friend.ask("GET", f"{path}/comments")).json()["items"][0]
    await friend.ask("POST", f"{path}/comments", {"body": "true", "answers": said["id"]})
    own = await Sender(friend).send(png(), "image/png", "mine.png")
    await friend.ask("PUT", f"{path}/assets/{own['id']}")
    await front.app.state.projects.forget(UUID(person))
    script = (await friend.ask("GET", f"{path}/script")).json()
    assert (script["body"], script["author"]) == ("by him\n", NOBODY)
    listed = (await friend.ask("GET", f"{path}/comments")).json()["items"]
    assert [(one["body"], one["author"] == NOBODY, one["name"]) for one in listed] == [
        ("said by him", True, None), ("true", False, None),
    ]  # fmt: skip
    assert [one["name"] for one in (await friend.ask("GET", f"{path}/assets")).json()["items"]] == ["mine.png"]
    assert len((await friend.ask("GET", f"{path}/links")).json()) == 1
    assert [one["role"] for one in (await friend.ask("GET", f"{path}/members")).json()] == ["owner"]
    assert (await friend.ask("DELETE", f"{path}/comments/{said['id']}")).status_code == 204


async def put(address: str) -> int:
    """The status of the answer."""
    import httpx

    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.put(address, content=png())).status_code
