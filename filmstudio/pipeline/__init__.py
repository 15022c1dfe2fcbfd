"""The stages, one module a verb, from a script to a film."""

from filmstudio.film.screenplay import Script
from filmstudio.pipeline.cut import cut
from filmstudio.pipeline.direct import direct
from filmstudio.pipeline.plan import plan
from filmstudio.pipeline.read import read
from filmstudio.pipeline.render import Film, render
from filmstudio.pipeline.shoot import shoot
from filmstudio.pipeline.studio import Orders, Studio


async def make_film(script: Script, studio: Studio, orders: Orders) -> Film:
    """Script -> Screenplay -> ShotList -> Plan -> Footage -> Timeline -> Film."""
    screenplay = read(script, frozenset(entry.character for entry in orders.cast), orders.language)
    shots = await direct(screenplay, studio, orders)
    recipes = plan(shots, studio.crew, orders.seed)
    footage = await shoot(recipes, studio, orders.jobs)
    timeline = cut(shots, recipes, footage)
    return await render(timeline, studio, orders.captions)
