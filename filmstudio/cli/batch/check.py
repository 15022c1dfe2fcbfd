"""A manifest against the disk and the crew: every film to make, or every mistake of all lines at once."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from filmstudio.cli.batch.columns import COLUMNS, Wanted, film_name, wanted
from filmstudio.cli.batch.manifest import LARGEST, Manifest, Mistake, Row, parse_manifest
from filmstudio.cli.cast import own_cast, read_cast
from filmstudio.cli.request import Request, load_script
from filmstudio.errors import BadManifest, UserError
from filmstudio.film.cast import Age
from filmstudio.film.value import digest_of
from filmstudio.pipeline.direct.casting import cast_film
from filmstudio.pipeline.direct.people import Person
from filmstudio.pipeline.read import read
from filmstudio.pipeline.studio import CastOverride, Crew


@dataclass(frozen=True)
class Film:
    """A film to make. `name` is its place in the folder of films; `letters` is how much there is to tell."""

    line: int
    name: str
    request: Request
    letters: int


@dataclass(frozen=True)
class Batch:
    """A whole manifest as it was asked for. `common` is what lines that don't say otherwise want."""

    manifest: Path
    out: Path
    common: Wanted = field(default_factory=Wanted)
    jobs: int = 2

    def films(self, crew: Crew | None) -> list[Film]:
        """Every film, in the manifest's order. The crew's voices and languages are checked where they are known.

        Raises:
            BadManifest: something is wrong; all of it is told.
        """
        parsed = parse_manifest(self.manifest.name, self._data(), COLUMNS)
        check = _Check(self, crew)
        check.common()
        films = [film for row in parsed.rows if (film := check.film(row))]
        _complain(self.manifest, parsed, check.mistakes)
        return films

    def _data(self) -> bytes:
        try:
            with self.manifest.open("rb") as data:
                return data.read(LARGEST + 1)
        except FileNotFoundError:
            raise BadManifest(f"{self.manifest}: there is no such file") from None
        except OSError as error:
            raise BadManifest(f"{self.manifest}: can't be read ({error.strerror})") from error


def fingerprint(request: Request, version: str) -> str:
    """Names what a film is made of: script, cast, options and the version that makes it; not where it goes.

    Raises:
        UserError: the script or the cast can't be read.
    """
    orders = request.orders().model_copy(update={"jobs": 2})
    return digest_of(["film of a batch", version, load_script(request.script).digest, orders.digest])


class _Check:
    """Row after row; remembers which names are taken, and which cast files were looked at."""

    def __init__(self, batch: Batch, crew: Crew | None) -> None:
        self._batch, self._crew = batch, crew
        self.mistakes: list[Mistake] = []
        self._taken: dict[str, int] = {}
        self._folders: dict[str, int] = {}
        self._casts: set[Path] = set()

    def common(self) -> None:
        """What all lines share is told once, without a line."""
        wish = self._batch.common
        found = [f"--{what}" for what in self._language(wish.language)]
        if wish.cast:
            self._casts.add(Path(wish.cast))
            found += [f"--cast {what}" for what in self._cast(Path(wish.cast))]
        self.mistakes += [Mistake(0, what) for what in found]

    def film(self, row: Row) -> Film | None:
        """The film of a row; None if something is wrong with it."""
        wish, mistakes = wanted(row, self._batch.common)
        if wish.script:
            mistakes += [Mistake(row.line, what) for what in self._wrong(wish)]
        if wish.script and ("out" in row.cells) == bool(wish.out):
            mistakes += [Mistake(row.line, what) for what in self._clash(row.line, film_name(wish))]
        self.mistakes += mistakes
        if mistakes:
            return None
        request = self._request(wish)
        return Film(row.line, film_name(wish), request, len(load_script(request.script).text))

    def _request(self, wish: Wanted) -> Request:
        beside = self._batch.manifest.parent
        return Request(
            script=beside / wish.script, out=self._batch.out / film_name(wish), size=wish.size, fps=wish.fps,
            length=wish.length, language=wish.language, captions=wish.captions, seed=wish.seed, jobs=self._batch.jobs,
            cast=beside / wish.cast if wish.cast else None,
        )  # fmt: skip

    def _wrong(self, wish: Wanted) -> Iterator[str]:
        request = self._request(wish)
        yield from _closed(request.out)
        try:
            script = load_script(request.script)
            if script.format == "fdx":
                read(script)
        except UserError as error:
            yield str(error)
        if wish.language != self._batch.common.language:
            yield from self._language(wish.language)
        for cast in (request.cast, own_cast(request.script)):
            if cast and cast not in self._casts and (cast == request.cast or cast.exists()):
                self._casts.add(cast)
                yield from self._cast(cast)

    def _clash(self, line: int, name: str) -> Iterator[str]:
        """Names that differ only in capitals are one file on many disks."""
        path = PurePosixPath(normalize("NFC", name).casefold())
        folders = [str(folder) for folder in path.parents]
        before = self._taken.get(str(path)) or self._folders.get(str(path))
        before = before or next((self._taken[folder] for folder in folders if folder in self._taken), None)
        if before:
            yield f"{name} clashes with the film of line {before}; give each a name of its own in the column out"
        self._taken.setdefault(str(path), line)
        for folder in folders:
            self._folders.setdefault(folder, line)

    def _language(self, language: str | None) -> Iterator[str]:
        spoken = self._crew.voices.card.languages if self._crew else ()
        if language and spoken and language not in spoken:
            yield f"language {language}: nobody here speaks it; they speak {', '.join(sorted(spoken))}"

    def _cast(self, file: Path) -> Iterator[str]:
        try:
            entries = read_cast(file)
        except UserError as error:
            yield str(error)
            return
        for entry in entries if self._crew else ():
            try:
                _tried(entry, self._crew)
            except UserError as error:
                yield f"{file}: {str(error).removeprefix('cast file, ')}"


def _tried(entry: CastOverride, crew: Crew | None) -> None:
    """Cast somebody of this name; the casting says what there isn't."""
    somebody = Person(name=entry.character, being="human", species="human", age=Age.ADULT, gender=None, said="")
    voices = crew.voices.card.voices if crew else ()
    cast_film((somebody,), "en", voices, {entry.character: {entry.field: entry.value}})


def _closed(out: Path) -> Iterator[str]:
    """Why a film can't be written there, as far as can be seen before."""
    try:
        if out.is_dir():
            yield f"{out} is a folder; give the film another name in the column out"
        there = next(folder for folder in out.parents if folder.exists())
        if not there.is_dir():
            yield f"{there} is a file; the film {out.name} needs a folder there"
        elif not os.access(there, os.W_OK | os.X_OK):
            yield f"{there} is closed to you; become its owner or use another folder"
    except OSError as error:
        yield f"{out}: {error.strerror}"


def _complain(manifest: Path, parsed: Manifest, more: list[Mistake]) -> None:
    mistakes = sorted([*parsed.mistakes, *more], key=lambda mistake: mistake.line)
    if mistakes:
        listed = "\n".join(f"  {mistake}" for mistake in mistakes)
        number = "a mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        raise BadManifest(f"{manifest}: {number}; nothing was begun\n{listed}")
