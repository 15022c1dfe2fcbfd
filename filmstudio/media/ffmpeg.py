"""Running ffmpeg, which is a separate program because of its licence."""

import asyncio
import functools
import re
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import IO

import imageio_ffmpeg

from filmstudio.errors import DiskFull, ToolFailed

_NULL = asyncio.subprocess.DEVNULL
PIPE = 1 << 20
"""Bytes of a program's output that wait to be read, about."""


@functools.cache
def ffmpeg_program() -> str:
    """The program that comes with the imageio-ffmpeg package."""
    return imageio_ffmpeg.get_ffmpeg_exe()


async def ffmpeg(*arguments: str | Path, cwd: Path | None = None) -> str:
    """Run to the end; what it wrote to its error stream.

    Raises:
        ToolFailed: it ended with an error.
        DiskFull: it could not write for want of room.
    """
    command = [ffmpeg_program(), "-hide_banner", "-nostdin", "-y", *(str(a) for a in arguments)]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=cwd, stdin=_NULL, stdout=_NULL, stderr=asyncio.subprocess.PIPE
    )
    try:
        _, said = await process.communicate()
    except asyncio.CancelledError:
        process.kill()
        await process.wait()
        raise
    words = said.decode(errors="replace")
    if process.returncode:
        fail(words, arguments)
    return words


async def describe(file: Path) -> str:
    """What ffmpeg says about a file's streams."""
    command = [ffmpeg_program(), "-hide_banner", "-nostdin", "-i", str(file)]
    process = await asyncio.create_subprocess_exec(*command, stdout=_NULL, stderr=asyncio.subprocess.PIPE)
    return (await process.communicate())[1].decode(errors="replace")


async def frames_of(
    film: Path, width: int, height: int, stills: Path | None = None, every: int = 1
) -> AsyncIterator[bytes]:
    """Every frame, made small, as RGB bytes: height x width x 3. `stills` is a pattern of names for JPEGs, 320 pixels
    wide, of the middle frame of `every` so many.
    """
    small = f"scale={width}:{height}:flags=area,format=rgb24"
    arguments = ("-i", str(film), "-map", "0:v:0", "-vf", small, "-fps_mode", "passthrough", "-f", "rawvideo", "-")
    if stills:
        chosen = f"select=eq(mod(n\\,{every})\\,{every // 2}),scale=320:-2"
        arguments += ("-map", "0:v:0", "-vf", chosen, "-fps_mode", "passthrough", "-q:v", "5", str(stills))
    async for chunk in _pieces(arguments, width * height * 3):
        yield chunk


async def samples_of(film: Path, rate: int, block: int, words: IO[bytes]) -> AsyncIterator[bytes]:
    """The sound as mono 32-bit float samples at `rate`, `block` at a time. What the EBU R128 meter says is in `words`
    when the last block was given.
    """
    meter = "[0:a:0]asplit=2[meter][heard];[meter]ebur128=peak=true:framelog=quiet,anullsink"
    arguments = ("-i", str(film), "-filter_complex", meter, "-map", "[heard]", "-ac", "1", "-ar", str(rate))
    async for chunk in _pieces((*arguments, "-f", "f32le", "-"), block * 4, words):
        yield chunk


async def _pieces(arguments: tuple[str, ...], size: int, words: IO[bytes] | None = None) -> AsyncIterator[bytes]:
    told = ("-v", "info", "-nostats") if words else ("-v", "error")
    command = [ffmpeg_program(), *told, "-nostdin", *arguments]
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=words or _NULL, limit=PIPE
    )
    if process.stdout is None:
        raise ToolFailed("ffmpeg has no output")
    try:
        while True:
            try:
                yield await process.stdout.readexactly(size)
            except asyncio.IncompleteReadError as rest:
                if rest.partial and len(rest.partial) % 4 == 0 and size % 3:
                    yield rest.partial
                await process.wait()
                return
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def fail(words: str, arguments: Sequence[str | Path]) -> None:
    """Raise what ffmpeg's words mean."""
    if "No space left on device" in words:
        raise DiskFull("there is no room on the disk for the film; make room and run the same command again")
    reason = next(
        (line for line in reversed(words.splitlines()) if re.search(r"[Ee]rror|[Ii]nvalid|No such", line)), ""
    )
    raise ToolFailed(f"ffmpeg failed: {reason or words[-300:]} (asked for {' '.join(map(str, arguments))[:300]})")
