"""Whatever is framed, heads are in the picture, and nothing beyond the painted sheets is seen."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from filmstudio.film.cast import Age, Being, Look
from filmstudio.film.clock import FrameSize
from filmstudio.film.staging import Act, Camera, Figure, Framing, Move, Setting, Staging, Verb
from filmstudio.providers.illustrated.blocking import blocked, closeness
from filmstudio.providers.illustrated.framing import framed, seen
from filmstudio.providers.illustrated.lens import Lens
from filmstudio.providers.illustrated.operating import EVERY, operated
from filmstudio.providers.illustrated.sets.stage import LEFT, RIGHT
from filmstudio.providers.illustrated.warehouse import built_for

SIZES = st.sampled_from([FrameSize(), FrameSize(width=720, height=1280), FrameSize(width=1080, height=1080)])
FRAMINGS = st.sampled_from([f for f in Framing if f not in (Framing.ESTABLISHING, Framing.INSERT)])
HEIGHTS = {Age.BABY: 62, Age.TODDLER: 85, Age.CHILD: 115, Age.PRETEEN: 145, Age.TEEN: 165}


BEINGS: tuple[Being, ...] = ("human", "human", "human", "animal", "object")


@st.composite
def figures(draw: st.DrawFn, name: str, x: int) -> Figure:
    age = draw(st.sampled_from(list(Age)))
    being: Being = draw(st.sampled_from(BEINGS))
    species = {"animal": draw(st.sampled_from(["dog", "cat", "horse", "crow"])), "object": "robot"}.get(being, "human")
    verb = draw(st.sampled_from([None, Verb.SIT, Verb.RISE, Verb.KNEEL, Verb.JUMP, Verb.WALK, Verb.LIE]))
    return Figure(
        character=name,
        look=Look(being=being, species=species, age=age, height_cm=HEIGHTS.get(age, draw(st.integers(150, 200)))),
        x=x + draw(st.integers(-40, 40)),
        z=draw(st.integers(0, 150)),
        facing=draw(st.sampled_from(["left", "right", "front"])),
        pose=draw(st.sampled_from(["stand", "sit", "kneel"])),
        acts=(Act(verb=verb, start=6, frames=30, to=x + 60 if verb is Verb.WALK else None),) if verb else (),
    )


@settings(max_examples=80, deadline=None)
@given(st.data(), FRAMINGS, SIZES, st.sampled_from(list(Move)))
def test_heads_stay_in_the_picture(data: st.DataObject, framing: Framing, size: FrameSize, move: Move) -> None:
    """Nobody's face is cut: for babies and horses, sitting down and walking, in every frame shape and move."""
    cast = (data.draw(figures("ANNA", -100)), data.draw(figures("BEN", 100)))
    both = framing in (Framing.TWO_SHOT, Framing.FULL, Framing.WIDE)
    camera = Camera(framing=framing, subjects=("ANNA", "BEN") if both else ("ANNA",), move=move)
    staging = Staging(setting=Setting(place="kitchen", inside=True), figures=cast, camera=camera)
    lens, frames = Lens(size.width, size.height), 48
    blocking = blocked(staging, size, built_for(staging.setting, ""), frames, 24, "")
    players = [player for player in blocking.players if player.figure.character in camera.subjects]
    track = [[seen(p.posture(min(f, frames - 1))) for p in players] for f in range(0, frames + EVERY, EVERY)]
    views = operated(camera, track, frames, lens)
    for frame in range(0, frames, EVERY):
        view = views[frame]
        half_w, half_h = lens.width / view.zoom / 2, lens.height / view.zoom / 2
        air = 0.02 * lens.width / view.zoom if move is Move.SHAKE else 0.5
        for one in track[frame // EVERY]:
            assert abs(one.x - view.x) + one.head * 0.4 <= half_w + air
            assert view.y - half_h <= one.y - one.head * 0.5 + air
            assert one.y + one.head * 0.5 <= view.y + half_h + air


@given(FRAMINGS, SIZES, st.integers(-900, 900))
def test_nothing_beyond_the_painted_sheets_is_seen(framing: Framing, size: FrameSize, x: int) -> None:
    """A camera that looks past the edge of a set would show black."""
    lens = Lens(size.width, size.height)
    staging = Staging(setting=Setting(place="kitchen"), figures=(Figure(character="A", look=Look()),))
    player = blocked(staging, size, built_for(staging.setting, ""), 2, 24, "").players[0]
    one = seen(player.posture(0.0))
    moved = type(one)(one.x + x, one.y, one.head, one.left + x, one.right + x, one.top, one.foot, one.profile)
    view = framed(framing, [moved], lens)
    half = lens.width / view.zoom / 2
    assert view.x - half >= LEFT
    assert view.x + half <= RIGHT


def test_closer_framings_show_larger_heads() -> None:
    """The vocabulary means something: from establishing to extreme close-up faces grow."""
    staging = Staging(setting=Setting(place="kitchen"), figures=(Figure(character="A", look=Look()),))
    one = seen(blocked(staging, FrameSize(), built_for(staging.setting, ""), 2, 24, "").players[0].posture(0.0))
    order = (
        Framing.ESTABLISHING,
        Framing.WIDE,
        Framing.FULL,
        Framing.MEDIUM,
        Framing.CLOSE_UP,
        Framing.EXTREME_CLOSE_UP,
    )
    zooms = [framed(framing, [one], Lens(1280, 720)).zoom for framing in order]
    assert zooms == sorted(zooms)
    assert len(set(zooms)) == len(zooms)


def test_a_tall_frame_brings_two_people_together() -> None:
    """Both must fit into a telephone held upright, without standing in each other."""
    cast = tuple(Figure(character=str(x), look=Look(), x=x) for x in (-100, 100))
    assert closeness(cast, FrameSize()) == 1.0
    tall = closeness(cast, FrameSize(width=720, height=1280))
    assert tall < 0.6
    assert 200 * tall >= 80


def test_who_rides_sits() -> None:
    """Nobody stands in a car, but whoever walks does it on their feet."""
    walk = Act(verb=Verb.WALK, frames=24, to=40)
    staging = Staging(
        setting=Setting(place="vehicle", inside=True),
        figures=(Figure(character="A", look=Look(), x=-80), Figure(character="B", look=Look(), x=80, acts=(walk,))),
    )
    players = blocked(staging, FrameSize(), built_for(staging.setting, ""), 48, 24, "").players
    assert [player.figure.pose for player in players] == ["sit", "stand"]
    driving = staging.model_copy(update={"setting": Setting(place="vehicle", name="CAR", inside=True)})
    driver = blocked(driving, FrameSize(), built_for(driving.setting, ""), 48, 24, "").players[0]
    assert driver.figure.facing == "front"


def test_an_upright_frame_shows_people_and_not_the_ceiling() -> None:
    """On a telephone two people fill half the height of a wide shot."""
    cast = tuple(Figure(character=str(x), look=Look(), x=x) for x in (-82, 82))
    staging = Staging(setting=Setting(place="kitchen", inside=True), figures=cast)
    for size in (FrameSize(width=720, height=1280), FrameSize(width=1080, height=1080)):
        players = blocked(staging, size, built_for(staging.setting, ""), 2, 24, "").players
        group = [seen(player.posture(0.0)) for player in players]
        view = framed(Framing.WIDE, group, Lens(size.width, size.height))
        tall = (group[0].foot - group[0].top) * view.zoom / size.height
        assert 0.45 < tall < 0.65


def test_the_camera_moves_evenly() -> None:
    """A push or a pan is smooth: no frame jumps."""
    staging = Staging(setting=Setting(place="kitchen"), figures=(Figure(character="A", look=Look()),))
    one = seen(blocked(staging, FrameSize(), built_for(staging.setting, ""), 2, 24, "").players[0].posture(0.0))
    lens = Lens(1280, 720)
    for move in (Move.PUSH_IN, Move.PULL_OUT, Move.PAN_LEFT, Move.TILT_UP):
        views = operated(Camera(framing=Framing.MEDIUM, subjects=("A",), move=move), [[one]] * 20, 96, lens)
        steps = [abs(b.x - a.x) * b.zoom + abs(b.y - a.y) * b.zoom for a, b in pairwise(views)]
        assert max(steps) < 6
        assert views[0] != views[-1]
