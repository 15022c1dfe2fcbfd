"""Two changes of one text: both are in it, or it is said that they touch."""

from hypothesis import given
from hypothesis import strategies as st

from filmstudio.services.projects.merge import merged

BASE = "INT. KITCHEN - DAY\n\nMARA sits.\n\nMARA\nGood morning.\n\nShe stands up.\n"


def test_changes_in_different_places_are_joined():
    """Whoever is second sees both."""
    mine, theirs = BASE.replace("sits", "sleeps"), BASE.replace("Good morning", "Good night")
    assert merged(BASE, mine, theirs) == BASE.replace("sits", "sleeps").replace("Good morning", "Good night")


def test_changes_of_the_same_lines_are_not():
    """Nor of neighbours: one may have been written because of the other."""
    assert merged(BASE, BASE.replace("sits", "sleeps"), BASE.replace("sits", "dances")) is None
    assert merged("a\nb\n", "A\nb\n", "a\nB\n") is None
    assert merged("", "mine", "theirs") is None


def test_lines_that_stand_alone_do_not_touch_their_neighbours():
    """But one line changed by both does, and two new ones at one place, of which nobody knows which is first."""
    assert merged("a\nb\n", "A\nb\n", "a\nB\n", alone=True) == "A\nB\n"
    assert merged("a\nb\n", "b\n", "a\nB\n", alone=True) == "B\n"
    assert merged("a\n", "a\nx\n", "A\n", alone=True) == "A\nx\n"
    assert merged("a\n", "x\na\n", "A\n", alone=True) == "x\nA\n"
    assert merged("a\n", "A\n", "Â\n", alone=True) is None
    assert merged("a\n", "", "A\n", alone=True) is None
    assert merged("a\n", "a\nx\n", "a\ny\n", alone=True) is None


def test_the_same_change_is_made_once():
    """Both corrected the same mistake."""
    both = BASE.replace("sits", "sits down")
    assert merged(BASE, both, both) == both
    assert merged(BASE, both, both + "THE END\n") == both + "THE END\n"


LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n", "\n", "e"]), max_size=8).map("".join)


@given(LINES, LINES)
def test_one_change_alone_is_that_change(base: str, mine: str):
    """Whichever side it is on."""
    assert merged(base, mine, base) == mine == merged(base, base, mine)


@given(LINES, LINES, LINES)
def test_it_makes_no_difference_who_was_first(base: str, mine: str, theirs: str):
    """And nothing is in the result that is in none of the three."""
    for alone in (False, True):
        found = merged(base, mine, theirs, alone=alone)
        assert found == merged(base, theirs, mine, alone=alone)
        if found is not None:
            assert set(found) <= set(base + mine + theirs)
