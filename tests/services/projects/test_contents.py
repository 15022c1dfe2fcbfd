"""What is in a file: everything that isn't what it was said to be is refused in words, whatever its bytes."""

import random
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import skia
from hypothesis import given, settings
from hypothesis import strategies as st

from filmstudio.errors import BadAsset
from filmstudio.ports.projects import MediaType
from filmstudio.services.projects import darkroom as module
from filmstudio.services.projects.contents import examined, examined_alone
from filmstudio.services.projects.darkroom import Darkroom
from filmstudio.services.projects.values import Found
from tests.services.projects.files import FILES, jpeg, mp3, painted, png, sha256, wav, webp

DARKROOM = Darkroom()


@pytest.fixture(scope="module", autouse=True)
def darkroom() -> Iterator[None]:
    """One for all tests here: whatever pictures it was shown, it goes on."""
    with DARKROOM:
        yield


END = struct.pack(">I4sI", 0, b"IEND", zlib.crc32(b"IEND"))


def found(folder: Path, content: bytes, media_type: str, digest: str | None = None) -> Found:
    """What is in it."""
    file = folder / "file"
    file.write_bytes(content)
    kind: MediaType = media_type  # pyright: ignore[reportAssignmentType]
    return examined(str(file), kind, digest, DARKROOM)


def test_whole_files_are_taken_with_their_sizes(tmp_path: Path):
    """Pixels of pictures, lengths of sounds."""
    for media_type, content in FILES.items():
        one = found(tmp_path, content, media_type, sha256(content))
        assert one.sha256 == sha256(content)
        if media_type.startswith("image/"):
            assert (one.width, one.height) == (8, 6)
    assert found(tmp_path, wav(1.5), "audio/wav").milliseconds == 1500
    assert found(tmp_path, mp3(100), "audio/mpeg").milliseconds == 2612


def test_one_kind_is_not_taken_for_another(tmp_path: Path):
    """Every pair, and what is none of them."""
    for media_type in FILES:
        others = [content for kind, content in FILES.items() if kind != media_type]
        for content in (*others, b"<html><script>", b"MZ\x90\0", b"GIF89a" + b"\0" * 50, b"PK\x03\x04", b"%PDF-1.7"):
            with pytest.raises(BadAsset, match="said to be"):
                found(tmp_path, content, media_type)
        with pytest.raises(BadAsset, match="empty"):
            found(tmp_path, b"", media_type)


def test_half_a_file_is_refused(tmp_path: Path):
    """Wherever it is cut, until nothing that matters is missing."""
    for media_type, content in FILES.items():
        for part in (0.1, 0.3, 0.5, 0.9):
            if media_type == "audio/mpeg" and part > 0.2:
                continue  # an MP3 is whole after each of its frames
            with pytest.raises(BadAsset):
                found(tmp_path, content[: int(len(content) * part)], media_type)


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path):
    """A few hundred bytes that claim to be gigapixels."""
    for huge in (png(30_000, 30_000), png(20_000, 10), png(0, 5)):
        with pytest.raises(BadAsset, match=r"pixels|no size"):
            found(tmp_path, huge, "image/png")
    with pytest.raises(BadAsset, match="pixels"):
        found(tmp_path, jpeg(65_000, 65_000), "image/jpeg")
    with pytest.raises(BadAsset, match="no size"):
        found(tmp_path, webp(0, 0), "image/webp")
    canvas = b"\0\0\0\0" + (16_000_000).to_bytes(3, "little") * 2
    body = b"VP8X" + struct.pack("<I", 10) + canvas
    with pytest.raises(BadAsset, match="pixels"):
        found(tmp_path, b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body, "image/webp")


PAINTED: dict[MediaType, skia.EncodedImageFormat] = {
    "image/png": skia.kPNG, "image/jpeg": skia.kJPEG, "image/webp": skia.kWEBP,
}  # fmt: skip


@pytest.mark.parametrize("media_type", PAINTED)
def test_a_picture_that_only_looks_whole_is_refused(tmp_path: Path, media_type: MediaType):
    """Its head and its end are right, and what is between them is not all of it or none: it is really opened."""
    whole = painted(PAINTED[media_type], 640, 480)
    assert found(tmp_path, whole, media_type).width == 640
    if media_type == "image/png":
        at = whole.index(b"IDAT")
        spoilt = whole[at : at + 8] + b"\0" * 20
        hollow = whole[: at - 4] + struct.pack(">I", 24) + spoilt + struct.pack(">I", zlib.crc32(spoilt)) + END
    elif media_type == "image/jpeg":
        hollow = whole[: whole.index(b"\xff\xdb")] + whole[whole.index(b"\xff\xc0") :]
    else:
        place = whole.index(b"\x9d\x01\x2a") + 7
        hollow = whole[:place] + b"\xff" * (len(whole) - place)
    with pytest.raises(BadAsset, match=r"the picture is (damaged: it can't be opened|cut off)"):
        found(tmp_path, hollow, media_type)


def test_a_picture_that_kills_or_takes_for_ever_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """In words; and the next one is opened again."""
    (tmp_path / "file").write_bytes(png())
    for program, patience in (("raise SystemExit", 20.0), ("import time; time.sleep(60)", 5.0)):
        developing = tmp_path / "developing.py"
        developing.write_text(program)
        with Darkroom(patience) as alone, monkeypatch.context() as patched:
            patched.setattr(module, "DEVELOPING", developing)
            with pytest.raises(BadAsset, match="too long or too much"):
                alone.open(str(tmp_path / "file"))
            patched.undo()
            alone.open(str(tmp_path / "file"))


def test_a_picture_with_the_most_pixels_is_opened(tmp_path: Path):
    """In the memory that the process is given."""
    (tmp_path / "large").write_bytes(png(7100, 7040))
    assert examined_alone(str(tmp_path / "large"), "image/png", None).height == 7040


def test_kinds_that_nobody_reads_are_refused(tmp_path: Path):
    """A moving WebP, a JPEG of another process, a WAV that is packed."""
    still = webp()
    moving = still[:12] + b"ANIM" + struct.pack("<I", 6) + b"\0" * 6 + still[12:]
    moving = moving[:4] + struct.pack("<I", len(moving) - 8) + moving[8:]
    with pytest.raises(BadAsset, match="moves"):
        found(tmp_path, moving, "image/webp")
    with pytest.raises(BadAsset, match="ordinary"):
        found(tmp_path, jpeg().replace(b"\xff\xc0", b"\xff\xc3"), "image/jpeg")
    with pytest.raises(BadAsset, match="PCM"):
        found(tmp_path, wav().replace(b"\x10\0\0\0\x01\0", b"\x10\0\0\0\x55\0", 1), "audio/wav")


def test_a_changed_digest_or_byte_is_told(tmp_path: Path):
    """What arrived is not what was sent."""
    with pytest.raises(BadAsset, match="sha256"):
        found(tmp_path, png(), "image/png", "0" * 64)
    spoilt = bytearray(png())
    spoilt[45] ^= 1
    with pytest.raises(BadAsset, match="damaged"):
        found(tmp_path, bytes(spoilt), "image/png")


@settings(deadline=None)
@given(st.sampled_from(sorted(FILES)), st.binary(max_size=300), st.integers(0, 400), st.integers(0, 50))
def test_no_bytes_are_our_mistake(media_type: str, junk: bytes, place: int, removed: int):
    """Spoilt anywhere, it is taken or refused in words."""
    import tempfile

    content = FILES[media_type]
    with tempfile.TemporaryDirectory() as folder:
        for hostile in (content[:place] + junk + content[place + removed :], content[:12] + junk):
            try:
                found(Path(folder), hostile, media_type)
            except BadAsset:
                continue


def test_the_worst_files_take_little_time(tmp_path: Path):
    """As many beginnings as fit, and no end: 10 MB of each."""
    import time

    random.seed(7)
    begin = time.monotonic()
    tiny = struct.pack(">I", 0) + b"tEXt" + b"\xfc\x38\xc3\xed"
    for media_type, content in (
        ("image/png", png()[:33] + tiny * 800_000),
        ("image/jpeg", b"\xff\xd8\xff" + b"\xff" * 10_000_000),
        ("image/jpeg", b"\xff\xd8" + b"\xff\xe1\0\x02" * 2_500_000),
        ("image/webp", b"RIFF" + struct.pack("<I", 9_999_000) + b"WEBP" + b"XXXX\0\0\0\0" * 1_250_000),
        ("audio/mpeg", b"\xff\xfb" + b"\xff\xfb" * 25_000_000),
        ("audio/mpeg", b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + b"\0" * 50_000_000),
        ("audio/wav", wav()[:12] + b"LIST\0\0\0\0" * 6_000_000),
    ):
        with pytest.raises(BadAsset):
            found(tmp_path, content, media_type)
    assert time.monotonic() - begin < 20
