"""What is really in a file that somebody sent: what it was said to be, whole, and not too large to be opened."""

import hashlib
import mmap
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from filmstudio.errors import BadAsset
from filmstudio.ports.projects import MediaType
from filmstudio.services.projects import pictures, sounds
from filmstudio.services.projects.darkroom import Darkroom
from filmstudio.services.projects.pictures import Content, Size
from filmstudio.services.projects.rules import ARCHIVE
from filmstudio.services.projects.values import Found

PICTURES: Mapping[MediaType, Callable[[Content], Size]] = MappingProxyType(
    {"image/png": pictures.png, "image/jpeg": pictures.jpeg, "image/webp": pictures.webp}
)
SOUNDS: Mapping[MediaType, Callable[[Content], int]] = MappingProxyType(
    {"audio/wav": sounds.wav, "audio/mpeg": sounds.mp3}
)
BLOCK = 1 << 20


def examined_alone(file: str, media_type: MediaType, sha256: str | None) -> Found:
    """As `examined`, one file."""
    with Darkroom() as darkroom:
        return examined(file, media_type, sha256, darkroom)


def examined(file: str, media_type: MediaType, sha256: str | None, darkroom: Darkroom) -> Found:
    """What is in a file; `sha256` is what its sender says. Pictures that say how large they are, and are not too large,
    are opened in the darkroom.

    Raises:
        BadAsset: it is something else, damaged, cut off, or too large to be opened.
    """
    found = digest_of_file(file)
    if sha256 and sha256 != found:
        raise BadAsset(f"the file did not arrive as it was sent: its sha256 is {found}, you said {sha256}")
    if not Path(file).stat().st_size:
        raise BadAsset("the file is empty")
    with Path(file).open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        is_really = kind_of(content[:16])
        if is_really != media_type:
            raise BadAsset(f"the file was said to be {media_type}, and is {is_really or 'something else'}")
        if paint := PICTURES.get(media_type):
            width, height = paint(content)
            darkroom.open(file)
            return Found(sha256=found, width=width, height=height)
        if play := SOUNDS.get(media_type):
            return Found(sha256=found, milliseconds=play(content))
    return Found(sha256=found)


def kind_of(head: bytes) -> MediaType | None:
    """By its first bytes (WHATWG MIME Sniffing, 6)."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12])  # pyright: ignore[reportReturnType]
    if head.startswith(b"PK\x03\x04"):
        return ARCHIVE
    if head.startswith(b"ID3") or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2):
        return "audio/mpeg"
    return None


def digest_of_file(file: str) -> str:
    """Its sha256."""
    with Path(file).open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
