"""Stage 1, read: a script becomes a screenplay."""

from filmstudio.errors import UnreadableScript
from filmstudio.film.screenplay import Action, Dialogue, Lyric, Screenplay, Script
from filmstudio.pipeline.read.fdx import parse_fdx
from filmstudio.pipeline.read.fountain import parse_fountain
from filmstudio.pipeline.read.language import language_of
from filmstudio.pipeline.read.prose import looks_like_screenplay, parse_prose

LARGEST = 2_000_000
"""Bytes; a feature film's script has about 150 000."""
FORMATS = {".fountain": "fountain", ".spmd": "fountain", ".fdx": "fdx", ".txt": "prose", ".md": "prose"}


def decode_script(file: str, data: bytes) -> Script:
    """The text of a script file.

    Raises:
        UnreadableScript: the ending is not known, or the file is empty, too large, binary or not in UTF-8 or UTF-16.
    """
    stem, dot, ending = file.replace("\\", "/").rpartition("/")[2].rpartition(".")
    format_ = FORMATS.get(f".{ending.lower()}") if dot else None
    if format_ is None:
        raise UnreadableScript(f"{file}: can't tell what this is; scripts end in {', '.join(FORMATS)}")
    if len(data) > LARGEST:
        raise UnreadableScript(f"{file}: {len(data):,} bytes is too large for a script; the most is {LARGEST:,}")
    text = _decode(file, data)
    if not text.strip():
        raise UnreadableScript(f"{file}: the script is empty; write a scene first")
    if format_ == "prose" and looks_like_screenplay(text):
        format_ = "fountain"
    return Script.model_validate({"name": stem or file, "format": format_, "text": text})


def _decode(file: str, data: bytes) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        kind = "a binary file" if b"\0" in data[:4096] else "not in UTF-8"
        column = error.start - data.rfind(b"\n", 0, error.start)
        message = f"{file}: line {line}, column {column}: this is {kind}; save the script as UTF-8 text"
        raise UnreadableScript(message) from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise UnreadableScript(f"{file}: line {line}: this is a binary file; scripts are text")
    return text


def read(script: Script, cast: frozenset[str] = frozenset(), language: str | None = None) -> Screenplay:
    """The screenplay of a script. `cast` are names known beforehand, `language` overrides what the words tell.

    Raises:
        UnreadableScript: a Final Draft file is damaged.
    """
    match script.format:
        case "fountain":
            found = parse_fountain(script.name, script.text, cast)
        case "fdx":
            found = parse_fdx(script.name, script.text)
        case "prose":
            found = parse_prose(script.name, script.text)
    spoken = " ".join(e.text for e in found.elements if isinstance(e, (Dialogue, Lyric, Action)))
    return found.model_copy(update={"language": language or language_of(spoken)})
