"""The ending: a cadence that slows a little, and a last chord that rings out."""

from collections.abc import Iterator

from filmstudio.providers.composer.western.characters import Character
from filmstudio.providers.composer.western.ensembles import Ensemble
from filmstudio.providers.composer.western.form import Song
from filmstudio.providers.composer.western.harmony import Chord, chord, voiced
from filmstudio.providers.composer.western.score import Note, Player, Role

HELD = 2.0
"""Seconds that the last chord is held before it is let go."""
LIGHT, SPARSE = 0.82, 0.8


def preparation(tempo: int) -> float:
    """Beats of cadence before the last chord: about two seconds."""
    return max(1.0, min(4.0, round(2.1 * tempo / 60)))


def ending(plan: Song, character: Character, band: Ensemble, tempo: int) -> Iterator[Note]:
    """Two chords and the last one for every player; the tune steps down (or up) into the last chord's tonic."""
    before, dominant, last = (chord(numeral, plan.tonic) for numeral in character.cadence)
    beats, held = preparation(tempo), HELD * tempo / 60
    spans = ((0.0, beats / 2, before), (beats / 2, beats / 2, dominant), (beats, held, last))
    strength = (character.soft + character.loud) / 2 * (1.0 if character.busy > 0.8 else SPARSE)
    for player in band.players:
        if player.role in ("pad", "counter", "bass", "figure"):
            yield from _chords(player, plan.body, spans, strength)
    yield from _tune(band, plan, spans, strength)
    for player in band.players:
        if player.role == "colour":
            pitch = _nearest(last.tones[:1], (player.low + player.high) // 2, player)
            yield Note("colour", plan.body + beats, held, pitch, round(strength * 0.8))


def _chords(
    player: Player, start: float, spans: tuple[tuple[float, float, Chord], ...], strength: float
) -> Iterator[Note]:
    before: tuple[int, ...] = ()
    for beat, beats, over in spans:
        if player.role == "bass":
            before = (_nearest(over.tones[:1], player.low + 5, player),)
        elif player.role == "counter":
            before = (_nearest(over.tones[1:3], before[0] if before else (player.low + player.high) // 2, player),)
        else:
            before = voiced(over, before, player.low, player.high, 3 if player.role == "figure" else 4)
        for place, pitch in enumerate(before):
            # the last chord is rolled upwards
            roll = 0.07 * place if player.role == "figure" and beat == spans[-1][0] else 0.0
            yield Note(player.role, start + beat + roll, beats * 0.97 - roll, pitch, round(strength * LIGHT))


def _tune(band: Ensemble, plan: Song, spans: tuple[tuple[float, float, Chord], ...], strength: float) -> Iterator[Note]:
    """One note a chord, moving by the smallest step from where the tune ended; home at last."""
    role: Role = "lead"
    player = band.chair(role) or band.players[0]
    pitch = plan.tune[-1][-1].pitch
    for place, (beat, beats, over) in enumerate(spans):
        final = place == len(spans) - 1
        pitch = _nearest(over.tones[:1] if final else over.tones[:3], pitch, player)
        yield Note(role, plan.body + beat, beats * 0.95, pitch, round(strength * (0.9 if final else 1.0)))


def _nearest(classes: tuple[int, ...], near: int, player: Player) -> int:
    pool = [pitch for pitch in range(player.low, player.high + 1) if pitch % 12 in classes]
    return min(pool, key=lambda pitch: (abs(pitch - near), pitch), default=near)
