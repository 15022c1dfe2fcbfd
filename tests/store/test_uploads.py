"""Uploads on the real SeaweedFS: what a person with a presigned address can do, and what he can't."""

import os
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx
import pytest

from filmstudio.errors import UserError
from filmstudio.ports.uploads import PART, Part, Sent
from filmstudio.store.bucket import Bucket
from filmstudio.store.disposition import saved_as
from filmstudio.store.uploads import S3Uploads
from filmstudio.wiring.production.settings import bucket_settings

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


@pytest.fixture
async def bucket(site: "Site") -> Bucket:
    bucket = Bucket(bucket_settings(site))
    await bucket.create()
    return bucket


@pytest.fixture
async def uploads(bucket: Bucket, tmp_path: Path) -> S3Uploads:
    return S3Uploads(bucket, tmp_path / "work")


async def put(part: Part, content: bytes) -> httpx.Response:
    """As a browser does it."""
    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
        return await client.put(part.address, content=content)


async def test_parts_sent_straight_to_the_store_become_one_file(uploads: S3Uploads, tmp_path: Path):
    """Two and a half of them, in any order; said twice, it is done once."""
    key, words = f"uploads/{uuid4()}/{uuid4()}", os.urandom(PART * 2 + 1000)
    upload = await uploads.begin(key, "image/png")
    parts = await uploads.parts(key, upload, len(words), 60)
    assert [part.bytes for part in parts] == [PART, PART, 1000]
    sent: dict[int, str] = {}
    for part in reversed(parts):
        start = (part.number - 1) * PART
        sent[part.number] = (await put(part, words[start : start + part.bytes])).headers["ETag"]
    named = [Sent(number=number, etag=sent[number]) for number in sorted(sent)]
    await uploads.finish(key, upload, named)
    await uploads.finish(key, upload, named)
    assert await uploads.size(key) == len(words)
    assert await uploads.fetch(key, str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == words


async def test_an_address_takes_exactly_what_was_announced(uploads: S3Uploads):
    """Neither a byte more nor one less, nor another part's place, nor anything when the upload is over."""
    key = f"uploads/{uuid4()}/{uuid4()}"
    upload = await uploads.begin(key, "image/png")
    (part,) = await uploads.parts(key, upload, 10, 60)
    for wrong in (b"x" * 11, b"x" * 9, b""):
        assert (await put(part, wrong)).status_code == 403
    other = part.model_copy(update={"address": part.address.replace("partNumber=1", "partNumber=2")})
    assert (await put(other, b"x" * 10)).status_code == 403
    sent = Sent(number=1, etag=(await put(part, b"x" * 10)).headers["ETag"])
    await uploads.finish(key, upload, [sent])
    assert (await put(part, b"y" * 10)).status_code == 404
    await uploads.remove([key])
    assert await uploads.size(key) is None
    assert not await uploads.fetch(key, "/dev/null")


async def test_parts_that_were_not_sent_are_told_in_words(uploads: S3Uploads):
    """And an upload that was given up is over."""
    key = f"uploads/{uuid4()}/{uuid4()}"
    upload = await uploads.begin(key, "image/png")
    (part,) = await uploads.parts(key, upload, 10, 60)
    etag = (await put(part, b"x" * 10)).headers["ETag"]
    for wrong in ([Sent(number=1, etag='"no"')], [Sent(number=2, etag=etag)]):
        with pytest.raises(UserError):
            await uploads.finish(key, upload, wrong)
    await uploads.give_up(key, upload)
    await uploads.give_up(key, upload)
    with pytest.raises(UserError, match="given up"):
        await uploads.finish(key, upload, [Sent(number=1, etag=etag)])


async def test_what_nobody_finished_is_swept(uploads: S3Uploads, bucket: Bucket):
    """If it is old enough."""
    prefix = f"uploads/{uuid4()}/"
    upload = await uploads.begin(prefix + "a", "image/png")
    await uploads.sweep(prefix, 3600)
    (part,) = await uploads.parts(prefix + "a", upload, 1, 60)
    assert (await put(part, b"x")).status_code == 200
    await uploads.sweep(prefix, 0)
    assert (await put(part, b"x")).status_code == 404
    with uploads.desk() as folder:
        (Path(folder) / "f").write_bytes(b"x")
        await uploads.put(prefix + "b", f"{folder}/f", "text/plain")
    assert not Path(folder).exists()
    await uploads.remove_below(prefix, 3600)
    assert list(await bucket.listed(prefix)) == [prefix + "b"]
    await uploads.remove_below(prefix)
    assert not await bucket.listed(prefix)


async def test_a_hostile_name_does_no_harm_when_saved(uploads: S3Uploads):
    """S3 answers the header that we wished for, one line of it."""
    key = f"uploads/{uuid4()}/{uuid4()}"
    with uploads.desk() as folder:
        (Path(folder) / "f").write_bytes(b"x")
        await uploads.put(key, f"{folder}/f", "text/html")
    for name in (
        'a"; filename="b.exe',
        "a\r\nSet-Cookie: x=1",
        "../../etc/passwd",
        "गीत 🎬.png",
        "x" * 300 + ".png",
        "\u202egnp",
    ):
        async with httpx.AsyncClient(trust_env=False) as client:
            reply = await client.get(await uploads.address(key, 60, name, "image/png"))
        assert reply.status_code == 200, name
        assert reply.headers["Content-Type"] == "image/png"
        assert reply.headers["Content-Disposition"] == saved_as(name)
        assert "Set-Cookie" not in reply.headers


def test_a_name_is_kept_as_far_as_a_file_system_takes_it():
    """Its ending too."""
    assert saved_as("film.txt") == "attachment; filename=\"film.txt\"; filename*=UTF-8''film.txt"
    assert saved_as("\u202e/..\n") == "attachment; filename=\"_\"; filename*=UTF-8''_"
    assert saved_as("\n") == "attachment; filename=\"file\"; filename*=UTF-8''file"
    assert saved_as("x" * 300 + ".png").endswith("xxx.png")
    assert len(saved_as("x" * 300 + ".png")) < 400
    assert "filename*=UTF-8''%E0%A4%97.png" in saved_as("ग.png")
