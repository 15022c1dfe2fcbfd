"""Lines without words: what is barked, laughed or only done is not read out by a voice."""

import pytest

from filmstudio.film.staging import Emotion, Verb
from filmstudio.pipeline.cut.captions import caption_lines
from filmstudio.pipeline.direct.utterances import utterance
from filmstudio.pipeline.plan import plan
from filmstudio.pipeline.sayable import sayable
from filmstudio.pipeline.studio import Crew
from tests.pipeline.direct.conftest import Direct

YARD = "EXT. PARK - DAY\n\nREX, a dog, sleeps. ANNA, a girl, waits.\n\nREX\n{}\n\nANNA\n{}\n"


def test_an_animal_barks_with_its_mouth_and_its_caption(shots_of: Direct, crew: Crew):
    """An effect in place of a voice, twice for two barks; the mouth moves, and the deaf can read it."""
    shots = shots_of(YARD.format("Woof! Woof!", "Woof yourself."))
    assert [recipe.text for _, recipe in plan(shots, crew).speech] == ["Woof yourself."]
    barked, said = shots.lines
    assert (shots.sounds[0].what, shots.sounds[0].start) == ("bark", barked.start)
    assert len(shots.sounds) == 2
    assert said.start >= barked.start + barked.frames
    acts = {(f.character, a.verb) for s in shots.shots for f in s.staging.figures for a in f.acts}
    assert {("REX", Verb.SLEEP), ("REX", Verb.BARK)} <= acts
    assert caption_lines(shots, {})[0].lines == ("Woof! Woof!",)


def test_an_animal_with_words_speaks(shots_of: Direct, crew: Crew):
    """In a fable they do."""
    shots = shots_of(YARD.format("Woof! I am hungry.", "So am I."))
    assert len(plan(shots, crew).speech) == 2
    assert not shots.sounds


@pytest.mark.parametrize(("cry", "effect"), [("Meeeow!", "meow"), ("Mooooo.", "moo"), ("Neigh!", "neigh")])
def test_every_animal_has_its_cry(cry: str, effect: str):
    """However long it is drawn."""
    found = utterance(cry, animal=True)
    assert found
    assert found.effect == effect
    assert utterance(cry, animal=False) is None


def test_what_is_done_instead_of_said_is_played(shots_of: Direct, crew: Crew):
    """ "(laughs)" alone is an act and no line, also in plain dialogue; laughter shows."""
    for text, file in (
        ("INT. HALL - DAY\n\nANNA\n(laughs)\n\nBEN\n(softly)\nWhat?\n", "a.fountain"),
        ("ANNA: (laughs)\nBEN: What?\n", "a.txt"),
    ):
        shots = shots_of(text, file)
        assert [recipe.text for _, recipe in plan(shots, crew).speech] == ["What?"]
        assert ("ANNA", Verb.LAUGH) in {
            (f.character, a.verb) for s in shots.shots for f in s.staging.figures for a in f.acts
        }
    laughed = utterance("Ha ha ha!", animal=False)
    assert laughed
    assert (laughed.emotion, laughed.verb) == (Emotion.HAPPY, Verb.LAUGH)
    assert utterance("He is here.", animal=False) is None
    assert utterance("He ho, off we go.", animal=False) is None


def test_noises_are_not_spelled_letter_by_letter():
    """A voice reads "Shhh" as four letters."""
    assert sayable("Shhh! Hmmmm... Noooo, wait. Hahaha!", "en") == "Shush! Hmm... No, wait. Ha ha ha!"
    assert sayable("That is a good book. Whoosh.", "en") == "That is a good book. Whoosh."
    assert sayable("Shhh", "fr") == "Shhh"


def test_two_people_embrace(shots_of: Direct):
    """ "Anna hugs" in a scene of two is Ben."""
    shots = shots_of("INT. HALL - DAY\n\nAnna hugs.\n\nANNA\nBen!\n\nBEN\nAnna!\n").shots
    hugs = [(f.character, a.toward) for s in shots for f in s.staging.figures for a in f.acts if a.verb is Verb.HUG]
    assert hugs == [("ANNA", "BEN")]


def test_behind_the_title_the_lights_are_as_the_first_scene_finds_them(shots_of: Direct):
    """A dead lamp must not burn behind the title."""
    shots = shots_of("INT. LAMP ROOM - NIGHT\n\nThe lamp is dark.\n\nANNA\nOh.\n").shots
    assert shots[0].staging.setting.unlit == ("lamp",)
