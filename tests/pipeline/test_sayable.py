import pytest

from filmstudio.pipeline.sayable import sayable


@pytest.mark.parametrize(
    "text",
    [
        "Henry VIII and Louis XIII",
        "World War III",
        "35mm film",
        "a 35 mm lens",
        "an AAA battery, or AA",
        "Good, Mr. Webb!",
    ],
)
def test_words_that_only_look_like_noises_are_left_alone(text: str):
    """Dialogue is verbatim: a king keeps his number."""
    assert sayable(text, "en") == text


@pytest.mark.parametrize(
    ("text", "said"), [("Shhh!", "Shush!"), ("Noooo!", "No!"), ("Hahaha.", "Ha ha ha."), ("Hmmm?", "Hmm?")]
)
def test_noises_are_said_as_they_are_meant(text: str, said: str):
    assert sayable(text, "en") == said
