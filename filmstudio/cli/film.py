"""Making and quoting a film from the command line."""

import time
from pathlib import Path

from filmstudio.cli.progress import Bars
from filmstudio.cli.request import Request, load_script
from filmstudio.errors import UserError
from filmstudio.pipeline import Production, make_film
from filmstudio.pipeline.budget import DOLLAR
from filmstudio.pipeline.quote import CREDIT, Quote, quote, to_take
from filmstudio.pipeline.studio import Studio
from filmstudio.wiring import Settings, open_studio

Answer = dict[str, str | int | float | None]


async def make_film_file(request: Request, *, quiet: bool) -> Answer:
    """Make the film and put it, and what belongs to it, where it was asked for.

    Raises:
        FilmStudioError: whatever a stage has to say.
    """
    started = time.monotonic()
    with Bars(quiet=quiet) as bars:
        made, written = await _made(request, bars)
    shots = made.shots
    return {
        "film": written[0] if made.film else None,
        "seconds": round(shots.rate.seconds(shots.frames), 3) if shots else 0.0,
        "shots": len(shots.shots) if shots else 0,
        "takes_made": bars.made,
        "takes_reused": bars.reused,
        "wall_seconds": round(time.monotonic() - started, 3),
        "report": next((name for name in written if name.endswith(".report.html")), None),
    }


async def quote_film(request: Request) -> Answer:
    """Length, price and what is left to make; the embedded crew costs nothing but time."""
    with Bars(quiet=True) as bars:
        opened = open_studio(Settings(), request.jobs, bars)
        try:
            shots, price = await priced_in(opened.studio, request, set())
        finally:
            opened.close()
    return {
        "seconds": round(price.seconds, 3),
        "shots": shots,
        "takes": price.takes,
        "takes_to_make": price.takes_to_make,
        "credits": price.credits / CREDIT,
        "dollars": price.dollars / DOLLAR,
    }


async def film_in(studio: Studio, request: Request) -> tuple[Production, list[str]]:
    """Make a film in a studio that is open, and put it where it was asked for; the files that were written.

    Raises:
        FilmStudioError: whatever a stage has to say.
    """
    orders, script = request.orders(), load_script(request.script)
    _writable(request.out)
    made = await make_film(script, studio, orders, request.until)
    return made, await _export(made, request, studio)


async def priced_in(studio: Studio, request: Request, counted: set[str]) -> tuple[int, Quote]:
    """How many shots a film has and what it costs. Takes that are `counted` with another film cost nothing here; this
    film's are added to them.

    Raises:
        FilmStudioError: the film can't be planned.
    """
    made = await make_film(load_script(request.script), studio, request.orders(), "plan")
    if made.shots is None or made.recipes is None:
        raise UserError(f"{request.script}: nothing to quote")
    recipes = {recipe.digest for recipe in to_take(made.recipes, studio.crew)}
    known = [digest for digest in recipes if digest in counted or await studio.store.known(digest)]
    counted |= recipes
    return len(made.shots.shots), quote(made.shots, made.recipes, studio.crew, frozenset(known))


async def _made(request: Request, bars: Bars) -> tuple[Production, list[str]]:
    opened = open_studio(Settings(), request.jobs, bars)
    try:
        return await film_in(opened.studio, request)
    finally:
        opened.close()


def _writable(out: Path) -> None:
    """Said before the work, not after it.

    Raises:
        UserError: the film can't be written there.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{out}: the folder can't be made ({error.strerror})") from error
    if out.is_dir():
        raise UserError(f"{out} is a folder; give the film's file name after -o")
    if out.suffix.lower() != ".mp4":
        raise UserError(f"{out}: films are MP4; let the name end in .mp4")


async def _export(made: Production, request: Request, studio: Studio) -> list[str]:
    """Copy the film and its company, or write the document of the stage it was stopped at."""
    if made.film is None:
        document = made.timeline or made.recipes or made.shots or made.screenplay
        place = request.out.with_suffix(f".{request.until}.json")
        if document:
            place.write_text(document.model_dump_json(indent=1), encoding="utf-8")
        return [str(place)]
    written: list[str] = []
    for kept in made.film:
        place = request.out.with_suffix(kept.ending)
        await studio.store.export(kept.asset, str(place))
        written.append(str(place))
    return written
