"""Composition: what a theory teacher would mark."""

import itertools
import random

import pytest

from filmstudio.film.recipes import MusicRecipe
from filmstudio.film.staging import Mood
from filmstudio.providers.composer.western.arrange import arrange
from filmstudio.providers.composer.western.characters import CHARACTERS
from filmstudio.providers.composer.western.ensembles import GENRES, ORCHESTRA, ensemble
from filmstudio.providers.composer.western.form import song
from filmstudio.providers.composer.western.harmony import chord, scale_under, voiced
from filmstudio.providers.composer.western.melody import at
from filmstudio.providers.composer.western.score import Score

SEEDS = range(4)


def score(mood: Mood, seed: int, genre: str = "orchestral") -> Score:
    return arrange(MusicRecipe(model="composer:chamber@1", seed=seed, mood=mood, genre=genre, bars=16))


@pytest.mark.parametrize("mood", list(Mood))
def test_every_note_of_the_tune_belongs_to_the_scale_over_its_chord(mood: Mood) -> None:
    """Random notes sound like random notes."""
    for seed in SEEDS:
        character = CHARACTERS[mood]
        plan = song(character, 16, 60, 79, random.Random(seed))
        for tone in itertools.chain(*plan.tune):
            over = at(plan.chords, tone.beat)
            assert tone.pitch % 12 in scale_under(character.mode, plan.tonic, over)
            assert 60 <= tone.pitch <= 79


@pytest.mark.parametrize("mood", list(Mood))
def test_long_notes_of_the_tune_agree_with_the_chord(mood: Mood) -> None:
    """A note of two beats that clashes is heard as a mistake."""
    for seed in SEEDS:
        plan = song(CHARACTERS[mood], 16, 60, 79, random.Random(seed))
        for tone in itertools.chain(*plan.tune):
            if tone.beats >= 2:
                assert tone.pitch % 12 in at(plan.chords, tone.beat).tones


@pytest.mark.parametrize("mood", list(Mood))
def test_the_tune_breathes_and_can_be_sung(mood: Mood) -> None:
    """Every phrase ends with a rest of a beat or more, so that speech fits; hardly a leap above an octave."""
    for seed in SEEDS:
        plan = song(CHARACTERS[mood], 16, 60, 79, random.Random(seed))
        for phrase, tune in zip(plan.phrases, plan.tune, strict=True):
            assert tune[-1].beat + tune[-1].beats <= phrase.end - 1
            leaps = [abs(after.pitch - before.pitch) for before, after in itertools.pairwise(tune)]
            assert all(leap <= 14 for leap in leaps)
            assert sum(leap <= 5 for leap in leaps) >= len(leaps) / 2


@pytest.mark.parametrize("mood", list(Mood))
def test_players_stay_in_their_range_and_end_with_the_body(mood: Mood) -> None:
    """A bassoon has no high C; a note held over the cut would be heard twice."""
    for genre in ("orchestral", *GENRES):
        played = score(mood, 1, genre)
        players = {player.role: player for player in played.players}
        for note in played.notes:
            player = players[note.role]
            high = player.high + 12 if note.role == "figure" else player.high
            assert player.low <= note.pitch <= high, (genre, note)
            assert 1 <= note.velocity <= 127
            if note.beat < played.body:
                assert note.beat + note.beats <= played.body + 1e-6


@pytest.mark.parametrize("mood", list(Mood))
def test_the_ending_closes_on_the_tonic(mood: Mood) -> None:
    """A cue that ends on anything else leaves the scene open."""
    played = score(mood, 2)
    last = max(note.beat for note in played.notes if note.role == "bass")
    bass = next(note for note in played.notes if note.role == "bass" and note.beat == last)
    lead = max((note for note in played.notes if note.role == "lead"), key=lambda note: note.beat)
    assert bass.pitch % 12 == lead.pitch % 12
    assert lead.pitch % 12 in {tonic % 12 for tonic in CHARACTERS[mood].tonics}


def test_voices_move_little() -> None:
    """Smooth voice-leading: through I vi IV V no voice moves more than a fourth."""
    before: tuple[int, ...] = ()
    for numeral in ("I", "vi", "IV", "V", "I"):
        voicing = voiced(chord(numeral, 0), before, 50, 74, 4)
        assert all(abs(now - then) <= 5 for now, then in zip(voicing, before, strict=False))
        before = voicing


def test_numerals_spell_chords() -> None:
    """Every numeral of every mood is understood, and a few are what the books say."""
    assert chord("V7", 0).tones == (7, 11, 2, 5)
    assert chord("bVI", 9).tones == (5, 9, 0)
    assert chord("ivm6", 0).tones == (5, 8, 0, 2)
    for character in CHARACTERS.values():
        for progression in (*character.statement, *character.answer, *character.contrast):
            for numeral in " ".join(progression).split():
                assert len(chord(numeral, 0).tones) >= 2


def test_every_mood_has_its_own_sound() -> None:
    """Twelve moods, twelve characters and orchestras; an unknown genre is the orchestra's."""
    assert set(CHARACTERS) == set(ORCHESTRA) == set(Mood)
    assert ensemble("polka", Mood.SAD) is ORCHESTRA[Mood.SAD]
    assert len({character.statement for character in CHARACTERS.values()}) == len(Mood)
