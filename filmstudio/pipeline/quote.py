"""The price of a film: of what isn't made yet, by the cards of the models that would make it."""

from filmstudio.film.clock import Rate
from filmstudio.film.recipes import Recipe
from filmstudio.film.shots import ShotList
from filmstudio.film.value import Value
from filmstudio.pipeline.plan import Plan
from filmstudio.pipeline.studio import Crew
from filmstudio.pipeline.take import model_for, needed_for
from filmstudio.ports.crafts import Vendor

CREDIT = 100
"""Credits are counted in hundredths."""
CREDIT_SECONDS = 20
"""A credit pays for every started 20 seconds of film."""


class Quote(Value):
    """What a film costs now. `credits` are hundredths, `dollars` millionths that vendors would ask; `shots` tells, by
    name, what each shot that is to be made would cost of both.
    """

    frames: int
    rate: Rate
    takes: int
    takes_to_make: int
    credits: int
    dollars: int
    shots: tuple[tuple[str, int, int], ...] = ()

    @property
    def seconds(self) -> float:
        """The film's length."""
        return self.rate.seconds(self.frames)


def quote(shots: ShotList, plan: Plan, crew: Crew, known: frozenset[str]) -> Quote:
    """The price of what is not known yet."""
    trees = {name: tree(recipe, crew) for name, recipe in plan.shots if name not in plan.locked}
    everything = {r.digest: r for r in to_take(plan, crew)}
    wanted = {name: [r for r in found if r.digest not in known] for name, found in trees.items()}
    unmade = [shot for shot in shots.shots if wanted.get(shot.name)]
    shares = share_out(_credits(shots, sum(shot.frames for shot in unmade)), [shot.frames for shot in unmade])
    prices = {digest: price(recipe, crew) for digest, recipe in everything.items() if digest not in known}
    return Quote(
        frames=shots.frames,
        rate=shots.rate,
        takes=len(everything),
        takes_to_make=len(prices),
        credits=sum(shares),
        dollars=sum(prices.values()),
        shots=tuple(
            (shot.name, share, sum(prices[r.digest] for r in wanted[shot.name]))
            for shot, share in zip(unmade, shares, strict=True)
        ),
    )


def to_take(plan: Plan, crew: Crew) -> list[Recipe]:
    """All that this crew takes for a plan, each after what it needs; locked shots were taken, maybe by others."""
    locked = {recipe.digest for name, recipe in plan.shots if name in plan.locked}
    return [r for recipe in plan.recipes() if recipe.digest not in locked for r in tree(recipe, crew)]


def tree(recipe: Recipe, crew: Crew) -> list[Recipe]:
    """A recipe and what has to be taken before it, in that order."""
    before = [r for needed in needed_for(recipe, model_for(recipe, crew)) for r in tree(needed, crew)]
    return [*before, recipe]


def price(recipe: Recipe, crew: Crew) -> int:
    """Millionths of a dollar that a vendor asks; our own models cost nothing."""
    model = model_for(recipe, crew)
    return model.price(recipe) if isinstance(model, Vendor) else 0


def share_out(total: int, weights: list[int]) -> list[int]:
    """A sum in whole parts, by weight; the parts make up the sum (largest remainders first)."""
    whole = sum(weights)
    if not whole:
        return [0 for _ in weights]
    parts = [total * weight // whole for weight in weights]
    rest = sorted(range(len(weights)), key=lambda i: (-(total * weights[i] % whole), i))
    for i in rest[: total - sum(parts)]:
        parts[i] += 1
    return parts


def _credits(shots: ShotList, frames: int) -> int:
    """The film's price in hundredths of a credit, in proportion to the frames that are to be made."""
    unit = CREDIT_SECONDS * shots.rate.frames
    full = -(-shots.frames * shots.rate.per_seconds // unit) * CREDIT
    return -(-full * frames // shots.frames) if shots.frames else 0
