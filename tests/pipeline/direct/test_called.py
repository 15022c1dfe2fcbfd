"""Names: who is one person under two names, and who is two people under nearly the same."""

from filmstudio.film.staging import Verb
from tests.pipeline.direct.conftest import Direct


def cast_of(shots_of: Direct, *names: str) -> list[str]:
    text = "INT. KITCHEN - DAY\n\n" + "".join(f"{name}\nHello, I am here.\n\n" for name in names)
    return [character.name for character in shots_of(text).cast.characters]


def test_a_title_makes_no_second_person(shots_of: Direct):
    """ "UNCLE RAVI" in one cue and "RAVI" in the next would be two faces and two voices."""
    assert cast_of(shots_of, "UNCLE RAVI", "RAVI", "SITA DIDI", "SITA") == ["RAVI", "SITA"]


def test_two_titles_are_two_people(shots_of: Direct):
    """A couple shares a name; an age belongs to a name."""
    names = ["MR. SMITH", "MRS. SMITH", "SMITH", "OLD MARA", "YOUNG MARA"]
    assert cast_of(shots_of, *names) == names


def test_a_title_tells_and_a_bare_name_is_understood(shots_of: Direct):
    """An uncle is a man; "Mrs. Smith walks away" is not her husband."""
    told = "Mrs. Smith walks away. Ravi sits.\n\n"
    said = "".join(f"{name}\nHello.\n\n" for name in ("MR. SMITH", "MRS. SMITH", "UNCLE RAVI"))
    shots = shots_of(f"INT. KITCHEN - DAY\n\nThey wait.\n\n{said}{told}")
    acts = [(f.character, a.verb) for s in shots.shots for f in s.staging.figures for a in f.acts]
    assert acts == [("MRS. SMITH", Verb.EXIT), ("UNCLE RAVI", Verb.SIT)]
    assert {c.name: c.look.gender for c in shots.cast.characters}["UNCLE RAVI"] == "male"
