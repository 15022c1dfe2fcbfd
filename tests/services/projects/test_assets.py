"""The library: files go straight to the store, and are taken only when they are what they were said to be."""

import asyncio
from uuid import uuid4

import pytest

from filmstudio.services.projects import assets as library
from tests.services.conftest import Front
from tests.services.projects.files import FILES, Sender, got, png, sha256, wav
from tests.services.projects.test_projects import id_of, project_of

PART = 16 << 20


async def test_every_kind_of_file_is_sent_taken_and_got_back(front: Front):
    """With its digest, its size and its name."""
    owner = await front.visitor().register()
    for media_type, content in FILES.items():
        asset = await Sender(owner).send(content, media_type, "गीत 🎬", sha256=sha256(content))
        assert (asset["state"], asset["sha256"], asset["refusal"]) == ("ready", sha256(content), None), asset
        shown = (await owner.ask("GET", f"/v1/assets/{asset['id']}")).json()
        reply = await got(shown["address"])
        assert (reply.content, reply.headers["Content-Type"]) == (content, media_type)
        assert "attachment" in reply.headers["Content-Disposition"]
        assert (await got(shown["address"].partition("?")[0])).status_code == 403
    listed = (await owner.ask("GET", "/v1/assets?limit=3")).json()
    rest = (await owner.ask("GET", f"/v1/assets?limit=3&cursor={listed['next']}")).json()
    kinds = [one["media_type"] for one in (*listed["items"], *rest["items"])]
    assert (kinds, rest["next"]) == (list(reversed(FILES)), None)


async def test_a_large_file_travels_in_parts(front: Front):
    """Each to an address of its own; a part that is not named is missed."""
    owner = await front.visitor().register()
    content = wav(200)
    assert PART < len(content) < 2 * PART
    begun = (await Sender(owner).begin(content, "audio/wav")).json()
    assert [part["bytes"] for part in begun["parts"]] == [PART, len(content) - PART]
    sent = await Sender(owner).put(begun, content)
    path = f"/v1/assets/{begun['asset']['id']}"
    for wrong in (sent[:1], sent[1:], list(reversed(sent)), [*sent, sent[0]], [sent[0], {"number": 2, "etag": "x"}]):
        answer = await owner.ask("POST", f"{path}/complete", {"parts": wrong})
        assert (answer.status_code, "parts" in answer.json()["detail"]) == (422, True)
        assert (await owner.ask("GET", path)).json()["asset"]["state"] == "uploading"
    answer = await owner.ask("POST", f"{path}/complete", {"parts": sent})
    assert (answer.json()["state"], answer.json()["milliseconds"]) == ("ready", 200_000)


async def test_what_is_something_else_is_refused_and_removed(front: Front):
    """A web page that is called a picture, another digest, a bomb; a refused one costs no room."""
    owner = await front.visitor().register()
    page = b"<html><script>alert(1)</script></html>"
    for content, more, word in (
        (page, {}, "said to be"), (png(), {"sha256": "0" * 64}, "sha256"), (png(30_000, 30_000), {}, "pixels"),
        (png()[:40], {}, "cut off"),
    ):  # fmt: skip
        asset = await Sender(owner).send(content, "image/png", **more)
        assert (asset["state"], word in asset["refusal"]) == ("refused", True), asset
        assert (await owner.ask("GET", f"/v1/assets/{asset['id']}")).json()["address"] is None
        size = await front.app.state.assets._uploads.size(f"uploads/{asset['owner']}/{asset['id']}")
        assert size is None
        path = f"{await project_of(owner)}/assets/{asset['id']}"
        assert (await owner.ask("PUT", path)).status_code == 404


async def test_what_can_not_be_sent_is_told_before(front: Front):
    """Too large, of no bytes, of another kind, without a name."""
    owner = await front.visitor().register()
    right = {"name": "a", "media_type": "image/png", "bytes": 9}
    for wrong in (
        {"bytes": 10_000_001}, {"bytes": 0}, {"bytes": -1}, {"bytes": 1 << 70}, {"bytes": "many"}, {"name": ""},
        {"name": "  "}, {"name": "a\nb"}, {"name": "a\0b"}, {"name": "x" * 201}, {"media_type": "image/svg+xml"},
        {"media_type": "text/html"}, {"sha256": "xyz"}, {"sha256": "A" * 64}, {"owner": str(uuid4())},
    ):  # fmt: skip
        assert (await owner.ask("POST", "/v1/assets", right | wrong)).status_code == 422, wrong
    sound = {"media_type": "audio/wav", "bytes": 50_000_000}
    assert (await owner.ask("POST", "/v1/assets", right | sound)).status_code == 201
    for name in ('"; rm -rf /', "../../x", "x" * 200, "\u202egnp.exe"):
        assert (await owner.ask("POST", "/v1/assets", right | {"name": name})).status_code == 201


async def test_a_request_that_is_repeated_begins_one_upload(front: Front):
    """Also many at once, and with addresses that are good; said to be complete many times, it is so once."""
    owner, other = await front.visitor().register(), await front.visitor().register()
    content = png()
    begun = await asyncio.gather(*(Sender(owner).begin(content, "image/png", key="k") for _ in range(5)))
    assert {one.status_code for one in begun} == {201}
    ids = {one.json()["asset"]["id"] for one in begun}
    assert len(ids) == 1
    sent = await Sender(owner).put(begun[3].json(), content)
    path = f"/v1/assets/{ids.pop()}/complete"
    answers = await asyncio.gather(*(owner.ask("POST", path, {"parts": sent}) for _ in range(5)))
    assert {answer.status_code for answer in answers} <= {200, 409}
    assert (await owner.ask("POST", path, {"parts": sent})).json()["state"] == "ready"
    again = (await Sender(owner).begin(content, "image/png", key="k")).json()
    assert (again["asset"]["state"], again["parts"]) == ("ready", [])
    assert (await Sender(owner).begin(content, "image/png", "other", key="k")).status_code == 422
    assert (await Sender(other).begin(content, "image/png", key="k")).json()["asset"]["id"] != again["asset"]["id"]


async def test_nobody_else_sees_sends_or_removes_it(front: Front):
    """As if there were none."""
    owner, other = await front.visitor().register(), await front.visitor().register()
    begun = (await Sender(owner).begin(png(), "image/png")).json()
    path = f"/v1/assets/{begun['asset']['id']}"
    sent = {"parts": await Sender(owner).put(begun, png())}
    nowhere = f"/v1/assets/{uuid4()}"
    for method, end, body in (
        ("GET", "", None), ("PATCH", "", {"name": "x"}), ("DELETE", "", None), ("POST", "/complete", sent),
    ):  # fmt: skip
        there, none = await other.ask(method, path + end, body), await other.ask(method, nowhere + end, body)
        assert (there.status_code, there.json()["detail"]) == (404, none.json()["detail"])
    assert (await owner.ask("POST", f"{path}/complete", sent)).json()["state"] == "ready"
    assert (await other.ask("PUT", f"{await project_of(other)}/assets/{begun['asset']['id']}")).status_code == 404


async def test_a_projects_members_see_what_is_linked_to_it(front: Front):
    """As long as it is, they are, and the project is not in the bin; a file may be in many."""
    owner, member = await front.visitor().register(), await front.visitor().register()
    asset = await Sender(owner).send(png(), "image/png", "set.png")
    path, other = await project_of(owner), await project_of(owner)
    place = f"/v1/assets/{asset['id']}"
    await owner.ask("PUT", f"{path}/members/{await id_of(member)}", {"role": "editor"})
    assert (await member.ask("GET", place)).status_code == 404
    for project in (path, other, path):
        assert (await owner.ask("PUT", f"{project}/assets/{asset['id']}")).status_code == 204
    seen = (await member.ask("GET", place)).json()
    assert (await got(seen["address"])).content == png()
    assert [one["name"] for one in (await member.ask("GET", f"{path}/assets")).json()["items"]] == ["set.png"]
    assert (await member.ask("GET", f"{other}/assets")).status_code == 404
    for method, body in (("PATCH", {"name": "mine"}), ("DELETE", None)):
        assert (await member.ask(method, place, body)).status_code == 404
    assert (await member.ask("DELETE", f"{path}/assets/{asset['id']}")).status_code == 204
    assert (await member.ask("DELETE", f"{path}/assets/{asset['id']}")).status_code == 404
    assert (await member.ask("GET", place)).status_code == 404
    own = await Sender(member).send(wav(), "audio/wav", "door.wav")
    assert (await member.ask("PUT", f"{path}/assets/{own['id']}")).status_code == 204
    assert (await owner.ask("GET", f"/v1/assets/{own['id']}")).status_code == 200
    await owner.ask("DELETE", path)
    assert (await owner.ask("GET", f"/v1/assets/{own['id']}")).status_code == 404


async def test_a_file_that_is_removed_is_gone_everywhere(front: Front):
    """Its bytes too; before, it may get another name."""
    owner = await front.visitor().register()
    asset = await Sender(owner).send(png(), "image/png", "old.png")
    path, place = await project_of(owner), f"/v1/assets/{asset['id']}"
    await owner.ask("PUT", f"{path}/assets/{asset['id']}")
    assert (await owner.ask("PATCH", place, {"name": "new.png"})).json()["name"] == "new.png"
    address = (await owner.ask("GET", place)).json()["address"]
    assert 'filename="new.png"' in (await got(address)).headers["Content-Disposition"]
    assert (await owner.ask("DELETE", place)).status_code == 204
    assert (await owner.ask("DELETE", place)).status_code == 404
    assert (await got(address)).status_code == 404
    assert (await owner.ask("GET", f"{path}/assets")).json()["items"] == []


async def test_there_is_room_for_so_much_and_no_more(front: Front, monkeypatch: pytest.MonkeyPatch):
    """Also when all is asked for at once."""
    monkeypatch.setattr(library, "ASSETS", 3)
    owner = await front.visitor().register()
    begun = await asyncio.gather(*(Sender(owner).begin(png(), "image/png") for _ in range(6)))
    assert sorted(one.status_code for one in begun) == [201] * 3 + [422] * 3
    monkeypatch.setattr(library, "ASSETS", 100)
    monkeypatch.setattr(library, "ROOM", 3 * len(png()) + 1000)
    assert (await Sender(owner).begin(b"x" * 1001, "image/png")).status_code == 422
    assert (await Sender(owner).begin(b"x" * 1000, "image/png")).status_code == 201


async def test_uploads_that_nobody_finishes_are_swept(front: Front):
    """After a day; refused ones too; ready ones stay."""
    owner = await front.visitor().register()
    begun = (await Sender(owner).begin(png(), "image/png")).json()
    refused = await Sender(owner).send(b"x" * 20, "image/png")
    ready = await Sender(owner).send(png(), "image/png")
    await front.app.state.assets.tidy()
    assert len((await owner.ask("GET", "/v1/assets")).json()["items"]) == 3
    age = "update projects.assets set changed = now() - interval '25 hours' where owner = :owner returning 1"
    await front.sql(age, owner=ready["owner"])
    await front.app.state.assets.tidy()
    left = (await owner.ask("GET", "/v1/assets")).json()["items"]
    assert [one["id"] for one in left] == [ready["id"]]
    assert refused["id"] != ready["id"]
    assert await put_raw(begun["parts"][0]["address"], png()) == 404


async def put_raw(address: str, content: bytes) -> int:
    """The status of the answer."""
    import httpx

    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.put(address, content=content)).status_code
