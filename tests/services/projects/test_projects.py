"""Projects: what a member may do, what others may know, and what comes back out of the bin."""

import asyncio
from uuid import uuid4

from tests.services.conftest import Front, Visitor


async def project_of(visitor: Visitor, title: str = "Lighthouse") -> str:
    """A new project's path."""
    answer = await visitor.ask("POST", "/v1/projects", {"title": title, "language": "en"})
    assert answer.status_code == 201, answer.text
    return f"/v1/projects/{answer.json()['id']}"


async def id_of(visitor: Visitor) -> str:
    """Who somebody is."""
    return (await visitor.ask("GET", "/v1/me")).json()["id"]


async def test_a_project_is_its_owners_and_nobody_elses(front: Front):
    """Others don't learn that there is one."""
    owner, stranger = await front.visitor().register(), await front.visitor().register()
    path = await project_of(owner)
    assert (await owner.ask("GET", path)).json()["role"] == "owner"
    nowhere = await stranger.ask("GET", f"/v1/projects/{uuid4()}")
    there = await stranger.ask("GET", path)
    assert (there.status_code, there.json()["detail"]) == (nowhere.status_code, nowhere.json()["detail"])
    assert there.status_code == 404
    for method, place, body in (
        ("PATCH", path, {"title": "x"}), ("DELETE", path, None), ("PUT", f"{path}/script", {"body": "x"}),
        ("POST", f"{path}/comments", {"body": "x"}), ("POST", f"{path}/links", {}), ("GET", f"{path}/members", None),
    ):  # fmt: skip
        assert (await stranger.ask(method, place, body)).status_code in (404, 428)
    assert (await front.visitor().ask("GET", path)).status_code == 401


async def test_a_request_that_is_repeated_makes_one_project(front: Front):
    """Also many at once; the key belongs to its request and to its person."""
    owner, other = await front.visitor().register(), await front.visitor().register()

    async def ask(who: Visitor, title: str) -> tuple[int, str]:
        headers = {"Authorization": f"Bearer {who.tokens['access_token']}", "Idempotency-Key": "k1"}
        answer = await who.web.post("/v1/projects", json={"title": title}, headers=headers)
        return answer.status_code, answer.json().get("id", "")

    made = await asyncio.gather(*(ask(owner, "Kite") for _ in range(5)))
    assert {status for status, _ in made} == {201}
    assert len({id for _, id in made}) == 1
    assert (await ask(owner, "Another"))[0] == 422
    assert (await ask(other, "Kite"))[1] != made[0][1]
    assert len((await owner.ask("GET", "/v1/projects")).json()["items"]) == 1


async def test_the_list_goes_on_page_by_page_whatever_is_added(front: Front):
    """The newest first, each once."""
    owner = await front.visitor().register()
    paths = [await project_of(owner, f"film {number}") for number in range(5)]
    seen: list[str] = []
    cursor = ""
    while True:
        page = (await owner.ask("GET", f"/v1/projects?limit=2{cursor}")).json()
        seen += [one["title"] for one in page["items"]]
        if not page["next"]:
            break
        cursor = f"&cursor={page['next']}"
        await project_of(owner, "newer")
    assert seen == [f"film {number}" for number in reversed(range(len(paths)))]
    assert (await owner.ask("GET", "/v1/projects?cursor=nonsense")).status_code == 422


async def test_every_role_may_do_what_it_says(front: Front):
    """The matrix, asked at the door."""
    owner, other = await front.visitor().register(), await front.visitor().register()
    path, id = await project_of(owner), await id_of(other)
    allowed = {
        "viewer": {"comment"},
        "editor": {"comment", "shots"},
        "writer": {"comment", "script", "title"},
        "director": {"comment", "script", "title", "shots"},
        "producer": {"comment", "script", "title", "shots", "share"},
    }
    for role, may in allowed.items():
        assert (await owner.ask("PUT", f"{path}/members/{id}", {"role": role})).status_code == 204
        asked = {
            "comment": await other.ask("POST", f"{path}/comments", {"body": "nice"}),
            "script": await written(other, f"{path}/script", "FADE IN:", 0),
            "shots": await written(other, f"{path}/shots", "{}", 0),
            "title": await other.ask("PATCH", path, {"title": "new"}),
            "share": await other.ask("POST", f"{path}/links", {}),
            "manage": await other.ask("DELETE", path),
            "members": await other.ask("PUT", f"{path}/members/{uuid4()}", {"role": "viewer"}),
        }
        assert {name for name, answer in asked.items() if answer.status_code != 403} == may, role
    assert (await owner.ask("PUT", f"{path}/members/{id}", {"role": "owner"})).status_code == 403
    assert (await other.ask("DELETE", f"{path}/members/{id}")).status_code == 204
    assert (await other.ask("GET", path)).status_code == 404
    assert (await owner.ask("DELETE", f"{path}/members/{await id_of(owner)}")).status_code == 404


async def written(visitor: Visitor, path: str, body: str, base: int | str, **more: str):
    """A document's new version."""
    headers = {"Authorization": f"Bearer {visitor.tokens['access_token']}", "If-Match": f'"{base}"'}
    return await visitor.web.put(path, json={"body": body, **more}, headers=headers)


async def test_an_api_key_reads_or_writes_as_its_scopes_say(front: Front):
    """And a key for films does neither."""
    owner = await front.visitor().register()
    path = await project_of(owner)
    for scopes, reads, writes in (
        (["projects:read"], 200, 403),
        (["projects:write"], 403, 200),
        (["films:read"], 403, 403),
    ):
        key = (await owner.ask("POST", "/v1/me/keys", {"name": "k", "scopes": scopes})).json()["key"]
        assert (await owner.ask("GET", path, token=key)).status_code == reads
        assert (await owner.ask("PATCH", path, {"title": "t"}, token=key)).status_code == writes


async def test_the_bin_gives_back_until_a_month_is_over(front: Front):
    """In the bin a project can't be worked on; thrown away from there, it is gone."""
    owner = await front.visitor().register()
    path, kept, old = [await project_of(owner, title) for title in ("a", "b", "c")]
    for one in (path, kept, old):
        assert (await owner.ask("DELETE", one)).status_code == 204
    assert (await owner.ask("GET", path)).status_code == 404
    assert (await written(owner, f"{path}/script", "x", 0)).status_code == 404
    assert len((await owner.ask("GET", "/v1/projects?trashed=true")).json()["items"]) == 3
    assert (await owner.ask("POST", f"{path}/restore")).status_code == 200
    assert (await owner.ask("GET", path)).status_code == 200
    id = old.rpartition("/")[2]
    await front.sql(
        "update projects.projects set trashed = now() - interval '31 days' where id = :id returning 1", id=id
    )
    assert [str(gone) for gone in await front.app.state.projects.tidy()] == [id]
    assert (await owner.ask("DELETE", f"{path}?forever=true")).status_code == 409
    assert (await owner.ask("DELETE", kept)).status_code == 204
    assert (await owner.ask("POST", f"{kept}/restore")).status_code == 200, "said twice, as over a bad line"
    for where in (kept, f"{kept}?forever=true"):
        assert (await owner.ask("DELETE", where)).status_code == 204
    assert (await owner.ask("POST", f"{kept}/restore")).status_code == 404


async def test_comments_are_said_once_answered_settled_and_taken_back(front: Front):
    """By whoever may comment; only one's own are taken back."""
    owner, other = await front.visitor().register(), await front.visitor().register()
    path = await project_of(owner)
    await owner.ask("PUT", f"{path}/members/{await id_of(other)}", {"role": "viewer"})
    first = (await owner.ask("POST", f"{path}/comments", {"body": "too dark", "about": "2B"})).json()
    answer = {"body": "as meant", "answers": first["id"]}
    assert (await other.ask("POST", f"{path}/comments", answer)).status_code == 201
    assert (await other.ask("POST", f"{path}/comments", answer | {"answers": str(uuid4())})).status_code == 404
    assert (await other.ask("PATCH", f"{path}/comments/{first['id']}", {"resolved": True})).json()["resolved"]
    listed = (await other.ask("GET", f"{path}/comments")).json()["items"]
    assert [one["body"] for one in listed] == ["too dark", "as meant"]
    assert (await other.ask("DELETE", f"{path}/comments/{first['id']}")).status_code == 404
    assert (await owner.ask("DELETE", f"{path}/comments/{first['id']}")).status_code == 204
    assert (await other.ask("GET", f"{path}/comments")).json()["items"] == []


async def test_a_link_shows_the_script_for_a_while(front: Front):
    """With its password, if it has one; not after its time, nor when it was taken back, nor from the bin."""
    owner, guest = await front.visitor().register(), front.visitor()
    path = await project_of(owner)
    await written(owner, f"{path}/script", "FADE IN:", 0)
    plain = (await owner.ask("POST", f"{path}/links", {})).json()
    locked = (await owner.ask("POST", f"{path}/links", {"password": "sesame"})).json()
    assert (await guest.ask("POST", "/v1/shared", {"token": plain["token"]})).json()["script"] == "FADE IN:"
    for password, status in ((None, 403), ("wrong", 403), ("sesame", 200)):
        body = {"token": locked["token"], "password": password}
        assert (await guest.ask("POST", "/v1/shared", body)).status_code == status
    listed = (await owner.ask("GET", f"{path}/links")).json()
    assert [(one["locked"], one["looks"]) for one in listed] == [(False, 1), (True, 1)]
    assert "token" not in listed[0]
    assert (await owner.ask("DELETE", f"{path}/links/{plain['id']}")).status_code == 204
    assert (await guest.ask("POST", "/v1/shared", {"token": plain["token"]})).status_code == 404
    late = (await owner.ask("POST", f"{path}/links", {"seconds": 60})).json()
    await front.sql("update projects.links set expires = now() where id = :id returning 1", id=late["id"])
    assert (await guest.ask("POST", "/v1/shared", {"token": late["token"]})).status_code == 404
    await owner.ask("DELETE", path)
    assert (await guest.ask("POST", "/v1/shared", {"token": locked["token"], "password": "sesame"})).status_code == 404


async def test_a_link_whose_answer_was_lost_is_made_once(front: Front):
    """While nobody has looked; then the request that is repeated is refused."""
    owner = await front.visitor().register()
    path = await project_of(owner)
    await written(owner, f"{path}/script", "FADE IN:", 0)
    headers = {"Authorization": f"Bearer {owner.tokens['access_token']}", "Idempotency-Key": "once"}
    lost, link = [(await owner.web.post(f"{path}/links", json={}, headers=headers)).json() for _ in range(2)]
    assert lost["id"] == link["id"]
    assert (await owner.web.post(f"{path}/links", json={"seconds": 3600}, headers=headers)).status_code == 409
    looking = front.visitor()
    assert (await looking.ask("POST", "/v1/shared", {"token": lost["token"]})).status_code == 404
    assert (await looking.ask("POST", "/v1/shared", {"token": link["token"]})).status_code == 200
    assert (await owner.web.post(f"{path}/links", json={}, headers=headers)).status_code == 409
    assert len((await owner.ask("GET", f"{path}/links")).json()) == 1
