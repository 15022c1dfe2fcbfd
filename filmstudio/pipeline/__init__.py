"""The stages, one module a verb, from a script to a film."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from filmstudio.film.screenplay import Screenplay, Script
from filmstudio.film.shots import ShotList
from filmstudio.film.timeline import Timeline
from filmstudio.pipeline.cut import cut
from filmstudio.pipeline.direct import direct
from filmstudio.pipeline.locks import kept_takes
from filmstudio.pipeline.plan import Plan, plan
from filmstudio.pipeline.read import read
from filmstudio.pipeline.render import Film, render
from filmstudio.pipeline.shoot import Footage, shoot
from filmstudio.pipeline.studio import Orders, Studio

Stage: TypeAlias = Literal["read", "direct", "plan", "shoot", "cut", "render"]


@dataclass
class Production:
    """A film in the making: what each stage gave, as far as it has come."""

    screenplay: Screenplay | None = None
    shots: ShotList | None = None
    recipes: Plan | None = None
    footage: Footage | None = None
    timeline: Timeline | None = None
    film: Film | None = None


async def make_film(script: Script, studio: Studio, orders: Orders, until: Stage = "render") -> Production:
    """Script -> Screenplay -> ShotList -> Plan -> Footage -> Timeline -> Film, or as far as is asked."""
    made = Production()
    async for stage in _stages(made, script, studio, orders):
        if stage == until:
            break
    return made


async def _stages(made: Production, script: Script, studio: Studio, orders: Orders) -> AsyncIterator[Stage]:
    made.screenplay = read(script, frozenset(entry.character for entry in orders.cast), orders.language)
    yield "read"
    made.shots = await direct(made.screenplay, studio, orders)
    yield "direct"
    made.recipes = plan(made.shots, studio.crew, orders, await kept_takes(orders, studio))
    yield "plan"
    made.footage = await shoot(made.recipes, studio, orders.jobs)
    yield "shoot"
    made.timeline = cut(made.shots, made.recipes, made.footage, watermark=orders.watermark)
    yield "cut"
    made.film = await render(made.timeline, studio, orders.captions)
    yield "render"
