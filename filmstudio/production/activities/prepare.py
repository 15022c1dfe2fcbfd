"""Prepare: read, direct and plan a film, price it, and lay out what is to be taken, scene by scene."""

from itertools import zip_longest

from temporalio import activity

from filmstudio.errors import LengthOutOfReach, UnreadableScript
from filmstudio.film.recipes import Recipe
from filmstudio.film.screenplay import Script
from filmstudio.film.shots import ShotList
from filmstudio.pipeline import make_film
from filmstudio.pipeline.plan import Plan
from filmstudio.pipeline.quote import Quote, quote, to_take, tree
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.pipeline.take import model_for, needed_for
from filmstudio.production.activities.attempt import attempt
from filmstudio.production.floor import Floor
from filmstudio.production.orders import FilmOrder, Prepared, TakeOrder
from filmstudio.production.storyboard import BOARD, board_key, storyboard

SILENT = ("video", "image")


class Prepare:
    """The activity."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    @activity.defn(name="prepare")
    async def prepare(self, film: FilmOrder) -> Prepared:
        """The price, and the takes that aren't made yet; their recipes are kept under their digests."""
        to = film.assignment()
        async with attempt("prepare") as beat, self._floor.opening(to, beat) as studio:
            await self._floor.jobs.state(to, "processing", activity.info().activity_id)
            script = await find_script(film, studio)
            made = await make_film(script, studio, film.orders, "plan")
            if made.shots is None or made.recipes is None:
                raise UnreadableScript(f"{script.name}: there is nothing to film in it")
            everything = {r.digest: r for r in to_take(made.recipes, studio.crew)}
            known = frozenset([digest for digest in everything if await studio.store.known(digest)])
            price = quote(made.shots, made.recipes, studio.crew, known)
            check_length(film, price)
            for digest, recipe in everything.items():
                if digest not in known:
                    await studio.store.remember(f"recipe/{digest}", recipe.model_dump_json())
            board = storyboard(made.shots, made.recipes)
            await studio.store.remember(board_key(to.job, to.round), BOARD.dump_json(board).decode())
            for wanted in (*made.shots.wanted, *made.recipes.notes):
                await self._floor.jobs.warned(to, wanted)
            await self._floor.jobs.quoted(film, price, activity.info().activity_id)
            return Prepared(
                quote=price,
                scenes=lay_out(made.shots, made.recipes, studio.crew, known, price),
                shots=tuple(shot.name for shot in made.shots.shots),
            )


async def find_script(film: FilmOrder, studio: Studio) -> Script:
    """The script that a film's order names.

    Raises:
        UnreadableScript: it is not in the store.
    """
    text = await studio.store.recall(film.script)
    if text is None:
        raise UnreadableScript(f"job {film.job}: its script is not in the store any more; send it again")
    return Script.model_validate_json(text)


def check_length(film: FilmOrder, price: Quote) -> None:
    """A length that was asked for was looked at before; one that follows from the script is known now.

    Raises:
        LengthOutOfReach: it is longer than the order allows.
    """
    if film.longest and film.orders.seconds is None and price.seconds > film.longest:
        raise LengthOutOfReach(
            f"the film would be {price.seconds:.0f} s long, and {film.longest} s are the most; ask for a length, or "
            "shorten the script"
        )


def lay_out(
    shots: ShotList, plan: Plan, crew: Crew, known: frozenset[str], price: Quote
) -> tuple[tuple[int, tuple[TakeOrder, ...]], ...]:
    """Every take that isn't known, once, in the first scene that needs it, after what it needs itself."""
    scene_of_line = {line: shot.scene for shot in shots.shots for line in shot.lines}
    scene_of_shot = {shot.name: shot.scene for shot in shots.shots}
    shares = {name: credits for name, credits, _ in price.shots}
    found: dict[str, TakeOrder] = {}

    def want(recipe: Recipe, what: str, scene: int, share: int = 0) -> None:
        for part in tree(recipe, crew):
            own = part is recipe
            if part.digest not in known and part.digest not in found:
                model = model_for(part, crew)
                found[part.digest] = TakeOrder(
                    recipe=part.digest, craft=part.craft, queue=model.card.queue, what=what, scene=scene,
                    needs=tuple(r.digest for r in needed_for(part, model) if r.digest not in known),
                    credits=share if own else 0,
                )  # fmt: skip

    for number, recipe in plan.speech:
        want(recipe, f"line {number + 1}", scene_of_line.get(number, 0))
    for number, recipe in plan.music:
        want(recipe, f"music {number}", number)
    for name, recipe in plan.sounds:
        want(recipe, f"sound {name}", 0)
    for name, recipe in plan.shots:
        if name not in plan.locked:
            want(recipe, name, scene_of_shot[name], shares.get(name, 0))
    for number, recipe in enumerate(plan.thumbnails, 1):
        want(recipe, f"thumbnail {number}", 0)
    scenes: dict[int, list[TakeOrder]] = {}
    for take in found.values():
        scenes.setdefault(take.scene, []).append(take)
    return tuple((number, _alternating(takes)) for number, takes in sorted(scenes.items()))


def _alternating(takes: list[TakeOrder]) -> tuple[TakeOrder, ...]:
    """Voices one by one with pictures that need none: a worker speaks and draws at the same time."""
    voices = [take for take in takes if take.craft == "speech"]
    silent = [take for take in takes if take.craft in SILENT and not take.needs]
    first = {take.recipe: take for pair in zip_longest(voices, silent) for take in pair if take}
    return (*first.values(), *(take for take in takes if take.recipe not in first))
