from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmstudio.film.clock import SAMPLE_RATE, FrameSize, Rate
from filmstudio.film.recipes import LipsyncRecipe, MouthCue, SpeechRecipe, VideoRecipe, ingredients
from filmstudio.film.staging import Setting, Staging
from filmstudio.film.value import Value


def speech(text: str = "Hello.") -> SpeechRecipe:
    return SpeechRecipe(model="kokoro:v1@1", text=text, voice="af_heart")


def lipsync(text: str = "Hello.") -> LipsyncRecipe:
    video = VideoRecipe(model="m", staging=Staging(setting=Setting(place="forest")), frames=48, size=FrameSize())
    return LipsyncRecipe(model="m", video=video, cues=(MouthCue(character="ANNA", speech=speech(text)),))


def test_a_digest_is_the_same_on_every_machine():
    """Written down: if this changes, every take in every store is orphaned."""
    assert speech().digest == "b69d155507423f3ec65cbc2ce0b13c80d78b952c835d9f9e8cb0a991ab993274"


def test_what_changes_inside_changes_what_is_made_of_it():
    """A Merkle tree: a changed word changes the shot it is spoken in."""
    assert lipsync("Hello.").digest != lipsync("Hallo.").digest
    assert lipsync().video.digest == lipsync("Other.").video.digest
    assert [r.craft for r in ingredients(lipsync())] == ["video", "speech"]


def test_an_optional_field_renames_nothing():
    """A field at its default doesn't count, so that recipes can grow."""

    class Old(Value):
        label: ClassVar[str] = "Thing.1"
        name: str

    class New(Value):
        label: ClassVar[str] = "Thing.1"
        name: str
        color: str = "red"

    assert Old(name="a").digest == New(name="a").digest != New(name="a", color="blue").digest


def test_a_copy_with_a_change_has_its_own_digest():
    """No digest may be carried along by a copy."""
    assert speech().model_copy(update={"text": "Bye."}).digest == speech("Bye.").digest


def test_values_are_frozen_and_know_their_fields():
    """Nobody changes a fact, and a misspelt field is an error."""
    with pytest.raises(ValueError, match="frozen"):
        speech().text = "x"  # type: ignore[misc]
    with pytest.raises(ValueError, match="voise"):
        SpeechRecipe.model_validate({"model": "m", "text": "a", "voise": "b"})


@given(st.integers(0, 10**6), st.sampled_from([Rate(), Rate(frames=30), Rate(frames=30000, per_seconds=1001)]))
def test_frames_and_samples_agree(frame: int, rate: Rate):
    """A frame's first sample is shown in that frame, and so many samples need no more than so many frames."""
    sample = rate.samples(frame)
    assert rate.frame_at(sample) in (frame, frame - 1)
    assert rate.samples(rate.frames_covering(sample)) >= sample
    if rate.per_seconds == 1:
        assert rate.frame_at(sample) == frame
        assert rate.frames_covering(sample) == frame


def test_timecode_counts_frames():
    """SMPTE, non-drop."""
    assert Rate().timecode(24 * 3661 + 5) == "01:01:01:05"
    assert Rate(frames=30).samples(1) * 30 == SAMPLE_RATE
