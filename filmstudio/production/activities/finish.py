"""Finish: everything is taken; cut, mix and render."""

from temporalio import activity

from filmstudio.errors import DamagedAsset
from filmstudio.pipeline import make_film
from filmstudio.production.activities.attempt import attempt
from filmstudio.production.activities.prepare import find_script
from filmstudio.production.floor import Floor
from filmstudio.production.orders import FilmDone, FilmOrder, KeptFile


class Finish:
    """The activity. The whole pipeline is walked again: every take is known, so that only the render is left."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    @activity.defn(name="finish")
    async def finish(self, film: FilmOrder) -> FilmDone:
        """The film's files, in the store."""
        to = film.assignment()
        async with attempt("finish") as beat, self._floor.opening(to, beat) as studio:
            await self._floor.jobs.state(to, "rendering", activity.info().activity_id)
            made = await make_film(await find_script(film, studio), studio, film.orders)
            if made.film is None:
                raise DamagedAsset(f"job {film.job}: the film is not there after its render")
            files = tuple(
                KeptFile(ending=k.ending, content=k.asset.content, media_type=k.asset.media_type, size=k.asset.size)
                for k in made.film
            )
            return FilmDone(files=files, round=film.round)
