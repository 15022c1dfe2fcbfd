from pathlib import Path

import pytest

from filmstudio.errors import BadCast, LengthOutOfReach
from filmstudio.film.staging import Framing, Hour, Verb, Weather
from filmstudio.pipeline.plan import plan
from filmstudio.pipeline.studio import CastOverride, Crew, Studio
from tests.pipeline.direct.conftest import Direct

LIGHTHOUSE = (Path(__file__).parents[3] / "examples" / "lighthouse.fountain").read_text(encoding="utf-8")
ROOM = "INT. KITCHEN - NIGHT\n\n{}\n\nANNA\nWho is there?\n\nBEN\nOnly me. Do not be afraid.\n\nANNA\nCome in, then.\n"


def test_the_same_script_gives_the_same_shots(shots_of: Direct, studio: Studio):
    """A film is a tree of recipes: the director may not throw dice."""
    first = shots_of(LIGHTHOUSE)
    studio.store.remember = lambda key, document: None  # type: ignore[method-assign]
    assert shots_of(LIGHTHOUSE).digest == first.digest


def test_a_new_place_is_established_and_dialogue_is_covered(shots_of: Direct):
    """An establishing shot where the place changes; two-shot, over the shoulder and close-up in a conversation."""
    shots = shots_of(LIGHTHOUSE).shots
    first = {}
    for shot in shots:
        first.setdefault(shot.scene, shot.staging.camera.framing)
    assert first[1] == first[2] == first[3] == Framing.ESTABLISHING
    framings = {shot.staging.camera.framing for shot in shots}
    assert {Framing.TWO_SHOT, Framing.OVER_SHOULDER, Framing.CLOSE_UP, Framing.WIDE, Framing.INSERT} <= framings
    assert all(shot.reason for shot in shots)


def test_everybody_keeps_their_side(shots_of: Direct):
    """The 180 degree rule: who stands left of whom doesn't change from shot to shot of a scene."""
    shots = shots_of(ROOM.format("Anna sits at the table. Ben enters.")).shots
    orders = [[f.character for f in sorted(s.staging.figures, key=lambda f: f.x)] for s in shots]
    together = [order for order in orders if len(order) == 2]
    assert together
    assert all(order == together[0] for order in together)
    for shot in shots:
        for figure in shot.staging.figures:
            other = next((f for f in shot.staging.figures if f is not figure), None)
            if other:
                assert figure.facing == ("right" if other.x > figure.x else "left")


def test_the_slugline_and_the_action_set_the_scene(shots_of: Direct):
    """Place, inside or outside, hour and weather."""
    scene = shots_of("EXT. FOREST - NIGHT\n\nRain falls. An owl hoots.\n\nINT. TEMPLE - DAWN\n\nIncense.\n").scenes
    assert (scene[0].setting.place, scene[0].setting.inside) == ("forest", False)
    assert (scene[0].setting.hour, scene[0].setting.weather) == (Hour.NIGHT, Weather.RAIN)
    assert (scene[1].setting.place, scene[1].setting.inside, scene[1].setting.hour) == ("temple", True, Hour.DAWN)


def test_what_is_written_in_the_action_is_shown_to_be_read(shots_of: Direct):
    """Signs, clocks, letters and screens get an insert long enough to read."""
    text = ROOM.format('A sign reads "NO EXIT". The clock on the wall reads 11:58. Her phone says "Where are you now?"')
    inserts = [shot for shot in shots_of(text).shots if shot.staging.insert]
    found = [(shot.staging.insert.surface, shot.staging.insert.text) for shot in inserts if shot.staging.insert]
    assert found == [("sign", "NO EXIT"), ("clock", "11:58"), ("phone", "Where are you now?")]
    assert all(shot.frames >= 24 + len(shot.staging.insert.text) for shot in inserts if shot.staging.insert)


def test_entrances_exits_and_acts_are_played(shots_of: Direct):
    """Nobody is there before they come in or after they have left, and what they do is in the shot."""
    text = ROOM.format("Anna sits at the table. Ben enters.") + "\nBen picks up a lantern. Ben leaves.\n\nANNA\nGone.\n"
    shots = shots_of(text).shots
    acts = [(f.character, a.verb) for s in shots for f in s.staging.figures for a in f.acts]
    assert ("BEN", Verb.ENTER) in acts
    assert ("BEN", Verb.PICK_UP) in acts
    entering = next(i for i, s in enumerate(shots) for f in s.staging.figures for a in f.acts if a.verb is Verb.ENTER)
    assert all("BEN" not in [f.character for f in s.staging.figures] for s in shots[:entering])
    last = [s for s in shots if s.lines][-1]
    assert [f.character for f in last.staging.figures] == ["ANNA"]
    assert next(f for f in shots[entering].staging.figures if f.character == "ANNA").pose == "sit"


def test_voices_without_a_mouth_move_no_lips(shots_of: Direct, crew: Crew):
    """(V.O.) and (O.S.) are heard; the plan gives their lines no mouth."""
    text = "INT. HALL - DAY\n\nAnna waits.\n\nBEN (O.S.)\nAnna!\n\nANNA (V.O.)\nI did not answer.\n\nANNA\nYes?\n"
    shots = shots_of(text)
    cues = [cue.character for _, recipe in plan(shots, crew).shots if recipe.craft == "lipsync" for cue in recipe.cues]
    assert cues == ["ANNA"]
    assert [line.delivery for line in shots.lines] == ["off screen", "voice-over", "on screen"]


def test_no_two_look_or_sound_alike(shots_of: Direct):
    """A cast of eight strangers: eight looks, eight voices."""
    names = ["ANNA", "BEN", "CARLA", "DAVID", "EVE", "FRANK", "GRACE", "HENRY"]
    text = "INT. OFFICE - DAY\n\n" + "".join(f"{name}\nHello, I am here.\n\n" for name in names)
    cast = shots_of(text).cast.characters
    seen = {"hair", "hair_color", "top", "top_color", "skin"}
    assert len({c.voice for c in cast}) == 8
    assert len({c.look.model_dump_json(include=seen) for c in cast}) == 8


def test_age_gender_and_being_come_from_the_script(shots_of: Direct):
    """Numbers, words, names and pronouns."""
    text = (
        "EXT. PARK - DAY\n\nMIRA (8) holds a ball. OLD TOM, a retired sailor with a beard, sits. REX, a dog, runs."
        " A robot, UNIT 7, stands.\n\n"
    )
    said = ("MIRA", "OLD TOM", "REX", "UNIT 7", "RADIO (V.O.)")
    text += "".join(f"{name}\nHello.\n\n" for name in said)
    cast = {c.name: c for c in shots_of(text).cast.characters}
    assert (cast["MIRA"].look.age.value, cast["MIRA"].look.gender) == ("child", "female")
    assert (cast["OLD TOM"].look.age.value, cast["OLD TOM"].look.gender) == ("mature", "male")
    assert (cast["REX"].look.being, cast["REX"].look.species) == ("animal", "dog")
    assert cast["RADIO"].look.being == "voice"
    assert cast["MIRA"].voice.endswith("/child")


def test_a_cast_file_overrides(shots_of: Direct):
    """And a mistake in it says what there is instead."""
    facts = (("hair", "bun"), ("voice", "bf_emma"))
    given = tuple(CastOverride(character="ANNA", field=field, value=value) for field, value in facts)
    anna = shots_of(ROOM.format("Anna waits."), cast=given).cast.characters[0]
    assert (anna.look.hair, anna.voice) == ("bun", "bf_emma")
    for wrong in (("hat_colour", "red"), ("voice", "nobody"), ("height_cm", "tall")):
        with pytest.raises(BadCast, match="ANNA"):
            shots_of(ROOM.format(""), cast=(CastOverride(character="ANNA", field=wrong[0], value=wrong[1]),))


@pytest.mark.parametrize("seconds", [60, 75, 95])
def test_a_length_is_met_within_five_percent(shots_of: Direct, seconds: int):
    """By breathing room first, then by everybody's speed."""
    shots = shots_of(LIGHTHOUSE, seconds=seconds)
    assert abs(shots.rate.seconds(shots.frames) - seconds) <= 0.05 * seconds


def test_a_length_out_of_reach_says_what_is_possible(shots_of: Direct):
    """With the least and the most, and what to do."""
    with pytest.raises(LengthOutOfReach, match=r"take \d+ to \d+ s.*cut some lines"):
        shots_of(LIGHTHOUSE, seconds=15)


def test_one_changed_line_changes_only_the_shots_it_is_spoken_in(shots_of: Direct, crew: Crew):
    """The promise of the house: edit one line, remake one voice and its shots; no music, no other picture."""
    before = plan(shots_of(LIGHTHOUSE), crew)
    after = plan(shots_of(LIGHTHOUSE.replace("There is a boat out there.", "There is a little boat out there.")), crew)
    old, new = ({r.digest for r in p.recipes()} for p in (before, after))
    added = [r for r in after.recipes() if r.digest not in old]
    assert sorted(r.craft for r in added) == ["lipsync", "speech"]
    assert len(old - new) == 2
    assert before.music == after.music


def test_sounds_are_spotted_where_the_action_names_them(shots_of: Direct):
    """THUNDER in capitals is loud."""
    sounds = shots_of(ROOM.format("THUNDER. Anna waits. The dog barks.")).sounds
    assert [(s.what, s.loud) for s in sounds] == [("thunder", True), ("bark", False)]


def test_a_hindi_scene_needs_no_special_handling(shots_of: Direct):
    """Forced cues, a Devanagari slugline, Hindi voices."""
    text = ".रसोई - रात\n\nमीरा चाय बनाती है।\n\n@मीरा\nचाय तैयार है।\n\n@दादी\n(प्यार से)\nधन्यवाद, बेटी।\n"
    shots = shots_of(text)
    assert shots.language == "hi"
    assert shots.scenes[0].setting.place == "kitchen"
    assert shots.scenes[0].setting.hour is Hour.NIGHT
    assert {c.name: c.look.age.value for c in shots.cast.characters}["दादी"] == "mature"
    assert all(c.voice.startswith("h") for c in shots.cast.characters)
    assert shots.scenes[0].tradition == "indian"


def test_a_verb_means_what_follows_it(shots_of: Direct):
    """ "Walks away" is an exit and no walk; "shakes her head" is an answer, "shakes his hand" is not."""
    told = "Anna shakes her head. Ben shakes the bottle. Ben walks away."
    acts = [(f.character, a.verb) for s in shots_of(ROOM.format(told)).shots for f in s.staging.figures for a in f.acts]
    assert acts == [("ANNA", Verb.SHAKE_HEAD), ("BEN", Verb.REACH), ("BEN", Verb.EXIT)]
