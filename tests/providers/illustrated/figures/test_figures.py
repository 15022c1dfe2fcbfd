"""The figures: everything the staging can ask for is drawn, moves without jumps, and stays on its feet."""

import math
from itertools import pairwise

import numpy as np
import pytest
import skia

from filmstudio.film.cast import Age, Look
from filmstudio.film.staging import Act, Emotion, Figure, Verb
from filmstudio.providers.illustrated.figures import REST, VISEMES, Mouth, Player, Posture, draw, look_vocabulary
from filmstudio.providers.illustrated.figures.creature import RUN, WALK, Creature, Gait
from filmstudio.providers.illustrated.figures.figure import Person
from filmstudio.providers.illustrated.figures.wardrobe import known, outfit_of
from filmstudio.providers.illustrated.light import Light

LOOK = Look(age=Age.ADULT, height_cm=170)
WIDTH, HEIGHT, FLOOR = 200, 160, 145


def shot(posture: Posture, scale: float = 0.6, light: Light | None = None) -> np.ndarray:
    """The opacity of a drawn posture, figure in the middle."""
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.translate(WIDTH / 2, FLOOR)
    canvas.scale(scale, scale)
    draw(canvas, posture, light or Light())
    return surface.toarray()[..., 3]


def player(look: Look = LOOK, *acts: Act, facing: str = "right", emotion: Emotion = Emotion.NEUTRAL) -> Player:
    figure = Figure.model_validate(
        {"character": "Asha", "look": look, "acts": acts, "facing": facing, "emotion": emotion}
    )
    return Player(figure, 96, 24.0, {"Ravi": (160.0, 0.0, 160.0)})


def joints(posture: Posture) -> list[tuple[float, float]]:
    """Every joint on the stage, seen from the front."""
    assert isinstance(posture.drawn, Person)
    bones = posture.drawn.bones
    limbs = [spot for limb in (*bones.arms, *bones.legs) for spot in (limb.root, limb.joint, limb.end)]
    return [(posture.x + x, y) for x, y, _ in (*limbs, bones.head, bones.neck, bones.pelvis)]


@pytest.mark.parametrize("verb", list(Verb))
def test_every_verb_is_drawn_without_a_jump(verb: Verb):
    """Protects motion: no joint leaps from one frame to the next, and nobody leaves the picture by mistake."""
    acted = player(LOOK, Act(verb=verb, start=10, frames=48, toward="Ravi" if verb is Verb.POINT else None))
    postures = [acted.posture(float(frame)) for frame in range(96)]
    for before, after in pairwise(postures):
        assert max(math.dist(a, b) for a, b in zip(joints(before), joints(after), strict=True)) < 34
    alpha = shot(postures[34])
    assert (alpha > 200).sum() > 900
    assert not alpha[:, 0].any() or verb in (Verb.LIE, Verb.SLEEP, Verb.FALL)


@pytest.mark.parametrize("verb", [Verb.WALK, Verb.RUN, Verb.ENTER, Verb.EXIT])
def test_planted_feet_do_not_slide(verb: Verb):
    """Protects the walk: a foot on the floor keeps its place on the stage."""
    walker = player(LOOK, Act(verb=verb, start=0, frames=72))
    tracks = list(zip(*(walker.posture(float(f)).feet for f in range(73)), strict=True))
    for foot in tracks:
        for before, after in pairwise(foot):
            if before[2] < 0.01 and after[2] < 0.01:
                assert math.dist(before[:2], after[:2]) < 2.0


def test_nobody_who_only_stands_is_frozen():
    """Protects life in long static shots: breath, weight and hands move enough to be seen, and no more."""
    listener = player()
    tracks = zip(*(joints(listener.posture(float(frame))) for frame in range(96)), strict=True)
    ranges = [
        math.dist((min(xs), min(ys)), (max(xs), max(ys))) for track in tracks for xs, ys in [zip(*track, strict=True)]
    ]
    assert sum(far > 1.0 for far in ranges) >= 6
    assert max(ranges) < 14


def test_a_walk_arrives():
    """Protects blocking: who walks towards somebody stands beside them afterwards."""
    walker = player(LOOK, Act(verb=Verb.WALK, frames=48, toward="Ravi"))
    assert 80 < walker.posture(60.0).x < 120


@pytest.mark.parametrize("age", list(Age))
@pytest.mark.parametrize("facing", ["left", "right", "front", "back"])
def test_every_age_and_view_is_drawn(age: Age, facing: str):
    """Protects bodies: each age band from each side has pixels and a head on top."""
    posture = player(Look(age=age, height_cm=120), facing=facing).posture(3.0)
    assert (shot(posture) > 200).sum() > 500
    assert posture.height > posture.head[1] > posture.height * 0.55


@pytest.mark.parametrize("emotion", list(Emotion))
def test_every_emotion_changes_the_face(emotion: Emotion):
    """Protects faces: an emotion is seen in a close-up."""

    def close(feeling: Emotion) -> np.ndarray:
        surface = skia.Surface(200, 200)
        canvas = surface.getCanvas()
        posture = player(emotion=feeling).posture(2.0)
        canvas.translate(100 - posture.head[0] * 5, 100 + posture.head[1] * 5)
        canvas.scale(5, 5)
        draw(canvas, posture, Light())
        return surface.toarray().astype(int)

    same = emotion is Emotion.NEUTRAL
    assert bool((close(emotion) == close(Emotion.NEUTRAL)).all()) is same


def test_visemes_move_the_mouth_and_blend():
    """Protects lip-sync: nine different mouths of one length, so that any two can be blended."""
    assert set(VISEMES) == set("XABCDEFGH")
    assert len({len(shape) for shape in VISEMES.values()}) == 1
    assert len(set(VISEMES.values())) == 9
    talk = player()
    mouths = {talk.posture(5.0, Mouth(shape)).drawn for shape in VISEMES.values()}
    assert len(mouths) == 9


@pytest.mark.parametrize(
    "species", ["dog", "cat", "horse", "cow", "pig", "sheep", "elephant", "bird", "owl", "fish", "mouse", "gryphon"]
)
def test_animals_are_drawn_and_speak(species: str):
    """Protects animals: known and unknown species are drawn, walking and with an open mouth."""
    beast = player(Look(being="animal", species=species), Act(verb=Verb.WALK, frames=48))
    assert (shot(beast.posture(20.0, Mouth(VISEMES["D"], 0.8)), 2.0) > 200).sum() > 600


@pytest.mark.parametrize("gait", [WALK, RUN])
@pytest.mark.parametrize("index", range(4))
def test_paws_on_the_ground_do_not_slide(gait: Gait, index: int):
    """Protects the walk of animals: while a foot stands the body goes on above it, and it is never thrown."""
    turns = [i / 200 for i in range(401)]
    track = [
        (turn * gait.stride + ahead, lift) for turn in turns for ahead, lift in [gait.foot(turn * math.tau, index)]
    ]
    for (before, low), (after, high) in pairwise(track):
        if low == 0.0 and high == 0.0:
            assert after == pytest.approx(before)
        assert abs(after - before) < 0.05


def test_an_animal_looks_ahead_on_its_way_and_at_us_to_speak():
    """Protects animals' heads: not always the same three quarters."""
    walker = player(Look(being="animal", species="horse"), Act(verb=Verb.WALK, frames=72))
    turns = [
        posture.drawn.turn
        for posture in (walker.posture(36.0), walker.posture(90.0), walker.posture(90.0, Mouth(VISEMES["D"], 0.8)))
        if isinstance(posture.drawn, Creature)
    ]
    assert turns == sorted(turns, reverse=True)
    assert len(set(turns)) == 3


@pytest.mark.parametrize("emoji", [None, '<circle cx="16" cy="16" r="14" fill="#f00"/>', "<not-svg"])
def test_things_have_a_face_with_and_without_an_icon(emoji: str | None):
    """Protects things that speak: the icons are optional, and a broken one does no harm."""
    figure = Figure(character="Kettle", look=Look(being="object", species="kettle", height_cm=60))
    posture = Player(figure, 48, 24.0, {}, emoji).posture(4.0, Mouth(VISEMES["D"], 1.0))
    assert (shot(posture) > 200).sum() > 200


def test_a_voice_is_never_drawn():
    """Protects narrators: a voice has no body."""
    assert not shot(player(Look(being="voice")).posture(0.0)).any()


def test_the_same_frame_is_the_same_picture():
    """Protects caching: a frame depends on nothing but the staging, its number and the mouth."""
    first, again = player(), player()
    first.posture(50.0)
    mouth = Mouth(VISEMES["C"], 0.5)
    assert (shot(first.posture(7.0, mouth)) == shot(again.posture(7.0, mouth))).all()


@pytest.mark.parametrize("field", list(look_vocabulary))
def test_every_word_of_the_wardrobe_is_drawn(field: str):
    """Protects the wardrobe: every word the casting may choose can be worn, from the front and from behind."""
    for word in look_vocabulary[field]:
        look = LOOK.model_copy(update={field: word, "gender": "male"})
        for facing in ("front", "back"):
            assert (shot(player(look, facing=facing).posture(0.0), 0.5) > 200).sum() > 700


def test_unknown_words_fall_back():
    """Protects casting by free text: a word inside a phrase, an alias, or something plain."""
    assert known("hat", "a red knitted beanie") == "beanie"
    assert known("top", "cardigan") == "jacket"
    assert known("hair", "made of seaweed") == "short"
    assert outfit_of(LOOK.model_copy(update={"top": "???"})) == outfit_of(LOOK.model_copy(update={"top": "shirt"}))


def test_what_is_held_is_drawn_at_the_hand():
    """Protects props: what is picked up is drawn from then on, by its name."""
    seen: list[str] = []

    def draw_prop(_canvas: skia.Canvas, name: str, size: float) -> None:
        assert size > 0
        seen.append(name)

    taker = player(LOOK, Act(verb=Verb.PICK_UP, frames=48, prop="lantern"))
    canvas = skia.Surface(10, 10).getCanvas()
    for frame in (0.0, 60.0):
        draw(canvas, taker.posture(frame, REST), Light(), draw_prop)
    assert seen == ["lantern"]


@pytest.mark.parametrize("verb", [Verb.WALK, Verb.RUN])
def test_a_walk_ends_where_the_director_wants_it(verb: Verb):
    """The next shot begins there: somewhere else would be a jump."""
    walker = player(LOOK, Act(verb=verb, start=4, frames=60, to=-140))
    assert walker.posture(90).x == pytest.approx(-140)
    assert walker.posture(90).z == 0
