"""Coverage: which shots a scene is told in.

Grammar from S. Katz, "Film Directing: Shot by Shot", and J. Mascelli, "The Five C's of Cinematography": establish a
place when it changes, show movement wide, talk in two-shots and over the shoulder, go close for what matters, show who
listens, and let a reader read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from filmstudio.film.staging import Camera, Emotion, Framing, Insert, Move, Verb
from filmstudio.pipeline.direct.beats import ActionBeat, LineBeat

WIDE_VERBS = frozenset(
    (Verb.ENTER, Verb.EXIT, Verb.WALK, Verb.RUN, Verb.DANCE, Verb.JUMP, Verb.FALL, Verb.FLY, Verb.LIE, Verb.HUG)
)
CLOSE_VERBS = frozenset((Verb.LOOK, Verb.CRY, Verb.LAUGH, Verb.NOD, Verb.SHAKE_HEAD, Verb.SLEEP, Verb.PRAY))
LONG_LINE = 132
"""Frames after which a line is broken by a look at whoever listens."""
SHORT_LINE = 34
LONGEST_SHOT = 190
STRONG = frozenset((Emotion.SAD, Emotion.ANGRY, Emotion.AFRAID, Emotion.SURPRISED, Emotion.TENDER))


@dataclass(frozen=True)
class Piece:
    """A part of a beat that a shot shows: frames `start` to `end` of a line, or a whole action."""

    beat: ActionBeat | LineBeat
    start: int = 0
    end: int | None = None

    @property
    def opens(self) -> bool:
        """The beat begins here."""
        return self.start == 0

    @property
    def closes(self) -> bool:
        """The beat ends here."""
        return self.end is None


@dataclass
class SetUp:
    """A camera position and the beats it covers."""

    camera: Camera
    reason: str
    pieces: list[Piece] = field(default_factory=list[Piece])
    insert: Insert | None = None
    listener: str | None = None


@dataclass(frozen=True)
class Company:
    """Who is on stage, and whom the speaker speaks to."""

    present: tuple[str, ...]
    partner: str | None


def establishing(place_is_new: bool, seed: int) -> SetUp:
    """The place itself, with a slow move; only held shortly when we know it already."""
    move = (Move.PUSH_IN, Move.PAN_RIGHT, Move.PAN_LEFT, Move.PUSH_IN)[seed % 4]
    reason = "a new place: see where we are" if place_is_new else "back in a place we know"
    return SetUp(Camera(framing=Framing.ESTABLISHING, move=move, strength=60), reason)


def action_setup(beat: ActionBeat, company: Company) -> SetUp:
    """How to show a sentence of action."""
    if beat.insert:
        return SetUp(Camera(framing=Framing.INSERT), "words to be read", insert=beat.insert)
    doers = tuple(dict.fromkeys(doing.who for doing in beat.doings))
    verbs = {doing.verb for doing in beat.doings}
    loud = Move.SHAKE if beat.loud and set(beat.sounds) & {"thunder", "crash", "bang", "thud"} else Move.STATIC
    if verbs & WIDE_VERBS:
        follow = Move.FOLLOW if verbs & {Verb.WALK, Verb.RUN} and len(doers) == 1 else loud
        return SetUp(Camera(framing=Framing.WIDE, subjects=doers, move=follow, strength=70), "movement is seen wide")
    if len(doers) == 1 and verbs <= CLOSE_VERBS:
        move = Move.PUSH_IN if loud is Move.STATIC else loud
        return SetUp(Camera(framing=Framing.CLOSE_UP, subjects=doers, move=move, strength=40), "a face tells it")
    if len(doers) == 1:
        framing = Framing.MEDIUM if verbs else Framing.FULL
        return SetUp(Camera(framing=framing, subjects=doers, move=loud), "see what is done")
    if doers or beat.mentioned:
        return SetUp(Camera(framing=Framing.FULL, subjects=doers or beat.mentioned, move=loud), "see them together")
    move = loud if loud is Move.SHAKE else Move.PUSH_IN
    return SetUp(Camera(framing=Framing.WIDE, subjects=company.present, move=move, strength=50), "the place changes")


def line_setup(beat: LineBeat, company: Company, first: bool, last: bool, frames: int) -> SetUp:
    """How to show somebody speaking."""
    who, partner = beat.who, company.partner
    if beat.delivery != "on screen" or who not in company.present:
        return _unseen(beat, company)
    strong = beat.emotion in STRONG or beat.text.isupper()
    push = Move.PUSH_IN if frames > 60 else Move.STATIC
    if partner is None:
        framing = Framing.CLOSE_UP if strong or last else Framing.MEDIUM
        return SetUp(Camera(framing=framing, subjects=(who,), move=push, strength=50), "alone with a thought")
    if first:
        framing = Framing.TWO_SHOT if len(company.present) == 2 else Framing.FULL
        subjects = (who, partner) if len(company.present) == 2 else company.present
        return SetUp(Camera(framing=framing, subjects=subjects), "who talks to whom")
    if strong or last:
        reason = "the last word" if last else "what matters is in the face"
        return SetUp(Camera(framing=Framing.CLOSE_UP, subjects=(who,), move=push, strength=60), reason)
    if beat.number % 3 == 2:
        return SetUp(Camera(framing=Framing.MEDIUM, subjects=(who,)), "come nearer")
    return SetUp(Camera(framing=Framing.OVER_SHOULDER, subjects=(who, partner)), "over the listener's shoulder")


def _unseen(beat: LineBeat, company: Company) -> SetUp:
    """A voice without a mouth: look at whoever hears it, else at the place, a little differently each time."""
    if company.present and beat.delivery != "voice-over":
        listener = company.present[beat.number % len(company.present)]
        camera = Camera(framing=Framing.CLOSE_UP, subjects=(listener,), move=Move.PUSH_IN, strength=40)
        return SetUp(camera, "who hears the voice", listener=listener)
    moves = (Move.PUSH_IN, Move.PAN_RIGHT, Move.PULL_OUT, Move.PAN_LEFT)
    framing = (Framing.WIDE, Framing.FULL, Framing.MEDIUM, Framing.FULL)[beat.number % 4]
    if not company.present:
        framing = Framing.WIDE
    camera = Camera(framing=framing, subjects=company.present[:3], move=moves[beat.number % 4], strength=80)
    return SetUp(camera, "the voice tells, the picture shows")


def reaction(listener: str) -> SetUp:
    """The face of whoever listens."""
    camera = Camera(framing=Framing.CLOSE_UP, subjects=(listener,), move=Move.PUSH_IN, strength=30)
    return SetUp(camera, "the listener's face", listener=listener)


def split_long(setup: SetUp, beat: LineBeat, frames: int, listener: str | None) -> Iterator[SetUp]:
    """A long line is broken by a look at whoever listens; the voice goes on."""
    if frames < LONG_LINE or listener is None or beat.delivery != "on screen":
        setup.pieces.append(Piece(beat))
        yield setup
        return
    away, back = round(frames * 0.46), round(frames * 0.46) + 40
    setup.pieces.append(Piece(beat, 0, away))
    yield setup
    glance = reaction(listener)
    glance.pieces.append(Piece(beat, away, back))
    yield glance
    closer = SetUp(
        Camera(framing=Framing.CLOSE_UP, subjects=(beat.who,), move=Move.PUSH_IN, strength=50), "back, closer"
    )
    closer.pieces.append(Piece(beat, back, None))
    yield closer


def joins(setup: SetUp, before: SetUp | None, beat: ActionBeat | LineBeat, length: int, frames: int) -> bool:
    """True when a beat needs no cut: the shot before shows it well and does not grow too long."""
    if before and before.pieces and isinstance(before.pieces[-1].beat, ActionBeat) and before.pieces[-1].beat.told:
        return True
    if before is None or before.insert or setup.insert or before.listener or length + frames > LONGEST_SHOT:
        return False
    if isinstance(beat, LineBeat):
        spoken = before.pieces[-1].beat if before.pieces else None
        same = isinstance(spoken, LineBeat) and spoken.who == beat.who
        together = beat.who in before.camera.subjects and len(before.camera.subjects) > 1
        covered = before.camera.framing in (Framing.TWO_SHOT, Framing.FULL, Framing.WIDE)
        seen = beat.delivery == "on screen" and beat.who in before.camera.subjects
        return (
            seen
            and beat.emotion not in STRONG
            and ((same and length + frames < LONGEST_SHOT) or (frames <= SHORT_LINE and together and covered))
        )
    if before.camera.framing is Framing.ESTABLISHING:
        return not beat.doings
    alike = setup.camera.framing == before.camera.framing and setup.camera.subjects == before.camera.subjects
    return alike or (not beat.doings and not beat.sounds and before.camera.framing is Framing.WIDE)
