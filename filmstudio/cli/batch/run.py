"""A batch from its manifest to its last film: what is there is skipped, what fails is told, nothing stops the rest."""

import asyncio
import logging
import time
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from filmstudio.cli.batch.board import Board
from filmstudio.cli.batch.check import Batch, Film, fingerprint
from filmstudio.cli.batch.journal import Journal, Record
from filmstudio.cli.batch.maker import Maker, Order
from filmstudio.cli.batch.summary import Prices, Summary
from filmstudio.cli.film import priced_in
from filmstudio.cli.trouble import flat
from filmstudio.errors import DiskFull, FilmStudioError, NotSetUp, ServerAway, Stopped, UserError

STOPPING = (DiskFull, NotSetUp, ServerAway)
"""Troubles that the next film would have too: the batch stops, and the same command goes on later."""
log = logging.getLogger(__name__)


async def make_all(batch: Batch, opening: AbstractAsyncContextManager[Maker], *, quiet: bool) -> Summary:
    """Make every film of a batch that isn't there yet.

    Raises:
        BadManifest: something in it is wrong; nothing was begun.
        Stopped: the person interrupted.
        DiskFull, NotSetUp, ServerAway: no film could be made.
    """
    async with opening as maker:
        films = batch.films(maker.crew)
        journal = Journal(results(batch))
        with journal.open():
            to_do = [film for film in films if not _there(film, maker, journal)]
            run = _Run(maker, journal, Summary(len(films), len(films) - len(to_do), str(journal.file)))
            with Board(to_do, run.summary.skipped, quiet=quiet) as board:
                await run.films(to_do, board)
            return run.summary


async def price_all(batch: Batch, opening: AbstractAsyncContextManager[Maker], *, quiet: bool) -> Prices:
    """What the films that aren't there yet would cost; makes nothing. A take that films share is counted once.

    Raises:
        BadManifest: something in it is wrong.
    """
    async with opening as maker, maker.pricing() as studio:
        films = batch.films(maker.crew)
        journal = Journal(results(batch))
        to_do = [film for film in films if not _there(film, maker, journal)]
        prices, counted = Prices(len(films), len(films) - len(to_do)), set[str]()
        for film in to_do:
            try:
                _, quote = await priced_in(studio, film.request, counted)
                prices.add(quote)
            except Exception as error:  # noqa: BLE001  what one film lacks says nothing of the others
                prices.failures.append(Record(line=film.line, status="failed", film=film.name, request="",
                                              error=_reason(error)))  # fmt: skip
            if not quiet:
                prices.tell()
        return prices


def results(batch: Batch) -> Path:
    """The journal, in the folder of films."""
    return batch.out / f"{batch.manifest.stem}.results.jsonl"


class _Run:
    """One run over the films that are to be made."""

    def __init__(self, maker: Maker, journal: Journal, summary: Summary) -> None:
        self._maker, self._journal, self.summary = maker, journal, summary

    async def films(self, films: list[Film], board: Board) -> None:
        """All of them, so many at a time as the maker likes."""
        waiting = iter(films)
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(self._maker.at_once, len(films))):
                    group.create_task(self._work(waiting, board))
        except asyncio.CancelledError:
            raise Stopped(f"{self.summary.so_far()}; {self._maker.stays}; the same command goes on") from None

    async def _work(self, waiting: Iterator[Film], board: Board) -> None:
        for film in waiting:
            record = await self._film(film, board)
            self._journal.add(record)
            self.summary.add(record)
            board.ended(film, record)

    async def _film(self, film: Film, board: Board) -> Record:
        begun, digest, tries = time.monotonic(), "", 0
        try:
            digest = fingerprint(film.request, self._maker.version)
            last = self._journal.last(film.name, digest)
            tries = last.tries if last else 0
            order = Order(film, digest, tries)
            made = await self._maker.make(order, lambda stage, done, total: board.stage(film, stage, done, total))
        except Exception as error:  # noqa: BLE001  one film's trouble, foreseen or not, is not the others'
            ending = Record(line=film.line, status="failed", film=film.name, request=digest, tries=tries + 1,
                            error=_reason(error))  # fmt: skip
        else:
            ending = Record(line=film.line, status="made", film=film.name, request=digest, seconds=made.seconds,
                            cost=made.dollars, endings=made.endings)  # fmt: skip
        return ending.model_copy(update={"wall_seconds": round(time.monotonic() - begun, 3)})


def _there(film: Film, maker: Maker, journal: Journal) -> bool:
    """True if it was made of the same things, and nobody took it away."""
    try:
        last = journal.last(film.name, fingerprint(film.request, maker.version))
    except UserError:
        return False
    return (
        last is not None
        and last.status == "made"
        and all(film.request.out.with_suffix(ending).is_file() for ending in last.endings)
    )


def _reason(error: Exception) -> str:
    """Why a film can't be made, in words.

    Raises:
        FilmStudioError: no other film could be made either.
    """
    errors = flat(error)
    if stopping := next((one for one in errors if isinstance(one, STOPPING)), None):
        raise stopping from error
    foreseen = sorted((one for one in errors if isinstance(one, FilmStudioError)), key=lambda e: e.exit_code != 2)
    if foreseen:
        return str(foreseen[0])
    log.error("a mistake of ours", exc_info=error)
    return f"a mistake of ours ({type(errors[0]).__name__}); what happened is on standard error"
