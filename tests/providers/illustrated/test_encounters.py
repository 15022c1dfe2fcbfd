"""What takes two: hands meet, and each has the other in their arms."""

import math

from filmstudio.film.cast import Look
from filmstudio.film.clock import FrameSize
from filmstudio.film.staging import Act, Figure, Setting, Staging, Verb
from filmstudio.providers.illustrated.blocking import Blocking, blocked
from filmstudio.providers.illustrated.figures.figure import Person
from filmstudio.providers.illustrated.figures.player import Player
from filmstudio.providers.illustrated.warehouse import built_for

FRAMES = 96


def playing(act: Act, **other: object) -> Blocking:
    """Anna acts on Ben, who stands a conversation's length away."""
    anna = Figure(character="ANNA", look=Look(), x=-82, facing="right", gaze="BEN", holding=act.prop, acts=(act,))
    ben = Figure.model_validate({"character": "BEN", "look": Look(), "x": 82, "facing": "left", "gaze": "ANNA"} | other)
    staging = Staging(setting=Setting(place="kitchen", inside=True), figures=(anna, ben))
    return blocked(staging, FrameSize(), built_for(staging.setting, ""), FRAMES, 24, "")


def hands(player: Player, frame: float) -> list[tuple[float, float]]:
    posture = player.posture(frame)
    assert isinstance(posture.drawn, Person)
    return [(posture.x + limb.tip[0], limb.tip[1]) for limb in posture.drawn.bones.arms]


def test_a_gift_goes_from_hand_to_hand() -> None:
    """Hands that meet in the air beside each other would look like a mistake; nobody holds it twice."""
    anna, ben = playing(Act(verb=Verb.GIVE, frames=64, toward="BEN", prop="book")).players
    closest = min(math.dist(a, b) for frame in range(20, 64) for a in hands(anna, frame) for b in hands(ben, frame))
    assert closest < 26
    held = [(anna.prop(frame), ben.prop(frame)) for frame in range(FRAMES)]
    assert held[0] == ("book", None)
    assert held[-1] == (None, "book")
    assert ("book", "book") not in held


def test_who_hugs_goes_there_and_is_hugged() -> None:
    """Two people who hug the air a step apart are the worst frame of a film."""
    anna, ben = playing(Act(verb=Verb.HUG, frames=72, toward="BEN")).players
    one, other = anna.posture(56), ben.posture(56)
    assert abs(one.x - other.x) < 50
    for hugging, hugged in ((anna, other), (ben, one)):
        assert all(abs(x - hugged.x) < 24 for x, _ in hands(hugging, 56))


def test_a_hand_that_is_held_is_given() -> None:
    """Held hands touch, whether the script names the person or the hand."""
    for toward in ("BEN", "hand"):
        anna, ben = playing(Act(verb=Verb.HOLD, frames=72, toward=toward)).players
        assert min(math.dist(a, b) for a in hands(anna, 60) for b in hands(ben, 60)) < 26


def test_who_is_busy_does_not_answer() -> None:
    """What the script wants goes before courtesy."""
    reads = Act(verb=Verb.READ, frames=90, prop="letter")
    _, ben = playing(Act(verb=Verb.HUG, frames=60, toward="BEN"), acts=(reads,)).players
    assert ben.figure.acts == (reads,)
