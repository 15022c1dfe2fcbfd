"""The crews of a worker."""

from collections.abc import Callable
from dataclasses import dataclass

from filmstudio.errors import UserError
from filmstudio.pipeline.studio import Crew
from filmstudio.ports import films
from filmstudio.ports.crafts import Card, Model
from filmstudio.providers import rehearsal
from filmstudio.providers.illustrated import IllustratedCamera
from filmstudio.providers.spacy_english import SpacyEnglish
from filmstudio.wiring import Company, Settings, embedded
from filmstudio.wiring.production.settings import ProductionSettings, RehearsalSettings


class Companies:
    """The crews that a film's order may name. Shots are drawn on all `cores`, politely; native threads leave one free,
    for heartbeats, answers and copies.
    """

    def __init__(self, settings: Settings, production: ProductionSettings, cores: int) -> None:
        self._known: dict[str, Company] = {}
        self._kinds = {
            "embedded": _Kind(lambda: embedded(settings, cores, max(1, cores - 1)), (IllustratedCamera.card,))
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
            self._known[name] = self._kinds[name].gather()
        return self._known[name]

    @property
    def crews(self) -> tuple[films.Crew, ...]:
        """The crews that an order may name, and the cameras that a shot may."""
        return tuple(
            films.Crew(name=name, cameras=tuple(card.name for card in kind.cameras))
            for name, kind in self._kinds.items()
        )

    def vendors(self) -> tuple[Model, ...]:
        """Models that are bought from."""
        return (rehearsal.PaidCamera(self._desk),) if self._desk else ()

    def rest(self) -> None:
        """Free what models hold in memory."""
        for company in self._known.values():
            for model in company.crew.models():
                model.rest()

    def close(self) -> None:
        """End all."""
        for company in self._known.values():
            company.close()


@dataclass(frozen=True)
class _Kind:
    """How a crew is gathered, and the cards of its cameras."""

    gather: Callable[[], Company]
    cameras: tuple[Card, ...]


def _rehearsals(settings: RehearsalSettings) -> dict[str, _Kind]:
    def kind(*cameras: Model) -> _Kind:
        def gather() -> Company:
            voices = rehearsal.RehearsalVoices(settings.seconds)
            composer = rehearsal.RehearsalComposer(settings.seconds)
            crew = Crew(cameras[0], voices, composer, SpacyEnglish(), cameras[1:])
            return Company(crew, rehearsal.RehearsalRenderer())

        return _Kind(gather, tuple(camera.card for camera in cameras))

    free = rehearsal.RehearsalCamera(settings.seconds)
    if settings.desk is None:
        return {"rehearsal": kind(free)}
    paid = rehearsal.PaidCamera(settings.desk)
    return {"rehearsal": kind(free, paid), "rehearsal paid": kind(paid)}
