"""What the service of moderation answers."""

from datetime import datetime
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.ports.matters import Matter, Thing
from filmstudio.services.moderation.rules import Outcome, Verdict, Why


class Report(Value):
    """A report that was taken."""

    id: UUID
    at: datetime


class Case(Value):
    """All reports about one thing, until they are decided on; `due`: its place in the queue."""

    id: UUID
    kind: Thing
    thing: UUID
    owner: UUID
    state: str
    reports: int
    opened: datetime
    due: datetime
    claimed_by: UUID | None
    claimed_until: datetime | None


class Said(Value):
    """What one report says; who said it is nobody's business."""

    reason: Why
    words: str
    at: datetime


class Decision(Value):
    """What was decided of a thing, and whether that is so by now (`done`). `undone`: since when it isn't any more."""

    id: UUID
    verdict: Verdict
    reason: str
    until: datetime | None
    at: datetime
    undone: datetime | None
    done: bool


class Decided(Decision):
    """As administrators see it."""

    by: UUID


class Judged(Decision):
    """As the one sees it whom it concerns; `appeal`: what became of his, `appeal_until`: how long he may."""

    kind: Thing
    thing: UUID
    appeal: Outcome | None
    appealed: datetime | None
    appeal_until: datetime | None


class CaseSeen(Case):
    """All that is needed to judge; `matter` is None if the thing is gone, `decisions` those on all cases about it."""

    matter: Matter | None
    said: tuple[Said, ...]
    decisions: tuple[Decided, ...]


class Appeal(Value):
    """An appeal against a decision."""

    id: UUID
    decision: UUID
    words: str
    at: datetime
    outcome: Outcome | None
    decided: datetime | None
    reason: str | None


class AppealSeen(Appeal):
    """As administrators see it: against what, by whom that was decided; `alone`: the same one judged it."""

    verdict: Verdict
    case: UUID
    by: UUID
    alone: bool
