"""Who plays: an ensemble for every genre, and for the orchestra one for every mood. General MIDI programs.

Ranges are the good middle of each instrument (Adler, "The Study of Orchestration").
"""

from dataclasses import dataclass

from filmstudio.film.staging import Mood
from filmstudio.providers.composer.western.characters import Bass, Figure
from filmstudio.providers.composer.western.score import Player, Role


@dataclass(frozen=True)
class Ensemble:
    """A band. `figure`, `bass` and `beat` override the mood's; a `swing` puts off-beats at two thirds of the beat."""

    players: tuple[Player, ...]
    figure: Figure | None = None
    bass: Bass | None = None
    beat: str = ""
    kit: int = 0
    swing: bool = False

    def chair(self, role: Role) -> Player | None:
        """Who plays a role."""
        return next((player for player in self.players if player.role == role), None)


def _strings(volume: int = 74, program: int = 49) -> Player:
    return Player("pad", program, 50, 74, 52, volume)


def _contrabass(volume: int = 92) -> Player:
    return Player("bass", 43, 31, 47, 78, volume)


def _pizzicato_bass() -> Player:
    return Player("bass", 45, 36, 52, 78, 104)


def _timpani(volume: int = 92) -> Player:
    return Player("colour", 47, 38, 53, 64, volume)


ORCHESTRA: dict[Mood, Ensemble] = {
    Mood.NEUTRAL: Ensemble((
        Player("lead", 71, 60, 79, 50, 92), Player("echo", 68, 62, 80, 78, 80), Player("counter", 42, 46, 62, 84, 78),
        Player("figure", 0, 52, 72, 58, 78), _strings(66), _contrabass(),
    )),
    Mood.CALM: Ensemble((
        Player("lead", 73, 64, 83, 56, 86), Player("echo", 71, 60, 78, 74, 86), Player("counter", 41, 52, 67, 44, 66),
        Player("figure", 46, 50, 72, 82, 92), _strings(68), _contrabass(84),
    )),
    Mood.HAPPY: Ensemble((
        Player("lead", 73, 66, 86, 56, 96), Player("echo", 71, 62, 82, 76, 96), Player("counter", 42, 48, 64, 84, 74),
        Player("figure", 45, 55, 74, 44, 104), _strings(58, 48), _pizzicato_bass(), Player("colour", 9, 79, 96, 70, 58),
    ), beat="light"),
    Mood.SAD: Ensemble((
        Player("lead", 42, 52, 71, 74, 96), Player("echo", 68, 62, 79, 50, 80), Player("counter", 41, 52, 66, 46, 66),
        Player("figure", 0, 52, 71, 58, 80), _strings(70), _contrabass(86),
    )),
    Mood.TENSE: Ensemble((
        Player("lead", 71, 52, 72, 54, 88), Player("echo", 70, 46, 64, 76, 86), Player("figure", 48, 43, 60, 46, 96),
        Player("pad", 44, 55, 74, 70, 56), _contrabass(96), _timpani(84),
    )),
    Mood.FEARFUL: Ensemble((
        Player("lead", 11, 62, 80, 72, 84), Player("echo", 71, 52, 70, 50, 76), Player("figure", 44, 50, 69, 44, 78),
        Player("pad", 49, 40, 60, 80, 62), _contrabass(100), _timpani(70),
    )),
    Mood.ANGRY: Ensemble((
        Player("lead", 60, 50, 69, 44, 108), Player("echo", 57, 48, 66, 84, 92), Player("figure", 48, 48, 67, 52, 100),
        Player("pad", 61, 46, 62, 76, 52), _contrabass(108), _timpani(100),
    ), beat="taiko", kit=48),
    Mood.ROMANTIC: Ensemble((
        Player("lead", 48, 64, 84, 48, 84), Player("echo", 60, 53, 70, 78, 84), Player("counter", 42, 48, 64, 84, 82),
        Player("figure", 46, 50, 74, 74, 92), _strings(62), _contrabass(88),
    )),
    Mood.MYSTERIOUS: Ensemble((
        Player("lead", 8, 67, 86, 70, 92), Player("echo", 73, 60, 77, 50, 78), Player("figure", 46, 52, 70, 84, 88),
        Player("pad", 44, 52, 70, 50, 50), Player("counter", 53, 53, 69, 64, 50), _contrabass(84),
    )),
    Mood.TRIUMPHANT: Ensemble((
        Player("lead", 56, 60, 79, 72, 86), Player("echo", 60, 53, 72, 46, 104), Player("counter", 57, 48, 65, 82, 74),
        Player("figure", 48, 55, 76, 50, 88), Player("pad", 61, 50, 70, 64, 54), Player("bass", 58, 34, 50, 74, 92),
        _timpani(96),
    ), beat="march", kit=48),
    Mood.COMIC: Ensemble((
        Player("lead", 70, 50, 67, 74, 104), Player("echo", 71, 62, 82, 52, 92), Player("figure", 45, 55, 74, 46, 104),
        _pizzicato_bass(), Player("colour", 13, 72, 91, 66, 62),
    ), beat="comic"),
    Mood.SACRED: Ensemble((
        Player("lead", 73, 62, 79, 58, 76), Player("echo", 68, 62, 78, 72, 72), Player("counter", 42, 46, 62, 80, 66),
        Player("figure", 19, 48, 69, 64, 50), Player("pad", 52, 52, 72, 64, 62), _contrabass(76),
        Player("colour", 14, 60, 76, 76, 54),
    )),
}  # fmt: skip

GENRES: dict[str, Ensemble] = {
    "pop": Ensemble((
        Player("lead", 0, 62, 84, 60, 92), Player("echo", 27, 58, 76, 80, 84), Player("figure", 25, 48, 67, 44, 78),
        Player("pad", 89, 52, 72, 64, 58), Player("bass", 33, 29, 45, 64, 96), Player("counter", 48, 55, 70, 76, 56),
        Player("drums", 0, 0, 127, 64, 74),
    ), "strum", "rock", "pop"),
    "rock": Ensemble((
        Player("lead", 29, 57, 76, 74, 70), Player("echo", 27, 55, 74, 52, 88), Player("figure", 27, 45, 62, 40, 84),
        Player("pad", 18, 52, 70, 84, 44), Player("bass", 34, 28, 44, 64, 98), Player("drums", 0, 0, 127, 64, 82),
    ), "pulse", "rock", "rock", kit=16),
    "jazz": Ensemble((
        Player("lead", 11, 60, 80, 74, 92), Player("echo", 65, 56, 74, 54, 76), Player("figure", 0, 52, 70, 46, 76),
        Player("bass", 32, 31, 48, 68, 100), Player("drums", 0, 0, 127, 60, 74),
    ), "comp", "walking", "jazz", kit=40, swing=True),
    "ambient": Ensemble((
        Player("lead", 11, 62, 82, 72, 78), Player("echo", 0, 62, 82, 54, 70), Player("figure", 46, 52, 70, 84, 66),
        Player("pad", 89, 48, 70, 56, 74), Player("counter", 94, 52, 68, 74, 46), Player("bass", 95, 36, 50, 64, 56),
    ), "shimmer", "whole"),
    "electronic": Ensemble((
        Player("lead", 82, 60, 79, 58, 72), Player("echo", 90, 60, 79, 74, 62), Player("figure", 38, 48, 67, 44, 66),
        Player("pad", 50, 52, 72, 70, 58), Player("bass", 39, 29, 45, 64, 84), Player("drums", 0, 0, 127, 64, 74),
    ), "arpeggio", "pulse", "electronic", kit=25),
    "piano": Ensemble((
        Player("lead", 0, 64, 84, 70, 96), Player("echo", 0, 64, 84, 70, 92), Player("figure", 0, 50, 68, 58, 74),
        Player("bass", 0, 33, 50, 54, 84),
    )),
    "folk": Ensemble((
        Player("lead", 74, 65, 84, 62, 84), Player("echo", 110, 60, 79, 76, 70), Player("figure", 24, 48, 67, 46, 92),
        Player("counter", 42, 48, 62, 80, 66), Player("bass", 32, 31, 47, 66, 90),
    ), "arpeggio", "half"),
}  # fmt: skip
"""Other genres play as the orchestra does."""
QUIET = frozenset((Mood.SAD, Mood.CALM, Mood.FEARFUL, Mood.MYSTERIOUS, Mood.SACRED, Mood.ROMANTIC))
"""Moods without a drum kit."""


def ensemble(genre: str, mood: Mood) -> Ensemble:
    """The band for a genre and a mood."""
    return GENRES.get(genre.casefold(), ORCHESTRA[mood])
