"""What every store promises. A new one is one more line in STORES."""

from collections.abc import Callable
from pathlib import Path

import pytest

from filmstudio.errors import DamagedAsset
from filmstudio.film.assets import TextFacts
from filmstudio.ports.crafts import Made
from filmstudio.ports.store import Store
from filmstudio.store.folder import FolderStore

STORES: dict[str, Callable[[Path], Store]] = {"folder": lambda folder: FolderStore(folder / "store")}


@pytest.fixture(params=STORES)
def reopened(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Store]:
    """Opens the same store again, as the next run of the program would."""
    return lambda: STORES[request.param](tmp_path)


@pytest.fixture
def store(reopened: Callable[[], Store]) -> Store:
    return reopened()


def made(store: Store, words: bytes = b"hello") -> Made:
    file = Path(store.folder()) / "take.txt"
    file.write_bytes(words)
    return Made(file=str(file), media_type="text/plain", facts=TextFacts(), notes=("a note",))


def test_a_take_is_remembered_by_its_recipe_and_found_by_its_content(store: Store, reopened: Callable[[], Store]):
    """Two recipes with the same bytes share them; the next run finds both."""
    first, second = store.keep("a" * 64, made(store)), store.keep("b" * 64, made(store))
    assert first == second == reopened().known("a" * 64) == reopened().known("b" * 64)
    assert Path(reopened().file(first)).read_bytes() == b"hello"
    assert first.notes == ("a note",)
    assert store.known("c" * 64) is None


def test_a_recipe_taken_again_has_the_newest_take(store: Store):
    """A damaged take is made anew under the same recipe."""
    store.keep("a" * 64, made(store))
    newest = store.keep("a" * 64, made(store, b"again"))
    assert store.known("a" * 64) == newest


def test_an_empty_file_is_a_take_too(store: Store):
    assert Path(store.file(store.keep("a" * 64, made(store, b"")))).read_bytes() == b""


def test_work_folders_are_empty_and_nobody_elses(store: Store):
    one, other = Path(store.folder()), Path(store.folder())
    assert one != other
    assert not [*one.iterdir(), *other.iterdir()]


def test_bytes_that_are_gone_are_an_error_that_says_what_to_do(store: Store):
    """And their recipe is no longer known, so the same command makes them again."""
    asset = store.keep("a" * 64, made(store))
    Path(store.file(asset)).unlink()
    assert store.known("a" * 64) is None
    with pytest.raises(DamagedAsset, match="run the same command again"):
        store.file(asset)


def test_export_makes_folders_and_replaces(store: Store, tmp_path: Path):
    out = tmp_path / "new" / "film.txt"
    for words in (b"first", b"second"):
        store.export(store.keep("a" * 64, made(store, words)), str(out))
        assert out.read_bytes() == words


@pytest.mark.parametrize("key", ["length/x", "क", "../../outside", "a" * 4000, ""])
def test_documents_come_back_whatever_their_key(store: Store, reopened: Callable[[], Store], key: str):
    """A key never becomes a path."""
    assert store.recall(key) is None
    store.remember(key, "one\n")
    store.remember(key, "दो\n")
    assert reopened().recall(key) == "दो\n"
