"""A project in one file: a ZIP with `project.json`, which tells of all else in it. Nothing in one is believed."""

import struct
import zipfile
import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field, ValidationError, model_validator

from filmstudio.errors import BadAsset, UserError
from filmstudio.film.value import Value
from filmstudio.ports.projects import Kind, MediaType
from filmstudio.services.projects.contents import BLOCK, examined
from filmstudio.services.projects.darkroom import Darkroom
from filmstudio.services.projects.rules import ARCHIVE, COMMENTS, EXPORTED, LARGEST, LINKED, SIZES, TEXTS
from filmstudio.services.projects.shapes import checked
from filmstudio.services.projects.values import Found

BEGAN = datetime(2000, 1, 1, tzinfo=UTC)
FIRST = "project.json"
FIRST_SIZE = 16 << 20
"""Bytes of `project.json`."""
DIRECTORY, ENTRIES = 1 << 20, 2000
"""Bytes of a ZIP's directory and files in it; Python reads all of it before anybody can ask how many there are."""
END, END64 = b"PK\x05\x06", b"PK\x06\x07"
ENDINGS: Mapping[Kind, str] = MappingProxyType({"script": "fountain", "cast": "toml", "shots": "json"})
MEDIA_ENDINGS: Mapping[MediaType, str] = MappingProxyType(
    {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "audio/mpeg": "mp3", "audio/wav": "wav"}
)


def passed(at: datetime) -> datetime:
    """A time that there was: none before this century, and none to come."""
    return max(BEGAN, min(at, datetime.now(UTC)))


When = Annotated[AwareDatetime, AfterValidator(passed)]
Name = Annotated[str, Field(pattern=r"^(versions/|assets/)?[a-z0-9-]{1,80}\.[a-z0-9]{1,8}$", max_length=100)]
UNREADABLE = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError, struct.error, ValueError, OSError,
)  # fmt: skip
"""What Python's reader says to files that are damaged, locked, or packed in a way it doesn't know."""


class KeptVersion(Value):
    """A version of a document and its file; the last one of a kind is the newest."""

    file: Name
    name: Annotated[str, Field(min_length=1, max_length=100)] | None
    at: When


class Said(Value):
    """A comment; `name` is who said it, `answers` the place of an earlier one, counted from 1."""

    name: Annotated[str, Field(max_length=100)] | None
    at: When
    about: Annotated[str, Field(max_length=200)]
    answers: Annotated[int, Field(ge=1)] | None
    body: Annotated[str, Field(min_length=1, max_length=4000)]
    resolved: When | None


class Packed(Value):
    """An asset and its file."""

    file: Name
    name: Annotated[str, Field(min_length=1, max_length=200)]
    media_type: MediaType
    bytes: Annotated[int, Field(ge=1)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class ProjectFile(Value):
    """`project.json`."""

    version: Literal["Project.1"] = Field(alias="label")
    title: Annotated[str, Field(min_length=1, max_length=100, pattern=r"\S")]
    language: Annotated[str, Field(max_length=35, pattern=r"^[A-Za-z0-9-]+$")] | None
    documents: dict[Kind, Annotated[tuple[KeptVersion, ...], Field(min_length=1, max_length=EXPORTED + 1)]]
    comments: Annotated[tuple[Said, ...], Field(max_length=COMMENTS)]
    assets: Annotated[tuple[Packed, ...], Field(max_length=LINKED)]

    @property
    def texts(self) -> tuple[str, ...]:
        """The files of all versions."""
        return tuple(one.file for versions in self.documents.values() for one in versions)

    @model_validator(mode="after")
    def _fits(self) -> "ProjectFile":
        files = [FIRST, *self.texts, *(asset.file for asset in self.assets)]
        if len(set(files)) != len(files):
            raise ValueError("a file is named twice")
        for place, said in enumerate(self.comments, 1):
            if said.answers and said.answers >= place:
                raise ValueError(f"comment {place} answers one that comes later")
        for asset in self.assets:
            if asset.media_type == ARCHIVE or asset.bytes > SIZES[asset.media_type]:
                raise ValueError(f"{asset.file}: it is too large, or no picture or sound")
        if sum(asset.bytes for asset in self.assets) > SIZES[ARCHIVE]:
            raise ValueError(f"its assets have more than {SIZES[ARCHIVE]:,} bytes")
        return self


class Packer:
    """Packs a project into a file. Two times the same project makes the same bytes."""

    def __init__(self, file: str) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)

    def text(self, name: str, body: str) -> None:
        """A text, packed."""
        self._zip.writestr(zipfile.ZipInfo(name), body.encode(), zipfile.ZIP_DEFLATED)

    def asset(self, name: str, file: str) -> None:
        """A picture or a sound, which is packed in itself."""
        info = zipfile.ZipInfo(name)
        info.file_size = Path(file).stat().st_size
        with Path(file).open("rb") as source, self._zip.open(info, "w") as target:
            while block := source.read(BLOCK):
                target.write(block)

    def close(self, about: ProjectFile) -> None:
        """With what tells of all the rest.

        Raises:
            UserError: that is too much.
        """
        text = about.model_dump_json(by_alias=True, indent=1)
        if len(text.encode()) > FIRST_SIZE:
            raise UserError(f"what was said about this project has more than {FIRST_SIZE:,} bytes; remove some of it")
        self.text(FIRST, text)
        self._zip.close()


def laid(desk: str, name: str) -> str:
    """Where a file of a project lies, unpacked."""
    return f"{desk}/{name.replace('/', '-')}"


def unpacked(file: str, desk: str) -> tuple[ProjectFile, tuple[Found, ...]]:
    """What is in a project's file, and in each of its assets; they and its texts then lie on the desk.

    Raises:
        BadAsset: it is damaged, too large, or not what it tells of itself; in words.
    """
    _look_at_end(file)
    with _readable(), zipfile.ZipFile(file) as packed:
        entries = _entries(packed)
        if FIRST not in entries:
            raise BadAsset(f"there is no {FIRST} in it: this is no project")
        about = _about(_text(packed, entries[FIRST], FIRST_SIZE))
        _same_files(about, set(entries) - {FIRST})
        room = TEXTS
        for kind, versions in about.documents.items():
            for one in versions:
                body = _text(packed, entries[one.file], min(LARGEST, room))
                room -= len(body)
                Path(laid(desk, one.file)).write_bytes(_shaped(kind, one.file, body))
        found: list[Found] = []
        with Darkroom() as darkroom:
            for asset in about.assets:
                _copied(packed, entries[asset.file], laid(desk, asset.file), asset.bytes)
                found.append(_looked_at(asset, laid(desk, asset.file), darkroom))
    return about, tuple(found)


@contextmanager
def _readable() -> Generator[None]:
    try:
        yield
    except BadAsset:
        raise
    except UNREADABLE as error:
        raise BadAsset(f"the file is damaged, or packed in a way that is not read ({type(error).__name__})") from error


def _look_at_end(file: str) -> None:
    """Before Python reads the directory into memory: how large that says it is (PKWARE APPNOTE, 4.3.16)."""
    size = Path(file).stat().st_size
    with Path(file).open("rb") as stream:
        stream.seek(max(0, size - 42))
        tail = stream.read()
    if tail[-22:-18] != END or tail[:4] == END64:
        raise BadAsset("the file is no whole ZIP, or one of a kind that is not read (a comment at its end, ZIP64)")
    if struct.unpack("<I", tail[-10:-6])[0] > DIRECTORY:
        raise BadAsset(f"there are too many files in it; at most {ENTRIES}")


def _entries(packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files in it, by name; folders are left out."""
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in packed.infolist():
        if entry.is_dir() and not entry.file_size:
            continue
        if entry.filename in found:
            raise BadAsset(f"{entry.filename[:100]!r} is in it twice")
        if entry.flag_bits & 1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadAsset(f"{entry.filename[:100]!r} is locked, or packed in a way that is not read")
        found[entry.filename] = entry
    if len(found) > ENTRIES:
        raise BadAsset(f"there are {len(found)} files in it; at most {ENTRIES}")
    return found


def _about(text: bytes) -> ProjectFile:
    try:
        return ProjectFile.model_validate_json(text, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "all of it"
        raise BadAsset(f"{FIRST}, {place[:200]}: {first['msg']}") from None


def _same_files(about: ProjectFile, there: set[str]) -> None:
    named = {*about.texts, *(asset.file for asset in about.assets)}
    if missing := sorted(named - there):
        raise BadAsset(f"{missing[0]!r} is missing in it; {FIRST} tells of it")
    if others := sorted(there - named):
        raise BadAsset(f"{others[0][:100]!r} is in it, of which {FIRST} doesn't tell")


def _text(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    with packed.open(entry) as stream:
        body = stream.read(most + 1)
    if len(body) > most:
        raise BadAsset(f"{entry.filename} is too large; it may have {most:,} bytes")
    if b"\0" in body:
        raise BadAsset(f"{entry.filename} has a zero character in it")
    try:
        body.decode()
    except UnicodeDecodeError as error:
        raise BadAsset(f"{entry.filename} is no UTF-8 at byte {error.start}") from None
    return body


def _shaped(kind: Kind, file: str, body: bytes) -> bytes:
    try:
        return checked(kind, body.decode()).encode()
    except UserError as error:
        raise BadAsset(f"{file}: {error}") from None


def _copied(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, file: str, size: int) -> None:
    left = size
    with packed.open(entry) as source, Path(file).open("wb") as target:
        while block := source.read(min(BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                break
            target.write(block)
    if left:
        raise BadAsset(f"{entry.filename} has not the {size:,} bytes that {FIRST} tells of")


def _looked_at(asset: Packed, file: str, darkroom: Darkroom) -> Found:
    try:
        return examined(file, asset.media_type, asset.sha256, darkroom)
    except BadAsset as error:
        raise BadAsset(f"{asset.file}: {error}") from None
