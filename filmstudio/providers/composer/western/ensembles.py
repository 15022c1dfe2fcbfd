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


STRINGS = Player("pad", 49, 50, 74, 52)
CONTRABASS = Player("bass", 43, 31, 47, 74)
PIZZICATO_BASS = Player("bass", 45, 36, 52, 74)
TIMPANI = Player("colour", 47, 38, 53, 64)
KIT = Player("drums", 0, 0, 127, 64)


ORCHESTRA: dict[Mood, Ensemble] = {
    Mood.NEUTRAL: Ensemble((
        Player("lead", 60, 55, 74, 50), Player("echo", 73, 64, 81, 78), Player("counter", 42, 46, 62, 84),
        Player("figure", 0, 52, 72, 58), STRINGS, CONTRABASS,
    )),
    Mood.CALM: Ensemble((
        Player("lead", 73, 64, 83, 56), Player("echo", 71, 60, 78, 74), Player("counter", 41, 52, 67, 44),
        Player("figure", 46, 50, 72, 82), STRINGS, CONTRABASS,
    )),
    Mood.HAPPY: Ensemble((
        Player("lead", 73, 66, 86, 56), Player("echo", 71, 62, 82, 76), Player("counter", 42, 48, 64, 84),
        Player("figure", 45, 55, 74, 44), Player("pad", 48, 50, 74, 52), PIZZICATO_BASS,
        Player("colour", 9, 79, 96, 70), KIT,
    ), beat="light"),
    Mood.SAD: Ensemble((
        Player("lead", 42, 52, 71, 74), Player("echo", 68, 62, 79, 50), Player("counter", 41, 52, 66, 46),
        Player("figure", 0, 52, 71, 58), STRINGS, CONTRABASS,
    )),
    Mood.TENSE: Ensemble((
        Player("lead", 71, 52, 72, 54), Player("echo", 70, 46, 64, 76), Player("figure", 48, 43, 60, 46),
        Player("pad", 44, 55, 74, 70), CONTRABASS, TIMPANI,
    )),
    Mood.FEARFUL: Ensemble((
        Player("lead", 11, 62, 80, 72), Player("echo", 71, 52, 70, 50), Player("figure", 44, 50, 69, 44),
        Player("pad", 49, 40, 60, 80), CONTRABASS, TIMPANI,
    )),
    Mood.ANGRY: Ensemble((
        Player("lead", 60, 50, 69, 44), Player("echo", 57, 48, 66, 84), Player("figure", 48, 48, 67, 52),
        Player("pad", 61, 46, 62, 76), CONTRABASS, TIMPANI, KIT,
    ), beat="taiko", kit=48),
    Mood.ROMANTIC: Ensemble((
        Player("lead", 48, 64, 84, 48), Player("echo", 60, 53, 70, 78), Player("counter", 42, 48, 64, 84),
        Player("figure", 46, 50, 74, 74), STRINGS, CONTRABASS,
    )),
    Mood.MYSTERIOUS: Ensemble((
        Player("lead", 8, 67, 86, 70), Player("echo", 73, 60, 77, 50), Player("figure", 46, 52, 70, 84),
        Player("pad", 44, 52, 70, 50), Player("counter", 53, 53, 69, 64), CONTRABASS,
    )),
    Mood.TRIUMPHANT: Ensemble((
        Player("lead", 56, 60, 79, 72), Player("echo", 60, 53, 72, 46), Player("counter", 57, 48, 65, 82),
        Player("figure", 48, 55, 76, 50), Player("pad", 61, 50, 70, 64), Player("bass", 58, 34, 50, 74),
        TIMPANI, KIT,
    ), beat="march", kit=48),
    Mood.COMIC: Ensemble((
        Player("lead", 70, 50, 67, 74), Player("echo", 71, 62, 82, 52), Player("figure", 45, 55, 74, 46),
        PIZZICATO_BASS, Player("colour", 13, 72, 91, 66), KIT,
    ), beat="comic"),
    Mood.SACRED: Ensemble((
        Player("lead", 73, 62, 79, 58), Player("echo", 68, 62, 78, 72), Player("counter", 42, 46, 62, 80),
        Player("figure", 19, 48, 69, 64), Player("pad", 52, 52, 72, 64), CONTRABASS,
        Player("colour", 14, 60, 76, 76),
    )),
}  # fmt: skip

GENRES: dict[str, Ensemble] = {
    "pop": Ensemble((
        Player("lead", 0, 62, 84, 60), Player("echo", 27, 58, 76, 80), Player("figure", 25, 48, 67, 44),
        Player("pad", 89, 52, 72, 64), Player("bass", 33, 29, 45, 64), Player("counter", 48, 55, 70, 76),
        KIT,
    ), "strum", "rock", "pop"),
    "rock": Ensemble((
        Player("lead", 29, 57, 76, 74), Player("echo", 27, 55, 74, 52), Player("figure", 27, 45, 62, 40),
        Player("pad", 18, 52, 70, 84), Player("bass", 34, 28, 44, 64), KIT,
    ), "pulse", "rock", "rock", kit=16),
    "jazz": Ensemble((
        Player("lead", 11, 60, 80, 74), Player("echo", 65, 56, 74, 54), Player("figure", 0, 52, 70, 46),
        Player("bass", 32, 31, 48, 68), Player("drums", 0, 0, 127, 60),
    ), "comp", "walking", "jazz", kit=40, swing=True),
    "ambient": Ensemble((
        Player("lead", 11, 62, 82, 72), Player("echo", 0, 62, 82, 54), Player("figure", 46, 52, 70, 84),
        Player("pad", 89, 48, 70, 56), Player("counter", 94, 52, 68, 74), Player("bass", 95, 36, 50, 64),
    ), "shimmer", "whole"),
    "electronic": Ensemble((
        Player("lead", 82, 60, 79, 58), Player("echo", 90, 60, 79, 74), Player("figure", 38, 48, 67, 44),
        Player("pad", 50, 52, 72, 70), Player("bass", 39, 29, 45, 64), KIT,
    ), "arpeggio", "pulse", "electronic", kit=25),
    "piano": Ensemble((
        Player("lead", 0, 64, 84, 70), Player("echo", 0, 64, 84, 70), Player("figure", 0, 50, 68, 58),
        Player("bass", 0, 33, 50, 54),
    )),
    "folk": Ensemble((
        Player("lead", 74, 65, 84, 62), Player("echo", 110, 60, 79, 76), Player("figure", 24, 48, 67, 46),
        Player("counter", 42, 48, 62, 80), Player("bass", 32, 31, 47, 66),
    ), "arpeggio", "half"),
}  # fmt: skip
"""Other genres play as the orchestra does."""
QUIET = frozenset((Mood.SAD, Mood.CALM, Mood.FEARFUL, Mood.MYSTERIOUS, Mood.SACRED, Mood.ROMANTIC))
"""Moods without a drum kit."""


def ensemble(genre: str, mood: Mood) -> Ensemble:
    """The band for a genre and a mood."""
    return GENRES.get(genre.casefold(), ORCHESTRA[mood])
