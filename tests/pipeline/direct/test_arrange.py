"""A person's order of shots: nothing is made anew, nobody is cut off, and what can't be is said."""

from hypothesis import given, settings
from hypothesis import strategies as st

from filmstudio.film.cast import Cast, Character, Look
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.screenplay import Position
from filmstudio.film.shots import Shot, ShotList, SpokenLine, SpotSound
from filmstudio.film.staging import Camera, Framing, Setting, Staging
from filmstudio.pipeline.direct.arrange import arranged
from filmstudio.pipeline.plan import plan
from filmstudio.pipeline.studio import Crew
from tests.pipeline.direct.conftest import Direct
from tests.pipeline.direct.test_direct import LIGHTHOUSE

NARRATOR = Character(name="NARRATOR", look=Look(), voice="v")


def listed() -> ShotList:
    """Two scenes of five shots; a line across 1B and 1C, one across the scenes' edge, sounds."""
    staging = Staging(setting=Setting(place="neutral"), camera=Camera(framing=Framing.WIDE))
    shots = tuple(
        Shot(
            name=f"{1 + i // 5}{'ABCDE'[i % 5]}", scene=1 + i // 5, start=24 * i, frames=24, staging=staging, reason="x"
        )
        for i in range(10)
    )
    lines = tuple(
        SpokenLine(number=n, character="A", text="a", language="en", start=start, frames=20, at=Position(line=1))
        for n, start in enumerate((2, 40, 76, 110, 150, 200))
    )
    sounds = (SpotSound(what="thud", start=30, at=Position(line=1)),)
    return ShotList(
        title="t", language="en", rate=Rate(), size=FrameSize(), cast=Cast(narrator=NARRATOR), scenes=(), shots=shots,
        lines=lines, sounds=sounds,
    )  # fmt: skip


LIST = listed()


def names(shots: ShotList) -> list[str]:
    return [shot.name for shot in shots.shots]


def heard(shots: ShotList) -> dict[int, tuple[str, int]]:
    """Each line: in which shot it begins, and how many frames into it."""
    return {
        line.number: next(
            (s.name, line.start - s.start) for s in shots.shots if s.start <= line.start < s.start + s.frames
        )
        for line in shots.lines
    }


def together(shots: ShotList) -> list[tuple[str, str]]:
    """Shots across whose cut somebody speaks."""
    return [
        (a.name, b.name)
        for a, b in zip(shots.shots, shots.shots[1:], strict=False)
        if any(line.start < b.start < line.start + line.frames for line in shots.lines)
    ]


def alone(shots: ShotList, scene: int) -> list[Shot]:
    """Shots of a scene that may go where a person likes."""
    glued = {name for pair in together(shots) for name in pair}
    return [shot for shot in shots.shots if shot.scene == scene and shot.name not in glued]


def test_shots_change_places_and_nothing_is_taken_again(shots_of: Direct, crew: Crew):
    """Recipes know no place: two swapped shots cost nothing, and their words and sounds go with them."""
    shots = shots_of(LIGHTHOUSE)
    first, second = next(pair for n in range(1, 9) if len(pair := alone(shots, n)[:2]) == 2)
    other = shots_of(LIGHTHOUSE, order=(second.name, first.name))
    assert other.wanted == shots.wanted
    assert names(other).index(second.name) == names(shots).index(first.name)
    assert dict(plan(other, crew).shots) == dict(plan(shots, crew).shots)
    assert (other.frames, heard(other)) == (shots.frames, heard(shots))
    starts = [shot.start for shot in other.shots]
    assert starts == [sum(shot.frames for shot in other.shots[:i]) for i in range(len(starts))]


def test_the_order_that_there_is_changes_nothing(shots_of: Direct):
    """Whoever lists all shots as they are has said nothing."""
    shots = shots_of(LIGHTHOUSE)
    assert shots_of(LIGHTHOUSE, order=tuple(names(shots))) == shots
    assert shots_of(LIGHTHOUSE, order=("99Z",)) == shots


def test_shots_stay_in_their_scenes_and_that_is_said(shots_of: Direct):
    """A scene is moved in the script."""
    shots = shots_of(LIGHTHOUSE)
    first, last = shots.shots[1], shots.shots[-2]
    other = shots_of(LIGHTHOUSE, order=(last.name, first.name))
    assert names(other) == names(shots)
    assert other.wanted[-1].startswith(f"shots: {last.name} stays behind {first.name}: shots stay in their scenes")


def test_nobody_is_cut_off(shots_of: Direct):
    """Two shots of one line stay together, and that is said."""
    long = "We waited there for the whole night, and nobody came, and nobody called, and the sea was all we heard. " * 2
    shots = shots_of(f"INT. KITCHEN - NIGHT\n\nAnna sits. Ben sits.\n\nANNA\n{long}\n\nBEN\nI know.\n")
    first, second = next(pair for pair in together(shots) if pair[0][0] == "1")
    other = arranged(shots, (second, first))
    assert names(other) == names(shots)
    assert f"shots: {second} stays behind {first}: a line is spoken across their cut" in other.wanted


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_asked_for_all_shots_and_words_are_there(data: st.DataObject):
    """Any order of any shots: the same shots, no gap, every line as far into its shot as before."""
    shots = LIST.shots
    order = data.draw(st.lists(st.sampled_from([s.name for s in shots] + ["77A"]), unique=True))
    other = arranged(LIST, tuple(order))
    assert sorted(names(other)) == sorted(names(LIST))
    assert [shot.scene for shot in other.shots] == [shot.scene for shot in shots]
    assert heard(other) == heard(LIST)
    assert set(together(other)) >= set(together(LIST))
    ends = [shot.start + shot.frames for shot in other.shots]
    assert [0, *ends[:-1]] == [shot.start for shot in other.shots]
