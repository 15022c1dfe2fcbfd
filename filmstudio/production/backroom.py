"""The back room: films of all tenants and dead letters, for administrators."""

from filmstudio.ports.all_films import DeadLetter, Search
from filmstudio.ports.films import Film
from filmstudio.ports.intake import Intake
from filmstudio.production.register import Register
from filmstudio.production.wishes import facts_of


class Backroom:
    """`AllFilms`, by the register and the intake."""

    def __init__(self, register: Register, intake: Intake) -> None:
        self._register, self._intake = register, intake

    async def everywhere(self, search: Search) -> tuple[Film, ...]:
        """Films of all tenants. See `AllFilms`."""
        return tuple(Film.model_validate(facts_of(row)) for row in await self._register.everywhere(search))

    async def dead(self, limit: int) -> tuple[DeadLetter, ...]:
        """Jobs that could not be started. See `AllFilms`."""
        letters = await self._intake.dead(limit)
        states = {row.id: row.state for row in await self._register.find([letter.job for letter in letters])}
        return tuple(DeadLetter(film=one.job, tries=one.tries, state=states.get(one.job)) for one in letters)

    async def redrive(self, film: str) -> int:
        """Have them tried again. See `AllFilms`."""
        return await self._intake.redrive(film)
