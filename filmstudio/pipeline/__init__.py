"""The stages, one module a verb, from a script to a film."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from filmstudio.film.screenplay import Screenplay, Script
from filmstudio.film.shots import ShotList
from filmstudio.film.timeline import Timeline
from filmstudio.pipeline.cut import cut
from filmstudio.pipeline.direct import direct
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
    """Script -> Screenplay -> ShotList -> Plan -> Footage -> Timeline -> Film."""
    made = Production()
    made.screenplay = read(script, frozenset(entry.character for entry in orders.cast), orders.language)
    if until == "read":
        return made
    made.shots = await direct(made.screenplay, studio, orders)
    if until == "direct":
        return made
    made.recipes = plan(made.shots, studio.crew, orders.seed)
    if until == "plan":
        return made
    made.footage = await shoot(made.recipes, studio, orders.jobs)
    if until == "shoot":
        return made
    made.timeline = cut(made.shots, made.recipes, made.footage)
    if until == "cut":
        return made
    made.film = await render(made.timeline, studio, orders.captions)
    return made
