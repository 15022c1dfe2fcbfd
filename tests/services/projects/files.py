"""Files to send: whole ones, made here from nothing, and how a browser sends them."""

import hashlib
import io
import struct
import wave
import zlib
from dataclasses import dataclass
from typing import Any

import httpx

from tests.services.conftest import Visitor


def png(width: int = 8, height: int = 6) -> bytes:
    """A grey picture."""
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height)) if width * height < 1 << 20 else b"\0"
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def jpeg(width: int = 8, height: int = 6) -> bytes:
    """The segments of a JPEG; what is between them is not looked at."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    exif = b"Exif\0\0" + b"\0" * 40
    parts = ((0xE1, exif), (0xC0, frame), (0xDA, b"\x01\x01\x00\x00\x3f\x00"))
    body = b"".join(struct.pack(">BBH", 0xFF, marker, len(one) + 2) + one for marker, one in parts)
    return b"\xff\xd8" + body + b"\x12\x34\xff\x00" * 20 + b"\xff\xd9"


def webp(width: int = 8, height: int = 6) -> bytes:
    """A lossy one."""
    body = b"\x10\x00\x00\x9d\x01\x2a" + struct.pack("<HH", width, height) + b"\0" * 10
    return b"RIFF" + struct.pack("<I", 4 + 8 + len(body)) + b"WEBPVP8 " + struct.pack("<I", len(body)) + body


def wav(seconds: float = 0.5) -> bytes:
    """Silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(48000)
        sound.writeframes(b"\0\0" * int(48000 * seconds))
    return out.getvalue()


def mp3(frames: int = 20) -> bytes:
    """MPEG 1 layer III, 128 kbit/s at 44.1 kHz, behind a tag."""
    tag = b"ID3\x04\x00\x00\x00\x00\x00\x20" + b"\0" * 32
    return tag + (b"\xff\xfb\x90\x00" + b"\0" * 413) * frames


FILES = {
    "image/png": png(), "image/jpeg": jpeg(), "image/webp": webp(), "audio/wav": wav(), "audio/mpeg": mp3(),
}  # fmt: skip


@dataclass
class Sender:
    """Somebody who sends files."""

    who: Visitor

    async def begin(
        self, content: bytes, media_type: str, name: str = "file", key: str = "", **more: Any
    ) -> httpx.Response:
        """Announce a file."""
        headers = {"Authorization": f"Bearer {self.who.tokens['access_token']}"}
        headers |= {"Idempotency-Key": key} if key else {}
        body = {"name": name, "media_type": media_type, "bytes": len(content)} | more
        return await self.who.web.post("/v1/assets", json=body, headers=headers)

    async def put(self, upload: dict[str, Any], content: bytes) -> list[dict[str, Any]]:
        """Send its parts."""
        sent: list[dict[str, Any]] = []
        place = 0
        async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
            for part in upload["parts"]:
                reply = await client.put(part["address"], content=content[place : place + part["bytes"]])
                assert reply.status_code == 200, reply.text
                sent.append({"number": part["number"], "etag": reply.headers["ETag"]})
                place += part["bytes"]
        return sent

    async def send(self, content: bytes, media_type: str, name: str = "file", **more: Any) -> dict[str, Any]:
        """All of it; the asset as it is then."""
        begun = await self.begin(content, media_type, name, **more)
        assert begun.status_code == 201, begun.text
        id = begun.json()["asset"]["id"]
        answer = await self.who.ask(
            "POST", f"/v1/assets/{id}/complete", {"parts": await self.put(begun.json(), content)}
        )
        assert answer.status_code == 200, answer.text
        return answer.json()


async def got(address: str) -> httpx.Response:
    """What is there."""
    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
        return await client.get(address)


def sha256(content: bytes) -> str:
    """In hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
