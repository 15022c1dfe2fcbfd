from filmstudio.pipeline.direct.lexicon import PLACES as WORDS
from filmstudio.providers.illustrated.order import PLACES
from filmstudio.providers.illustrated.sets import PLACES as SETS


def test_the_card_names_the_sets_there_are():
    """The card is read without loading the sets; it must not promise more or less."""
    assert PLACES == SETS


def test_the_director_and_the_camera_use_the_same_names():
    """A kind of place that only one of them knows is never seen."""
    assert set(WORDS) == set(PLACES)
