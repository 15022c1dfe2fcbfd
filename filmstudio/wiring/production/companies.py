"""The crews of a worker."""

from collections.abc import Callable

from filmstudio.errors import UserError
from filmstudio.pipeline.studio import Crew
from filmstudio.ports.crafts import Model
from filmstudio.providers import rehearsal
from filmstudio.providers.spacy_english import SpacyEnglish
from filmstudio.wiring import Company, Settings, embedded
from filmstudio.wiring.production.settings import ProductionSettings, RehearsalSettings


class Companies:
    """The crews that a film's order may name. Shots are drawn on all `cores`, politely; native threads leave one free,
    for heartbeats, answers and copies.
    """

    def __init__(self, settings: Settings, production: ProductionSettings, cores: int) -> None:
        self._known: dict[str, Company] = {}
        self._kinds: dict[str, Callable[[], Company]] = {
            "embedded": lambda: embedded(settings, cores, max(1, cores - 1))
        }
        self._desk = production.rehearsal.desk if production.rehearsal else None
        if production.rehearsal:
            self._kinds |= _rehearsals(production.rehearsal)

    def named(self, name: str) -> Company:
        """The company.

        Raises:
            UserError: there is none of this name.
        """
        if name not in self._kinds:
            raise UserError(f"there is no crew {name!r}; there are {', '.join(self._kinds)}")
        if name not in self._known:
            self._known[name] = self._kinds[name]()
        return self._known[name]

    @property
    def names(self) -> tuple[str, ...]:
        """The names that an order may say."""
        return tuple(self._kinds)

    def vendors(self) -> tuple[Model, ...]:
        """Models that are bought from."""
        return (rehearsal.PaidCamera(self._desk),) if self._desk else ()

    def rest(self) -> None:
        """Free what models hold in memory."""
        for company in self._known.values():
            for model in (company.crew.camera, company.crew.voices, company.crew.composer):
                model.rest()

    def close(self) -> None:
        """End all."""
        for company in self._known.values():
            company.close()


def _rehearsals(settings: RehearsalSettings) -> dict[str, Callable[[], Company]]:
    def company(camera: Model) -> Company:
        voices, composer = rehearsal.RehearsalVoices(settings.seconds), rehearsal.RehearsalComposer(settings.seconds)
        return Company(Crew(camera, voices, composer, SpacyEnglish()), rehearsal.RehearsalRenderer())

    kinds = {"rehearsal": lambda: company(rehearsal.RehearsalCamera(settings.seconds))}
    if desk := settings.desk:
        kinds["rehearsal paid"] = lambda: company(rehearsal.PaidCamera(desk))
    return kinds
