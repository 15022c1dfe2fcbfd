import errno
from pathlib import Path

import pytest

from filmstudio.errors import DamagedAsset, DiskFull
from filmstudio.film.assets import TextFacts
from filmstudio.ports.crafts import Made
from filmstudio.store.folder import FolderStore


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    return FolderStore(tmp_path / "store")


def made(store: FolderStore, text: str = "hello") -> Made:
    file = Path(store.folder()) / "take.txt"
    file.write_text(text)
    return Made(file=str(file), media_type="text/plain", facts=TextFacts())


async def test_half_a_file_is_no_take(store: FolderStore):
    """A crash or a full disk may leave one: it is made again, never shown."""
    asset = await store.keep("a" * 64, made(store))
    Path(await store.file(asset)).write_text("he")
    assert await store.known("a" * 64) is None
    with pytest.raises(DamagedAsset, match="run the same command again"):
        await store.file(asset)


async def test_a_spoilt_note_of_a_take_is_no_take(store: FolderStore, tmp_path: Path):
    """Half-written JSON is ignored."""
    await store.keep("a" * 64, made(store))
    note = next((tmp_path / "store" / "takes").rglob("*.json"))
    note.write_text(note.read_text()[:20])
    assert await store.known("a" * 64) is None


async def test_export_leaves_the_old_file_or_the_new_one(
    store: FolderStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A disk that fills up during the copy leaves what was there, and says what to do."""
    asset = await store.keep("a" * 64, made(store, "new film"))
    out = tmp_path / "out" / "film.mp4"
    await store.export(asset, str(out))
    assert out.read_text() == "new film"

    def full(source: str, target: Path) -> None:
        target.write_text("half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(DiskFull, match="make room"):
        await store.export(asset, str(out))
    assert out.read_text() == "new film"


async def test_the_sweep(store: FolderStore):
    """Unfinished work is cleared away."""
    folder = Path(store.folder())
    (folder / "half").write_text("x")
    store.sweep()
    assert not folder.exists()
