"""Money and words around a film: credits are held before the shoot, what is left goes back, the state is told."""

import contextlib

from temporalio import activity

from filmstudio.errors import UnknownHold
from filmstudio.production.activities.attempt import attempt
from filmstudio.production.floor import Floor
from filmstudio.production.orders import Assignment, Ending, FilmOrder, State


def hold_key(to: Assignment) -> str:
    """The name of the hold of a job's round."""
    return f"film/{to.job}/{to.round}"


def job_of(hold: str) -> str | None:
    """The job of a hold of ours."""
    kind, _, rest = hold.partition("/")
    return rest.rpartition("/")[0] if kind == "film" else None


class Money:
    """The activities."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    @activity.defn(name="hold")
    async def hold(self, film: FilmOrder, credits: int) -> None:
        """Set the price aside, and settle the cap; NotEnoughCredits ends the film before anything is made."""
        async with attempt("money"):
            await self._floor.jobs.capped(film)
            if film.account and credits:
                await self._floor.credits.hold(film.account, credits, hold_key(film.assignment()))

    @activity.defn(name="state")
    async def state(self, to: Assignment, state: State) -> None:
        """Tell how the job stands."""
        async with attempt("money"):
            await self._floor.jobs.state(to, state, activity.info().activity_id)

    @activity.defn(name="end")
    async def end(self, ending: Ending) -> None:
        """Give back what is left of the hold, and tell how the job ended."""
        async with attempt("money"):
            if ending.film.account:
                with contextlib.suppress(UnknownHold):
                    await self._floor.credits.release(hold_key(ending.film.assignment()))
            await self._floor.jobs.ended(ending)
