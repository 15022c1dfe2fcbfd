"""Projects in one file: what goes out comes in again, and nothing else does."""

import asyncio
import io
import json
import struct
import zipfile
from typing import Any
from uuid import uuid4

import httpx

from tests.services.conftest import Front, Visitor
from tests.services.projects.files import Sender, got, png, sha256, wav
from tests.services.projects.test_projects import id_of, project_of, written

ZIP = "application/zip"


async def exported(who: Visitor, path: str) -> bytes:
    """A project's file."""
    answer = await who.ask("POST", f"{path}/export")
    assert answer.status_code == 200, answer.text
    reply = await got(answer.json()["address"])
    assert (reply.status_code, len(reply.content)) == (200, answer.json()["bytes"])
    return reply.content


async def imported(who: Visitor, content: bytes, key: str = "") -> httpx.Response:
    """Sent as an asset, and taken in."""
    asset = await Sender(who).send(content, ZIP, "project.zip")
    assert asset["state"] == "ready", asset
    return await arrived(who, asset["id"], key)


async def arrived(who: Visitor, asset: str, key: str = "") -> httpx.Response:
    """Taken in."""
    headers = {"Authorization": f"Bearer {who.tokens['access_token']}"} | ({"Idempotency-Key": key} if key else {})
    return await who.web.post("/v1/projects/import", json={"asset": asset}, headers=headers)


def opened(content: bytes) -> dict[str, bytes]:
    """Every file in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def closed(files: dict[str, bytes], pack: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of these."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", pack) as packed:
        for name, body in files.items():
            packed.writestr(name, body)
    return out.getvalue()


def about(**more: Any) -> dict[str, Any]:
    """The smallest `project.json`."""
    empty: dict[str, Any] = {"documents": {}, "comments": [], "assets": []}
    return {"label": "Project.1", "title": "t", "language": None} | empty | more


def project(files: dict[str, bytes] | None = None, **more: Any) -> bytes:
    """A ZIP with a `project.json`."""
    return closed({"project.json": json.dumps(about(**more)).encode()} | (files or {}))


async def furnished(front: Front) -> tuple[Visitor, str]:
    """A project with something of everything."""
    owner, member = await front.visitor().register(), await front.visitor().register()
    assert (await owner.ask("PATCH", "/v1/me", {"name": "Mara"})).status_code == 200
    path = await project_of(owner, 'Ünter / dem "Leuchtturm" 🎬')
    await owner.ask("PUT", f"{path}/members/{await id_of(member)}", {"role": "writer"})
    await written(owner, f"{path}/script", "one\n", 0, name="first draft")
    await written(owner, f"{path}/script", "two\n", 1)
    await written(owner, f"{path}/script", "three नमस्ते\r\n", 2, name="second draft")
    await written(owner, f"{path}/script", "four\n", 3)
    shots = '{"label": "Shots.1", "shots": [{"shot": "2B", "note": "धीरे"}, {"shot": "1A", "locked": true}]}'
    assert (await written(owner, f"{path}/shots", shots, 0)).status_code == 200
    await written(owner, f"{path}/cast", '[MARA]\nage = "adult"\n', 0)
    first = (await owner.ask("POST", f"{path}/comments", {"body": "too dark", "about": "2B"})).json()
    await member.ask("POST", f"{path}/comments", {"body": "as meant", "answers": first["id"]})
    await owner.ask("PATCH", f"{path}/comments/{first['id']}", {"resolved": True})
    for content, kind, name in ((png(), "image/png", "set.png"), (wav(), "audio/wav", "../door")):
        asset = await Sender(owner).send(content, kind, name)
        assert (await owner.ask("PUT", f"{path}/assets/{asset['id']}")).status_code == 204
    return owner, path


async def test_a_project_comes_back_as_it_went(front: Front):
    """Export, import, export: the same file, letter by letter but for who and when it is."""
    owner, path = await furnished(front)
    first = await exported(owner, path)
    files = opened(first)
    told = json.loads(files["project.json"])
    assert files["script.fountain"] == b"four\n"
    assert files["cast.toml"] == b'[MARA]\nage = "adult"\n'
    assert [one["name"] for one in told["documents"]["script"]] == ["first draft", "second draft", None]
    assert [(one["name"], one["answers"]) for one in told["comments"]] == [("Mara", None), (None, 1)]
    assert {sha256(files[one["file"]]) for one in told["assets"]} == {one["sha256"] for one in told["assets"]}
    other = await front.visitor().register()
    answer = await imported(other, first)
    assert (answer.status_code, answer.json()["role"]) == (201, "owner"), answer.text
    new = f"/v1/projects/{answer.json()['id']}"
    assert opened(await exported(other, new)) == files
    assert (await other.ask("GET", f"{new}/script")).json()["body"] == "four\n"
    said = (await other.ask("GET", f"{new}/comments")).json()["items"]
    assert [(one["name"], one["body"], one["answers"]) for one in said] == [
        ("Mara", "too dark", None), (None, "as meant", said[0]["id"]),
    ]  # fmt: skip
    linked = (await other.ask("GET", f"{new}/assets")).json()["items"]
    assert {one["owner"] for one in linked} == {await id_of(other)}
    assert {(one["name"], one["width"], one["milliseconds"]) for one in linked} == {
        ("set.png", 8, None), ("../door", None, 500),
    }  # fmt: skip
    for one in linked:
        shown = (await other.ask("GET", f"/v1/assets/{one['id']}")).json()
        assert sha256((await got(shown["address"])).content) == one["sha256"]
    assert (await other.ask("DELETE", f"{new}/comments/{said[0]['id']}")).status_code == 204
    assert len((await other.ask("GET", "/v1/assets")).json()["items"]) == 2, "the archive itself is not kept"
    await owner.ask("DELETE", path)
    assert (await other.ask("GET", f"{new}/script")).status_code == 200


async def test_an_empty_project_travels_too(front: Front):
    """No documents, no comments, nothing."""
    owner = await front.visitor().register()
    content = await exported(owner, await project_of(owner, "empty"))
    assert list(opened(content)) == ["project.json"]
    assert (await imported(owner, content)).json()["title"] == "empty"


async def test_a_repeated_import_makes_one_project(front: Front):
    """At once, and afterwards, when the file is gone."""
    owner, path = await furnished(front)
    content = await exported(owner, path)
    asset = await Sender(owner).send(content, ZIP)
    answers = await asyncio.gather(*(arrived(owner, asset["id"], "k") for _ in range(3)))
    answers.append(await arrived(owner, asset["id"], "k"))
    assert {answer.status_code for answer in answers} == {201}, [answer.text for answer in answers]
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert len((await owner.ask("GET", "/v1/projects")).json()["items"]) == 2
    assert (await arrived(owner, str(uuid4()), "k")).status_code == 422
    assert (await arrived(owner, asset["id"], "other")).status_code == 404


async def test_only_ones_own_file_is_taken_in(front: Front):
    """Not somebody else's, not a picture, not one that was not sent to its end."""
    owner, other = await front.visitor().register(), await front.visitor().register()
    theirs = await Sender(owner).send(project(), ZIP)
    picture = await Sender(other).send(png(), "image/png")
    begun = (await Sender(other).begin(project(), ZIP)).json()["asset"]
    for id in (theirs["id"], picture["id"], begun["id"], str(uuid4())):
        assert (await arrived(other, id)).status_code == 404
    assert (await owner.ask("PUT", f"{await project_of(owner)}/assets/{theirs['id']}")).status_code == 404


async def test_a_repeated_export_is_made_once(front: Front):
    """Its addresses are new; nobody gets at it without one; after a day it is gone."""
    owner, path = await furnished(front)
    headers = {"Authorization": f"Bearer {owner.tokens['access_token']}", "Idempotency-Key": "k"}
    first, again = [(await owner.web.post(f"{path}/export", headers=headers)).json() for _ in range(2)]
    assert first["address"].partition("?")[0] == again["address"].partition("?")[0]
    reply = await got(again["address"])
    assert "Leuchtturm" in reply.headers["Content-Disposition"]
    assert (await got(again["address"].partition("?")[0])).status_code == 403
    travel = front.app.state.travel
    await travel.tidy()
    assert (await got(again["address"])).status_code == 200
    await travel._uploads.remove_below("exports/", 0)
    assert (await got(again["address"])).status_code == 404


async def refused(who: Visitor, content: bytes, *words: str) -> None:
    """Sent and not taken in, in these words; nothing of it stays."""
    answer = await imported(who, content)
    assert answer.status_code == 422, answer.text
    assert all(word in answer.json()["detail"] for word in words), answer.json()["detail"]
    assert (await who.ask("GET", "/v1/projects")).json()["items"] == []


VERSION = {"file": "script.fountain", "name": None, "at": "2026-01-01T00:00:00Z"}
PICTURE = {"file": "assets/1.png", "name": "a", "media_type": "image/png", "bytes": len(png()), "sha256": sha256(png())}
SAID = {"name": None, "at": "2026-01-01T00:00:00Z", "about": "", "answers": None, "body": "x", "resolved": None}


async def test_what_tells_wrong_of_itself_is_refused_in_words(front: Front):
    """Where it is, and what."""
    who = await front.visitor().register()
    script: dict[str, Any] = {"documents": {"script": [VERSION]}}
    for content, words in (
        (closed({"a": b""}), ("project.json",)),
        (closed({"project.json": b"{"}), ("project.json",)),
        (closed({"project.json": b"[" * 100_000}), ("project.json",)),
        (closed({"project.json": b"\xff\xfe"}), ("UTF-8",)),
        (project(label="Project.2"), ("label", "Project.1")),
        (project(owner="x"), ("owner",)),
        (project(title=" "), ("title",)),
        (project(title=7), ("title",)),
        (project(documents={"film": [VERSION]}), ("documents",)),
        (project(documents={"script": []}), ("documents.script",)),
        (project(**script), ("script.fountain", "missing")),
        (project({"x.txt": b""}), ("x.txt", "doesn't tell")),
        (project({"../../etc/passwd": b"root"}), ("passwd", "doesn't tell")),
        (project(documents={"script": [VERSION | {"file": "../script.fountain"}]}), ("file",)),
        (project(documents={"script": [VERSION | {"file": "/etc/passwd"}]}), ("file",)),
        (project(documents={"script": [VERSION | {"file": "versions\\a.txt"}]}), ("file",)),
        (project(documents={"script": [VERSION, VERSION]}), ("twice",)),
        (project({"script.fountain": b"a\0b"}, **script), ("script.fountain", "zero")),
        (project({"script.fountain": b"\xff"}, **script), ("script.fountain", "UTF-8")),
        (project({"script.fountain": b"x" * ((1 << 20) + 1)}, **script), ("script.fountain", "too large")),
        (project(documents={"script": [VERSION | {"at": "yesterday"}]}), ("at",)),
        (project(documents={"script": [VERSION | {"at": "2026-01-01T00:00:00"}]}), ("at",)),
        (project(comments=[SAID | {"answers": 1}]), ("comment 1",)),
        (project(comments=[SAID | {"body": ""}]), ("comments.0.body",)),
        (project(comments=[SAID | {"body": "a\0b"}]), ("zero",)),
        (project(assets=[PICTURE]), ("assets/1.png", "missing")),
        (project({"assets/1.png": png(90, 90)}, assets=[PICTURE]), ("assets/1.png", "bytes")),
        (project({"assets/1.png": b"x" * len(png())}, assets=[PICTURE]), ("assets/1.png", "sha256")),
        (project({"assets/1.png": png()}, assets=[PICTURE | {"media_type": "audio/wav"}]), ("assets/1", "said to be")),
        (project({"assets/1.png": png()}, assets=[PICTURE | {"media_type": ZIP}]), ("assets/1.png",)),
        (project({"assets/1.png": png()}, assets=[PICTURE | {"bytes": 1 << 40}]), ("assets/1.png",)),
        (project({"script.fountain": b"{}"}, documents={"shots": [VERSION]}), ("script.fountain", "label")),
        (project({"script.fountain": b"[M]\nage = 7"}, documents={"cast": [VERSION]}), ("script.fountain", "[M], age")),
    ):  # fmt: skip
        await front.app.state.rates._valkey.flushdb()
        await refused(who, content, *words)
    library = (await who.ask("GET", "/v1/assets?limit=100")).json()["items"]
    assert {one["media_type"] for one in library} == {ZIP}, "nothing of what was refused is in the library"


async def test_bombs_and_broken_files_are_refused(front: Front):
    """Before they fill the memory or the disk."""
    who = await front.visitor().register()
    script = json.dumps(about(documents={"script": [VERSION]})).encode()
    whole = project({"script.fountain": b"words"}, documents={"script": [VERSION]})
    many = closed({f"{number}": b"" for number in range(2100)})
    locked = bytearray(whole)
    for place in range(len(locked)):
        if bytes(locked[place : place + 4]) == b"PK\x01\x02":
            locked[place + 8] |= 1
    liar = bytearray(whole)
    struct.pack_into("<I", liar, len(liar) - 10, 0xFFFFFFF0)
    for content in (
        whole[:-30], whole[:40], b"PK\x03\x04" + b"\0" * 1000, whole + b"\0", bytes(locked), bytes(liar), many,
        whole.replace(b"words", b"wOrds") if b"words" in whole else whole[:-1],
        closed({"project.json": b" " * (17 << 20)}),
        closed({"project.json": script, "script.fountain": b"\n" * (20 << 20)}),
        closed({"project.json": script, "script.fountain": b"a"}, zipfile.ZIP_LZMA),
        closed({"project.json": script, "script.fountain": b"a"}, zipfile.ZIP_BZIP2),
        spoilt(whole),
    ):  # fmt: skip
        await front.app.state.rates._valkey.flushdb()
        await refused(who, content)


def spoilt(content: bytes) -> bytes:
    """With another byte in the middle of what is packed."""
    place = content.index(b"script.fountain") + len(b"script.fountain") + 2
    return content[:place] + bytes([content[place] ^ 0x55]) + content[place + 1 :]


async def test_times_that_are_not_yet_are_now(front: Front):
    """And none is before the century; the database can keep them all."""
    who = await front.visitor().register()
    times = ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00")
    answer = await imported(who, project(comments=[SAID | {"at": at, "resolved": at} for at in times]))
    assert answer.status_code == 201, answer.text
    said = (await who.ask("GET", f"/v1/projects/{answer.json()['id']}/comments")).json()["items"]
    assert said[0]["at"].startswith("2000-01-01")
    assert said[1]["at"] < "9999"
