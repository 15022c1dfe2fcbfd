"""Files to send: whole ones, made here from nothing, and how a browser sends them."""

import hashlib
import io
import struct
import wave
import zlib
from dataclasses import dataclass
from typing import Any

import httpx
import skia

from tests.services.conftest import Visitor


def png(width: int = 8, height: int = 6) -> bytes:
    """A grey picture."""
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height)) if width * height <= 50_000_000 else b"\0"
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def jpeg(width: int = 8, height: int = 6) -> bytes:
    """A grey picture of 8 x 6 pixels, that may say that it has others (ITU-T T.81, B.2.2)."""
    real = painted(skia.kJPEG)
    place = real.index(b"\xff\xc0") + 5
    return real[:place] + struct.pack(">HH", height, width) + real[place + 4 :]


def webp(width: int = 8, height: int = 6) -> bytes:
    """A lossy one, likewise (RFC 6386, 9.1)."""
    real = painted(skia.kWEBP)
    place = real.index(b"\x9d\x01\x2a") + 3
    return real[:place] + struct.pack("<HH", width, height) + real[place + 4 :]


def painted(kind: skia.EncodedImageFormat, width: int = 8, height: int = 6) -> bytes:
    """A picture of a kind."""
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(skia.ColorGRAY)
    return surface.makeImageSnapshot().encodeToData(kind, 80).bytes()


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
