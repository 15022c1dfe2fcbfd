"""The storyboard: the shots of a film as people see them, kept with its takes; and what later films' locks go by."""

from pydantic import TypeAdapter

from filmstudio.film.recipes import LipsyncRecipe
from filmstudio.film.shots import Shot, ShotList
from filmstudio.pipeline.plan import Picture, Plan
from filmstudio.pipeline.studio import Lock
from filmstudio.ports.films import FilmShot, Wish, Words
from filmstudio.production.register import Register
from filmstudio.production.shelf import Shelves

BOARD = TypeAdapter[tuple[FilmShot, ...]](tuple[FilmShot, ...])


def board_key(job: str, round: int) -> str:
    """Where a round of a job keeps its storyboard."""
    return f"storyboard/{job}/{round}"


def storyboard(shots: ShotList, plan: Plan) -> tuple[FilmShot, ...]:
    """What is planned for each shot, in the film's order."""
    recipes = dict(plan.shots)
    headings = {scene.number: scene.heading for scene in shots.scenes}
    return tuple(
        _shown(shot, recipes[shot.name], headings.get(shot.scene, ""), _words(shot, shots), shot.name in plan.locked)
        for shot in shots.shots
    )


def _words(shot: Shot, shots: ShotList) -> tuple[Words, ...]:
    begun = [line for line in shots.lines if shot.start <= line.start < shot.start + shot.frames]
    return tuple(Words(character=line.character, text=line.text) for line in begun)


def _shown(shot: Shot, recipe: Picture, heading: str, words: tuple[Words, ...], locked: bool) -> FilmShot:
    video = recipe.video if isinstance(recipe, LipsyncRecipe) else recipe
    return FilmShot(
        shot=shot.name, scene=shot.scene, heading=heading, start=shot.start, frames=shot.frames,
        framing=video.staging.camera.framing, reason=shot.reason, words=words, locked=locked,
        characters=tuple(figure.character for figure in video.staging.figures),
        line=shot.source[0].line if shot.source else None,
        camera=recipe.model.partition("@")[0], take=recipe.take, recipe=recipe.digest,
    )  # fmt: skip


class Storyboards:
    """Finds them."""

    def __init__(self, register: Register, shelves: Shelves) -> None:
        self._register, self._shelves = register, shelves

    async def of(self, project: str, job: str, round: int) -> tuple[FilmShot, ...]:
        """That of a film; nothing before it is planned."""
        with self._shelves(project) as shelf:
            document = await shelf.recall(board_key(job, round))
        return BOARD.validate_json(document) if document else ()

    async def locks(self, project: str, wish: Wish) -> tuple[Lock, ...]:
        """What each locked shot was taken by in the newest film of this crew, if there is one that has it."""
        if not wish.locked:
            return ()
        newest = await self._register.newest_film(project, wish.crew)
        shots = await self.of(project, *newest) if newest else ()
        taken = {shot.shot: shot.recipe for shot in shots}
        return tuple(Lock(shot=shot, recipe=taken.get(shot)) for shot in wish.locked)
