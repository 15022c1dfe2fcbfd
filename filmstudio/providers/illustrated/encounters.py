"""Encounters: what takes two. Who hugs goes there and is hugged; who gives is met by a hand that takes.

The director says what one does to the other; here the other answers.
"""

import math
from collections.abc import Sequence

from filmstudio.film.staging import Act, Figure, Verb
from filmstudio.providers.illustrated.figures.player import GIVEN

EMBRACE, HANDS = 46, 96
"""How far apart two stand who hug, and the farthest at which their hands meet, centimetres."""
PACE = 4.6
"""Centimetres a frame of the steps that bring them together."""
HEART = 0.62
"""Share of their height at which hands meet."""

Place = tuple[float, float, float]


class Encounters:
    """The figures of a shot with their answers; `gifts` are the places where hands meet, by a name of their own."""

    def __init__(self, figures: Sequence[Figure], frames: int) -> None:
        self.cast = {figure.character: figure for figure in figures}
        self.frames, self.gifts = frames, dict[str, Place]()
        for figure in figures:
            for act in figure.acts:
                held = act.verb is Verb.HOLD and act.toward in ("hand", "hands")
                other = self.cast.get((figure.gaze if held else act.toward) or "")
                if other is None or {figure.look.being, other.look.being} != {"human"}:
                    continue
                if act.verb is Verb.HUG:
                    self._hug(self.cast[figure.character], other, act)
                elif act.verb is Verb.GIVE:
                    self._give(self.cast[figure.character], other, act)
                elif act.verb is Verb.HOLD and not act.prop:
                    self._clasp(self.cast[figure.character], other, act)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Everybody, in the order they came."""
        return tuple(self.cast.values())

    def _hug(self, one: Figure, other: Figure, act: Act) -> None:
        if act not in one.acts:
            return
        walk, arrived = _gone_to(one, other, act, EMBRACE)
        self._play(one, act, (*walk, arrived))
        back = next((a for a in other.acts if a.verb is Verb.HUG and a.toward == one.character), None)
        answer = arrived.model_copy(update={"toward": one.character})
        if back:
            self._play(other, back, (answer,))
        elif _free(other, arrived):
            self._play(other, None, (answer,))

    def _give(self, one: Figure, other: Figure, act: Act) -> None:
        gift, walk, arrived = self._between(one, other, act)
        self._play(one, act, (*walk, arrived.model_copy(update={"toward": gift})))
        taken = arrived.start + math.ceil(arrived.frames * GIVEN)
        if _free(other, arrived):
            reach = Act(verb=Verb.REACH, start=arrived.start + 4, frames=taken + 6 - arrived.start, toward=gift)
            keep = Act(verb=Verb.HOLD, start=taken, frames=max(24, self.frames), prop=act.prop or one.holding)
            self._play(other, None, (reach, keep))

    def _clasp(self, one: Figure, other: Figure, act: Act) -> None:
        """One holds the other's hand."""
        place, walk, arrived = self._between(one, other, act)
        reach = arrived.model_copy(update={"verb": Verb.REACH, "toward": place})
        self._play(one, act, (*walk, reach))
        if _free(other, arrived):
            self._play(other, None, (reach,))

    def _between(self, one: Figure, other: Figure, act: Act) -> tuple[str, tuple[Act, ...], Act]:
        """The name of the place where their hands meet, the steps to it and the act when they are done."""
        walk, arrived = _gone_to(one, other, act, HANDS)
        x = walk[0].to if walk and walk[0].to is not None else one.x
        name = f"{one.character} to {other.character}"
        high = HEART * min(one.look.height_cm, other.look.height_cm)
        self.gifts[name] = ((x + other.x) / 2, (one.z + other.z) / 2, high)
        return name, walk, arrived

    def _play(self, figure: Figure, instead: Act | None, acts: tuple[Act, ...]) -> None:
        """The figure with these acts in place of one of its own."""
        kept = tuple(act for act in figure.acts if act is not instead)
        self.cast[figure.character] = figure.model_copy(update={"acts": (*kept, *acts)})


def _gone_to(one: Figure, other: Figure, act: Act, near: int) -> tuple[tuple[Act, ...], Act]:
    """The steps to the other, if they are needed, and the act when that is done."""
    gap = other.x - one.x
    if abs(gap) <= near or one.pose != "stand":
        return (), act
    steps = max(12, round((abs(gap) - near) / PACE))
    walk = Act(verb=Verb.WALK, start=act.start, frames=steps, to=other.x - (near if gap > 0 else -near))
    later = {"start": act.start + steps, "frames": max(24, act.frames - steps)}
    return (walk,), act.model_copy(update=later)


def _free(figure: Figure, act: Act) -> bool:
    """Whether nothing else is done meanwhile."""
    return all(a.start >= act.start + act.frames or a.start + a.frames <= act.start for a in figure.acts)
