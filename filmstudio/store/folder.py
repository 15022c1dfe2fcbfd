"""A store in a folder: `assets/` by content digest, `takes/` and `claims/` by recipe digest, `notes/` for documents.

Writes go to a temporary file first and are moved into place, so that a crash leaves either the old or the new.
"""

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import AsyncGenerator
from pathlib import Path

from filmstudio.errors import DamagedAsset
from filmstudio.film.assets import Asset
from filmstudio.ports.crafts import Made
from filmstudio.store.cache import sha256
from filmstudio.store.claim import FolderClaim, held
from filmstudio.store.room import copied, room, sweep_old

ENDINGS = {"audio/flac": ".flac", "video/mp4": ".mp4", "video/mp2t": ".ts", "image/png": ".png", "image/jpeg": ".jpg"}


class FolderStore:
    """One project's takes under a folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders: list[Path] = []
        for part in ("assets", "takes", "notes", "work"):
            (root / part).mkdir(parents=True, exist_ok=True)

    async def known(self, recipe: str) -> Asset | None:
        """The take, if its bytes are all there; a size that differs means a take that must be made again."""
        try:
            asset = Asset.model_validate_json(self._place("takes", recipe, ".json").read_text(encoding="utf-8"))
            return asset if self._file(asset).stat().st_size == asset.size else None
        except (OSError, ValueError):
            return None

    def folder(self) -> str:
        """A new empty folder for work in progress."""
        self._folders.append(Path(tempfile.mkdtemp(dir=self._root / "work")))
        return str(self._folders[-1])

    @contextlib.asynccontextmanager
    async def claimed(self, recipe: str) -> AsyncGenerator[FolderClaim]:
        """The right to make a take; another program that makes it is waited for."""
        async with held(self._place("claims", recipe, ".json")) as file:
            yield FolderClaim(recipe, file, await self.known(recipe), self)

    async def keep(self, recipe: str, made: Made) -> Asset:
        """Move the file in, then write down whose take it is.

        Raises:
            DiskFull: there is no room.
        """
        file = Path(made.file)
        with room(self._root):
            content, size = sha256(file), file.stat().st_size
            asset = Asset(content=content, media_type=made.media_type, size=size, facts=made.facts, notes=made.notes)
            place = self._file(asset)
            place.parent.mkdir(parents=True, exist_ok=True)
            file.replace(place)
            self._write(self._place("takes", recipe, ".json"), asset.model_dump_json())
        with contextlib.suppress(OSError):
            file.parent.rmdir()
        return asset

    async def file(self, asset: Asset) -> str:
        """Where the bytes are.

        Raises:
            DamagedAsset: they are gone or cut short.
        """
        place = self._file(asset)
        if not place.exists() or place.stat().st_size != asset.size:
            raise DamagedAsset(f"{place} is missing or damaged; run the same command again to make it anew")
        return str(place)

    async def export(self, asset: Asset, out: str) -> None:
        """Copy an asset to where the person wants it; `out` is either whole or not there.

        Raises:
            DiskFull: there is no room.
        """
        copied(await self.file(asset), Path(out))

    async def recall(self, key: str) -> str | None:
        """A small document."""
        try:
            return self._place("notes", hashlib.sha256(key.encode()).hexdigest(), "").read_text(encoding="utf-8")
        except OSError:
            return None

    async def remember(self, key: str, document: str) -> None:
        """Keep a small document."""
        with room(self._root):
            self._write(self._place("notes", hashlib.sha256(key.encode()).hexdigest(), ""), document)

    def sweep(self) -> None:
        """Remove this run's unfinished work, and what runs of other days left; a film made beside us is not touched."""
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()
        sweep_old(self._root / "work")

    def _file(self, asset: Asset) -> Path:
        return self._place("assets", asset.content, ENDINGS.get(asset.media_type, ""))

    def _place(self, part: str, digest: str, ending: str) -> Path:
        return self._root / part / digest[:2] / (digest + ending)

    def _write(self, place: Path, text: str) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(place)
