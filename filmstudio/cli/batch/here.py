"""One machine without servers: films one after the other, by one crew that stays warm, on one store of takes."""

import contextlib
import dataclasses
from collections.abc import AsyncGenerator

from filmstudio import __version__
from filmstudio.cli.batch.maker import Order, Outcome, Tell
from filmstudio.cli.film import film_in
from filmstudio.film.recipes import Recipe, SpeechRecipe
from filmstudio.film.value import digest_of
from filmstudio.pipeline.direct import DIRECTOR
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.ports.crafts import Card, Made, Model, Pantry, SpeechModel
from filmstudio.ports.progress import Progress
from filmstudio.wiring import Open, Settings, open_studio


class Warm:
    """A model that does not rest between films: it is loaded once for all of them."""

    def __init__(self, model: Model) -> None:
        self._model = model

    @property
    def card(self) -> Card:
        """The model's own."""
        return self._model.card

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """As the model does."""
        return await self._model.perform(recipe, pantry, folder)

    def wake(self) -> None:
        """As the model does."""
        self._model.wake()

    def rest(self) -> None:
        """The next film comes at once."""


class WarmVoices(Warm):
    """Voices that don't rest."""

    def __init__(self, voices: SpeechModel) -> None:
        super().__init__(voices)
        self._voices = voices

    async def measure(self, recipe: SpeechRecipe) -> int:
        """As the voices do."""
        return await self._voices.measure(recipe)


class Here:
    """Makes films in this process."""

    at_once = 1
    stays = "what was finished of the film under way is kept"

    def __init__(self, opened: Open) -> None:
        crew = opened.studio.crew
        warm = dataclasses.replace(crew, voices=WarmVoices(crew.voices), composer=Warm(crew.composer))
        self._opened, self._studio = opened, dataclasses.replace(opened.studio, crew=warm)
        cards = [model.card.id for model in (crew.camera, crew.voices, crew.composer)]
        self.version = digest_of([__version__, DIRECTOR, *cards, opened.studio.renderer.version])

    @property
    def crew(self) -> Crew:
        """The embedded crew."""
        return self._studio.crew

    async def make(self, order: Order, tell: Tell) -> Outcome:
        """Make a film and put it where it belongs."""

        def watch(step: Progress) -> None:
            tell(step.stage, step.done, step.total)

        tell("script", 0, 1)
        try:
            made, written = await film_in(dataclasses.replace(self._studio, watch=watch), order.film.request)
        finally:
            self._opened.store.sweep()
        seconds = made.shots.rate.seconds(made.shots.frames) if made.shots else 0.0
        stem = str(order.film.request.out.with_suffix(""))
        return Outcome(round(seconds, 3), tuple(name.removeprefix(stem) for name in written))

    @contextlib.asynccontextmanager
    async def pricing(self) -> AsyncGenerator[Studio]:
        """The same studio."""
        yield self._studio


@contextlib.asynccontextmanager
async def open_here(jobs: int) -> AsyncGenerator[Here]:
    """The embedded crew on the store that `filmstudio make` has.

    Raises:
        NotSetUp: set-up has not been run.
    """
    opened = open_studio(Settings(), jobs, lambda _: None)
    try:
        yield Here(opened)
    finally:
        opened.close()
